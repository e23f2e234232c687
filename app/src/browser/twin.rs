//! The server's half: there is no browser.

pub fn focus(_: &str) {}
pub fn focus_if_idle(_: &str) {}
pub fn select(_: &str) {}
pub fn say(_: &str) {}
pub fn mark_title(_: bool) {}
pub fn copy(_: &str, _: impl Fn(bool) + 'static) {}
pub fn print() {}
pub fn text_of(_: &str) -> Option<String> {
    None
}
pub fn select_text(_: &str) {}
pub fn open_dialog(_: &str) {}
pub fn listen(_: &str, _: impl Fn() + 'static) {}
pub fn close_dialog(_: &str) {}
