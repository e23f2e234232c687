use crate::say::say;
use leptos::prelude::*;

/// The day that something holds until. The browser knows the days that can be chosen; the server looks again.
#[component]
pub fn DayField(
    #[prop(into)] hint: String,
    /// The first and the last that can be chosen, as dates of ISO 8601.
    days: (String, String),
    /// What it is filled in with.
    value: String,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let text = error.get_untracked().map(|text| view! { <p class="error" id="until-error">{text}</p> });
    let wrong = text.is_some();
    let described = if wrong { "until-error until-hint" } else { "until-hint" };
    view! {
        <div class="field">
            <label for="until">{say!("part-last-day")}</label>
            <p class="hint" id="until-hint">{hint}</p>
            {text}
            <input id="until" name="until" type="date" class="day" required min=days.0 max=days.1 value=value aria-describedby=described
                autofocus=wrong aria-invalid=wrong.then_some("true")/>
        </div>
    }
}
