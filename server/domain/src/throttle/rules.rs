use crate::Timestamp;

/// What is guessed at. Each class has a count of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Password,
    Codes,
    RecoveryKey,
}

impl Class {
    pub(crate) const ALL: [Self; 3] = [Self::Password, Self::Codes, Self::RecoveryKey];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Codes => "codes",
            Self::RecoveryKey => "recovery_key",
        }
    }
}

/// What follows the failure that brought the count to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pause {
    /// Milliseconds until the next try is looked at.
    For(i64),
    /// No try is looked at until another way, or an admin, clears the count.
    Blocked,
}

/// From this count on a class is closed (NIST SP 800-63B-4 3.2.2: no more than 100).
pub(crate) const BLOCK_AT: i64 = 100;

/// The pause after `failures` in a row.
///
/// Passwords are never blocked for good: everybody who knows an address could then lock its owner out, who has no other way to begin
/// a log-in. They stay at one try an hour.
pub(crate) const fn pause(class: Class, failures: i64) -> Pause {
    match failures {
        ..4 => Pause::For(0),
        4 => Pause::For(Timestamp::SECOND),
        5 => Pause::For(2 * Timestamp::SECOND),
        6 => Pause::For(4 * Timestamp::SECOND),
        7 => Pause::For(8 * Timestamp::SECOND),
        8 => Pause::For(16 * Timestamp::SECOND),
        9 => Pause::For(30 * Timestamp::SECOND),
        10..20 => Pause::For(15 * Timestamp::MINUTE),
        BLOCK_AT.. => match class {
            Class::Password => Pause::For(Timestamp::HOUR),
            Class::Codes | Class::RecoveryKey => Pause::Blocked,
        },
        _ => Pause::For(Timestamp::HOUR),
    }
}

/// From this length on a pause ends an open log-in, and the owner is told of it.
const LONG: i64 = 15 * Timestamp::MINUTE;

/// Whether a pause is a long one.
pub(crate) const fn is_long(pause: Pause) -> bool {
    match pause {
        Pause::For(milliseconds) => milliseconds >= LONG,
        Pause::Blocked => true,
    }
}

/// The long pause or the block, if the failure that brought the count to a number was the first to bring it.
pub(crate) fn first_long_pause(class: Class, failures: i64) -> Option<Pause> {
    let (now, before) = (pause(class, failures), pause(class, failures - 1));
    let first = match now {
        Pause::Blocked => before != Pause::Blocked,
        Pause::For(_) => is_long(now) && !is_long(before),
    };
    first.then_some(now)
}
