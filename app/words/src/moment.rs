use crate::{Language, args, say};
use model::Moment;

/// "3 March 2026", as the language writes it.
#[must_use]
pub fn day(language: Language, moment: &Moment) -> String {
    let (year, month, day) = (number(moment, 0..4), number(moment, 5..7), number(moment, 8..10));
    // As text: a number would get a separator after its thousands in some languages.
    say(language, "moment-day", args!(year = year.to_string(), month = month, day = day))
}

/// "14:20 UTC": as pages and mails write it, the zone is said.
#[must_use]
pub fn clock(language: Language, moment: &Moment) -> String {
    let time = moment.iso.get(11..16).unwrap_or_default().to_owned();
    say(language, "moment-clock", args!(time = time))
}

fn number(moment: &Moment, place: std::ops::Range<usize>) -> u32 {
    moment.iso.get(place).and_then(|digits| digits.parse().ok()).unwrap_or_default()
}
