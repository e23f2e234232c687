//! Where an address says to go on to.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    model::properties::next(text);
    // Most texts are no path at all.
    model::properties::next(&format!("/{text}"));
});
