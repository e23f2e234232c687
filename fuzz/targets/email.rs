//! The field of an e-mail address.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    model::properties::email(text);
    domain::properties::email_key(text);
});
