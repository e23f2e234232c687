use crate::{
    doors,
    islands::{FormError, Submit, TextField},
    parts::{Frame, flashed},
    routes,
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{EmailAddress, Field};

/// Asks for a link for a new password.
#[component]
pub fn ForgotPassword() -> impl IntoView {
    let answer = flashed(doors::RequestPasswordReset::PATH);
    view! {
        <Frame title=say!("password-forgot-title") failed=answer.failed()>
            <form class="form" method="post" action=doors::RequestPasswordReset::PATH>
                <FormError text=answer.whole(&[Field::Email])/>
                <p>{say!("password-forgot-how")}</p>
                <TextField field=Field::Email label=say!("password-email-address") name="email" kind="email" autocomplete="username"
                    value=answer.kept.email.clone() max=EmailAddress::MAX autofocus=true error=answer.at(Field::Email)/>
                <div class="actions"><Submit label=say!("password-send-link")/></div>
            </form>
            <p><a href=routes::LOG_IN>{say!("password-back-to-log-in")}</a></p>
        </Frame>
    }
}

/// After asking. Says the same for every address.
#[component]
pub fn ForgotSent() -> impl IntoView {
    view! {
        <Frame title=say!("password-sent-title")>
            <p>{say!("password-sent")}</p>
            <p>{say!("password-sent-second-step")}</p>
            <p class="hint">{say!("password-sent-nothing-there")}</p>
            <p class="actions">
                <a class="btn" href=routes::LOG_IN>{say!("password-log-in")}</a>
                <a class="btn quiet" href=routes::FORGOT>{say!("password-another-address")}</a>
            </p>
        </Frame>
    }
}
