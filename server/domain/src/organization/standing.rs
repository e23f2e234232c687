//! What an organization's policy means for one account: pure, and the one place that decides it.
//!
//! ```text
//!            a date is set                  the date comes                   the delays are used up
//! optional ────────────────▶ asked ───────────────────────▶ due ──────────────────────────────────▶ must
//!                             │ may be put off for nothing   │ may be put off, 7 days each,           │ nothing else can be
//!                             │ until the date                │ until all delays would be over         │ reached
//!                             └────────────── an allowed method is set up, or an admin leaves the account out: free
//! ```
//!
//! Shut out is who turned it off although it is required, or came back a second time with nothing but a method that is no longer
//! allowed: until an admin lets them set up for 24 hours, which makes it "must".

use crate::Timestamp;
use model::AllowedWays;
use store::{account::Account, organization::Organization};

/// A delay lasts this long, in milliseconds.
pub(crate) const DELAY: i64 = 7 * Timestamp::DAY;

/// Where an account stands with what its organization asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nothing is asked of it now.
    Free,
    /// It is asked, and may go on without: the date has not come.
    Asked,
    /// The date has come; it may be put off so many times more.
    Due { left: u32 },
    /// Before anything else.
    Must,
    /// Not before an admin allows it.
    ShutOut(ShutOut),
}

/// Why an account is shut out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ShutOut {
    /// Its owner turned two-step verification off although it is required.
    TurnedOff,
    /// It has nothing but methods that are no longer allowed, and they have opened their last session.
    Outdated,
}

/// What an account has of what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Has {
    /// Two-step verification is off.
    Nothing,
    /// Methods, and none of them is allowed.
    Outdated,
    /// A method that is allowed.
    Allowed,
}

impl Standing {
    /// Whether nothing but the set-up can be reached.
    pub(crate) const fn holds_up(self) -> bool {
        matches!(self, Self::Due { .. } | Self::Must | Self::ShutOut(_))
    }
}

/// Where an account stands `now`, in a session that began at a time.
pub(crate) fn standing(
    policy: &Organization,
    account: &Account,
    has: Has,
    session_began: Timestamp,
    now: Timestamp,
) -> Standing {
    let Some(from) = policy.required_from else { return Standing::Free };
    if has == Has::Allowed || is_left_out(account, now) {
        return Standing::Free;
    }
    let put_off = account.put_off_from == Some(from);
    let is_put_off = put_off && account.put_off_until.is_some_and(|until| now.0 < until);
    if now.0 < from {
        return if is_put_off { Standing::Free } else { Standing::Asked };
    }
    if account.setup_until.is_some_and(|until| now.0 < until) {
        return Standing::Must;
    }
    if has == Has::Nothing && account.turned_off_at.is_some() {
        return Standing::ShutOut(ShutOut::TurnedOff);
    }
    let times = if put_off { account.put_off_times } else { 0 };
    let left = policy.delays.saturating_sub(times);
    if now.0 < last_day(policy, from) {
        if is_put_off {
            return Standing::Free;
        }
        if let Some(left) = u32::try_from(left).ok().filter(|left| *left > 0) {
            return Standing::Due { left };
        }
    }
    match account.outdated_used_at {
        Some(at) if has == Has::Outdated && at < session_began.0 => Standing::ShutOut(ShutOut::Outdated),
        _ => Standing::Must,
    }
}

/// Whether an admin has left the account out, and that has not ended.
pub(crate) fn is_left_out(account: &Account, now: Timestamp) -> bool {
    account.excluded_until.is_some_and(|until| now.0 < until)
}

/// From then on nothing can be put off: the date and all delays.
pub(crate) const fn last_day(policy: &Organization, from: i64) -> i64 {
    from.saturating_add(DELAY.saturating_mul(policy.delays))
}

/// Until when a member's set-up is put off that is put off now, and how often it was then: before the date that costs nothing.
/// Nothing when it cannot be put off.
pub(crate) fn put_off(
    policy: &Organization,
    account: &Account,
    standing: Standing,
    now: Timestamp,
) -> Option<(i64, i64)> {
    let from = policy.required_from?;
    let week = now.plus(DELAY).0;
    match standing {
        Standing::Asked => Some((week.min(from), 0)),
        Standing::Due { .. } => {
            let times = if account.put_off_from == Some(from) { account.put_off_times } else { 0 };
            Some((week.min(last_day(policy, from)), times.saturating_add(1)))
        }
        Standing::Free | Standing::Must | Standing::ShutOut(_) => None,
    }
}

/// The methods that finish a log-in of an account, once its organization requires them of it.
pub(crate) fn allowed_now(policy: &Organization, account: &Account, now: Timestamp) -> Option<AllowedWays> {
    let is_required = policy.required_from.is_some_and(|from| from <= now.0) && !is_left_out(account, now);
    is_required.then(|| allowed(policy))
}

/// The methods that an organization allows.
pub(crate) const fn allowed(policy: &Organization) -> AllowedWays {
    AllowedWays {
        security_key: policy.allow_security_key,
        authenticator_app: policy.allow_authenticator_app,
        text_message: policy.allow_text_message,
    }
}
