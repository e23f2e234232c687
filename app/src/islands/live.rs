use super::{Note, Tone};
use crate::{browser, say::say};
use leptos::prelude::*;

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
                browser::say(&say!("changed-elsewhere"));
            }
            changed.set(true);
        });
    });
    move || {
        changed.get().then(|| {
            view! { <Note tone=Tone::Info>{say!("changed-elsewhere")} " " <a href="">{say!("show-changes")}</a></Note> }
        })
    }
}
