use super::{Answer, Asked, Ceremony, CodeField, FormError, KeyForm, PasswordField, Submit, answered};
use crate::{doors::Unlock, routes, site::site};
use leptos::{form::ActionForm, prelude::*};
use model::{Field, UnlockNeeds};
use std::sync::Arc;

/// The unlocking of a page, which also says in its title whether it was refused.
#[derive(Clone)]
pub struct Unlocking {
    action: ServerAction<Unlock>,
    answer: Answer,
}

impl Unlocking {
    #[must_use]
    pub fn new() -> Self {
        let action = ServerAction::<Unlock>::new();
        Self { action, answer: answered(action, "unlock") }
    }

    #[must_use]
    pub fn failed(&self) -> Signal<bool> {
        self.answer.failed()
    }
}

/// The account password, and a code when the second step of this session is old (product.md 4).
#[component]
pub fn UnlockForm(
    unlocking: Unlocking,
    needs: UnlockNeeds,
    /// The address, for password managers.
    email: String,
    /// Where to go on.
    next: String,
    /// The path of the page that this form is on, where a refusal is shown without script.
    #[prop(default = routes::UNLOCK)]
    page: &'static str,
    /// "Set up" or "Unlock settings".
    label: &'static str,
) -> impl IntoView {
    let Unlocking { action, answer } = unlocking;
    let code = needs.takes_code().then({
        let (value, error) = (answer.kept.code.clone(), answer.at(Field::Code));
        move || view! { <CodeField label="6-digit code from your authenticator app" value=value error=error/> }
    });
    view! {
        <ActionForm action=action attr:class="form">
            <FormError text=answer.whole(&[Field::Password, Field::Code])/>
            {password(email, next, &answer)}
            <input type="hidden" name="page" value=page/>
            {code}
            <div class="actions"><Submit label pending=answer.pending/></div>
        </ActionForm>
    }
}

/// The account password, and the touch of a key.
#[component]
pub fn UnlockWithKeyForm(email: String, next: String, failed: RwSignal<bool>) -> impl IntoView {
    let fields = move |_: &Asked, answer: &Answer| password(email.clone(), next.clone(), answer);
    view! { <KeyForm ceremony=Ceremony::Unlock label="Unlock settings" fields=Arc::new(fields) failed/> }
}

fn password(email: String, next: String, answer: &Answer) -> AnyView {
    let label = format!("{} account password", site().service);
    view! {
        <input class="visually-hidden" type="text" name="username" autocomplete="username" value=email tabindex="-1"
            aria-hidden="true" readonly/>
        <input type="hidden" name="next" value=next/>
        <PasswordField label error=answer.at(Field::Password)/>
    }
    .into_any()
}
