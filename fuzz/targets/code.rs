//! The field of a code.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| model::properties::code(text));
