//! The rules of the product and its use cases.
//!
//! Each room has the same shape: `rules.rs` decides and is pure, `flows.rs` holds the use cases, `tests.rs` the proofs.
//! A use case is one transaction (counters are raised in one of their own, before anything is verified), takes the time and
//! the randomness from its [`Context`], and returns a [`Refusal`](model::Refusal) that any stranger may read or a fault for the log.

mod account;
mod activity;
mod api;
mod api_token;
mod authenticator_app;
mod clock;
mod context;
mod device;
mod entropy;
mod error;
mod flash;
mod keys;
mod live;
mod mails;
mod organization;
mod outbox;
mod overview;
mod password;
mod portal;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod properties;
mod recovery_key;
mod rules;
mod said;
mod security_key;
mod session;
#[cfg(test)]
mod testing;
mod text_message;
mod throttle;
mod two_step;
mod upkeep;
#[cfg(test)]
mod whole_account;

pub use account::{Deleted, Demo, NewAccount};
pub use api::{Caller, Credentials, Forbidden, MyOrganization, Myself};
pub use api_token::{MadeToken, Token, TokenDraft};
pub use authenticator_app::{ReplacementSheet, SetupSheet};
#[cfg(feature = "testing")]
pub use clock::wrong::CLOCK;
pub use clock::{Clock, SystemClock, Timestamp};
pub use context::{Context, Device};
pub use device::KnownDevice;
pub use entropy::{Entropy, SystemEntropy};
pub use error::{Error, Fault, Result};
pub use keys::{KeyFile, Keys, KeysError, Unreadable};
pub use live::Live;
pub use organization::{
    Admin, Founded, Once, PolicyDraft, ReportLine, ReportPage, Required, Sent, UnlockedAdmin, Wished,
};
pub use outbox::{CLAIM, Delivery, Letter, LetterKind, StuckLetter, TextOutcome};
pub use password::{Hasher, HasherSettings, PasswordRules};
pub use portal::Portal;
pub use recovery_key::{RecoveryKey, ShownKey};
pub use rules::Rules;
pub use security_key::KeyRegistered;
pub use session::{
    EnrolOnly, Enrolling, Issued, LogIn, MayEnrol, Pending, SessionToken, SignedIn, Then, Unlocked, Visitor,
};
pub use text_message::{TextRules, TextSent};
