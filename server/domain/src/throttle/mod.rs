//! Counting failures (product.md 11, NIST SP 800-63B-4 3.2.2).
//!
//! A try is counted in a transaction of its own before anything is verified, so that parallel tries cannot share a count, and no
//! restart, new session or other server forgets it. A right answer takes its own count back; only a complete log-in clears.

mod budget;
mod flows;
mod rules;
#[cfg(test)]
mod tests;

pub(crate) use budget::Budget;
pub(crate) use flows::{
    Subject, ask, clear, clear_all, ends_log_in, forgive, long_pause, too_many, too_many_texts, touch,
};
pub(crate) use rules::Class;
