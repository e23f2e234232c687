//! To whom text messages go, and how many.

use super::countries::is_country;
use crate::settings::{sections::wrong, source::Source};
use domain::TextRules;
use model::EmailAddress;

const COUNTRY: &str = "sms.country";
const COUNTRIES: &str = "sms.countries";
const ALERT_TO: &str = "sms.alert-to";

/// `named` says whether countries must be.
pub(super) fn read(source: &mut Source, named: bool) -> TextRules {
    let countries = countries(source, named);
    TextRules {
        country: country(source, &countries),
        countries,
        daily: source.number("sms.daily", 1_000, 1..=1_000_000),
        daily_per_dial_code: source.number("sms.daily-per-dial-code", 200, 1..=1_000_000),
        alert_to: source.optional(ALERT_TO).filter(|to| {
            EmailAddress::parse(to).is_ok() || wrong(source, ALERT_TO, "must be a mail address, without a name")
        }),
        ..TextRules::default()
    }
}

fn countries(source: &mut Source, named: bool) -> Vec<String> {
    let (listed, mut countries) = (source.list(COUNTRIES), Vec::new());
    if named && listed.is_empty() {
        source.missing(COUNTRIES);
    }
    for written in listed {
        let country = written.to_uppercase();
        if is_country(&country) {
            countries.push(country);
        } else {
            let problem = format!("holds \"{written}\": write countries as two letters of ISO 3166, such as CH or GB");
            wrong(source, COUNTRIES, &problem);
        }
    }
    countries
}

fn country(source: &mut Source, countries: &[String]) -> Option<String> {
    let country = source.optional(COUNTRY)?.to_uppercase();
    if !is_country(&country) {
        return source.wrong(COUNTRY, "must be a country as two letters of ISO 3166, such as CH or GB");
    }
    if !countries.is_empty() && !countries.contains(&country) {
        return source.wrong(COUNTRY, &format!("is not one of {COUNTRIES}: add it there, or choose another"));
    }
    Some(country)
}
