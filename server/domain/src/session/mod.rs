//! Who is here: one row per session, one enum at rest, one type per stage in motion.
//!
//! ```text
//!            password right                 second step right
//! Anonymous ────────────────▶ Pending ──────────────────────────▶ SignedIn ──password──▶ SignedIn + Unlocked
//!  (no row)  │                   │        or the recovery key        ▲    ◀──15 min──────
//!            │ two-step is off   └─ 10 min, log-out, 10 wrong codes  │
//!            ├───────────────────────────────────────────────────────┘
//!            └─ required by the organization, not set up ──▶ EnrolOnly
//! ```
//!
//! Every step forward gives a new token and ends the old one. A session whose epoch is not its account's is dead: turning two-step
//! verification on or off and a new password raise the epoch, and with it end every other session and every open log-in.

mod flows;
mod log_in;
mod log_in_with_key;
mod log_in_with_recovery_key;
#[cfg(test)]
mod tests;
mod token;
mod unfinished;
mod unlock;
mod unlock_with_key;
mod with_text;

#[cfg(test)]
pub(crate) use flows::Brought;
pub use log_in::LogIn;
pub use token::SessionToken;
pub(crate) use unlock::{lock_current, lock_facts, rotate};

use crate::{Timestamp, recovery_key};
use store::{account::Account, session::Session};
use uuid::Uuid;

/// The row of a live session and its account, read together.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub session: Session,
    pub account: Account,
}

/// What a request's cookie stands for.
#[derive(Debug)]
pub enum Visitor {
    Anonymous,
    Pending(Pending),
    EnrolOnly(EnrolOnly),
    SignedIn(SignedIn),
}

/// The password was right; the second step is open.
#[derive(Debug)]
pub struct Pending(pub(crate) Facts);

/// The password was right, and the organization asks for a second step that was never set up.
#[derive(Debug)]
pub struct EnrolOnly(pub(crate) Facts);

/// Logged in.
#[derive(Debug)]
pub struct SignedIn(pub(crate) Facts);

/// The proof that the settings are open: sensitive use cases ask for it in their signature.
///
/// Only a full session gives it, and only while its settings are open:
/// ```
/// # use domain::{SignedIn, Timestamp, Unlocked};
/// fn proof(session: &SignedIn, now: Timestamp) -> Option<Unlocked<'_>> { session.unlocked(now) }
/// ```
/// An open log-in has none to give, and nobody can make one:
/// ```compile_fail
/// # use domain::{Pending, Timestamp, Unlocked};
/// fn proof(session: &Pending, now: Timestamp) -> Option<Unlocked<'_>> { session.unlocked(now) }
/// ```
/// ```compile_fail
/// # use domain::{SignedIn, Timestamp, Unlocked};
/// fn proof(session: &SignedIn, now: Timestamp) -> Option<Unlocked<'_>> { Some(Unlocked(session)) }
/// ```
/// ```compile_fail
/// # use domain::{Pending, SignedIn};
/// fn step_over(session: Pending) -> SignedIn { SignedIn(session.0) }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Unlocked<'a>(pub(crate) &'a SignedIn);

impl Pending {
    /// The address of the account whose password was right.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.0.account.email
    }
}

impl EnrolOnly {
    /// The address of the account that must set up a second step.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.0.account.email
    }
}

impl SignedIn {
    /// The proof, while the settings are open in this session.
    #[must_use]
    pub fn unlocked(&self, now: Timestamp) -> Option<Unlocked<'_>> {
        self.unlocked_until(now).map(|_| Unlocked(self))
    }

    pub(crate) fn unlocked_until(&self, now: Timestamp) -> Option<Timestamp> {
        self.0.session.unlocked_until.filter(|until| now.0 < *until).map(Timestamp)
    }

    /// Whether the account has two-step verification.
    #[must_use]
    pub fn is_two_step_on(&self) -> bool {
        self.0.account.two_step_since.is_some()
    }

    /// Whether a new recovery key must be saved before anything else.
    #[must_use]
    pub fn must_save_key(&self) -> bool {
        self.0.session.must_save_key
    }

    /// Whether this session was opened with the recovery key, so that a key or an app may be lost.
    #[must_use]
    pub fn is_by_recovery_key(&self) -> bool {
        self.0.session.method.as_deref() == Some(recovery_key::METHOD)
    }

    /// The page that was asked for, while a new recovery key holds up the way to it.
    #[must_use]
    pub fn next(&self) -> Option<&str> {
        self.0.session.next.as_deref()
    }

    pub(crate) fn account_id(&self) -> Uuid {
        self.0.account.id
    }

    pub(crate) fn session_id(&self) -> Uuid {
        self.0.session.id
    }
}

/// A session that was just made or moved forward: the new token, and where to go.
#[derive(Debug)]
pub struct Issued {
    pub token: SessionToken,
    pub then: Then,
}

/// Where a step forward leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// The second step of the log-in.
    SecondStep,
    /// The page that was asked for, or the overview.
    Page(Option<String>),
    /// The new recovery key, which cannot be skipped.
    NewRecoveryKey,
    /// Stay in the task at hand.
    Stay,
}
