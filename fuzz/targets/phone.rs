//! The field of a telephone number; the first two letters are the country that the browser says.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some((region, number)) = text.split_at_checked(2) {
        domain::properties::phone(number, Some(region));
        domain::properties::phone(number, None);
    }
});
