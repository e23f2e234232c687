use crate::Timestamp;

/// How long a code works, in milliseconds (NIST SP 800-63B-4 3.1.3.2: at most 10 minutes).
pub(super) const LIFE: i64 = 10 * Timestamp::MINUTE;
/// So many wrong codes make an open one worthless.
pub(super) const MOST_WRONG: u32 = 5;
/// How many digits of a number are shown where the whole is not.
pub(super) const TAIL: usize = 3;

/// What an operator allows, and how much of it.
#[derive(Debug, Clone)]
pub struct TextRules {
    /// Where numbers may be: ISO 3166 codes of two capital letters. Empty for everywhere.
    pub countries: Vec<String>,
    /// Where a number without a country code is, when the browser does not say. Two capital letters.
    pub country: Option<String>,
    /// Texts in a day, for the whole installation.
    pub daily: i64,
    /// Texts in a day to one country code.
    pub daily_per_dial_code: i64,
    /// The mail address that is told once a day when four fifths of `daily` are used.
    pub alert_to: Option<String>,
    /// For how long who asks for a text waits to hear that it was refused, in milliseconds.
    pub wait: i64,
}

impl Default for TextRules {
    fn default() -> Self {
        Self {
            countries: Vec::new(),
            country: None,
            daily: 1_000,
            daily_per_dial_code: 200,
            alert_to: None,
            wait: 3_000,
        }
    }
}

impl TextRules {
    /// Whether numbers may be there.
    pub(super) fn serves(&self, country: &str) -> bool {
        self.countries.is_empty() || self.countries.iter().any(|one| one == country)
    }

    /// Where a number without a country code is: where the browser says, if texts go there, else where the operator says.
    pub(super) fn home<'a>(&'a self, region: Option<&'a str>) -> Option<&'a str> {
        let only = match self.countries.as_slice() {
            [only] => Some(only.as_str()),
            _ => None,
        };
        region.filter(|region| self.serves(region)).or(self.country.as_deref()).or(only)
    }

    /// From so many texts in a day on the operator is told.
    pub(super) const fn alert_at(&self) -> i64 {
        (self.daily.saturating_mul(4) + 4) / 5
    }
}
