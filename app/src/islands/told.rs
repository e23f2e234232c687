use crate::browser;
use leptos::prelude::*;

/// Reads out what was done before this page, and moves the focus to where it was done. A new page is read from its start otherwise.
#[island]
pub fn Told(
    text: String,
    /// The id of the element that it was done to.
    focus: Option<String>,
) -> impl IntoView {
    Effect::new(move |_| {
        let (text, focus) = (text.clone(), focus.clone());
        // A region that is filled while the page is being made is read out by nobody.
        request_animation_frame(move || {
            browser::say(&text);
            if let Some(focus) = focus {
                browser::focus_if_idle(&focus);
            }
        });
    });
}
