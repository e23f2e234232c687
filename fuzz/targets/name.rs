//! The field of a name: of a person, an organization, a key, an app, a device, a token; and of a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    model::properties::line::<40>(text);
    model::properties::line::<50>(text);
    model::properties::line::<100>(text);
    model::properties::line::<200>(text);
});
