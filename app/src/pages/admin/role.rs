use super::{instead, mark_missing, status};
use crate::{
    Refused,
    doors::{self, Doorway},
    islands::FormError,
    parts::{Frame, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;
use model::{Refusal, Role, RoleView};

/// What a member may do, and whether to stay one.
#[component]
pub fn MemberRole() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let status = status();
    let body = Suspend::new(async move {
        match load(&id).await {
            Ok(view) => page(&view),
            Err(refused) => {
                mark_missing(status, &refused);
                instead(refused)
            }
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

async fn load(id: &str) -> Result<RoleView, Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = signed_in.admin().ok_or(Refused(Refusal::NotFound))?;
    door.portal.member_role(admin, id).await.map_err(|e| door.refused(e))
}

fn page(view: &RoleView) -> AnyView {
    let (set, remove) = (flashed(doors::SetRole::PATH), flashed(doors::RemoveMember::PATH));
    let failed = set.failed() || remove.failed();
    let (title, email, cards) = (format!("Role of {}", view.name), view.email.clone(), (role(view), remove_card(view)));
    view! {
        <Frame title wide=true crumb=(routes::MEMBERS, "Members") failed>
            <FormError text=set.whole(&[])/>
            <FormError text=remove.whole(&[])/>
            <p class="lead"><bdi dir="ltr">{email}</bdi></p>
            {cards}
        </Frame>
    }
    .into_any()
}

fn role(view: &RoleView) -> AnyView {
    let (now, other, label) = match view.role {
        Role::Member => ("A member: uses the account, and looks after nobody else.", Role::Admin, "Make admin"),
        Role::Admin => (
            "An admin: invites others, helps them back in, and decides what is asked of them.",
            Role::Member,
            "Make member",
        ),
    };
    let own = (view.own && view.role == Role::Admin)
        .then(|| view! { <p>"This is you. Once you are a member, these pages are closed to you."</p> });
    view! {
        <section class="card" aria-labelledby="role">
            <header><h2 id="role" tabindex="-1">"Role"</h2></header>
            <div class="body">
                <p>{now}</p>
                {own}
                <form class="actions" method="post" action=doors::SetRole::PATH>
                    <input type="hidden" name="id" value=view.id.clone()/>
                    <input type="hidden" name="role" value=other.name()/>
                    <button class="btn">{label}</button>
                </form>
                <p class="hint">"It takes effect at once. The person and all admins get a mail."</p>
            </div>
        </section>
    }
    .into_any()
}

fn remove_card(view: &RoleView) -> AnyView {
    let text = format!(
        "The account is not deleted: it goes on outside of {}, with its ways to log in. What the organization asks of its members is asked of it no longer.",
        view.organization
    );
    view! {
        <section class="card" aria-labelledby="remove">
            <header><h2 id="remove" tabindex="-1">"Remove from the organization"</h2></header>
            <div class="body">
                <p>{text}</p>
                <form class="actions" method="post" action=doors::RemoveMember::PATH>
                    <input type="hidden" name="id" value=view.id.clone()/>
                    <button class="btn danger">"Remove " {view.name.clone()}</button>
                </form>
            </div>
        </section>
    }
    .into_any()
}
