//! What holds of each parser, whatever it reads: the property tests and the fuzz targets (`fuzz/`) both ask it of everything that they
//! make up. Each function panics when it does not hold. Never part of a release.

mod security_keys;
#[cfg(test)]
mod tests;

pub use security_keys::{SecurityKeys, assertion_text, registration_text};

use crate::{
    Context, Keys, PasswordRules, RecoveryKey, SessionToken, TextRules, Timestamp, Token, account, device, keys::Place,
    organization::read_people, password::Password, recovery_key::problem, text_message::Number,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::{EmailAddress, Problem};
use store::api_token::ApiToken;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use words::Language;

/// A number is E.164 with a country, reads back as itself, and never shows itself by its end alone (S-028).
pub fn phone(text: &str, region: Option<&str>) {
    let rules = TextRules::default();
    match Number::parse(text, region, &rules) {
        Ok(number) => {
            let e164 = number.e164();
            let digits = e164.strip_prefix('+').unwrap_or_default();
            assert!((5..=15).contains(&digits.len()), "S-028: {e164}");
            assert!(digits.bytes().all(|b| b.is_ascii_digit()), "S-028: {e164}");
            assert!(text.is_ascii() || !text.chars().any(char::is_alphabetic), "S-028: {text:?}");
            assert_eq!(Number::parse(e164, None, &rules).map(|again| again.e164().to_owned()), Ok(e164.to_owned()));
            assert_eq!(Number::read(e164).as_ref(), Some(&number), "a row gives it back");
            assert!(number.dial_code() > 0 && number.tail().len() == 3, "{e164}");
            assert!(!format!("{number:?}").contains(e164), "a number is never printed");
        }
        Err(Problem::Missing) => assert!(text.trim().is_empty(), "S-028: something was there"),
        Err(Problem::TooLong { max }) => assert!(text.trim().chars().count() > max, "S-028: it was not too long"),
        Err(Problem::NotANumber | Problem::CountryNotServed | Problem::NotMobile) => {}
        Err(other) => unreachable!("a number is never {other:?}"),
    }
}

/// A recovery key is 24 characters of the alphabet, in whatever way they are typed; what is none says what is wrong (S-047).
pub fn recovery_key(text: &str) {
    match RecoveryKey::parse(text) {
        Ok(key) => {
            let plain = key.as_str();
            assert_eq!(plain.len(), 24, "S-047");
            assert!(plain.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'Z')), "S-047: {plain}");
            assert!(!plain.contains(['I', 'L', 'O', 'U']), "S-047: {plain}");
            for spelling in [key.groups().join("-"), key.groups().join(" ").to_lowercase()] {
                let again = RecoveryKey::parse(&spelling).map(|again| again.as_str() == plain);
                assert_eq!(again, Ok(true), "S-047: every spelling is the same key");
            }
            assert!(!format!("{key:?}").contains(plain), "a key is never printed");
        }
        Err(found) => {
            assert!(found <= text.chars().count(), "S-047: nothing is made up");
            match problem(found) {
                Problem::Missing => assert_eq!(found, 0, "S-047"),
                Problem::Characters => assert_eq!(found, 24, "S-047"),
                Problem::KeyLength { got } => assert!(got == found && got != 24, "S-047"),
                other => unreachable!("a recovery key is never {other:?}"),
            }
        }
    }
}

/// A token of the API is of one form alone, and is then never taken for a password (S-076).
pub fn token(text: &str) {
    if let Some(token) = Token::parse(text) {
        assert_eq!(token.expose(), text, "S-076: nothing is made of it");
        assert_eq!(text.len(), 108, "S-076");
        assert!(text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "S-076: {text:?}");
        assert!(Token::is_meant(text), "S-076: it is no password");
        assert!(!token.is_of(None), "S-076: it is nobody's without a row");
        assert!(!format!("{token:?}").contains(text), "a token is never printed");
    }
    if Token::is_meant(text) {
        assert!(text.starts_with("nl_"), "S-076: {text:?}");
    }
}

/// The token of a session is 32 bytes, and there is one way to write it (S-066, S-099).
pub fn session_token(text: &str) {
    let Some(token) = SessionToken::parse(text) else { return };
    assert_eq!(token.expose(), text, "S-066: nothing is made of it");
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).unwrap_or_default();
    assert_eq!(bytes.len(), 32, "S-099: {text:?}");
    assert_eq!(BASE64_URL_SAFE_NO_PAD.encode(bytes), text, "S-099: one token, one spelling");
}

