//! The server's half: there is no browser.

pub fn focus(_: &str) {}
pub fn select(_: &str) {}
pub fn value_of(_: &str) -> String {
    String::new()
}
pub fn say(_: &str) {}
pub fn copy(_: &str, _: impl Fn(bool) + 'static) {}
pub fn print() {}
pub fn select_text(_: &str) {}
pub fn load_again() {}
pub fn open_dialog(_: &'static str) {}
pub fn close_dialog(_: &str) {}
