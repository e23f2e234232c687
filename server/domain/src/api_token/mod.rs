//! API tokens: what programs show in the place of a password, with a scope and an end.
//!
//! ```text
//! made, shown once ──▶ works ──────end, told 7 days before──────▶ ended, listed for 30 days ──▶ gone
//!                        └──revoked──▶ gone at once
//! ```
//!
//! An account has at most 20 that work, with names that do not read the same. None lives longer than a year, or than the organization of
//! its account says; where that number is lowered, or an account joins, those that live longer end earlier, and not before their owners
//! were told for seven days. Two-step verification that is turned on, off or reset leaves them as they are.

mod flows;
mod remind;
mod rules;
mod shown;
#[cfg(test)]
mod tests;
mod token;

pub(crate) use flows::{limit, limit_all};
pub use rules::TokenDraft;
pub(crate) use rules::{LONGEST_DAYS, MAX_TOKENS, NOTICE, is_live};
pub use shown::MadeToken;
pub use token::Token;
