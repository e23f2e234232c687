//! Which numbers texts go to, and that every spelling of one is the same (S-028).

use super::super::{
    number::{Number, dial_code},
    rules::TextRules,
};
use model::Problem;
use proptest::prelude::*;
use words::Language;

fn parse(text: &str, region: Option<&str>, countries: &[&str]) -> Result<String, Problem> {
    let countries = countries.iter().map(ToString::to_string).collect();
    let rules = TextRules { countries, ..TextRules::default() };
    Number::parse(text, region, &rules).map(|number| number.e164().to_owned())
}

#[test]
fn spellings_of_one_number_are_one_number() {
    for (text, region) in [
        ("+447400123456", None),
        ("+44 7400 123456", None),
        (" +44 (0) 7400-123.456 ", None),
        ("0044 7400 123456", None),
        ("00447400123456", Some("GB")),
        ("07400 123456", Some("GB")),
        ("7400123456", Some("GB")),
        ("(+44) 7400/123456", Some("DE")),
        ("+44\u{a0}7400\u{2011}123\u{2013}456", Some("US")),
    ] {
        assert_eq!(parse(text, region, &[]), Ok("+447400123456".to_owned()), "{text} in {region:?}");
    }
    assert_eq!(parse("(201) 555-0123", Some("US"), &[]), Ok("+12015550123".to_owned()));
    assert_eq!(parse("01512 3456789", Some("DE"), &[]), Ok("+4915123456789".to_owned()));
}

#[test]
fn what_texts_do_not_reach_is_refused_and_says_why() {
    for (text, problem) in [
        ("", Problem::Missing),
        ("  ", Problem::Missing),
        // Not E.164, and no country to add.
        ("07400 123456", Problem::NotANumber),
        ("+44", Problem::NotANumber),
        ("+44 7400 12345", Problem::NotANumber),
        ("+44 7400 1234567", Problem::NotANumber),
        ("+0 7400 123456", Problem::NotANumber),
        ("++447400123456", Problem::NotANumber),
        ("44+7400123456", Problem::NotANumber),
        // Letters, extensions, other scripts' digits, line breaks.
        ("+44 7400 FLOWER", Problem::NotANumber),
        ("+447400123456;ext=12", Problem::NotANumber),
        ("+447400123456 x12", Problem::NotANumber),
        ("+44\u{0667}400123456", Problem::NotANumber),
        ("\u{ff0b}447400123456", Problem::NotANumber),
        ("+44 7400\r\n123456", Problem::NotANumber),
        ("tel:+447400123456", Problem::NotANumber),
        ("+447400123456,+447400123457", Problem::NotANumber),
        (&"4".repeat(40), Problem::NotANumber),
        (&"4".repeat(41), Problem::TooLong { max: 40 }),
        // A landline, a premium number, a shared cost number, a free number, a number that follows a person, a pager.
        ("+44 121 234 5678", Problem::NotMobile),
        ("+44 901 234 5678", Problem::NotMobile),
        ("+44 844 012 3456", Problem::NotMobile),
        ("+44 808 157 0192", Problem::NotMobile),
        ("+44 70 1234 5678", Problem::NotMobile),
        ("+44 76 4012 3456", Problem::NotMobile),
        ("+1 900 234 5678", Problem::NotMobile),
        // Satellites, and services of no country.
        ("+881 612 345 678", Problem::CountryNotServed),
        ("+870 773 111 632", Problem::CountryNotServed),
    ] {
        assert_eq!(parse(text, None, &[]), Err(problem), "{text:?}");
    }
}

#[test]
fn texts_go_to_the_countries_of_the_list_alone() {
    for (text, countries, answer) in [
        ("+447400123456", &["GB", "DE"][..], Ok("+447400123456")),
        ("+447400123456", &["DE"], Err(Problem::CountryNotServed)),
        // One country code, several countries.
        ("+12015550123", &["US"], Ok("+12015550123")),
        ("+15062345678", &["US"], Err(Problem::CountryNotServed)),
        ("+15062345678", &["CA"], Ok("+15062345678")),
        ("+447781123456", &["GB"], Err(Problem::CountryNotServed)),
    ] {
        assert_eq!(parse(text, None, countries), answer.map(str::to_owned), "{text} in {countries:?}");
    }
    // A browser that says a country which is not served does not decide; the only country does.
    assert_eq!(parse("07400 123456", Some("FR"), &["GB"]), Ok("+447400123456".to_owned()));
    assert_eq!(parse("07400 123456", Some("xx"), &[]), Err(Problem::NotANumber));
}

#[test]
fn a_number_is_shown_whole_or_by_its_end() {
    let number = Number::parse("+447400123456", None, &TextRules::default()).unwrap();
    assert_eq!((&*number.shown(), number.tail(), number.dial_code()), ("+44 7400 123456", "456", 44));
    assert_eq!(number.name(Language::English), "Text message (ending 456)");
    assert_eq!(format!("{number:?}"), "Number(…456)");
    assert_eq!(Number::read(number.e164()), Some(number));
    assert_eq!(["", "+", "447400123456", "+44 7400", "+44x"].map(Number::read), [const { None }; 5]);
}

#[test]
fn a_country_has_its_code() {
    assert_eq!(["GB", "PT", "US"].map(dial_code), [Some(44), Some(351), Some(1)]);
    assert_eq!(["", "XX", "gb "].map(dial_code), [None; 3]);
}

/// Two zeros are for abroad where the country is not known. In the United States they are not, and 011 is.
#[test]
fn a_known_country_says_itself_how_it_dials_abroad() {
    assert_eq!(parse("0044 7400 123456", Some("US"), &[]), Err(Problem::NotANumber));
    assert_eq!(parse("011 44 7400 123456", Some("US"), &[]), Ok("+447400123456".to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_is_typed_is_answered(text in ".{0,60}", region in proptest::option::of("[A-Z]{2}")) {
        let _ = parse(&text, region.as_deref(), &[]);
    }

    #[test]
    fn what_is_taken_is_one_number_that_reads_back(text in "[+0-9 ()/.-]{5,24}", region in proptest::option::of("(GB|US|DE|IT)")) {
        if let Ok(e164) = parse(&text, region.as_deref(), &[]) {
            prop_assert!(e164.starts_with('+') && e164.len() <= 16 && e164[1..].bytes().all(|b| b.is_ascii_digit()), "{}", e164);
            prop_assert_eq!(parse(&e164, None, &[]), Ok(e164));
        }
    }
}
