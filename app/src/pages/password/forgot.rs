use crate::{
    doors,
    islands::{FormError, Submit, TextField},
    parts::{Frame, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{EmailAddress, Field};

/// Asks for a link for a new password.
#[component]
pub fn ForgotPassword() -> impl IntoView {
    let answer = flashed(doors::RequestPasswordReset::PATH);
    view! {
        <Frame title="Forgot your password?" failed=answer.failed()>
            <form class="form" method="post" action=doors::RequestPasswordReset::PATH>
                <FormError text=answer.whole(&[Field::Email])/>
                <p>"Enter your email address. We send you a link for choosing a new password."</p>
                <TextField field=Field::Email label="Email address" name="email" kind="email" autocomplete="username"
                    value=answer.kept.email.clone() max=EmailAddress::MAX autofocus=true error=answer.at(Field::Email)/>
                <div class="actions"><Submit label="Send link"/></div>
            </form>
            <p><a href=routes::LOG_IN>"Back to log in"</a></p>
        </Frame>
    }
}

/// After asking. Says the same for every address.
#[component]
pub fn ForgotSent() -> impl IntoView {
    view! {
        <Frame title="Check your mail">
            <p>"If there is an account with that address, a mail with a link is on its way. The link works once, within an hour; of several mails only the newest works."</p>
            <p>"A new password does not replace your second step. You will need it to log in, or your recovery key."</p>
            <p class="hint">"Nothing there? Look in the spam folder, and check the address for typing errors. An address that was never confirmed gets no link: sign up again."</p>
            <p class="actions">
                <a class="btn" href=routes::LOG_IN>"Log in"</a>
                <a class="btn quiet" href=routes::FORGOT>"Try another address"</a>
            </p>
        </Frame>
    }
}
