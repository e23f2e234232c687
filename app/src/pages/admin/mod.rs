//! What an organization's admins see and do.

mod approvals;
mod invitations;
mod invite;
mod list;
mod log;
mod member;
mod one_by_one;
mod policy;
mod questions;
mod report;
mod role;
mod rows;
mod states;

pub use invitations::Invitations;
pub use invite::Invite;
pub use list::Members;
pub use log::OrganizationActivity;
pub use member::Member;
pub use policy::{ChangePolicy, Policy, PreviewPolicy};
pub use questions::{AllowSetUp, EndLeaveOut, LeaveOut, ResetMember};
pub use role::MemberRole;
pub use states::states;

use crate::{
    Refused,
    doors::Doorway,
    islands::{Note, Tone},
    pages::not_found::missing,
    parts::{Day, Frame, Icon, Picture},
    routes,
    say::{say, tell},
    sentences,
    site::site,
    source::read,
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::{MemberState, MemberView, Refusal, Way};

/// The frame of the pages of admins, with the way between them.
#[component]
pub fn AdminFrame(
    #[prop(into)] title: String,
    /// A link back, above the heading: path and label.
    #[prop(default = None)]
    crumb: Option<(&'static str, String)>,
    /// Whether the page shows an error: its title says so first.
    #[prop(optional)]
    failed: bool,
    children: Children,
) -> impl IntoView {
    let (wide, body) = (true, children());
    match crumb {
        Some(crumb) => view! { <Frame title wide crumb failed>{body}</Frame> }.into_any(),
        None => view! { <Frame title wide failed><AdminNav/>{body}</Frame> }.into_any(),
    }
}

#[component]
fn AdminNav() -> impl IntoView {
    let path = site().path;
    let links = [
        (routes::MEMBERS, say!("admin-members")),
        (routes::INVITATIONS, say!("admin-invitations")),
        (routes::POLICY, say!("admin-policy")),
        (routes::ADMIN_ACTIVITY, say!("admin-activity")),
    ];
    let link = |(href, label)| {
        let here = (path == href).then_some("page");
        view! { <li><a class="btn quiet" href=href aria-current=here>{label}</a></li> }
    };
    view! { <nav aria-label=say!("admin-organization")><ul class="filters" role="list">{links.map(link).into_iter().collect_view()}</ul></nav> }
}

/// Why a page has nothing to show.
#[component]
fn CannotShow(refused: Refused) -> impl IntoView {
    let text = sentences::sentence(&refused.0).unwrap_or_default();
    view! { <Note tone=Tone::Danger alert=true>{text}</Note> }
}

/// How it stands with a member, as words and a picture.
#[component]
fn State(state: MemberState) -> impl IntoView {
    let (picture, words) = match state {
        MemberState::On { way: Way::SecurityKey } => (Picture::SecurityKey, say!("admin-security-key").into_any()),
        MemberState::On { way: Way::AuthenticatorApp } => (Picture::App, say!("admin-authenticator-app").into_any()),
        MemberState::On { way: Way::TextMessage } => (Picture::Text, say!("admin-text-message-only").into_any()),
        MemberState::Off => (Picture::Alert, say!("admin-off").into_any()),
        MemberState::Due { on } => (Picture::Alert, tell("admin-due").slot("day", view! { <Day moment=on/> }).view()),
        MemberState::LeftOut { until } => {
            (Picture::Clock, tell("admin-left-out-until").slot("day", view! { <Day moment=until/> }).view())
        }
    };
    let weak = matches!(picture, Picture::Alert);
    view! {
        <span class="state" class:weak=weak><Icon picture/> <span>{words}</span></span>
    }
}

/// Whether a reminder may make sense. The server looks closer.
const fn can_be_reminded(state: &MemberState) -> bool {
    matches!(state, MemberState::Off | MemberState::Due { .. })
}

/// Whether there is something to reset. Who is left out may have methods.
const fn can_be_reset(state: &MemberState) -> bool {
    matches!(state, MemberState::On { .. } | MemberState::LeftOut { .. })
}

/// The page about the member that the address names: its title, whether it shows an error, and what is on it. Another organization's is
/// a page that does not exist.
fn with_member<F>(page: F) -> AnyView
where
    F: FnOnce(MemberView) -> (String, bool, AnyView) + Send + 'static,
{
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let response = use_context::<leptos_axum::ResponseOptions>();
    let body = Suspend::new(async move {
        let crumb = Some((routes::MEMBERS, say!("admin-members")));
        match load(&id).await {
            Ok(view) => {
                let (title, failed, body) = page(view);
                view! { <AdminFrame title crumb failed>{body}</AdminFrame> }.into_any()
            }
            Err(Refused(Refusal::NotFound)) => missing(response),
            Err(refused) => {
                view! { <AdminFrame title=say!("admin-member-title") crumb failed=true><CannotShow refused/></AdminFrame> }.into_any()
            }
        }
    });
    view! { <Suspense>{body}</Suspense> }.into_any()
}

async fn load(id: &str) -> Result<MemberView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let admin = door.admin(&signed_in)?;
        door.portal.member(&door.context, admin, id).await.map_err(|e| door.refused(e))
    };
    read(load).await
}
