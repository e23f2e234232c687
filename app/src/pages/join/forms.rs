use crate::{
    doors,
    islands::{FormError, PasswordField, Submit, TextField},
    pages::password::hint,
    parts::Flashed,
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{DisplayName, Field, JoinView, Role};

/// For an address without an account.
pub(super) fn new_account(view: &JoinView, token: String, answer: &Flashed) -> AnyView {
    let organization = organization(view, answer);
    let submit = if view.organization.is_some() { "Join" } else { "Set up" };
    view! {
        <form class="form" method="post" action=doors::JoinAsNew::PATH>
            <FormError text=answer.whole(&[Field::Organization, Field::Name, Field::NewPassword])/>
            <input type="hidden" name="token" value=token/>
            {intro(view)}
            <p>"There is no account with this address yet. Choose a name and a password for one."</p>
            {username(&view.email)}
            {organization}
            <TextField field=Field::Name label="Your name" name="name" autocomplete="name" value=answer.kept.name.clone()
                max=DisplayName::MAX autofocus=view.organization.is_some() error=answer.at(Field::Name)/>
            <PasswordField field=Field::NewPassword label="Password" autocomplete="new-password" hint=hint()
                error=answer.at(Field::NewPassword)/>
            <div class="actions"><Submit label=submit/></div>
        </form>
    }
    .into_any()
}

/// For an address with an account.
pub(super) fn password(view: &JoinView, token: String, answer: &Flashed) -> AnyView {
    let organization = organization(view, answer);
    let submit = if view.organization.is_some() { "Join" } else { "Set up" };
    let label = format!("{} account password", site().service);
    view! {
        <form class="form" method="post" action=doors::Join::PATH>
            <FormError text=answer.whole(&[Field::Organization, Field::Password])/>
            <input type="hidden" name="token" value=token/>
            {intro(view)}
            <p>"There is an account with this address. Enter its password. If it has a second step, that comes next."</p>
            {username(&view.email)}
            {organization}
            <PasswordField label autofocus=view.organization.is_some() error=answer.at(Field::Password)/>
            <div class="actions"><Submit label=submit/></div>
        </form>
    }
    .into_any()
}

/// For someone who is logged in with the account that is invited.
pub(super) fn here(view: &JoinView, id: String, answer: &Flashed) -> AnyView {
    let organization = organization(view, answer);
    let submit = if view.organization.is_some() { "Join" } else { "Set up" };
    view! {
        <form class="form" method="post" action=doors::JoinHere::PATH>
            <FormError text=answer.whole(&[Field::Organization])/>
            <input type="hidden" name="id" value=id/>
            {intro(view)}
            <p>"You are logged in with this account."</p>
            {organization}
            <div class="actions"><Submit label=submit/></div>
        </form>
    }
    .into_any()
}

/// Who is invited, to what, and what that means.
fn intro(view: &JoinView) -> impl IntoView + use<> {
    let what = match (&view.organization, view.role) {
        (Some(name), Role::Member) => format!(
            " is invited to join {name}. Its admins see your name, your address and which ways to log in you have, and can help you back in."
        ),
        (Some(name), Role::Admin) => format!(
            " is invited to join {name} as an admin. Admins see the names, addresses and ways to log in of all members, and can help them back in."
        ),
        (None, _) => {
            " is invited to set up an organization. You are its first admin, and can invite others.".to_owned()
        }
    };
    view! { <p><bdi dir="ltr"><strong>{view.email.clone()}</strong></bdi> {what}</p> }
}

/// The name of the organization, where it is founded now.
fn organization(view: &JoinView, answer: &Flashed) -> AnyView {
    if view.organization.is_some() {
        return ().into_any();
    }
    view! {
        <TextField field=Field::Organization label="Name of the organization" name="organization" autocomplete="organization"
            value=answer.kept.organization.clone() max=DisplayName::MAX autofocus=true error=answer.at(Field::Organization)/>
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
