use crate::{
    doors,
    islands::{FormError, Submit},
    parts::{CodeAgain, Frame, OtherWays, Who, flashed},
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, Way};

/// L3: the code of an authenticator app.
#[component]
pub fn AppStep() -> impl IntoView {
    let answer = flashed(doors::LogInWithCode::PATH);
    view! {
        <Frame title=say!("login-app-title") step=say!("login-step", step = 2, all = 2) failed=answer.failed()>
            <Who/>
            <form class="form" method="post" action=doors::LogInWithCode::PATH>
                <FormError text=answer.whole(&[Field::Code])/>
                <CodeAgain answer=answer.clone() hint=say!("code-hint")/>
                <div class="actions"><Submit label=say!("login-submit")/></div>
            </form>
            <OtherWays here=Way::AuthenticatorApp/>
        </Frame>
    }
}
