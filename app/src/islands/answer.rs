use super::{Note, Said, Tone};
use leptos::prelude::*;
use model::Field;

/// What the server said to a form: now, or before this page.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    said: Signal<Option<Said>>,
    pub pending: Signal<bool>,
}

/// The id of a field's input.
pub const fn field_id(field: Field) -> &'static str {
    match field {
        Field::Email => "email",
        Field::Name => "name",
        Field::Password => "password",
        Field::NewPassword => "new-password",
        Field::Code => "code",
        Field::KeyName | Field::AppName | Field::DeviceName => "name",
        Field::RecoveryKey => "recovery-key",
        Field::RequiredFrom => "from",
        Field::Delays => "delays",
        Field::Allowed => "allowed",
        Field::Contact => "contact",
        Field::Phone => "tel",
        Field::Reason => "reason",
        Field::Until => "until",
        Field::Organization => "organization",
        Field::Lines => "lines",
        Field::TokenName => "name",
        Field::Scopes => "account_read",
        Field::TokenDays => "token_days",
    }
}

impl Answer {
    #[must_use]
    pub const fn of(said: Signal<Option<Said>>, pending: Signal<bool>) -> Self {
        Self { said, pending }
    }

    /// The sentence at one field.
    #[must_use]
    pub fn at(&self, field: Field) -> Signal<Option<String>> {
        let said = self.said;
        Signal::derive(move || said.with(|said| said.as_ref()?.at(field)))
    }

    /// Whether what is wrong is at the control with this id.
    pub fn is_at(&self, id: &'static str) -> Signal<bool> {
        let said = self.said;
        Signal::derive(move || said.with(|said| said.as_ref().is_some_and(|said| said.place == id)))
    }

    /// The sentence for the form as a whole, unless a field of it says it.
    #[must_use]
    pub fn whole(&self, fields: &[Field]) -> Signal<Option<String>> {
        let (said, fields) = (self.said, fields.to_vec());
        Signal::derive(move || {
            said.with(|said| {
                let said = said.as_ref()?;
                if fields.iter().any(|field| said.at(*field).is_some()) { None } else { said.whole.clone() }
            })
        })
    }
}

/// The refusal of a form that belongs to no single field.
#[component]
pub fn FormError(#[prop(into)] text: Signal<Option<String>>) -> impl IntoView {
    move || {
        text.get().map(
            |text| view! { <div id="form-error" tabindex="-1"><Note tone=Tone::Danger alert=true>{text}</Note></div> },
        )
    }
}

/// The one button that sends a form.
#[component]
pub fn Submit(
    #[prop(into)] label: String,
    #[prop(optional, into)] pending: Signal<bool>,
    /// It takes something away for good.
    #[prop(optional)]
    danger: bool,
) -> impl IntoView {
    // It stays pressable for the focus's sake; a second press while the server works sends nothing.
    let once = move |event: leptos::ev::MouseEvent| {
        if pending.get_untracked() {
            event.prevent_default();
        }
    };
    view! { <button class=if danger { "btn danger" } else { "btn primary" } aria-busy=move || pending.get().then_some("true") on:click=once>{label}</button> }
}
