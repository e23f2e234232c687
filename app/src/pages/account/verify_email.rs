use crate::{
    doors,
    islands::{FormError, PasswordField, Submit},
    parts::{Flashed, Frame, flashed},
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{Field, Refusal};

/// The page behind the link of a verification mail. Opening it changes nothing; the password and the button do.
#[component]
pub fn VerifyEmail() -> impl IntoView {
    let answer = flashed(doors::VerifyEmail::PATH);
    let asked = use_query_map().get_untracked().get("token").unwrap_or_default();
    let token = if asked.is_empty() { answer.kept.token.clone() } else { asked };
    let error = password_error(&answer);
    view! {
        <Frame title=say!("account-confirm-title") failed=answer.failed()>
            <form class="form" method="post" action=doors::VerifyEmail::PATH>
                <FormError text=answer.whole(&[Field::Password])/>
                <input type="hidden" name="token" value=token/>
                <p>{say!("account-confirm-why")}</p>
                <PasswordField label=say!("account-password") hint=say!("account-confirm-hint") autofocus=true error/>
                <div class="actions"><Submit label=say!("account-confirm")/></div>
            </form>
        </Frame>
    }
}

/// The sentence at the password. A wrong one may be the right one of another sign-up, which no other page has to say.
fn password_error(answer: &Flashed) -> Signal<Option<String>> {
    let error = answer.at(Field::Password);
    let wrong = error.get_untracked().is_some() && answer.refusal == Some(Refusal::WrongPassword);
    if wrong { Signal::stored(Some(say!("account-confirm-wrong-password"))) } else { error }
}
