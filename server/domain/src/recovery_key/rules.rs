use crate::{Context, Keys};
use model::Problem;
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Crockford's base32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARACTERS: usize = 24;
const BYTES: usize = 15;

/// A recovery key in its plain form, without separators.
#[derive(Clone)]
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    pub(crate) fn generate(context: &Context) -> Self {
        let bytes = Zeroizing::new(context.bytes::<BYTES>());
        // 15 bytes are 24 groups of five bits with nothing left over, so every key is as likely as any other.
        let mut key = Zeroizing::new(String::with_capacity(CHARACTERS));
        for five in bytes.chunks(5) {
            let word = five.iter().fold(0_u64, |word, byte| (word << 8) | u64::from(*byte));
            for place in (0..8).rev() {
                let index = usize::try_from((word >> (place * 5)) & 31).unwrap_or_default();
                key.push(char::from(ALPHABET[index]));
            }
        }
        Self(key)
    }

    /// A key as a person types it: any case, blanks and dashes anywhere, O for 0, I and L for 1.
    ///
    /// # Errors
    /// The number of letters and numbers that were found, when it is not 24 or one of them is in no key.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut key = Zeroizing::new(String::with_capacity(CHARACTERS));
        let mut found = 0_usize;
        for c in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}')) {
            found += 1;
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            if found <= CHARACTERS && c.is_ascii() && ALPHABET.contains(&(c as u8)) {
                key.push(c);
            }
        }
        if found == CHARACTERS && key.len() == CHARACTERS { Ok(Self(key)) } else { Err(found) }
    }

    /// The six groups of four.
    #[must_use]
    pub fn groups(&self) -> Vec<&str> {
        self.0.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect()
    }

    /// What is stored: recognises the key of this account, and is of no use without the key file.
    pub(crate) fn hash(&self, keys: &Keys, account: Uuid) -> Vec<u8> {
        keys.fingerprint("recovery_key", &[account.as_bytes(), self.0.as_bytes()]).to_vec()
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is wrong with a text that is no key, by how many letters and numbers [`RecoveryKey::parse`] found.
pub(crate) const fn problem(found: usize) -> Problem {
    match found {
        0 => Problem::Missing,
        CHARACTERS => Problem::Characters,
        got => Problem::KeyLength { got },
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(••••)")
    }
}
