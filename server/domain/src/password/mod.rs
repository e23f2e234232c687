//! Passwords: what is taken (NIST SP 800-63B-4 3.1.1, ASVS 5.0 6.2), how it is kept (Argon2id), and how it is changed.
//!
//! ```text
//!  in unlocked settings:   the old one ──new one──▶ changed: this session stays, every other one ends
//!  forgotten:              nothing ──address──▶ a link in a mail ──new one──▶ changed: every session ends, nobody is logged in
//! ```
//!
//! Neither touches the second step, nor a count of failures.

mod change;
mod chosen;
mod hasher;
mod reset;
mod rules;
#[cfg(test)]
mod tests;

pub use hasher::{Hasher, HasherSettings};
pub(crate) use reset::end_reset_links;
pub(crate) use rules::Password;
pub use rules::PasswordRules;
