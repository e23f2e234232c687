use crate::Context;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use store::api_token::ApiToken;
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::Zeroizing;

const PREFIX: &str = "nl_";
const SECRET: usize = 32;
const CHECKSUM: usize = 4;

/// An API token as a program holds it: `nl_<id>_<secret><checksum>`, 32, 64 and 8 hexadecimal digits. The secret has 256 bits; the
/// checksum, the CRC-32 of everything before it, lets scanners tell a token from any other text without asking.
#[derive(Debug, Clone)]
pub struct Token {
    id: Uuid,
    whole: SecretString,
}

impl Token {
    /// A new one.
    pub(crate) fn generate(context: &Context) -> Self {
        let secret = Zeroizing::new(context.bytes::<SECRET>());
        let digits = Zeroizing::new(hex::encode(*secret));
        let id = context.id();
        let mut whole = Zeroizing::new(format!("{PREFIX}{}_{}", id.simple(), *digits));
        let checksum = crc32fast::hash(whole.as_bytes());
        *whole = format!("{}{checksum:08x}", *whole);
        Self { id, whole: SecretString::from(whole.as_str()) }
    }

    /// Whether a text is meant as a token, right or not: then it is no password.
    pub(crate) fn is_meant(text: &str) -> bool {
        text.strip_prefix(PREFIX).and_then(|rest| rest.split_once('_')).is_some_and(|(id, _)| parse_id(id).is_some())
    }

    /// A token from a request; nothing when it cannot be one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (id, rest) = text.strip_prefix(PREFIX)?.split_once('_')?;
        let id = parse_id(id)?;
        if rest.len() != 2 * (SECRET + CHECKSUM) || !rest.bytes().all(is_digit) {
            return None;
        }
        let (before, checksum) = text.split_at_checked(text.len() - 2 * CHECKSUM)?;
        (format!("{:08x}", crc32fast::hash(before.as_bytes())) == checksum)
            .then(|| Self { id, whole: SecretString::from(text) })
    }

    /// The key of its row.
    pub(crate) const fn id(&self) -> Uuid {
        self.id
    }

    /// What is stored of it.
    pub(crate) fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.whole.expose_secret()).to_vec()
    }

    /// Whether it is the token of a row. Takes the same time for every token, and without a row.
    pub(crate) fn is_of(&self, row: Option<&ApiToken>) -> bool {
        let hash = self.hash();
        let stored = row.map_or(&[0; SECRET][..], |row| &row.secret_hash);
        bool::from(hash.as_slice().ct_eq(stored)) && row.is_some()
    }

    /// The whole token, to be shown once.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.whole.expose_secret()
    }
}

fn parse_id(text: &str) -> Option<Uuid> {
    (text.len() == 32 && text.bytes().all(is_digit)).then(|| Uuid::try_parse(text).ok()).flatten()
}

const fn is_digit(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'f')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::context;

    fn token() -> Token {
        Token::generate(&context())
    }

    fn row(token: &Token) -> ApiToken {
        ApiToken {
            id: token.id(),
            account_id: Uuid::nil(),
            name: String::new(),
            secret_hash: token.hash(),
            scopes: String::new(),
            created_at: 0,
            expires_at: 0,
            last_used_at: None,
            last_used_ip: None,
            last_used_agent: None,
            reminded_at: None,
        }
    }

    #[test]
    fn a_token_has_its_form_and_comes_back() {
        let token = token();
        let text = token.expose();
        assert_eq!((text.len(), &text[..3], &text[35..36]), (108, "nl_", "_"), "{text}");
        assert!(text[3..35].bytes().chain(text[36..].bytes()).all(is_digit), "{text}");
        let again = Token::parse(text).unwrap();
        assert_eq!((again.id(), again.hash(), again.expose()), (token.id(), token.hash(), text));
        assert!(!format!("{token:?}").contains(&text[36..]), "never in a log");
        let world = context();
        assert_ne!(Token::generate(&world).expose(), Token::generate(&world).expose());
    }

    #[test]
    fn a_checksum_by_another_hand_is_the_same() {
        // From zlib.crc32 of Python for "nl_" + "0" * 32 + "_" + "f" * 64.
        let before = format!("nl_{}_{}", "0".repeat(32), "f".repeat(64));
        assert!(Token::parse(&format!("{before}2fac9add")).is_some());
    }

    #[test]
    fn what_is_no_token_is_none() {
        let token = token();
        let text = token.expose();
        for place in [3, 20, 36, 70, 99, 100, 107] {
            let mut bytes = text.as_bytes().to_vec();
            bytes[place] = if bytes[place] == b'0' { b'1' } else { b'0' };
            let other = String::from_utf8(bytes).unwrap();
            assert!(Token::parse(&other).is_none(), "a digit more or less at {place} is seen");
            assert!(Token::is_meant(&other), "and still no password");
        }
        let upper = text.to_uppercase();
        let long = format!("{text}0");
        for odd in ["", "nl_", "nl__", "nl_0_0", upper.as_str(), long.as_str(), &text[..107], &text[1..], "nl_é_é"] {
            assert!(Token::parse(odd).is_none(), "{odd}");
        }
        for password in ["", "nl_", "seven silent rivers", "nl_my dog_is old"] {
            assert!(!Token::is_meant(password), "{password}");
        }
    }

    #[test]
    fn another_length_and_other_digits_make_no_token_although_the_checksum_is_right() {
        let parsed = |id: &str, secret: &str| {
            let before = format!("{PREFIX}{id}_{secret}");
            Token::parse(&format!("{before}{:08x}", crc32fast::hash(before.as_bytes())))
        };
        let (id, secret) = ("a".repeat(32), "f".repeat(64));
        assert!(parsed(&id, &secret).is_some());
        for odd in ["f".repeat(63), "f".repeat(65), String::new(), "F".repeat(64), "g".repeat(64), "é".repeat(32)] {
            assert!(parsed(&id, &odd).is_none(), "{odd}");
        }
        let hyphens = Uuid::try_parse(&id).unwrap().to_string();
        for odd in ["a".repeat(31), "a".repeat(33), "A".repeat(32), "g".repeat(32), hyphens] {
            assert!(parsed(&odd, &secret).is_none(), "{odd}");
            assert!(!Token::is_meant(&format!("{PREFIX}{odd}_{secret}")), "{odd}");
        }
    }

    #[test]
    fn only_its_own_row_is_its_row() {
        let world = context();
        let (one, other) = (Token::generate(&world), Token::generate(&world));
        assert!(one.is_of(Some(&row(&one))));
        assert!(!one.is_of(Some(&row(&other))));
        assert!(!one.is_of(None));
        let odd = ApiToken { secret_hash: Vec::new(), ..row(&one) };
        assert!(!one.is_of(Some(&odd)));
    }
}
