use crate::browser;
use leptos::{ev::MouseEvent, prelude::*};

/// What a button for copying does, and what there is to say afterwards: `done`, or that the element `id` is selected, for the person to
/// copy it by hand.
pub fn copying(
    text: String,
    id: &'static str,
    done: &'static str,
) -> (impl Fn(MouseEvent) + 'static, RwSignal<Option<&'static str>>) {
    let said = RwSignal::new(None);
    let copy = move |_| {
        browser::copy(&text, move |worked| {
            if !worked {
                browser::select_text(id);
            }
            let by_hand = "Your browser did not allow copying. The key is selected: copy it yourself.";
            said.set(Some(if worked { done } else { by_hand }));
        });
    };
    (copy, said)
}
