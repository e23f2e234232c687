use super::rules::{TAIL, TextRules};
use model::Problem;
use phonenumber::{Mode, Type, country::Id, metadata::DATABASE};
use std::fmt;
use words::{Language, args};

/// A telephone number that texts can go to, in the one spelling that is kept (ITU-T E.164).
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Number(String);

/// More characters than any spelling of a number has: 15 digits (E.164 6) with what stands between them.
const LONGEST: usize = 40;

impl Number {
    /// A number in any spelling. `region` is where one without a country code is: two capital letters of ISO 3166.
    ///
    /// # Errors
    /// [`Problem::Missing`], [`Problem::TooLong`], [`Problem::NotANumber`], [`Problem::CountryNotServed`], [`Problem::NotMobile`].
    pub(crate) fn parse(input: &str, region: Option<&str>, rules: &TextRules) -> Result<Self, Problem> {
        let home = rules.home(region).and_then(|country| country.parse::<Id>().ok());
        let plain = plain(input, home.is_some())?;
        let number = phonenumber::parse(home, plain).map_err(|_| Problem::NotANumber)?;
        if number.extension().is_some() || !number.is_valid() {
            return Err(Problem::NotANumber);
        }
        // A code that is no country's is a satellite's, or a service's.
        let country = number.country().id().ok_or(Problem::CountryNotServed)?;
        if !rules.serves(country.as_ref()) {
            return Err(Problem::CountryNotServed);
        }
        match number.number_type(&DATABASE) {
            Type::Mobile | Type::FixedLineOrMobile => Ok(Self(number.format().mode(Mode::E164).to_string())),
            _ => Err(Problem::NotMobile),
        }
    }

    /// A number that was kept. It was parsed then, and the library is not asked again: every settings page reads it.
    pub(crate) fn read(e164: &str) -> Option<Self> {
        let digits = e164.strip_prefix('+')?;
        let is_one = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        is_one.then(|| Self(e164.to_owned()))
    }

    /// `+447400123456`.
    pub(crate) fn e164(&self) -> &str {
        &self.0
    }

    /// `+44 7400 123456`.
    pub(crate) fn shown(&self) -> String {
        let number = phonenumber::parse(None, &self.0);
        number.map_or_else(|_| self.0.clone(), |number| number.format().mode(Mode::International).to_string())
    }

    /// The last digits, for who knows the number.
    pub(crate) fn tail(&self) -> &str {
        &self.0[self.0.len().saturating_sub(TAIL)..]
    }

    /// What the owner's list, the log and the mails call it.
    pub(crate) fn name(&self, language: Language) -> String {
        words::plain(language, "mails-name-phone", args!(tail = self.tail().to_owned()))
    }

    /// The country code; 0 for a number that the library no longer knows.
    pub(crate) fn dial_code(&self) -> u16 {
        phonenumber::parse(None, &self.0).map_or(0, |number| number.code().value())
    }
}

/// It belongs to a person.
impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number(…{})", self.tail())
    }
}

/// The country code that is added to a number without one.
pub(super) fn dial_code(country: &str) -> Option<u16> {
    let country: Id = country.parse().ok()?;
    DATABASE.by_id(country.as_ref()).map(|metadata| metadata.country_code())
}

/// Digits, and what people put between them. Stricter than the library, which would also take letters for digits, other scripts'
/// digits and extensions.
fn plain(input: &str, has_home: bool) -> Result<String, Problem> {
    let text = input.trim();
    if text.is_empty() {
        return Err(Problem::Missing);
    }
    if text.chars().count() > LONGEST {
        return Err(Problem::TooLong { max: LONGEST });
    }
    let mut digits = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if digits.is_empty() => digits.push(c),
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '-' | '\u{2010}'..='\u{2015}' | '.' | '/' | '(' | ')' => {}
            _ => return Err(Problem::NotANumber),
        }
    }
    // How most of the world dials abroad. Where the country is known, the library knows how that country does.
    match digits.strip_prefix("00") {
        Some(rest) if !has_home => Ok(format!("+{rest}")),
        _ => Ok(digits),
    }
}
