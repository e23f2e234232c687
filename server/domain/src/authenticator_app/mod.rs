//! Authenticator apps: codes from a shared secret and the time (RFC 6238 with SHA-1, six digits, 30 s).
//!
//! ```text
//! not set up ──start (unlocked)──▶ set-up open, 30 min ──right code──▶ connected ──removed, unless it is the last way──▶ gone
//!                                   │  ▲ wrong code, reload: same secret   │  ▲
//!                                   └──┘ start again: new secret           │  └ a right code of the new one: the old one is gone
//!                                                                          └──▶ replacement open, 30 min; the old one works
//! ```
//!
//! The secret of a set-up lives sealed in its session and never counts at log-in. Each step is taken once, the enrolment's too; each app
//! has its own.

mod flows;
mod manage;
mod open_setup;
mod replace;
mod rules;
mod setup;
mod sheet;
#[cfg(test)]
mod tests;

pub(crate) use flows::{Answer, answer};
use manage::drop_replacements;
pub use replace::ReplacementSheet;
pub(crate) use rules::MAX_APPS;
pub use sheet::SetupSheet;

/// What a session calls the method.
pub(crate) const METHOD: &str = "authenticator_app";
