use super::with_member;
use crate::{
    doors,
    islands::FormError,
    parts::{Flashed, flashed},
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{MemberView, Role};

/// What a member may do, and whether to stay one.
#[component]
pub fn MemberRole() -> impl IntoView {
    let (set, remove) = (flashed(doors::SetRole::PATH), flashed(doors::RemoveMember::PATH));
    with_member(move |view| {
        let title = format!("Role of {}", view.row.name);
        (title, set.failed() || remove.failed(), page(&view, &[set, remove]))
    })
}

fn page(view: &MemberView, answers: &[Flashed]) -> AnyView {
    let errors = answers.iter().map(|answer| view! { <FormError text=answer.whole(&[])/> }).collect_view();
    view! {
        {errors}
        <p class="lead"><bdi dir="ltr">{view.row.email.clone()}</bdi></p>
        {role(view)}
        {remove_card(view)}
    }
    .into_any()
}

fn role(view: &MemberView) -> AnyView {
    let (now, other, label) = match view.row.role {
        Role::Member => ("A member: uses the account, and looks after nobody else.", Role::Admin, "Make admin"),
        Role::Admin => (
            "An admin: invites others, helps them back in, and decides what is asked of them.",
            Role::Member,
            "Make member",
        ),
    };
    let own = (view.row.me && view.row.role == Role::Admin)
        .then(|| view! { <p>"This is you. Once you are a member, these pages are closed to you."</p> });
    view! {
        <section class="card" aria-labelledby="role">
            <header><h2 id="role" tabindex="-1">"Role"</h2></header>
            <div class="body">
                <p>{now}</p>
                {own}
                <form class="actions" method="post" action=doors::SetRole::PATH>
                    <input type="hidden" name="id" value=view.row.id.clone()/>
                    <input type="hidden" name="role" value=other.name()/>
                    <button class="btn">{label}</button>
                </form>
                <p class="hint">"It takes effect at once. The person and all admins get a mail."</p>
            </div>
        </section>
    }
    .into_any()
}

fn remove_card(view: &MemberView) -> AnyView {
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
                    <input type="hidden" name="id" value=view.row.id.clone()/>
                    <button class="btn danger">"Remove " {view.row.name.clone()}</button>
                </form>
            </div>
        </section>
    }
    .into_any()
}
