use super::{AdminFrame, CannotShow};
use crate::{
    Refused,
    doors::{self, Doorway},
    islands::{FormError, Note, Tone},
    parts::{Day, Flashed, Icon, Picture, flashed},
    routes,
    say::{say, tell},
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{InvitationsView, OpenInvitation, Refusal, Role};

/// Who was invited and has not joined yet.
#[component]
pub fn Invitations() -> impl IntoView {
    let older = use_query_map().get_untracked().get("older").unwrap_or_default();
    let first = older.is_empty();
    let body = Suspend::new(async move {
        match load(&older).await {
            Ok(view) => page(list(view, first)),
            Err(Refused(Refusal::BadRequest)) => page(lost()),
            Err(refused) => page(view! { <CannotShow refused/> }.into_any()),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

pub(super) async fn load(older: &str) -> Result<InvitationsView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let admin = door.admin(&signed_in)?;
        door.portal.invitations(&door.context, admin, older).await.map_err(|e| door.refused(e))
    };
    read(load).await
}

fn page(body: AnyView) -> AnyView {
    let answers = [flashed(doors::InviteAgain::PATH), flashed(doors::WithdrawInvitation::PATH)];
    let failed = answers.iter().any(Flashed::failed);
    let errors = answers.iter().map(|answer| view! { <FormError text=answer.whole(&[])/> }).collect_view();
    view! {
        <AdminFrame title=say!("admin-open-invitations") failed>
            {errors}
            <p><a class="btn" href=routes::MEMBERS_INVITE>{say!("admin-invite-people")}</a></p>
            {body}
        </AdminFrame>
    }
    .into_any()
}

fn list(view: InvitationsView, first: bool) -> AnyView {
    let newest = (!first).then(|| view! { <a class="btn" href=routes::INVITATIONS>{say!("admin-newest")}</a> });
    if view.invitations.is_empty() {
        return view! { <p>{say!("admin-nobody-invited")}</p> {newest} }.into_any();
    }
    let lead = say!("admin-people-invited", count = view.count, organization = view.organization);
    let older = view
        .older
        .map(|older| view! { <a class="btn" rel="next" href=routes::invitations(&older)>{say!("admin-older")}</a> });
    let pages = (newest.is_some() || older.is_some())
        .then(|| view! { <nav class="actions" aria-label=say!("admin-pages")>{newest} {older}</nav> });
    let rows = view.invitations.into_iter().map(row).collect_view();
    view! {
        <p class="lead">{lead}</p>
        <section class="card" aria-labelledby="invitations">
            <header><h2 id="invitations" tabindex="-1">{say!("admin-invited")}</h2></header>
            <ul class="rows" role="list">{rows}</ul>
        </section>
        {pages}
    }
    .into_any()
}

fn row(invitation: OpenInvitation) -> impl IntoView {
    let OpenInvitation { id, email, role, sent, until, over } = invitation;
    let role = (role == Role::Admin).then(|| view! { " " <span class="tag">{say!("admin-role-admin")}</span> });
    let (sent, until) = (view! { <Day moment=sent/> }, view! { <Day moment=until/> });
    let days = if over {
        let tag = view! { <span class="tag warn">{say!("admin-ran-out")}</span> };
        tell("admin-invitation-ran-out").slot("sent", sent).slot("tag", tag).slot("day", until)
    } else {
        tell("admin-invitation-works").slot("sent", sent).slot("day", until)
    };
    let act = |door: &'static str, label: AnyView| {
        view! {
            <form method="post" action=door>
                <input type="hidden" name="id" value=id.clone()/>
                <button class="btn">{label}</button>
            </form>
        }
    };
    let again = tell("admin-send-again").with("email", email.clone()).view();
    let withdraw = tell("admin-withdraw").with("email", email.clone()).view();
    let acts = view! {
        <div class="act actions">
            {act(doors::InviteAgain::PATH, again)}
            {act(doors::WithdrawInvitation::PATH, withdraw)}
        </div>
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::Clock/></span>
            <div class="text">
                <strong><bdi dir="ltr">{email}</bdi></strong>{role}
                <p class="sub">{days.view()}</p>
                {acts}
            </div>
        </li>
    }
}

/// An address that no page of ours has.
fn lost() -> AnyView {
    let text = tell("admin-no-such-page-of-invitations").link("newest", routes::INVITATIONS).view();
    view! { <Note tone=Tone::Info>{text}</Note> }.into_any()
}
