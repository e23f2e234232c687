use model::Problem;
use secrecy::{ExposeSecret, SecretString};
use std::{collections::HashSet, sync::Arc};
use unicode_normalization::UnicodeNormalization;

/// A password as it was typed, in NFKC so that two keyboards that write the same letters agree (NIST SP 800-63B-4 3.1.1.2).
#[derive(Debug, Clone)]
pub(crate) struct Password(SecretString);

impl Password {
    /// Takes any text up to a size that cannot be used to exhaust the server. Nothing is trimmed or cut.
    pub(crate) fn typed(text: &str, rules: &PasswordRules) -> Result<Self, Problem> {
        if text.is_empty() {
            return Err(Problem::Missing);
        }
        // A character is at most four bytes, and NFKC makes a few of them longer.
        if text.len() > rules.maximum * 4 {
            return Err(Problem::TooLong { max: rules.maximum });
        }
        let normal: String = text.nfkc().collect();
        if normal.chars().count() > rules.maximum {
            return Err(Problem::TooLong { max: rules.maximum });
        }
        Ok(Self(SecretString::from(normal)))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }

    /// Whether it may be chosen. `own` are words that belong to the person and the service.
    pub(crate) fn may_be_chosen(&self, rules: &PasswordRules, own: &[&str]) -> Result<(), Problem> {
        let text = self.0.expose_secret();
        if text.chars().count() < rules.minimum {
            return Err(Problem::TooShort { min: rules.minimum });
        }
        let lower = text.to_lowercase();
        if rules.refused.contains(&lower) {
            return Err(Problem::TooCommon);
        }
        let mut words: Vec<_> =
            own.iter().map(|word| word.to_lowercase()).filter(|word| word.chars().count() >= 4).collect();
        // The longest first, or a short word would break a longer one that holds it.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let mut rest = lower;
        for word in words {
            rest = rest.replace(&word, "");
        }
        if rest.chars().filter(|c| c.is_alphanumeric()).count() < 6 {
            return Err(Problem::TooPersonal);
        }
        // zxcvbn's own lists hold the common and breached ones; a score below 2 falls to a million guesses.
        let head: String = text.chars().take(100).collect();
        if zxcvbn::zxcvbn(&head, own).score() < zxcvbn::Score::Two {
            return Err(Problem::TooCommon);
        }
        Ok(())
    }
}

/// What an installation asks of new passwords. Lengths count characters.
#[derive(Debug, Clone)]
pub struct PasswordRules {
    /// NIST SP 800-63B-4 3.1.1.2: 15 while a password may be the only factor.
    pub minimum: usize,
    pub maximum: usize,
    /// Refused passwords in lower case, from the operator's own list.
    pub refused: Arc<HashSet<String>>,
}

impl Default for PasswordRules {
    fn default() -> Self {
        Self { minimum: 15, maximum: 128, refused: Arc::default() }
    }
}
