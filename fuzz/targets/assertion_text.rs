//! A whole answer to a challenge, as a browser sends it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| domain::properties::assertion_text(text));
