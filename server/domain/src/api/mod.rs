//! Who calls the REST API, and what they may do there: the holder of an API token, or of a password while that is enough.
//!
//! ```text
//! Bearer token ───────────────────┐
//! Basic address:token ────────────┼─▶ Caller ──scope, role──▶ Admin, UnlockedAdmin: the organization's use cases
//! Basic address:password ─▶ enough? ┘
//! ```
//!
//! A session's cookie stands for nobody here, and a token for nobody at the pages. Nothing of a caller is remembered between requests:
//! what was revoked, taken away or required meanwhile counts at the next one, on every server (S-072).

mod caller;
mod credentials;
mod myself;
mod rules;
#[cfg(test)]
mod tests;

pub use caller::{Caller, Forbidden};
pub use credentials::Credentials;
pub use myself::{MyOrganization, Myself};
