use crate::{
    doors,
    islands::{FormError, PasswordField, Submit, TextField},
    pages::password::hint,
    parts::{Frame, flashed},
    routes,
    say::{say, tell},
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{DisplayName, EmailAddress, Field};

/// A new account: address, name, password.
#[component]
pub fn SignUp() -> impl IntoView {
    let answer = flashed(doors::SignUp::PATH);
    view! {
        <Frame title=say!("account-sign-up-title", service = site().service) failed=answer.failed()>
            <form class="form" method="post" action=doors::SignUp::PATH>
                <FormError text=answer.whole(&[Field::Email, Field::Name, Field::NewPassword])/>
                <TextField field=Field::Name label=say!("account-your-name") name="name" autocomplete="name" value=answer.kept.name.clone()
                    max=DisplayName::MAX error=answer.at(Field::Name)/>
                <TextField field=Field::Email label=say!("account-email-address") name="email" kind="email" autocomplete="username"
                    value=answer.kept.email.clone() max=EmailAddress::MAX error=answer.at(Field::Email)/>
                <PasswordField field=Field::NewPassword label=say!("account-password") autocomplete="new-password" hint=hint()
                    error=answer.at(Field::NewPassword)/>
                <div class="actions"><Submit label=say!("account-sign-up")/></div>
            </form>
            <p>{tell("account-has-one").link("log-in", routes::LOG_IN).view()}</p>
        </Frame>
    }
}

/// After signing up. Says the same whether or not the address had an account.
#[component]
pub fn Sent() -> impl IntoView {
    view! {
        <Frame title=say!("account-check-mail-title")>
            <p>{say!("account-mail-sent")}</p>
            <p class="hint">{say!("account-no-mail")}</p>
            <p><a class="btn" href=routes::LOG_IN>{say!("account-log-in")}</a></p>
        </Frame>
    }
}
