//! What a security key signs, and its signature; the first byte is the length of the first. In an answer that is right otherwise, so
//! that the library behind our own reading sees it.
#![no_main]

use domain::properties::SecurityKeys;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static KEYS: LazyLock<SecurityKeys> =
    LazyLock::new(|| SecurityKeys::new(include_bytes!("../corpus/registration/none")).expect("a key that is taken"));

fuzz_target!(|bytes: &[u8]| {
    let Some((length, rest)) = bytes.split_first() else { return };
    let (data, signature) = rest.split_at(usize::from(*length).min(rest.len()));
    KEYS.signature(data, signature);
});
