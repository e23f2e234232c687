//! An `Authorization` header: Basic, Bearer and anything else. And the tags of a version.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    nightlatch::properties::authorization(bytes);
    nightlatch::properties::entity_tags(&[bytes]);
});
