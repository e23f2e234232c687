use crate::{
    doors,
    islands::{FormError, Submit, TextField},
    parts::{Flashed, flashed},
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{EmailAddress, Field, Role};

/// The form that invites one person.
pub(super) fn form() -> AnyView {
    let answer = flashed(doors::Invite::PATH);
    view! {
        <section class="card" aria-labelledby="one">
            <header><h2 id="one" tabindex="-1">{say!("admin-invite-one")}</h2></header>
            <div class="body">
                <form class="form" method="post" action=doors::Invite::PATH>
                    <FormError text=answer.whole(&[Field::Email])/>
                    <TextField field=Field::Email label=say!("admin-invite-email") name="email" kind="email" autocomplete="off"
                        value=answer.kept.email.clone() max=EmailAddress::MAX error=answer.at(Field::Email)/>
                    {roles(&answer)}
                    <div class="actions"><Submit label=say!("admin-invite")/></div>
                </form>
            </div>
        </section>
    }
    .into_any()
}

fn roles(answer: &Flashed) -> impl IntoView + use<> {
    let chosen = Role::named(&answer.kept.role).unwrap_or_default();
    let choice = |role: Role, label: String, hint: String| {
        let (id, about) = (format!("role-{}", role.name()), format!("role-{}-hint", role.name()));
        let (target, described) = (id.clone(), about.clone());
        view! {
            <div class="field check">
                <input id=id type="radio" name="role" value=role.name() checked=role == chosen aria-describedby=described/>
                <label for=target>{label}</label>
                <p class="hint" id=about>{hint}</p>
            </div>
        }
    };
    view! {
        <fieldset class="group">
            <legend>{say!("admin-role")}</legend>
            {choice(Role::Member, say!("admin-role-member"), say!("admin-role-member-hint"))}
            {choice(Role::Admin, say!("admin-role-admin"), say!("admin-role-admin-hint"))}
        </fieldset>
    }
}
