use crate::{
    doors,
    islands::{FormError, PasswordField, Submit, TextField},
    parts::{Frame, flashed},
    routes,
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{DisplayName, EmailAddress, Field};

/// A new account: address, name, password.
#[component]
pub fn SignUp() -> impl IntoView {
    let answer = flashed(doors::SignUp::PATH);
    let facts = site();
    let hint = format!(
        "At least {} characters. Three or four words that do not belong together are strong and easy to remember.",
        facts.password_minimum
    );
    let title = format!("Sign up for {}", facts.service);
    view! {
        <Frame title failed=answer.failed()>
            <form class="form" method="post" action=doors::SignUp::PATH>
                <FormError text=answer.whole(&[Field::Email, Field::Name, Field::NewPassword])/>
                <TextField field=Field::Name label="Your name" name="name" autocomplete="name" value=answer.kept.name.clone()
                    max=DisplayName::MAX error=answer.at(Field::Name)/>
                <TextField field=Field::Email label="Email address" name="email" kind="email" autocomplete="username"
                    value=answer.kept.email.clone() max=EmailAddress::MAX error=answer.at(Field::Email)/>
                <PasswordField field=Field::NewPassword label="Password" autocomplete="new-password" hint=hint
                    error=answer.at(Field::NewPassword)/>
                <div class="actions"><Submit label="Sign up"/></div>
            </form>
            <p>"You have an account? " <a href=routes::LOG_IN>"Log in"</a></p>
        </Frame>
    }
}

/// After signing up. Says the same whether or not the address had an account.
#[component]
pub fn Sent() -> impl IntoView {
    view! {
        <Frame title="Check your mail">
            <p>"We sent you an email. Open the link in it and enter the password that you chose. That confirms your address and logs you in."</p>
            <p class="hint">"Nothing there? Look in the spam folder, or log in: we then send the link again."</p>
            <p><a class="btn" href=routes::LOG_IN>"Log in"</a></p>
        </Frame>
    }
}
