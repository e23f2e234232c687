//! What only a browser has. The same functions exist in both halves, and do nothing on the server.

#[cfg(feature = "hydrate")]
mod real {
    use leptos::{prelude::document, server_fn::redirect::set_redirect_hook};
    use wasm_bindgen::JsCast;
    use web_sys::{HtmlElement, HtmlInputElement};

    /// After a change the server says where to go on: as a whole page, so that cookies, secrets and notices are the server's.
    pub fn start() {
        let _ = set_redirect_hook(|path| {
            let _ = leptos::prelude::window().location().set_href(path);
        });
    }

    /// Says that controls which need script may appear.
    pub fn ready() {
        if let Some(html) = document().document_element() {
            let _ = html.set_attribute("data-app", "ready");
        }
    }

    /// The text of an element that the server has rendered.
    pub fn text_of(id: &str) -> Option<String> {
        document().get_element_by_id(id)?.text_content()
    }

    /// An attribute of an element that the server has rendered.
    pub fn attribute_of(id: &str, name: &str) -> Option<String> {
        document().get_element_by_id(id)?.get_attribute(name)
    }

    pub fn focus(id: &str) {
        if let Some(element) = element(id) {
            let _ = element.focus();
        }
    }

    pub fn select(id: &str) {
        if let Some(input) = element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
            let _ = input.focus();
            input.select();
        }
    }

    /// Puts text on the clipboard; `done` hears whether the browser allowed it.
    pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
        let promise = leptos::prelude::window().navigator().clipboard().write_text(text);
        leptos::task::spawn_local(async move {
            done(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
        });
    }

    pub fn print() {
        let _ = leptos::prelude::window().print();
    }

    /// Selects the text of an element, for a person to copy by hand.
    pub fn select_text(id: &str) {
        if let (Some(element), Ok(Some(selection))) = (element(id), leptos::prelude::window().get_selection()) {
            let _ = selection.select_all_children(&element);
        }
    }

    fn element(id: &str) -> Option<HtmlElement> {
        document().get_element_by_id(id)?.dyn_into().ok()
    }
}

#[cfg(not(feature = "hydrate"))]
mod real {
    pub fn focus(_: &str) {}
    pub fn select(_: &str) {}
    pub fn copy(_: &str, _: impl Fn(bool) + 'static) {}
    pub fn print() {}
    pub fn select_text(_: &str) {}
}

pub use real::*;
