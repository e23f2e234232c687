//! A whole answer to a registration, as a browser sends it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| domain::properties::registration_text(text));
