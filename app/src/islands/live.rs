use super::{Note, Tone};
use crate::browser;
use leptos::prelude::*;

const CHANGED: &str = "Your settings changed on another device.";

/// Hears what happens to the account while the page is open. When the session is over the page is loaded again, which leads to the
/// log-in. A change is told, and nothing that is being typed is lost.
#[island]
pub fn Live(
    /// The path of the events.
    path: String,
) -> impl IntoView {
    let changed = RwSignal::new(false);
    Effect::new(move |_| {
        browser::listen(&path, move || {
            if !changed.get_untracked() {
                browser::say(CHANGED);
            }
            changed.set(true);
        });
    });
    move || {
        changed.get().then(|| {
            view! { <Note tone=Tone::Info>{CHANGED} " " <a href="">{"Show the changes"}</a></Note> }
        })
    }
}
