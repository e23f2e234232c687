use super::{Clock, SystemClock, Timestamp};
use crate::testing::{clock, day};

#[test]
fn a_moment_is_written_in_utc_and_says_so() {
    let noon = Timestamp(crate::testing::NOON).moment();
    assert_eq!((noon.iso.as_str(), &*day(&noon)), ("2026-11-24T12:00:00Z", "24 November 2026"));
    assert_eq!(clock(&noon), "12:00 UTC");
    let leap = Timestamp(1_709_164_799_999).moment();
    assert_eq!((&*day(&leap), &*clock(&leap)), ("28 February 2024", "23:59 UTC"));
    assert_eq!(day(&Timestamp(1_709_164_800_000).moment()), "29 February 2024");
}

#[test]
fn time_stops_at_its_ends() {
    assert_eq!(Timestamp(i64::MAX).plus(1), Timestamp(i64::MAX));
    assert_eq!(Timestamp(i64::MIN).plus(-1), Timestamp(i64::MIN));
    assert_eq!(Timestamp(-5_000).unix_seconds(), 0);
    assert_eq!(Timestamp(59_999).unix_seconds(), 59);
    // What no calendar has is still some text.
    assert_eq!(Timestamp(i64::MAX).moment().iso, "1970-01-01T00:00:00Z");
}

#[test]
fn the_clock_of_this_machine_goes() {
    assert!(SystemClock.now() > Timestamp(1_700_000_000_000));
}
