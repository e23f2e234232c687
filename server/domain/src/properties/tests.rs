//! Whatever comes into a field, the parsers answer as they promise (S-028, S-039, S-047, S-076, S-096, S-098, S-099).

use super::{
    SecurityKeys, assertion_text, day, device, password, people, phone, recovery_key, registration_text, sealed,
    session_token, token,
};
use crate::{SessionToken, Token, testing::context};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use proptest::{collection::vec, prelude::*, string::string_regex};

/// What stands out in a text field: separators, digits of other scripts, what breaks or turns around a line, and what only looks empty.
const ODD: &str = "[0-9a-zA-Z@.:;,<>\"'/?#&=%+ \\-\\[\\]()_\u{0}\r\n\t\u{a0}\u{301}\u{660}-\u{669}\u{200b}-\u{200f}\u{2010}-\u{2015}\
     \u{2028}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{ff10}-\u{ff19}\u{1f511}]";

fn text(longest: usize) -> impl Strategy<Value = String> {
    prop_oneof![
        1 => string_regex(&format!(".{{0,{longest}}}")).unwrap(),
        2 => string_regex(&format!("{ODD}{{0,{longest}}}")).unwrap(),
    ]
}

/// The answer of a key to a registration, as `none` attestations are (WebAuthn L3 8.7), for the public key of RFC 6979 A.2.5.
fn attestation() -> Vec<u8> {
    include_bytes!("../../../../fuzz/corpus/registration/none").to_vec()
}

/// Some bytes of it are others, some are missing, some come twice.
fn spoilt(bytes: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..4_u8);
    vec(change, 0..4).prop_map(move |changes| {
        let mut bytes = bytes.clone();
        for (at, byte, how) in changes {
            let at = at.index(bytes.len().max(1));
            match how {
                0 => bytes.truncate(at),
                1 => bytes.insert(at.min(bytes.len()), byte),
                2 => bytes.extend_from_within(at.min(bytes.len())..),
                _ => bytes.iter_mut().skip(at).take(1).for_each(|old| *old = byte),
            }
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_number_field_takes_any_text(text in text(44), number in "\\+?[0-9 ()/.-]{4,22}", region in "[A-Z]{2}", end in text(4)) {
        phone(&text, Some(&region));
        phone(&number, Some(&region));
        phone(&format!("{number}{end}"), None);
    }

    #[test]
    fn a_recovery_key_field_takes_any_text(text in text(60), key in "[0-9A-Za-z]{23,25}", parts in "[0-9a-zA-Z \u{2013}-]{24,36}") {
        for text in [&text, &key, &parts, &format!("{key}{text}")] {
            recovery_key(text);
        }
    }

    #[test]
    fn a_token_is_one_or_none(text in text(120), id in "[0-9a-f]{31,33}", rest in "[0-9a-f]{71,73}", at in 0..108_usize, byte in 0..128_u8) {
        token(&text);
        token(&format!("nl_{id}_{rest}"));
        let mut changed = Token::generate(&context()).expose().as_bytes().to_vec();
        token(std::str::from_utf8(&changed).unwrap());
        changed[at] = byte;
        token(std::str::from_utf8(&changed).unwrap());
    }

    #[test]
    fn a_cookie_is_a_token_or_none(text in text(60), bytes in vec(any::<u8>(), 30..34), last in "[A-Za-z0-9_=+/-]") {
        session_token(&text);
        let written = BASE64_URL_SAFE_NO_PAD.encode(&bytes);
        prop_assert_eq!(SessionToken::parse(&written).is_some(), bytes.len() == 32);
        session_token(&written);
        session_token(&format!("{}{last}", &written[..written.len() - 1]));
        session_token(&format!("{written}{last}"));
        sealed(&bytes);
    }

    #[test]
    fn a_list_of_people_is_any_text(text in text(200), lines in "([a-c\"]{1,3}(@x.org)?[,;\t\"\r\n ]{1,2}(admin|role|email)?){0,30}") {
        people(&text);
        people(&lines);
        people(&format!("\u{feff}email;role\n{lines}"));
    }

    #[test]
    fn a_browser_and_its_address_say_anything(agent in text(200), address in "[0-9a-fx:.%]{0,40}", date in "[+-]?[0-9]{1,6}-[0-9]{1,2}-[0-9]{1,2}.?") {
        device(&agent, &address);
        device(&format!("Mozilla/5.0 ({agent}) Chrome/{agent} Firefox/{agent}"), &agent);
        day(&date);
        day(&agent);
    }

    #[test]
    fn an_answer_of_a_key_is_any_text(text in text(200), bytes in spoilt(attestation()), cut in any::<prop::sample::Index>()) {
        let id = BASE64_URL_SAFE_NO_PAD.encode(&bytes);
        let whole = format!(r#"{{"id":"{id}","rawId":"{id}","type":"public-key","response":{{"clientDataJSON":"{text}","attestationObject":"{id}"}}}}"#);
        for text in [&text, &whole, whole.get(..cut.index(whole.len())).unwrap_or_default()] {
            registration_text(text);
            assertion_text(text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    // Its strength is computed, which takes milliseconds.
    #[test]
    fn a_password_is_any_text(text in text(60), long in text(140), letter in "[a-z0]", times in 0..600_usize) {
        password(&text, "maria@example.org", "Maria Silva");
        password(&long, "", "");
        password(&letter.repeat(times), &text, &long);
    }

    #[test]
    fn the_library_takes_any_attestation_and_no_signature(bytes in spoilt(attestation()), data in vec(any::<u8>(), 0..80), signature in vec(any::<u8>(), 0..80)) {
        let keys = SecurityKeys::new(&attestation()).unwrap();
        keys.attestation(&bytes);
        keys.signature(&bytes, &signature);
        keys.signature(&data, &signature);
    }
}

/// S-039: an attestation of a megabyte nests as deep as it likes.
#[test]
fn what_nests_deep_is_refused_in_a_moment() {
    let keys = SecurityKeys::new(&attestation()).unwrap();
    for byte in [0x81, 0xa1, 0xc0, 0x9f, 0xbf, 0x5f, 0xff] {
        keys.attestation(&vec![byte; 1_000_000]);
    }
    for open in ["[", "{\"a\":", "{\"id\":["] {
        registration_text(&open.repeat(100_000));
        assertion_text(&open.repeat(100_000));
    }
}
