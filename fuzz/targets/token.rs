//! A token of the API, of a session, and what is sealed in a cookie.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    domain::properties::sealed(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        domain::properties::token(text);
        domain::properties::session_token(text);
    }
});
