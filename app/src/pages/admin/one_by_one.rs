use crate::{
    doors,
    islands::{FormError, Submit, TextField},
    parts::{Flashed, flashed},
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{EmailAddress, Field, Role};

/// The form that invites one person.
pub(super) fn form() -> AnyView {
    let answer = flashed(doors::Invite::PATH);
    view! {
        <section class="card" aria-labelledby="one">
            <header><h2 id="one" tabindex="-1">"One person"</h2></header>
            <div class="body">
                <form class="form" method="post" action=doors::Invite::PATH>
                    <FormError text=answer.whole(&[Field::Email])/>
                    <TextField field=Field::Email label="Email address" name="email" kind="email" autocomplete="off"
                        value=answer.kept.email.clone() max=EmailAddress::MAX error=answer.at(Field::Email)/>
                    {roles(&answer)}
                    <div class="actions"><Submit label="Invite"/></div>
                </form>
            </div>
        </section>
    }
    .into_any()
}

fn roles(answer: &Flashed) -> impl IntoView + use<> {
    let chosen = Role::named(&answer.kept.role).unwrap_or_default();
    let choice = |role: Role, label: &'static str, hint: &'static str| {
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
            <legend>"Role"</legend>
            {choice(Role::Member, "Member", "Uses the account, and looks after nobody else.")}
            {choice(Role::Admin, "Admin", "Invites others, helps them back in, and decides what is asked of them.")}
        </fieldset>
    }
}
