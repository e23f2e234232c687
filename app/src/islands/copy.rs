use crate::{browser, say::say};
use leptos::{ev::MouseEvent, prelude::*};

/// A button that copies the text of an element of the page, and says so.
#[island]
pub fn CopyText(
    /// The id of the element.
    target: String,
    label: String,
) -> impl IntoView {
    let (copy, said) = copying(target, say!("copied"));
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
    let (copy, said) = copying(target, say!("copied-key"));
    view! {
        <div class="actions no-print">
            <button type="button" class="btn needs-app" on:click=copy>{say!("copy")}</button>
            <button type="button" class="btn needs-app" on:click=|_| browser::print()>{say!("print")}</button>
            {children()}
        </div>
        <div class="said no-print" role="status">
            {move || said.get().map(|text| view! { <p class="note ok">{text}</p> })}
        </div>
    }
}

/// What a button for copying does, and what there is to say afterwards: `done`, or that the element is selected, for the person to
/// copy it by hand.
fn copying(target: String, done: String) -> (impl Fn(MouseEvent) + 'static, RwSignal<Option<String>>) {
    let said = RwSignal::new(None);
    let copy = move |_| {
        let (target, done) = (target.clone(), done.clone());
        browser::copy(&browser::text_of(&target).unwrap_or_default(), move |worked| {
            if !worked {
                browser::select_text(&target);
            }
            said.set(Some(if worked { done.clone() } else { say!("copy-by-hand") }));
        });
    };
    (copy, said)
}
