//! Accounts: sign-up, the proof of an address, and the demo accounts of a development database.
//!
//! ```text
//! no account ──sign-up──▶ unproved ──link of a sign-up + the password of that sign-up──▶ proved, and logged in
//!                          │    ▲
//!                          └────┘ sign-up again: the newest password and name; each link keeps those of its own sign-up
//! ```
//!
//! Anybody can sign up with any address, so a link proves the address only together with the password that was chosen with it.

mod by_operator;
mod delete;
mod demo;
mod flows;
mod language;
#[cfg(test)]
mod tests;

pub use delete::Deleted;
pub use demo::Demo;
pub use flows::NewAccount;
pub(crate) use flows::{Wanted, email_key, token_hash};
pub(crate) use language::language;
