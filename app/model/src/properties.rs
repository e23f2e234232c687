//! What holds of each parser, whatever it reads: the property tests and the fuzz targets (`fuzz/`) both ask it of everything that they
//! make up. Each function panics when it does not hold. Never part of a release.

use crate::{Code, EmailAddress, Line, Next, Problem, name::is_unwanted};
use url::Url;

/// A code is six ASCII digits that stood in the text, and reads back as itself; what is none says what is wrong (S-019, S-096).
pub fn code(text: &str) {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    match Code::parse(text) {
        Ok(code) => {
            let six = code.as_str();
            assert!(six.len() == Code::DIGITS && six.bytes().all(|b| b.is_ascii_digit()), "S-019: {six:?}");
            assert!(digits >= Code::DIGITS, "S-019: no digit is made up");
            assert!(text.chars().count() <= 400, "S-019: a long text is not looked at");
            assert_eq!(Code::parse(six).as_ref(), Ok(&code), "S-019: it reads back");
            assert!(!format!("{code:?}").contains(six), "a code is never printed");
        }
        Err(Problem::Missing) => assert!(!text.bytes().any(|b| b.is_ascii_digit()), "S-019: there was a digit"),
        Err(Problem::TooLong { max }) => assert!(text.chars().count() > max, "S-019: it was not too long"),
        Err(Problem::CodeLength { got }) => assert!(got > 0 && got <= digits, "S-019: {got} of {digits} digits"),
        Err(other) => unreachable!("a code is never {other:?}"),
    }
}

/// An address is one line without what would be more in the head of a mail, has one place that it goes to, and reads back as itself
/// (S-096, S-097).
pub fn email(text: &str) {
    match EmailAddress::parse(text) {
        Ok(email) => {
            let shown = email.as_str();
            assert_eq!(shown, text.trim(), "S-097: it is what was typed");
            assert!(shown.chars().count() <= EmailAddress::MAX, "S-096: it is too long");
            assert!(!shown.chars().any(|c| is_unwanted(c) || c.is_whitespace()), "S-097: {shown:?}");
            assert!(!shown.contains(['<', '>', ',', ';', ':', '"', '\\', '(', ')']), "S-097: {shown:?}");
            assert_eq!(shown.matches('@').count(), 1, "S-097: {shown:?}");
            assert!(shown.rsplit('@').next().is_some_and(|domain| domain.contains('.')), "{shown:?}");
            assert_eq!(EmailAddress::parse(shown).as_ref(), Ok(&email), "S-096: it reads back");
        }
        Err(Problem::Missing) => assert!(text.trim().is_empty(), "S-096: something was there"),
        Err(Problem::TooLong { max }) => assert!(text.trim().chars().count() > max, "S-096: it was not too long"),
        Err(Problem::Characters) => assert!(text.chars().any(is_unwanted), "S-096: all characters are fine"),
        Err(Problem::NotAnEmail) => {}
        Err(other) => unreachable!("an address is never {other:?}"),
    }
}

/// A name, of a person or a thing, is one line of so many characters that shows something, and reads back as itself (S-096, S-097).
pub fn line<const MAX: usize>(text: &str) {
    match Line::<MAX>::parse(text) {
        Ok(line) => {
            let shown = line.as_str();
            assert_eq!(shown, text.trim(), "S-096: it is what was typed");
            assert!((1..=MAX).contains(&shown.chars().count()), "S-096: {shown:?}");
            assert!(!shown.chars().any(is_unwanted), "S-097: {shown:?}");
            assert_eq!(Line::parse(shown).as_ref(), Ok(&line), "S-096: it reads back");
        }
        Err(Problem::Missing) => assert!(text.trim().is_empty(), "S-096: something was there"),
        Err(Problem::TooLong { max }) => {
            assert!(max == MAX && text.trim().chars().count() > MAX, "S-096: limits count characters");
        }
        Err(Problem::Characters) => {}
        Err(other) => unreachable!("a name is never {other:?}"),
    }
}

/// Wherever a browser would go, it stays on this site, in the `Location` header and in a form alike (S-089).
pub fn next(text: &str) {
    const SITE: &str = "https://id.example.org/login";
    let Some(next) = Next::parse(text) else { return };
    let path = next.as_str();
    assert_eq!(path, text, "S-089: nothing is made of it");
    assert!(path.bytes().all(|b| b.is_ascii_graphic()), "S-089: a header can hold it: {path:?}");
    let gone_to = Url::parse(SITE).and_then(|site| site.join(path));
    let gone_to = gone_to.unwrap_or_else(|error| unreachable!("S-089: {path:?} leads nowhere: {error}"));
    assert_eq!(gone_to.origin().ascii_serialization(), "https://id.example.org", "S-089: {path:?}");
    assert!(gone_to.username().is_empty() && gone_to.password().is_none(), "S-089: {path:?}");
}
