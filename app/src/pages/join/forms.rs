use crate::{
    doors,
    islands::{FormError, PasswordField, Submit, TextField},
    pages::password::hint,
    parts::Flashed,
    say::{say, tell},
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{DisplayName, Field, JoinView, Role};

/// For an address without an account.
pub(super) fn new_account(view: &JoinView, token: String, answer: &Flashed) -> AnyView {
    let right = answer.is_right(&[Field::Organization, Field::Name, Field::NewPassword]);
    let organization = organization(view, answer, right);
    view! {
        <form class="form" method="post" action=doors::JoinAsNew::PATH>
            <FormError text=answer.whole(&[Field::Organization, Field::Name, Field::NewPassword])/>
            <input type="hidden" name="token" value=token/>
            {intro(view)}
            <p>{say!("join-no-account-yet")}</p>
            {username(&view.email)}
            {organization}
            <TextField field=Field::Name label=say!("join-your-name") name="name" autocomplete="name" value=answer.kept.name.clone()
                max=DisplayName::MAX autofocus=right && view.organization.is_some() error=answer.at(Field::Name)/>
            <PasswordField field=Field::NewPassword label=say!("join-new-password") autocomplete="new-password" hint=hint()
                error=answer.at(Field::NewPassword)/>
            <div class="actions"><Submit label=submit(view)/></div>
        </form>
    }
    .into_any()
}

/// For an address with an account.
pub(super) fn password(view: &JoinView, token: String, answer: &Flashed) -> AnyView {
    let right = answer.is_right(&[Field::Organization, Field::Password]);
    let organization = organization(view, answer, right);
    let label = say!("join-account-password", service = site().service);
    view! {
        <form class="form" method="post" action=doors::Join::PATH>
            <FormError text=answer.whole(&[Field::Organization, Field::Password])/>
            <input type="hidden" name="token" value=token/>
            {intro(view)}
            <p>{say!("join-has-account")}</p>
            {username(&view.email)}
            {organization}
            <PasswordField label autofocus=right && view.organization.is_some() error=answer.at(Field::Password)/>
            <div class="actions"><Submit label=submit(view)/></div>
        </form>
    }
    .into_any()
}

/// For someone who is logged in with the account that is invited.
pub(super) fn here(view: &JoinView, id: String, answer: &Flashed) -> AnyView {
    let organization = organization(view, answer, true);
    view! {
        <form class="form" method="post" action=doors::JoinHere::PATH>
            <FormError text=answer.whole(&[Field::Organization])/>
            <input type="hidden" name="id" value=id/>
            {intro(view)}
            <p>{say!("join-is-logged-in")}</p>
            {organization}
            <div class="actions"><Submit label=submit(view)/></div>
        </form>
    }
    .into_any()
}

fn submit(view: &JoinView) -> String {
    if view.organization.is_some() { say!("join-submit") } else { say!("join-submit-founding") }
}

/// Who is invited, to what, and what that means.
fn intro(view: &JoinView) -> AnyView {
    let invited = match (&view.organization, view.role) {
        (Some(name), Role::Member) => tell("join-invited-as-member").with("organization", name.clone()),
        (Some(name), Role::Admin) => tell("join-invited-as-admin").with("organization", name.clone()),
        (None, _) => tell("join-invited-to-found"),
    };
    let email = view! { <bdi dir="ltr"><strong>{view.email.clone()}</strong></bdi> };
    view! { <p>{invited.slot("email", email).view()}</p> }.into_any()
}

/// The name of the organization, where it is founded now. The form begins with it, unless another field is wrong.
fn organization(view: &JoinView, answer: &Flashed, begins: bool) -> AnyView {
    if view.organization.is_some() {
        return ().into_any();
    }
    view! {
        <TextField field=Field::Organization label=say!("join-organization-name") name="organization" autocomplete="organization"
            value=answer.kept.organization.clone() max=DisplayName::MAX autofocus=begins error=answer.at(Field::Organization)/>
    }
    .into_any()
}

/// Whose password it is, for the password manager.
fn username(email: &str) -> impl IntoView + use<> {
    view! {
        <input class="visually-hidden" type="text" name="username" autocomplete="username" value=email.to_owned() tabindex="-1"
            aria-hidden="true" readonly/>
    }
}
