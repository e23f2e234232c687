use super::{Note, Tone};
use crate::{Refused, browser, site::site, words};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, Kept, Refusal};

/// What the server said to a form: now, through the app, or before this page, without script.
#[derive(Clone)]
pub struct Answer {
    refusal: Signal<Option<Refusal>>,
    /// What may be filled in again.
    pub kept: Kept,
    pub pending: Signal<bool>,
}

/// The answer to a form of a page without the app.
#[must_use]
pub fn flashed(door: &'static str) -> Answer {
    let flash = site().flash;
    let ours = flash.door == door;
    let refusal = flash.refusal.filter(|_| ours);
    let kept = if ours { flash.kept } else { Kept::default() };
    Answer { refusal: Signal::stored(refusal), kept, pending: Signal::stored(false) }
}

/// The answer to a form that the app sends; the one from before this page until then.
pub fn answered<F>(action: ServerAction<F>, door: &'static str) -> Answer
where
    F: ServerFn<Output = (), Error = Refused> + Clone + Send + Sync + 'static,
{
    let before = flashed(door);
    let earlier = before.refusal;
    let value = action.value();
    let refusal = Signal::derive(move || match value.get() {
        Some(Ok(())) => None,
        Some(Err(Refused(refusal))) => Some(refusal),
        None => earlier.get(),
    });
    Effect::new(move |_| {
        match value.get() {
            // Nothing on the page can be done any more: the server leads on from here.
            Some(Err(Refused(Refusal::LogInFirst | Refusal::UnlockFirst))) => browser::load_again(),
            Some(Err(Refused(refusal))) => request_animation_frame(move || browser::select(first_field(&refusal))),
            _ => {}
        }
    });
    Answer { refusal, kept: before.kept, pending: action.pending().into() }
}

/// The id of the element to go to after a refusal.
#[must_use]
pub fn first_field(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Fields { fields } => fields.first().map_or("form-error", |f| field_id(f.field)),
        Refusal::WrongPassword => field_id(Field::Password),
        Refusal::WrongCode { .. } | Refusal::CodeUsed | Refusal::ClockOff { .. } => field_id(Field::Code),
        Refusal::KeyNotSaved => "saved",
        Refusal::KeyNameTaken { .. } => field_id(Field::KeyName),
        _ => "form-error",
    }
}

/// The id of a field's input.
pub(super) const fn field_id(field: Field) -> &'static str {
    match field {
        Field::Email => "email",
        Field::Name => "name",
        Field::Password => "password",
        Field::NewPassword => "new-password",
        Field::Code => "code",
        Field::KeyName | Field::DeviceName => "name",
    }
}

impl Answer {
    #[must_use]
    pub const fn of(refusal: Signal<Option<Refusal>>, kept: Kept, pending: Signal<bool>) -> Self {
        Self { refusal, kept, pending }
    }

    /// The sentence at one field.
    #[must_use]
    pub fn at(&self, field: Field) -> Signal<Option<String>> {
        let refusal = self.refusal;
        Signal::derive(move || refusal.get().and_then(|refusal| words::field_sentence(&refusal, field)))
    }

    /// Whether anything was refused.
    #[must_use]
    pub fn failed(&self) -> Signal<bool> {
        let refusal = self.refusal;
        Signal::derive(move || refusal.get().is_some())
    }

    /// The sentence for the form as a whole, unless a field of it says it.
    #[must_use]
    pub fn whole(&self, fields: &'static [Field]) -> Signal<Option<String>> {
        let refusal = self.refusal;
        Signal::derive(move || {
            let refusal = refusal.get()?;
            let said = fields.iter().any(|field| words::field_sentence(&refusal, *field).is_some());
            if said { None } else { words::sentence(&refusal) }
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
pub fn Submit(#[prop(into)] label: String, #[prop(optional, into)] pending: Signal<bool>) -> impl IntoView {
    // It stays pressable for the focus's sake; a second press while the server works sends nothing.
    let once = move |event: leptos::ev::MouseEvent| {
        if pending.get_untracked() {
            event.prevent_default();
        }
    };
    view! { <button class="btn primary" aria-busy=move || pending.get().then_some("true") on:click=once>{label}</button> }
}
