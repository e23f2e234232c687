//! A password that is chosen; the first line is the address that the account has.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (email, password) = text.split_once('\n').unwrap_or(("", text));
    domain::properties::password(password, email, "Maria Silva");
});
