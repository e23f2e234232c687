use crate::two_step::name_key;
use model::ThingName;
use store::security_key::SecurityKey;
use words::{Language, args};

/// What a session calls the method.
pub(crate) const METHOD: &str = "security_key";
/// So many keys may an account have (product.md 3).
pub(crate) const MAX_KEYS: usize = 20;
/// The longest credential id (WebAuthn L3 7.1, step 25).
pub(crate) const MAX_CREDENTIAL_ID: usize = 1023;
/// No answer of a key has more bytes.
pub(crate) const MAX_RESPONSE: usize = 64 * 1024;
/// A challenge lives this long, in milliseconds; the library tells the browser the same.
pub(crate) const CHALLENGE_LIFE: i64 = 5 * crate::Timestamp::MINUTE;

/// How browsers reach a key (WebAuthn L3 5.8.4). What they may say beside these is not kept.
const TRANSPORTS: [&str; 6] = ["usb", "nfc", "ble", "smart-card", "hybrid", "internal"];

/// The key of this account whose name reads the same.
pub(crate) fn of_same_name<'a>(keys: &'a [SecurityKey], name: &str) -> Option<&'a SecurityKey> {
    let wanted = name_key(name);
    keys.iter().find(|key| key.name_key == wanted)
}

/// "Security key N" with the first N that is free, in the language of its owner.
pub(crate) fn suggestion(language: Language, keys: &[SecurityKey]) -> String {
    let name = |n: usize| words::plain(language, "mails-name-security-key", args!(number = n));
    // Of one more name than there are keys, one is free.
    (1..=keys.len()).map(name).find(|name| of_same_name(keys, name).is_none()).unwrap_or_else(|| name(keys.len() + 1))
}

/// What a key is called: what was typed, or the suggestion for an empty field.
///
/// # Errors
/// What is wrong with the text.
pub(crate) fn chosen_name(language: Language, keys: &[SecurityKey], typed: &str) -> Result<String, model::Problem> {
    match ThingName::parse(typed) {
        Ok(name) => Ok(name.as_str().to_owned()),
        Err(model::Problem::Missing) => Ok(suggestion(language, keys)),
        Err(problem) => Err(problem),
    }
}

/// The ways to reach a key that this program knows, each once, in the order of the browser.
pub(crate) fn known_transports(said: &[String]) -> Vec<&'static str> {
    let mut known = Vec::new();
    for name in said {
        if let Some(name) = TRANSPORTS.into_iter().find(|known| known == name)
            && !known.contains(&name)
        {
            known.push(name);
        }
    }
    known
}
