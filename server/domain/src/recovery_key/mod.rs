//! The emergency recovery key: 24 characters of Crockford base32 in six groups of four, 120 bits, stored as a keyed hash.
//!
//! ```text
//! made ──shown (sealed in the session, 30 min)──▶ saved ("I have saved…")
//!   │                                                │
//!   └── log-in before it was saved: replaced ◀───────┴── used once, or replaced by a new one
//! ```

mod flows;
mod rules;
#[cfg(test)]
mod tests;

pub use flows::ShownKey;
pub(crate) use flows::{is_unsaved, replace, shown_in};
pub use rules::RecoveryKey;
