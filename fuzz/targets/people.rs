//! A list of people to invite, as it is pasted.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| domain::properties::people(text));
