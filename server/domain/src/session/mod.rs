//! Who is here: one row per session, one enum at rest, one type per stage in motion.
//!
//! ```text
//!            password right                 second step right
//! Anonymous ────────────────▶ Pending ──────────────────────────▶ SignedIn ──password──▶ SignedIn + Unlocked
//!  (no row)  │                   │        or the recovery key        ▲    ◀──15 min──────
//!            │ two-step is off   └─ 10 min, log-out, 10 wrong codes  │
//!            ├───────────────────────────────────────────────────────┘
//!            └─ required by the organization, not set up ──▶ EnrolOnly ──a method is set up──▶ SignedIn
//! ```
//!
//! Whether a session may do more than set up is read from the organization's policy with every request, so that a change of it, an
//! exclusion or the end of one reaches the sessions that are open at once, on every server: a row that says `full` is no more than
//! [`EnrolOnly`] while the policy holds its account up, and one that says `enrol_only` is full once it no longer does.
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

pub(crate) use flows::enter;
#[cfg(test)]
pub(crate) use flows::{Brought, OpenedWith};
pub use log_in::LogIn;
pub(crate) use log_in::Right;
pub use token::SessionToken;
pub(crate) use unlock::{lock_current, lock_facts, rotate, rotate_facts};

use crate::{KnownDevice, Timestamp, account, organization::Standing, recovery_key};
use store::{account::Account, organization::Organization, session::Session};
use uuid::Uuid;
use words::Language;

/// The row of a live session, its account, and what the organization of that asks for, read together.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub session: Session,
    pub account: Account,
    pub policy: Option<Organization>,
    pub standing: Standing,
}

/// So long after the password a log-in may still set up a method, in milliseconds.
const FRESH: i64 = 30 * Timestamp::MINUTE;

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

/// Who may go on with the set-up of a method that is open in their session: who is logged in, or has to set one up.
#[derive(Debug, Clone, Copy)]
pub struct Enrolling<'a>(pub(crate) &'a Facts);

/// The proof that a method may be added: the settings are open, or the log-in asks for it.
#[derive(Debug, Clone, Copy)]
pub struct MayEnrol<'a>(pub(crate) &'a Facts);

impl<'a> From<&'a SignedIn> for Enrolling<'a> {
    fn from(session: &'a SignedIn) -> Self {
        Self(&session.0)
    }
}

impl<'a> From<Unlocked<'a>> for MayEnrol<'a> {
    fn from(unlocked: Unlocked<'a>) -> Self {
        Self(&unlocked.0.0)
    }
}

impl<'a> From<MayEnrol<'a>> for Enrolling<'a> {
    fn from(proof: MayEnrol<'a>) -> Self {
        Self(proof.0)
    }
}

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

impl Facts {
    pub(crate) fn account_id(&self) -> Uuid {
        self.account.id
    }

    pub(crate) fn session_id(&self) -> Uuid {
        self.session.id
    }

    pub(crate) fn language(&self) -> Language {
        account::language(&self.account)
    }
}

impl Pending {
    /// The address of the account whose password was right.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.0.account.email
    }

    /// The language of the account's pages and mails.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language()
    }
}

impl EnrolOnly {
    /// The address of the account that must set up a second step.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.0.account.email
    }

    /// The language of the account's pages and mails.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language()
    }

    /// Whether the account has two-step verification, if only with methods that are no longer allowed.
    #[must_use]
    pub fn is_two_step_on(&self) -> bool {
        self.0.account.two_step_since.is_some()
    }

    /// The proof that a method may be added. Not for who is shut out; nor for long after the password, since an open browser that
    /// somebody left should not be enough to put a key on an account: then the log-in comes first.
    #[must_use]
    pub fn may_enrol(&self, now: Timestamp) -> Option<MayEnrol<'_>> {
        (Self::is_fresh(&self.0.session, now) && !matches!(self.0.standing, Standing::ShutOut(_)))
            .then_some(MayEnrol(&self.0))
    }

    pub(crate) fn is_fresh(row: &Session, now: Timestamp) -> bool {
        now.0 < Timestamp(row.password_at).plus(FRESH).0
    }
}

impl SignedIn {
    /// The language of the account's pages and mails.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language()
    }

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

    /// Whether this session turned two-step verification on: its recovery key is the first.
    #[must_use]
    pub fn has_turned_it_on(&self) -> bool {
        self.0.account.two_step_since.is_some_and(|at| at >= self.0.session.created_at)
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
    /// For the browser to keep, where a log-in was finished or a password chosen.
    pub device: Option<KnownDevice>,
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
    /// What the organization asks for, before the page that was asked for.
    Required,
    /// Stay in the task at hand.
    Stay,
}
