//! Passwords: what is taken (NIST SP 800-63B-4 3.1.1, ASVS 5.0 6.2) and how it is kept (Argon2id).

mod hasher;
mod rules;
#[cfg(test)]
mod tests;

pub use hasher::{Hasher, HasherSettings};
pub(crate) use rules::Password;
pub use rules::PasswordRules;
