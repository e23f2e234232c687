use crate::{Language, args, plain};
use model::Moment;

/// "3 March 2026", as the language writes it.
#[must_use]
pub fn day(language: Language, moment: &Moment) -> String {
    let (year, month, day) = (number(moment, 0..4), number(moment, 5..7), number(moment, 8..10));
    // As text: a number would get a separator after its thousands in some languages. Without marks: a day stands in other sentences within
    // marks of its own, and from the inner ones no program could tell that it is written from right to left.
    plain(language, "moment-day", args!(year = year.to_string(), month = month, day = day))
}

/// "14:20 UTC": as pages and mails write it, the zone is said.
#[must_use]
pub fn clock(language: Language, moment: &Moment) -> String {
    let time = moment.iso.get(11..16).unwrap_or_default().to_owned();
    plain(language, "moment-clock", args!(time = time))
}

fn number(moment: &Moment, place: std::ops::Range<usize>) -> u32 {
    moment.iso.get(place).and_then(|digits| digits.parse().ok()).unwrap_or_default()
}
