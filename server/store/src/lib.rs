//! SQL and nothing else: no rules, no clock, no randomness.
//!
//! Two engines, one body: a function takes a [`Tx`] and runs one text with `$1` placeholders on
//! SQLite or PostgreSQL. Times are `i64` Unix milliseconds in UTC and given by the caller, as are
//! ids, tokens and hashes. One-time things are spent in the statement that accepts them, and the
//! number of changed rows decides.
//!
//! Every function answers with [`StoreError`] when its statement failed; which of its kinds are
//! worth telling apart is said at the function. Nothing happened until [`Tx::commit`] returned.

#![warn(missing_docs)]

#[macro_use]
mod tx;

#[cfg(feature = "testing")]
pub mod crash;
mod db;
mod error;
mod live;
mod open;
#[cfg(feature = "testing")]
pub mod testing;

pub mod account;
pub mod activity;
pub mod api_token;
pub mod approval;
pub mod authenticator_app;
pub mod ceremony;
pub mod failure_counter;
pub mod idempotency;
pub mod invitation;
pub mod mail_link;
pub mod member;
pub mod organization;
pub mod outbox;
pub mod phone;
pub mod policy;
pub mod recovery_key;
pub mod sealed;
pub mod security_key;
pub mod session;
pub mod text_send;

pub use db::{Db, Open, is_settled_way};
pub use error::{OpenError, Result, StoreError};
pub use live::{Live, Watch};
pub use tx::Tx;
