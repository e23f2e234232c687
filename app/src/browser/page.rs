use super::elements::element;
use crate::say::say;
use leptos::{
    prelude::{document, window},
    task::spawn_local,
};
use wasm_bindgen_futures::JsFuture;

/// Loads another page of this site.
pub fn go(path: &str) {
    let _ = window().location().set_href(path);
}

/// Says first in the title that the page shows an error, or no longer.
pub fn mark_title(failed: bool) {
    let (title, mark) = (document().title(), [&say!("title-error"), " "].concat());
    let plain = title.strip_prefix(&mark).unwrap_or(&title);
    document().set_title(&if failed { [&mark, plain].concat() } else { plain.to_owned() });
}

/// Tells something to those who do not see the page.
pub fn say(text: &str) {
    if let Some(status) = document().get_element_by_id("status") {
        status.set_text_content(Some(text));
    }
}

/// Puts text on the clipboard; `done` hears whether the browser allowed it.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let promise = window().navigator().clipboard().write_text(text);
    spawn_local(async move {
        done(JsFuture::from(promise).await.is_ok());
    });
}

pub fn print() {
    let _ = window().print();
}

/// Selects the text of an element, for a person to copy by hand.
pub fn select_text(id: &str) {
    if let (Some(element), Ok(Some(selection))) = (element(id), window().get_selection()) {
        let _ = selection.select_all_children(&element);
    }
}
