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

mod act;
mod admin;
mod approval;
mod exclusion;
mod flows;
mod found;
mod invitation;
mod invite;
mod invite_many;
mod join;
mod join_here;
mod lines;
mod log;
mod member;
mod members;
mod once;
mod policy;
mod remind;
mod report;
mod required;
mod reset;
mod roles;
mod standing;
mod tell;
#[cfg(test)]
mod tests;

pub use admin::{Admin, UnlockedAdmin};
pub(crate) use admin::{By, lock_with_admin, organization_of};
pub(crate) use approval::Wish;
pub use approval::Wished;
pub(crate) use flows::{policy_of, refuse_disallowed, standing_of};
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use lines::for_properties as read_people;
pub(crate) use once::KEEP as KEEP_ANSWERS;
pub use once::Once;
pub use policy::PolicyDraft;
pub(crate) use policy::in_words as policy_in_words;
pub use report::{ReportLine, ReportPage};
pub use required::Required;
pub(crate) use required::disabling;
pub(crate) use reset::{Gone, forget_methods, let_in_again};
pub(crate) use roles::is_not_last;
pub(crate) use standing::{Has, ShutOut, Standing, allowed, allowed_now, is_left_out, last_day, put_off};

pub use found::Founded;
pub use invite_many::Sent;

/// A number of rows, for people.
fn counted(rows: i64) -> u32 {
    u32::try_from(rows).unwrap_or_default()
}
