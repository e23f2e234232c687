use crate::{
    doors,
    islands::{FormError, PasswordField, Submit, TextField},
    parts::{Frame, flashed},
    routes,
    say::{say, tell},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{EmailAddress, Field, Refusal};

/// L1: address and password.
#[component]
pub fn LogIn() -> impl IntoView {
    let answer = flashed(doors::LogIn::PATH);
    let next = use_query_map().get_untracked().get("next").unwrap_or_default();
    let email = answer.kept.email.clone();
    let again = !email.is_empty() && answer.is_right(&[Field::Email]);
    let wrong = answer.refusal == Some(Refusal::WrongPair);
    view! {
        <Frame title=say!("login-title") failed=answer.failed()>
            <form class="form" method="post" action=doors::LogIn::PATH>
                <FormError text=answer.whole(&[Field::Email, Field::Password])/>
                <input type="hidden" name="next" value=next/>
                <TextField field=Field::Email label=say!("login-email-address") name="email" kind="email" autocomplete="username" value=email
                    max=EmailAddress::MAX autofocus=!again error=answer.at(Field::Email)/>
                <PasswordField label=say!("login-password") autofocus=again with_form=wrong error=answer.at(Field::Password)/>
                <div class="actions"><Submit label=say!("login-submit")/></div>
            </form>
            <p><a href=routes::FORGOT>{say!("login-forgot-password")}</a></p>
            <p>{tell("login-no-account-yet").link("sign-up", routes::SIGN_UP).view()}</p>
        </Frame>
    }
}
