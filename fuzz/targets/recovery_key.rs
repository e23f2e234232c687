//! The field of a recovery key.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| domain::properties::recovery_key(text));
