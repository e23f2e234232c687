//! Organizations: who is in one, who looks after it, and what it asks of its members.
//!
//! An account belongs to one organization or to none (product.md 16). What concerns an organization is done by its admins: [`Admin`] is
//! the proof that someone is one and may look, [`UnlockedAdmin`] that the settings are open too, so that changes may be made. Both are
//! read anew with each request, and looked at once more under the lock of the transaction that changes something.

//!
//! ```text
//! nobody's ──operator, or a link to found one──▶ organization with an admin
//!
//! address ──invited, 7 days──▶ open ──password, or a new account──▶ member or admin of it
//!                              │  ▲                                   │
//!             withdrawn, over ◀┘  └── invited again: a new link       └─ removed: nobody's member again
//! ```

mod admin;
mod found;
mod invitation;
mod invite;
mod invite_many;
mod join;
mod join_here;
mod lines;
mod roles;
#[cfg(test)]
mod tests;

#[expect(unused_imports, reason = "for changes that need no lock of the organization")]
pub(crate) use admin::lock_admin;
pub(crate) use admin::lock_with_admin;
pub use admin::{Admin, UnlockedAdmin};
pub use found::Founded;
pub use invite_many::Sent;
