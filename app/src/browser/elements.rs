use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTemplateElement};

/// The text of an element that the server has rendered.
pub fn text_of(id: &str) -> Option<String> {
    document().get_element_by_id(id)?.text_content()
}

/// A message that the server has put into the page for this half.
pub fn word(id: &str) -> String {
    let words = document().get_element_by_id("words").and_then(|words| words.dyn_into::<HtmlTemplateElement>().ok());
    let word = words.and_then(|words| words.content().get_element_by_id(id));
    word.and_then(|word| word.text_content()).unwrap_or_default()
}

/// An attribute of an element that the server has rendered.
pub fn attribute_of(id: &str, name: &str) -> Option<String> {
    document().get_element_by_id(id)?.get_attribute(name)
}

pub fn set_attribute(id: &str, name: &str, value: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let _ = element.set_attribute(name, value);
    }
}

/// What a field of a form holds.
pub fn field_value(form: &str, name: &str) -> String {
    let field = document().query_selector(&format!("#{form} [name={name}]")).ok().flatten();
    field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()).map(|input| input.value()).unwrap_or_default()
}

pub fn set_value(id: &str, value: &str) {
    if let Some(input) = input(id) {
        input.set_value(value);
    }
}

pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to an element, unless a person has put it somewhere already.
pub fn focus_if_idle(id: &str) {
    if document().active_element().is_none_or(|focused| focused.tag_name() == "BODY") {
        focus(id);
    }
}

pub fn select(id: &str) {
    if let Some(input) = input(id) {
        let _ = input.focus();
        input.select();
    }
}

/// Selects what a field was filled in with, unless something was typed meanwhile.
pub fn select_untouched(id: &str) {
    if input(id).is_some_and(|input| input.value() == input.default_value()) {
        select(id);
    }
}

pub(super) fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn input(id: &str) -> Option<HtmlInputElement> {
    element(id)?.dyn_into().ok()
}
