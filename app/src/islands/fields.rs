use super::{answer::field_id, hidden::with_hidden};
use crate::say::say;
use leptos::prelude::*;
use model::Field;

/// One line of text with its label, hint and error.
#[component]
pub fn TextField(
    field: Field,
    #[prop(into)] label: String,
    name: &'static str,
    #[prop(default = "text")] kind: &'static str,
    autocomplete: &'static str,
    #[prop(optional, into)] hint: String,
    #[prop(optional, into)] value: String,
    #[prop(optional)] autofocus: bool,
    #[prop(default = true)] required: bool,
    max: usize,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let (id, hinted) = (field_id(field), !hint.is_empty());
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <Hint id hint/>
            <FieldError id error/>
            <input id=id name=name type=kind autocomplete=autocomplete value=value autofocus=begins(autofocus, error)
                required=required maxlength=max.to_string() autocapitalize="none" spellcheck="false"
                aria-describedby=described(id, hinted, "", error)
                aria-invalid=move || error.get().map(|_| "true")/>
        </div>
    }
}

/// A password. The text can be shown where the app runs; it is never filled in again after an error.
#[component]
pub fn PasswordField(
    #[prop(default = Field::Password)] field: Field,
    #[prop(into)] label: String,
    #[prop(default = "current-password")] autocomplete: &'static str,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] autofocus: bool,
    /// What is wrong with the form as a whole is wrong with this field.
    #[prop(optional)]
    with_form: bool,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let (id, hinted) = (field_id(field), !hint.is_empty());
    let shown = RwSignal::new(false);
    let kind = move || if shown.get() { "text" } else { "password" };
    let name = id;
    let also = if with_form { "form-error" } else { "" };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <Hint id hint/>
            <FieldError id error/>
            <div class="with-button">
                <input id=id name=name type=kind autocomplete=autocomplete autofocus=begins(autofocus, error) required
                    autocapitalize="none" spellcheck="false"
                    aria-describedby=described(id, hinted, also, error)
                    aria-invalid=move || (with_form || error.get().is_some()).then_some("true")/>
                <button type="button" class="btn quiet needs-app" aria-pressed=move || shown.get().to_string()
                    on:click=move |_| shown.update(|shown| *shown = !*shown)>
                    {with_hidden(&say!("show-password"), "")}
                </button>
            </div>
        </div>
    }
}

/// The six digits (`screens.md` 3.3): one field, any spelling, nothing sent by itself, kept and selected after an error.
#[component]
pub fn CodeField(
    label: String,
    hint: String,
    #[prop(optional, into)] value: String,
    #[prop(optional)] autofocus: bool,
    /// The id of what else on the page is about it.
    #[prop(optional)]
    also: &'static str,
    error: Signal<Option<String>>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for="code">{label}</label>
            <Hint id="code" hint=hint/>
            <FieldError id="code" error/>
            <input id="code" class="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code"
                spellcheck="false" dir="ltr" maxlength="100" required value=value autofocus=begins(autofocus, error)
                aria-describedby=described("code", true, also, error)
                aria-invalid=move || error.get().map(|_| "true")/>
        </div>
    }
}

/// A recovery key (`screens.md` L6): text that can be seen, in any spelling, kept after an error.
#[component]
pub fn RecoveryKeyField(
    label: String,
    hint: String,
    #[prop(optional, into)] value: String,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let id = field_id(Field::RecoveryKey);
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <Hint id hint/>
            <FieldError id error/>
            <input id=id class="typed-key" name=id type="text" autocomplete="off" autocapitalize="characters" spellcheck="false"
                dir="ltr" maxlength="100" required value=value autofocus=true
                aria-describedby=described(id, true, "", error)
                aria-invalid=move || error.get().map(|_| "true")/>
        </div>
    }
}

/// A page begins at its field, and at one that is wrong from the start.
fn begins(autofocus: bool, error: Signal<Option<String>>) -> bool {
    autofocus || error.get_untracked().is_some()
}

#[component]
fn Hint(id: &'static str, hint: String) -> impl IntoView {
    (!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })
}

#[component]
fn FieldError(id: &'static str, error: Signal<Option<String>>) -> impl IntoView {
    move || error.get().map(|text| view! { <p class="error" id=format!("{id}-error")>{text}</p> })
}

/// The ids that describe an input: its error first, then what else of the page is about it, then its hint.
fn described(
    id: &'static str,
    hint: bool,
    also: &'static str,
    error: Signal<Option<String>>,
) -> impl Fn() -> Option<String> + Clone {
    move || {
        let error = error.get().map(|_| format!("{id}-error"));
        let also = (!also.is_empty()).then(|| also.to_owned());
        let hint = hint.then(|| format!("{id}-hint"));
        let ids: Vec<String> = [error, also, hint].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}
