//! Authenticator apps: codes from a shared secret and the time (RFC 6238 with SHA-1, six digits, 30 s).
//!
//! ```text
//! not set up ──start (unlocked)──▶ set-up open, 30 min ──right code──▶ connected
//!                                   │  ▲ wrong code, reload: same secret
//!                                   └──┘ start again: new secret
//! ```
//!
//! The secret of a set-up lives sealed in its session and never counts at log-in. Each step is taken once, the enrolment's too.

mod flows;
mod rules;
mod setup;
#[cfg(test)]
mod tests;

pub(crate) use flows::{Answer, answer};
pub use setup::SetupSheet;

/// What a session calls the method.
pub(crate) const METHOD: &str = "authenticator_app";
