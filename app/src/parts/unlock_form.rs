use super::{CodeField, FormError, PasswordField, Submit, answered};
use crate::{doors::Unlock, site::site};
use leptos::{form::ActionForm, prelude::*};
use model::{Field, UnlockNeeds};

/// The account password, and a code when the second step of this session is old (product.md 4).
#[component]
pub fn UnlockForm(
    needs: UnlockNeeds,
    /// The address, for password managers.
    email: String,
    /// Where to go on.
    next: String,
    /// "Set up" or "Unlock settings".
    label: &'static str,
) -> impl IntoView {
    let action = ServerAction::<Unlock>::new();
    let answer = answered(action, "unlock");
    let service = site().service;
    let with_code = needs == UnlockNeeds::PasswordAndCode;
    let code = with_code.then({
        let (value, error) = (answer.kept.code.clone(), answer.at(Field::Code));
        move || view! { <CodeField label="6-digit code from your authenticator app" value=value error=error/> }
    });
    view! {
        <ActionForm action=action attr:class="form">
            <FormError text=answer.whole(&[Field::Password, Field::Code])/>
            <input class="visually-hidden" type="text" name="username" autocomplete="username" value=email tabindex="-1"
                aria-hidden="true" readonly/>
            <input type="hidden" name="next" value=next/>
            <PasswordField label=format!("{service} account password") error=answer.at(Field::Password)/>
            {code}
            <div class="actions"><Submit label pending=answer.pending/></div>
        </ActionForm>
    }
}
