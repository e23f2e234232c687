use jiff::civil::{Date, date};
use model::Moment;

/// Unix milliseconds, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub i64);

impl Timestamp {
    pub const SECOND: i64 = 1_000;
    pub const MINUTE: i64 = 60 * Self::SECOND;
    pub const HOUR: i64 = 60 * Self::MINUTE;
    pub const DAY: i64 = 24 * Self::HOUR;

    /// This moment moved by milliseconds; stops at the ends of time instead of wrapping.
    #[must_use]
    pub const fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// Whole seconds since 1970, never negative.
    #[must_use]
    pub const fn unix_seconds(self) -> u64 {
        let seconds = self.0 / Self::SECOND;
        if seconds < 0 { 0 } else { seconds.unsigned_abs() }
    }

    /// The first moment of a day in UTC, from "2026-12-12". Nothing for what is no day, or written in another of the ways of ISO 8601.
    #[must_use]
    pub fn first_of_day(typed: &str) -> Option<Self> {
        let day: Date = typed.parse().ok().filter(|day: &Date| day.to_string() == typed)?;
        let days = date(1970, 1, 1).until(day).ok()?.get_days();
        Some(Self(i64::from(days) * Self::DAY))
    }

    /// The first moment of its day in UTC.
    #[must_use]
    pub const fn day_began(self) -> Self {
        Self(self.0 - self.0.rem_euclid(Self::DAY))
    }

    /// Its day in UTC: "2026-12-12".
    #[must_use]
    pub fn iso_day(self) -> String {
        self.moment().iso.chars().take(10).collect()
    }

    /// As pages and mails are given it, to write it in their language. The time zone is UTC.
    #[must_use]
    pub fn moment(self) -> Moment {
        let at = jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let at = at.to_zoned(jiff::tz::TimeZone::UTC);
        Moment { iso: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string() }
    }
}

/// Clocks of servers that share a database may be so far apart, and one that is put right may jump so far, without harm.
pub(crate) const TOLERANCE: i64 = 5 * Timestamp::MINUTE;

/// Whether a moment that was written down lies so far ahead that the clock must have been wrong then, or be wrong now.
pub(crate) const fn is_ahead(now: Timestamp, written: i64) -> bool {
    written > now.plus(TOLERANCE).0
}

/// Where the time comes from: the system, or a test.
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
}

/// The clock of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let now = Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX));
        #[cfg(feature = "testing")]
        let now = now.plus(wrong::by());
        now
    }
}

/// A clock that a test sets wrong (S-110…S-112). Built for tests only.
#[cfg(feature = "testing")]
pub mod wrong {
    use std::{fs, path::PathBuf, sync::LazyLock};

    /// The variable that names a file, with the milliseconds in it by which the clock is ahead. Read whenever the time is.
    pub const CLOCK: &str = "NIGHTLATCH_TEST_CLOCK";

    #[expect(clippy::disallowed_methods, reason = "set by a test, no setting of ours")]
    static FILE: LazyLock<Option<PathBuf>> = LazyLock::new(|| std::env::var(CLOCK).ok().map(PathBuf::from));

    pub(super) fn by() -> i64 {
        let text = FILE.as_ref().and_then(|file| fs::read_to_string(file).ok());
        text.and_then(|text| text.trim().parse().ok()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
