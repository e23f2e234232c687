//! The emergency recovery key: 24 characters of Crockford base32 in six groups of four, 120 bits, stored as a keyed hash.
//!
//! ```text
//! made ──shown (sealed in the session, 30 min)──▶ saved ("I have saved…")
//!   │                                                │  ▲
//!   └── log-in before it was saved: replaced ◀───────┤  └─ 28 days, then twice a year: still there?
//!                                                    │
//!   used once at log-in: the next one is made ◀──────┤
//!                                                    │
//!   replaced ◀──────saved────── a new one waits, shown in the settings; the old one works
//!                                └─ cancelled, left, or another came first: given up
//! ```

mod check_up;
mod flows;
mod renew;
mod rules;
mod shown;
mod standing;
#[cfg(test)]
mod tests;

pub(crate) use check_up::is_due;
pub(crate) use flows::{is_saved, is_successor_lost, replace, spend};
pub use rules::RecoveryKey;
pub(crate) use rules::problem;
pub use shown::ShownKey;
pub(crate) use shown::on_screen;
pub(crate) use standing::Standing;

/// What a session calls it that was opened with one.
pub(crate) const METHOD: &str = "recovery_key";
