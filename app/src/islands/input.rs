use super::{
    answer::{Answer, field_id},
    fields::{CodeField, PasswordField, TextField},
};
use leptos::prelude::*;
use model::Field;
use serde::{Deserialize, Serialize};

/// One input of a form that comes alive in the browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// Sent along, never shown.
    Hidden { name: String, value: String },
    /// The address of the account, for password managers.
    Username { email: String },
    /// The account's password.
    Password { label: String },
    /// A new password for the account.
    NewPassword { label: String, hint: String },
    /// Six digits.
    Code { label: String, hint: String, value: String },
    /// A name, for a person's own things.
    Name { field: Field, label: String, hint: String, value: String, max: usize, required: bool },
    /// The promise that a recovery key is saved.
    Saved { label: String },
}

impl Input {
    #[must_use]
    pub fn hidden(name: &str, value: impl Into<String>) -> Self {
        Self::Hidden { name: name.to_owned(), value: value.into() }
    }

    /// What a refusal can be about that this input shows by itself.
    pub(super) const fn field(&self) -> Option<Field> {
        match self {
            Self::Password { .. } => Some(Field::Password),
            Self::NewPassword { .. } => Some(Field::NewPassword),
            Self::Code { .. } => Some(Field::Code),
            Self::Name { field, .. } => Some(*field),
            Self::Hidden { .. } | Self::Username { .. } | Self::Saved { .. } => None,
        }
    }

    /// `begin`: a dialog with it begins at the password.
    pub(super) fn view(self, answer: Answer, begin: bool) -> AnyView {
        match self {
            Self::Hidden { name, value } => view! { <input type="hidden" name=name value=value/> }.into_any(),
            Self::Username { email } => view! {
                <input class="visually-hidden" type="text" name="username" autocomplete="username" value=email tabindex="-1"
                    aria-hidden="true" readonly/>
            }
            .into_any(),
            Self::Password { label } => {
                view! { <PasswordField label autofocus=begin error=answer.at(Field::Password)/> }.into_any()
            }
            Self::NewPassword { label, hint } => view! {
                <PasswordField field=Field::NewPassword label autocomplete="new-password" hint error=answer.at(Field::NewPassword)/>
            }
            .into_any(),
            Self::Code { label, hint, value } => {
                view! { <CodeField label hint value error=answer.at(Field::Code)/> }.into_any()
            }
            Self::Name { field, label, hint, value, max, required } => view! {
                <TextField field label name=field_id(field) autocomplete="off" hint value max required error=answer.at(field)/>
            }
            .into_any(),
            Self::Saved { label } => {
                let (missing, ticked) = (answer.is_at("saved"), RwSignal::new(false));
                let wrong = move || (missing.get() && !ticked.get()).then_some("true");
                view! {
                    <div class="field check no-print">
                        <input id="saved" type="checkbox" name="saved" value="yes" autofocus=missing.get_untracked()
                            on:click=move |event| ticked.set(event_target_checked(&event))
                            aria-invalid=wrong aria-describedby=move || wrong().map(|_| "form-error")/>
                        <label for="saved">{label}</label>
                    </div>
                }
                .into_any()
            }
        }
    }
}
