//! What a new security key says of itself: an attestation object, in an answer that is right otherwise, so that the library behind our
//! own reading sees it.
#![no_main]

use domain::properties::SecurityKeys;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static KEYS: LazyLock<SecurityKeys> =
    LazyLock::new(|| SecurityKeys::new(include_bytes!("../corpus/registration/none")).expect("a key that is taken"));

fuzz_target!(|attestation: &[u8]| KEYS.attestation(attestation));
