mod alike;
mod asked;
mod budget;
mod codes;
mod known_device;
mod passwords;

use super::{
    rules::{Class, Pause, first_long_pause, is_long, pause},
    too_many, too_many_texts,
};
use crate::{
    Timestamp,
    testing::{self, NOON},
};
use model::Refusal;

/// S-050: the ladder of all classes.
#[test]
fn pauses_grow_as_the_product_says() {
    let seconds = |n| match pause(Class::Codes, n) {
        Pause::For(milliseconds) => milliseconds / Timestamp::SECOND,
        Pause::Blocked => -1,
    };
    let expected = [
        (0, 0),
        (3, 0),
        (4, 1),
        (5, 2),
        (6, 4),
        (7, 8),
        (8, 16),
        (9, 30),
        (10, 900),
        (19, 900),
        (20, 3600),
        (99, 3600),
        (100, -1),
        (5000, -1),
    ];
    for (failures, pause) in expected {
        assert_eq!(seconds(failures), pause, "after {failures}");
    }
}

/// S-057: nobody shuts an owner out for good.
#[test]
fn a_password_is_never_blocked_for_good() {
    assert_eq!(pause(Class::Password, 100), Pause::For(Timestamp::HOUR));
    assert_eq!(pause(Class::Password, i64::MAX), Pause::For(Timestamp::HOUR));
}

#[test]
fn the_first_long_pause_and_the_block_come_once() {
    let told = |class| (0..5_000).filter(|n| first_long_pause(class, *n).is_some()).collect::<Vec<_>>();
    assert_eq!(told(Class::Codes), [10, 100]);
    assert_eq!(told(Class::RecoveryKey), [10, 100]);
    assert_eq!(told(Class::Password), [10]);
    assert_eq!(first_long_pause(Class::Codes, 10), Some(Pause::For(15 * Timestamp::MINUTE)));
    assert_eq!(first_long_pause(Class::Codes, 100), Some(Pause::Blocked));
}

/// A quarter of an hour is the first pause that ends an open log-in and is told to the owner.
#[test]
fn the_tenth_failure_brings_the_first_long_pause() {
    for class in [Class::Password, Class::Codes, Class::RecoveryKey] {
        for failures in 1..30 {
            assert_eq!(is_long(pause(class, failures)), failures >= 10, "{failures}");
            assert_eq!(first_long_pause(class, failures).is_some(), failures == 10, "{failures}");
        }
    }
    assert!(!is_long(Pause::For(15 * Timestamp::MINUTE - 1)) && is_long(Pause::Blocked));
}

/// Up to a minute the seconds are counted down; beyond it a clock time is named, which has no seconds.
#[test]
fn an_end_within_a_minute_is_told_as_it_is_and_a_later_one_never_too_early() {
    let now = Timestamp(NOON + 30 * Timestamp::SECOND);
    for (wait, seconds, end, clock) in [
        (1, 1, 1, "12:00 UTC"),
        (59_999, 60, 59_999, "12:01 UTC"),
        (60_000, 60, 60_000, "12:01 UTC"),
        (60_001, 61, 120_000, "12:02 UTC"),
        (90_000, 90, 149_999, "12:02 UTC"),
        (90_001, 91, 150_000, "12:03 UTC"),
    ] {
        let until = now.plus(end).moment();
        assert_eq!(testing::clock(&until), clock, "{wait}");
        assert_eq!(too_many(now, now.plus(wait)), Refusal::TooManyTries { until: until.clone(), seconds }, "{wait}");
        assert_eq!(too_many_texts(now, now.plus(wait)), Refusal::TooManyTexts { until, seconds }, "{wait}");
    }
}
