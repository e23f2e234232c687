use super::hint;
use crate::{
    Refused,
    doors::{self, Doorway},
    islands::{FormError, Note, PasswordField, Submit, Tone},
    parts::{Flashed, Frame, flashed},
    routes,
    say::{say, tell},
    sentences,
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{Field, Refusal};

/// The page behind the link of a reset mail. Opening it changes nothing; the new password and the button do.
#[component]
pub fn ResetPassword() -> impl IntoView {
    let asked = use_query_map().get_untracked().get("token").unwrap_or_default();
    let body = move || {
        let answer = flashed(doors::ResetPassword::PATH);
        let token = if asked.is_empty() { answer.kept.token.clone() } else { asked.clone() };
        Suspend::new(async move {
            match open(&token).await {
                Ok(email) => form(token, email, answer),
                Err(Refused(refusal)) => refused(refusal),
            }
        })
    };
    view! { <Suspense>{body}</Suspense> }
}

/// The address of the account that a link is for.
async fn open(token: &str) -> Result<String, Refused> {
    let load = |door: Doorway| async move {
        door.portal.open_password_reset(&door.context, token).await.map_err(|e| door.refused(e))
    };
    Ok(read(load).await?.email)
}

fn form(token: String, email: String, answer: Flashed) -> AnyView {
    let address = view! { <bdi dir="ltr">{email.clone()}</bdi> };
    view! {
        <Frame title=say!("password-reset-title") failed=answer.failed()>
            <form class="form" method="post" action=doors::ResetPassword::PATH>
                <FormError text=answer.whole(&[Field::NewPassword])/>
                <input type="hidden" name="token" value=token/>
                <p>{tell("password-reset-account").slot("email", address).view()}</p>
                <input class="visually-hidden" type="text" name="username" autocomplete="username" value=email tabindex="-1"
                    aria-hidden="true" readonly/>
                <PasswordField field=Field::NewPassword label=say!("password-new") autocomplete="new-password" hint=hint()
                    autofocus=true error=answer.at(Field::NewPassword)/>
                <div class="actions"><Submit label=say!("password-reset-submit")/></div>
            </form>
        </Frame>
    }
    .into_any()
}

fn refused(refusal: Refusal) -> AnyView {
    let sentence = sentences::sentence(&refusal);
    view! {
        <Frame title=say!("password-reset-title") failed=true>
            <div id="form-error" tabindex="-1"><Note tone=Tone::Danger alert=true>{sentence}</Note></div>
            <p>{say!("password-reset-nothing-changed")}</p>
            <p><a class="btn" href=routes::FORGOT>{say!("password-reset-ask-again")}</a></p>
        </Frame>
    }
    .into_any()
}