/// Nothing that others wrote opens as something of ours (S-117).
pub fn sealed(bytes: &[u8]) {
    let place = Place { column: "cookie.flash", owner: Uuid::nil() };
    assert!(Keys::derive(1, &[7; 32]).open(place, bytes).is_err(), "nobody else can seal");
}

/// A password is taken whole, in one form of Unicode, and judged in a moment (S-053, S-096).
pub fn password(text: &str, email: &str, name: &str) {
    let rules = PasswordRules::default();
    match Password::typed(text, &rules) {
        Ok(password) => {
            let whole = String::from_utf8_lossy(password.bytes()).into_owned();
            assert!((1..=rules.maximum).contains(&whole.chars().count()), "S-096: limits count characters");
            let again = Password::typed(&whole, &rules).map(|again| again.bytes() == password.bytes());
            assert_eq!(again, Ok(true), "S-096: two keyboards write the same");
            if password.may_be_chosen(&rules, &[email, name]).is_ok() {
                assert!(whole.chars().count() >= rules.minimum, "S-096");
            }
            let other = Password::typed("another one", &rules).map(|other| format!("{other:?}"));
            assert_eq!(Ok(format!("{password:?}")), other, "a password is never printed");
        }
        Err(Problem::Missing) => assert!(text.is_empty(), "S-096"),
        Err(Problem::TooLong { max }) => assert!(text.nfkc().count() > max || text.len() > 4 * max, "S-096"),
        Err(other) => unreachable!("a password is never {other:?}"),
    }
}

/// A list of people is read to an end that it has, and each of its lines is right or wrong (S-096, S-098).
pub fn people(text: &str) {
    let (right, wrong) = read_people(text);
    assert!(right.len() + wrong.len() <= 1_001, "S-098: {} and {}", right.len(), wrong.len());
    let editor = text.replace("\r\n", "\n").replace('\r', "\n").matches('\n').count() as u64 + 1;
    let all = || right.iter().map(|(line, _)| *line).chain(wrong.iter().map(|wrong| wrong.line));
    assert!(all().all(|line| (1..=editor).contains(&line)), "a line that an editor does not have, of {editor}");
    let mut addresses: Vec<_> = right.iter().map(|(_, email)| email.as_str().to_lowercase()).collect();
    addresses.sort_unstable();
    addresses.dedup();
    assert_eq!(addresses.len(), right.len(), "nobody is invited twice");
    assert!(wrong.iter().all(|wrong| !wrong.text.chars().any(char::is_control)), "S-097");
}

/// What a browser says of itself is never shown, and an address is put into a network (S-091).
pub fn device(agent: &str, address: &str) {
    let words = device::in_words(Language::English, agent);
    assert!(!words.is_empty() && words.len() < 100 && !words.contains(['<', '>', '\n', '"']), "S-091: {words:?}");
    let network = device::network(address, 16, 32);
    assert_eq!(device::network(&network, 16, 32), network, "a network is in itself");
}

/// A day is written in one way (S-096).
pub fn day(text: &str) {
    if let Some(day) = Timestamp::first_of_day(text) {
        assert_eq!((day.iso_day().as_str(), day.day_began()), (text, day), "S-096");
    }
}

/// A token that an account can call the API with for a day, and its row.
#[must_use]
pub fn new_token(context: &Context, account: Uuid) -> (Token, ApiToken) {
    let token = Token::generate(context);
    let row = ApiToken {
        id: token.id(),
        account_id: account,
        name: "Nightly report".to_owned(),
        secret_hash: token.hash(),
        scopes: "account:read organization:admin".to_owned(),
        created_at: context.now.0,
        expires_at: context.now.plus(Timestamp::DAY).0,
        last_used_at: None,
        last_used_ip: None,
        last_used_agent: None,
        reminded_at: None,
    };
    (token, row)
}

/// Two spellings of an address that are one have one key, which is as plain as they are (S-064).
pub fn email_key(text: &str) {
    let Ok(email) = EmailAddress::parse(text) else { return };
    let key = account::email_key(&email);
    assert_eq!(key.matches('@').count(), 1, "S-064: {key:?}");
    assert!(!key.chars().any(char::is_control), "S-097: {key:?}");
}
