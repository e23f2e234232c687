use super::elements::element;
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// Opens a dialog once its text is there.
pub fn open_dialog(id: &'static str) {
    request_animation_frame(move || {
        if let Some(dialog) = dialog(id) {
            let _ = dialog.show_modal();
        }
    });
}

pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    element(id)?.dyn_into().ok()
}
