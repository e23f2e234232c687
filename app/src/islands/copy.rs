use crate::browser;
use leptos::{ev::MouseEvent, prelude::*};

/// A button that copies the text of an element of the page, and says so.
#[island]
pub fn CopyText(
    /// The id of the element.
    target: String,
    label: String,
) -> impl IntoView {
    let (copy, said) = copying(target, "Copied.");
    view! {
        <p><button type="button" class="btn needs-app" on:click=copy>{label}</button></p>
        <p class="hint" role="status">{said}</p>
    }
}

/// The ways to keep the recovery key that the page shows: copy, print, and what is given beside them.
#[island]
pub fn KeepKey(
    /// The id of the element with the key.
    target: String,
    children: Children,
) -> impl IntoView {
    let (copy, said) = copying(target, "Copied. Paste it somewhere safe, such as a password manager.");
    view! {
        <div class="actions no-print">
            <button type="button" class="btn needs-app" on:click=copy>"Copy"</button>
            <button type="button" class="btn needs-app" on:click=|_| browser::print()>"Print"</button>
            {children()}
        </div>
        <div class="said no-print" role="status">
            {move || said.get().map(|text| view! { <p class="note ok">{text}</p> })}
        </div>
    }
}

/// What a button for copying does, and what there is to say afterwards: `done`, or that the element is selected, for the person to
/// copy it by hand.
fn copying(target: String, done: &'static str) -> (impl Fn(MouseEvent) + 'static, RwSignal<Option<&'static str>>) {
    let said = RwSignal::new(None);
    let copy = move |_| {
        let target = target.clone();
        browser::copy(&browser::text_of(&target).unwrap_or_default(), move |worked| {
            if !worked {
                browser::select_text(&target);
            }
            let by_hand = "Your browser did not allow copying. It is selected: copy it yourself.";
            said.set(Some(if worked { done } else { by_hand }));
        });
    };
    (copy, said)
}
