//! Security keys: a public key for each, and a signature over a challenge of ours as the second step (WebAuthn Level 3).
//!
//! ```text
//!                     the browser asks                    an answer arrives
//! page is looked at ─────────────────▶ challenge, 5 min ───────────────────▶ spent ──verified──▶ done
//!      │  ▲ reload: the same challenge │       └─ its time is over, its session ends,     └─ refused: ask again
//!      └──┘                            │          or the account loses a key ──▶ gone
//!                                      └─ one for each session and purpose, sealed
//! ```
//!
//! A challenge is spent, and that is committed, before anything is verified: an answer is looked at once. What `webauthn-rs` leaves to
//! its user (security.md finding 5) is in `response.rs` (type, origin, frames, handles, lengths), in the UNIQUE constraint of the
//! table, and in the statement that lets a key's count only grow. Keys are never blocked by a failure counter: an answer cannot be
//! guessed.

mod ceremony;
mod disable;
mod manage;
mod proof;
mod register;
mod relying_party;
mod request;
mod response;
mod rules;
mod strict_json;
#[cfg(test)]
mod tests;
mod trial;

pub(crate) use ceremony::Purpose;
pub use register::KeyRegistered;
pub(crate) use relying_party::RelyingParty;
pub(crate) use rules::{MAX_KEYS, METHOD};
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use {
    relying_party::Signed,
    response::{Attested, asserted, attested},
};
