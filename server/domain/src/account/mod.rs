//! Accounts: sign-up, the proof of an address, and the demo accounts of a development database.

mod demo;
mod flows;
#[cfg(test)]
mod tests;

pub use demo::Demo;
pub use flows::NewAccount;
pub(crate) use flows::email_key;
