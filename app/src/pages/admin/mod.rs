//! What an organization's admins see and do.

mod approvals;
mod invitations;
mod invite;
mod list;
mod one_by_one;
mod policy;
mod report;
mod role;
mod rows;

pub use invitations::Invitations;
pub use invite::Invite;
pub use list::Members;
pub use policy::{ChangePolicy, Policy, PreviewPolicy};
pub use role::MemberRole;

use super::not_found::NotFound;

use crate::{
    Refused,
    islands::{Note, Tone},
    pages::security::CannotLoad,
    parts::{Day, Frame, Icon, Picture},
    routes,
    site::site,
    words,
};
use leptos::prelude::*;
use model::{MemberState, Moment, Refusal, Way};

/// The frame of the pages of admins, with the way between them.
#[component]
pub fn AdminFrame(
    #[prop(into)] title: String,
    /// A link back, above the heading: path and label.
    #[prop(default = None)]
    crumb: Option<(&'static str, &'static str)>,
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
        (routes::MEMBERS, "Members"),
        (routes::INVITATIONS, "Invitations"),
        (routes::POLICY, "Policy"),
        (routes::ADMIN_ACTIVITY, "Activity"),
    ];
    let link = |(href, label)| {
        let here = (path == href).then_some("page");
        view! { <li><a class="btn quiet" href=href aria-current=here>{label}</a></li> }
    };
    view! { <nav aria-label="Organization"><ul class="filters" role="list">{links.map(link).into_iter().collect_view()}</ul></nav> }
}

/// Why a page has nothing to show.
#[component]
fn CannotShow(refused: Refused) -> impl IntoView {
    let text = words::sentence(&refused.0).unwrap_or_default();
    view! { <Note tone=Tone::Danger alert=true>{text}</Note> }
}

/// How it stands with a member, as words and a picture.
#[component]
fn State(state: MemberState) -> impl IntoView {
    let picture = match &state {
        MemberState::On { way: Way::SecurityKey } => Picture::SecurityKey,
        MemberState::On { way: Way::AuthenticatorApp } => Picture::App,
        MemberState::On { way: Way::TextMessage } => Picture::Text,
        MemberState::Off | MemberState::Due { .. } => Picture::Alert,
        MemberState::LeftOut { .. } => Picture::Clock,
    };
    let (words, day): (_, Option<Moment>) = match state {
        MemberState::On { way: Way::SecurityKey } => ("Security key", None),
        MemberState::On { way: Way::AuthenticatorApp } => ("Authenticator app", None),
        MemberState::On { way: Way::TextMessage } => ("Text message only", None),
        MemberState::Off => ("Off", None),
        MemberState::Due { on } => ("Not yet, due ", Some(on)),
        MemberState::LeftOut { until } => ("Left out until ", Some(until)),
    };
    let weak = matches!(picture, Picture::Alert);
    view! {
        <span class="state" class:weak=weak><Icon picture/> <span>{words}{day.map(|moment| view! { <Day moment/> })}</span></span>
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
/// What to show instead of an admin's page: to others it does not exist.
fn instead(refused: Refused) -> AnyView {
    if refused.0 != Refusal::NotFound {
        return view! { <CannotLoad refused/> }.into_any();
    }
    view! { <NotFound/> }.into_any()
}

/// Where the status of the answer is set. Taken before the page waits for anything.
fn status() -> Option<leptos_axum::ResponseOptions> {
    use_context()
}

/// Says that there is no such page, if that is why.
fn mark_missing(status: Option<leptos_axum::ResponseOptions>, refused: &Refused) {
    if let Some(status) = status.filter(|_| refused.0 == Refusal::NotFound) {
        status.set_status(http::StatusCode::NOT_FOUND);
    }
}
