use super::{AdminFrame, CannotShow};
use crate::{
    Refused,
    doors::{self, Doorway},
    islands::{FormError, Note, Tone},
    parts::{Day, Flashed, Icon, Picture, flashed},
    routes,
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
        <AdminFrame title="Open invitations" failed>
            {errors}
            <p><a class="btn" href=routes::MEMBERS_INVITE>"Invite people"</a></p>
            {body}
        </AdminFrame>
    }
    .into_any()
}

fn list(view: InvitationsView, first: bool) -> AnyView {
    let newest = (!first).then(|| view! { <a class="btn" href=routes::INVITATIONS>"Newest"</a> });
    if view.invitations.is_empty() {
        return view! { <p>"Nobody is invited at the moment."</p> {newest} }.into_any();
    }
    let lead = match view.count {
        1 => format!("1 person was invited to {} and has not joined yet.", view.organization),
        count => format!("{count} people were invited to {} and have not joined yet.", view.organization),
    };
    let older =
        view.older.map(|older| view! { <a class="btn" rel="next" href=routes::invitations(&older)>"Older"</a> });
    let pages = (newest.is_some() || older.is_some())
        .then(|| view! { <nav class="actions" aria-label="Pages">{newest} {older}</nav> });
    let rows = view.invitations.into_iter().map(row).collect_view();
    view! {
        <p class="lead">{lead}</p>
        <section class="card" aria-labelledby="invitations">
            <header><h2 id="invitations" tabindex="-1">"Invited"</h2></header>
            <ul class="rows" role="list">{rows}</ul>
        </section>
        {pages}
    }
    .into_any()
}

fn row(invitation: OpenInvitation) -> impl IntoView {
    let OpenInvitation { id, email, role, sent, until, over } = invitation;
    let role = (role == Role::Admin).then(|| view! { " " <span class="tag">"Admin"</span> });
    let until = if over {
        view! { ", " <span class="tag warn">"Ran out"</span> " on " <Day moment=until/> }.into_any()
    } else {
        view! { ", works until " <Day moment=until/> }.into_any()
    };
    let act = |door: &'static str, label: &'static str| {
        view! {
            <form method="post" action=door>
                <input type="hidden" name="id" value=id.clone()/>
                <button class="btn">{label}<span class="visually-hidden">" " {email.clone()}</span></button>
            </form>
        }
    };
    let acts = view! {
        <div class="act actions">
            {act(doors::InviteAgain::PATH, "Send again")}
            {act(doors::WithdrawInvitation::PATH, "Withdraw")}
        </div>
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::Clock/></span>
            <div class="text">
                <strong><bdi dir="ltr">{email.clone()}</bdi></strong>{role}
                <p class="sub">"Sent on " <Day moment=sent/> {until}</p>
                {acts}
            </div>
        </li>
    }
}

/// An address that no page of ours has.
fn lost() -> AnyView {
    view! {
        <Note tone=Tone::Info>
            "There is no such page of invitations. " <a href=routes::INVITATIONS>"Begin with the newest"</a>
        </Note>
    }
    .into_any()
}
