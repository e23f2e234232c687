use crate::{
    doors,
    islands::{CodeField, FormError, Submit},
    parts::{Frame, OtherWays, Who, flashed},
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, Way};

/// L3: the code of an authenticator app.
#[component]
pub fn AppStep() -> impl IntoView {
    let answer = flashed(doors::LogInWithCode::PATH);
    view! {
        <Frame title="Enter the code from your authenticator app" step="Step 2 of 2" failed=answer.failed()>
            <Who/>
            <form class="form" method="post" action=doors::LogInWithCode::PATH>
                <FormError text=answer.whole(&[Field::Code])/>
                <CodeField value=answer.kept.code.clone() autofocus=true error=answer.at(Field::Code)/>
                <div class="actions"><Submit label="Log in"/></div>
            </form>
            <OtherWays here=Way::AuthenticatorApp/>
        </Frame>
    }
}
