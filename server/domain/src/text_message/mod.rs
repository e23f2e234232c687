//! Text messages: a code that is sent to a telephone (NIST SP 800-63B-4 3.1.3, a restricted way; product.md 10).
//!
//! ```text
//! nothing ──number, text sent──▶ code open, 10 min ──right code──▶ connected ──disabled, unless it is the last way──▶ gone
//!                                 │  ▲ sent again: same code         │  ▲
//!                                 │  └ 5 wrong codes: another text   │  └ a right code from another number: the old one is gone
//!                                 ▼                                  └──▶ code open for another number; the old one works
//!                                over
//! ```
//!
//! A code lives sealed in the session that asked for it, and is of use to that session alone: a log-in, an unlocking, or the connecting of
//! a number. Each text is counted before it is written ([`budgets`]), and is tried once, because a second try may be charged again.

mod budgets;
mod flows;
mod manage;
mod number;
mod open_code;
mod rules;
mod send;
mod setup;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use flows::Phone;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use number::Number;
pub(crate) use open_code::{Answer, Purpose};
pub use rules::TextRules;
pub use send::TextSent;

/// What a session calls the method.
pub(crate) const METHOD: &str = "text_message";
