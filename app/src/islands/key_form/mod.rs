//! Asking a security key, in one place for log-in, set-up, unlocking and "Try it now" (`screens.md` 3.4).
//!
//! ```text
//! asleep ─▶ ready ─▶ waiting ─▶ checking ─▶ done, or the next page
//!             │  ▲      │  └──────▶ stopped        (quiet: the same question can be asked again)
//!    too old: │  │      └─────────▶ problem        (the same)
//!             ▼  │          checking ─▶ refused    (a new question, but where the server takes the same answer again)
//!         preparing ─▶ again
//! ```
//!
//! The question is part of the page, so that a press goes straight to the browser.

mod state;
mod view;

#[cfg(feature = "hydrate")]
mod act;
#[cfg(not(feature = "hydrate"))]
mod act {
    //! The server's half asks nobody.
    use super::state::Machine;

    pub fn wake(_: Machine) {}
    pub fn press(_: Machine) {}
    pub fn cancel() {}
}
#[cfg(feature = "hydrate")]
mod words;

pub use view::KeyForm;

use crate::doors;
use leptos::server_fn::ServerFn;
use serde::{Deserialize, Serialize};

/// The id of the element that holds the question as JSON (`data-options`), for how many seconds it is good (`data-seconds`), and the
/// reference under which the server's log has it (`data-reference`).
pub const QUESTION: &str = "key-question";

/// What a key is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ceremony {
    Register,
    LogIn,
    Unlock,
    Try,
}

impl Ceremony {
    /// The door that takes the answer.
    const fn door(self) -> &'static str {
        match self {
            Self::Register => doors::RegisterKey::PATH,
            Self::LogIn => doors::LogInWithKey::PATH,
            Self::Unlock => doors::UnlockWithKey::PATH,
            Self::Try => doors::TryKey::PATH,
        }
    }

    /// The door that gives a new question.
    #[cfg(feature = "hydrate")]
    const fn options(self) -> &'static str {
        match self {
            Self::Register => doors::KeyRegistrationOptions::PATH,
            Self::LogIn => doors::LogInKeyOptions::PATH,
            Self::Unlock => doors::UnlockKeyOptions::PATH,
            Self::Try => doors::TryKeyOptions::PATH,
        }
    }
}
