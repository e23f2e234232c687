//! Organizations: who is in one, who looks after it, and what it asks of its members.
//!
//! An account belongs to one organization or to none (product.md 16). What concerns an organization is done by its admins: [`Admin`] is
//! the proof that someone is one and may look, [`UnlockedAdmin`] that the settings are open too, so that changes may be made. Both are
//! read anew with each request, and looked at once more under the lock of the transaction that changes something.

mod admin;

pub(crate) use admin::lock_admin;
pub use admin::{Admin, UnlockedAdmin};
