use super::{FormError, Submit, copying};
use crate::{browser, routes};
use leptos::prelude::*;

/// The recovery key with the three ways to save it. The key is part of the page, and of nothing else.
#[component]
pub fn SaveKey(
    /// The six groups.
    groups: Vec<String>,
) -> impl IntoView {
    let done = "Copied. Paste it somewhere safe, such as a password manager.";
    let (copy, said) = copying(groups.join("-"), "recovery-key", done);
    let last = groups.len().saturating_sub(1);
    let shown = groups.into_iter().enumerate().map(|(place, group)| {
        view! { <span class="group">{group}{(place < last).then_some("-")}</span> }
    });
    view! {
        <p id="recovery-key" class="key recovery" dir="ltr" translate="no">{shown.collect_view()}</p>
        <div class="actions no-print">
            <button type="button" class="btn needs-app" on:click=copy>"Copy"</button>
            <button type="button" class="btn needs-app" on:click=move |_| browser::print()>"Print"</button>
            <form class="inline" method="post" action=routes::RECOVERY_FILE><button class="btn">"Download"</button></form>
        </div>
        <p class="plain-only hint no-print">"Select the key to copy it, or print this page with your browser."</p>
        <div class="said no-print" role="status">
            {move || said.get().map(|text| view! { <p class="note ok">{text}</p> })}
        </div>
    }
}

/// The tick and the button that end the page of a new recovery key.
#[component]
pub fn FinishKey(label: &'static str, error: Signal<Option<String>>, pending: Signal<bool>) -> impl IntoView {
    view! {
        <FormError text=error/>
        <div class="field check no-print">
            <input id="saved" type="checkbox" name="saved" value="yes" aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=move || error.get().map(|_| "form-error")/>
            <label for="saved">"I have saved my recovery key somewhere I can reach without this device"</label>
        </div>
        <div class="actions no-print"><Submit label pending/></div>
    }
}
