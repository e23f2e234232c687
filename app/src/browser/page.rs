use super::elements::element;
use leptos::{
    prelude::{document, window},
    server_fn::redirect::set_redirect_hook,
    task::spawn_local,
};
use wasm_bindgen_futures::JsFuture;

/// After a change the server says where to go on: as a whole page, so that cookies, secrets and notices are the server's.
pub fn start() {
    let _ = set_redirect_hook(go);
}

/// Loads another page of this site.
pub fn go(path: &str) {
    let _ = window().location().set_href(path);
}

/// Loads the page afresh from the server.
pub fn load_again() {
    let _ = window().location().reload();
}

/// Says that controls which need script may appear.
pub fn ready() {
    if let Some(html) = document().document_element() {
        let _ = html.set_attribute("data-app", "ready");
    }
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
