use crate::{
    doors,
    parts::{FormError, Frame, Submit, flashed},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;

/// The page behind the link of a verification mail. Opening it changes nothing; the button does.
#[component]
pub fn VerifyEmail() -> impl IntoView {
    let answer = flashed("verify_email");
    let token = use_query_map().get_untracked().get("token").unwrap_or_default();
    view! {
        <Frame title="Confirm your email address" failed=answer.failed()>
            <form class="form" method="post" action=doors::VerifyEmail::PATH>
                <FormError text=answer.whole(&[])/>
                <input type="hidden" name="token" value=token/>
                <p>"Press the button to say that you get mail at this address."</p>
                <div class="actions"><Submit label="Confirm email address"/></div>
            </form>
        </Frame>
    }
}
