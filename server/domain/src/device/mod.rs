//! Devices: what the pages call the full sessions of an account. An open log-in is nobody's device yet.
//!
//! ```text
//!          the same browser logs in again: the new row has the name and the first day of the old one
//!            ┌──────────────┐
//! log-in ──▶ device ────────┘
//!            └─ logged out here, or from another device, or with all others ─▶ gone at once
//! ```
//!
//! "This was not me" ends all other devices, and leads to the password and then to the ways to log in. How far its owner is, is never
//! kept: it follows from what has happened since.

mod flows;
mod known;
mod not_me;
mod rules;
#[cfg(test)]
mod tests;

pub(crate) use flows::{count, is_new, others};
pub use known::KnownDevice;
pub(crate) use rules::{in_words, network};
