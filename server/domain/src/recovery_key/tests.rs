mod check_up;
mod flows;
mod new_key;
mod races;
mod standing;

use super::{RecoveryKey, problem};
use crate::{Context, testing::context};
use model::Problem;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

#[test]
fn a_key_is_24_characters_of_the_alphabet_in_six_groups() {
    let key = RecoveryKey::generate(&context());
    assert_eq!(key.as_str().len(), 24);
    assert_eq!(key.groups().len(), 6);
    assert!(key.groups().iter().all(|group| group.len() == 4));
    assert_eq!(key.groups().concat(), key.as_str());
}

#[test]
fn ten_thousand_keys_are_all_different_and_every_character_is_as_likely() {
    let context = context();
    let keys: HashSet<String> = (0..10_000).map(|_| RecoveryKey::generate(&context).as_str().to_owned()).collect();
    assert_eq!(keys.len(), 10_000);
    // For each of the 24 places, chi-square with 31 degrees of freedom: above 75 is a chance of 1 in 50,000.
    for place in 0..24 {
        let mut counts: HashMap<char, f64> = HashMap::new();
        for key in &keys {
            *counts.entry(key.chars().nth(place).unwrap()).or_default() += 1.0;
        }
        assert!(counts.keys().all(|c| ALPHABET.contains(*c)));
        let expected = 10_000.0 / 32.0;
        let chi: f64 = ALPHABET.chars().map(|c| (counts.get(&c).unwrap_or(&0.0) - expected).powi(2) / expected).sum();
        assert!(chi < 75.0, "place {place}: {chi}");
    }
}

/// Each five bits are one character, in their order (RFC 4648 6, with Crockford's alphabet): none is used twice and none is left out.
#[test]
fn a_known_key_of_known_bytes() {
    struct Known([u8; 15]);
    impl crate::Entropy for Known {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.copy_from_slice(&self.0);
        }
    }
    let key = |bytes| {
        let context = Context { entropy: std::sync::Arc::new(Known(bytes)), ..context() };
        RecoveryKey::generate(&context).as_str().to_owned()
    };
    assert_eq!(key([0xff; 15]), "Z".repeat(24));
    // 0, 1, 2 and so on to 23, each in five bits.
    let counting = [0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf, 0x84, 0x65, 0x3a, 0x56, 0xd7];
    assert_eq!(key(counting), ALPHABET[..24]);
}

#[test]
fn it_is_read_as_people_write_it() {
    let key = "01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ";
    for text in [
        key.to_owned(),
        key.to_lowercase(),
        key.replace('-', " "),
        key.replace('-', ""),
        key.replace('-', " \u{2013} "),
        format!("  {key}\r\n"),
        key.replace("01", "oI"),
        key.replace("01", "OL"),
        key.replace("01", "0l"),
        key.replace("01", "oi"),
        key.chars().map(|c| format!("{c}\u{a0}")).collect(),
        key.replace("AB", "A B"),
        format!("-{key}-"),
    ] {
        let read = RecoveryKey::parse(&text).unwrap_or_else(|found| panic!("{found} in {text:?}"));
        assert_eq!(read.as_str(), "01ABCDEFGHJKMNPQRSTVWXYZ", "{text:?}");
    }
}

#[test]
fn another_length_says_how_much_was_found() {
    for (text, found) in [
        ("", 0),
        ("  - ", 0),
        ("123456", 6),
        ("01AB-CDEF-GHJK-MNPQ-RSTV-WXY", 23),
        ("01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ0", 25),
        // U is in no key, nor are letters of other scripts that look like ours.
        ("U1AB-CDEF-GHJK-MNPQ-RSTV-WXYZ", 24),
        ("01АB-CDEF-GHJK-MNPQ-RSTV-WXYZ", 24),
        ("01AB_CDEF-GHJK-MNPQ-RSTV-WXYZ", 25),
    ] {
        assert_eq!(RecoveryKey::parse(text).map(|key| key.as_str().to_owned()), Err(found), "{text:?}");
    }
    assert_eq!(RecoveryKey::parse(&"7".repeat(10_000)).map(drop), Err(10_000), "S-047");
}

#[test]
fn what_is_no_key_says_what_is_wrong_with_it() {
    for (text, wrong) in [
        ("", Problem::Missing),
        (" - ", Problem::Missing),
        ("123456", Problem::KeyLength { got: 6 }),
        ("01AB-CDEF-GHJK-MNPQ-RSTV-WX", Problem::KeyLength { got: 22 }),
        ("01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-7", Problem::KeyLength { got: 25 }),
        ("U1AB-CDEF-GHJK-MNPQ-RSTV-WXYZ", Problem::Characters),
    ] {
        assert_eq!(RecoveryKey::parse(text).map(drop).map_err(problem), Err(wrong), "{text:?}");
    }
}

#[test]
fn the_hash_belongs_to_one_account_and_one_key_file() {
    let (keys, other) = (crate::testing::keys(), crate::Keys::derive(1, &[8; 32]));
    let key = RecoveryKey::generate(&context());
    let (maria, joao) = (Uuid::from_u128(1), Uuid::from_u128(2));
    assert_eq!(key.hash(&keys, maria), key.hash(&keys, maria));
    assert_ne!(key.hash(&keys, maria), key.hash(&keys, joao));
    assert_ne!(key.hash(&keys, maria), key.hash(&other, maria));
    assert_eq!(key.hash(&keys, maria).len(), 32);
    let typed = RecoveryKey::parse(&key.groups().join(" ").to_lowercase()).unwrap();
    assert_eq!(typed.hash(&keys, maria), key.hash(&keys, maria));
}

#[test]
fn a_key_is_never_printed() {
    let key = RecoveryKey::generate(&context());
    let printed = format!("{key:?}");
    assert!(key.groups().iter().all(|group| !printed.contains(group)));
}
