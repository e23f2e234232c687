use super::with_member;
use crate::{
    doors,
    islands::FormError,
    parts::{Flashed, flashed},
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{MemberView, Role};

/// What a member may do, and whether to stay one.
#[component]
pub fn MemberRole() -> impl IntoView {
    let (set, remove) = (flashed(doors::SetRole::PATH), flashed(doors::RemoveMember::PATH));
    with_member(move |view| {
        let title = say!("admin-role-of", name = view.row.name.clone());
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
        Role::Member => (say!("admin-is-a-member"), Role::Admin, say!("admin-make-admin")),
        Role::Admin => (say!("admin-is-an-admin"), Role::Member, say!("admin-make-member")),
    };
    let own = (view.row.me && view.row.role == Role::Admin).then(|| view! { <p>{say!("admin-own-role")}</p> });
    view! {
        <section class="card" aria-labelledby="role">
            <header><h2 id="role" tabindex="-1">{say!("admin-role")}</h2></header>
            <div class="body">
                <p>{now}</p>
                {own}
                <form class="actions" method="post" action=doors::SetRole::PATH>
                    <input type="hidden" name="id" value=view.row.id.clone()/>
                    <input type="hidden" name="role" value=other.name()/>
                    <button class="btn">{label}</button>
                </form>
                <p class="hint">{say!("admin-role-at-once")}</p>
            </div>
        </section>
    }
    .into_any()
}

fn remove_card(view: &MemberView) -> AnyView {
    let text = say!("admin-remove-about", organization = view.organization.clone());
    let label = say!("admin-remove-member", name = view.row.name.clone());
    view! {
        <section class="card" aria-labelledby="remove">
            <header><h2 id="remove" tabindex="-1">{say!("admin-remove")}</h2></header>
            <div class="body">
                <p>{text}</p>
                <form class="actions" method="post" action=doors::RemoveMember::PATH>
                    <input type="hidden" name="id" value=view.row.id.clone()/>
                    <button class="btn danger">{label}</button>
                </form>
            </div>
        </section>
    }
    .into_any()
}
