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

    /// The first moment of a day in UTC, from "2026-12-12". Nothing for what is no day.
    #[must_use]
    pub fn first_of_day(day: &str) -> Option<Self> {
        let day: jiff::civil::Date = day.parse().ok()?;
        let first = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        Some(Self(first.timestamp().as_millisecond()))
    }

    /// Whether it is on a day in UTC.
    #[must_use]
    pub fn is_on(self, day: &str) -> bool {
        Self::first_of_day(day).is_some_and(|first| first <= self && self < first.plus(Self::DAY))
    }

    /// As pages and mails write it. The time zone is UTC, and said so.
    #[must_use]
    pub fn in_words(self) -> Moment {
        let at = jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let at = at.to_zoned(jiff::tz::TimeZone::UTC);
        Moment {
            iso: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            day: at.strftime("%-d %B %Y").to_string(),
            clock: at.strftime("%H:%M UTC").to_string(),
        }
    }
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
        Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests;
