use crate::{
    doors,
    parts::{CodeField, FormError, Frame, Submit, flashed},
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::Field;

/// L3: the code of an authenticator app.
#[component]
pub fn AppStep() -> impl IntoView {
    let answer = flashed("log_in_with_code");
    let email = site().email;
    view! {
        <Frame title="Enter the code from your authenticator app" step="Step 2 of 2" failed=answer.failed()>
            <form class="who" method="post" action=doors::LogOut::PATH>
                <span dir="ltr">{email}</span> <button class="btn quiet">"Not you?"</button>
            </form>
            <form class="form" method="post" action=doors::LogInWithCode::PATH>
                <FormError text=answer.whole(&[Field::Code])/>
                <CodeField value=answer.kept.code.clone() autofocus=true error=answer.at(Field::Code)/>
                <div class="actions"><Submit label="Log in"/></div>
            </form>
        </Frame>
    }
}
