//! Every screen in every one of its states, from made-up data: for designers, for pictures, for accessibility checks and translators.
//! Served in development only (`/dev/gallery`).
//!
//! A room of pages keeps its states beside its screens (`pages/*/states.rs`). What a page would read at the door is given to it by
//! [`State::given`] ([`crate::source`]); the rest of a page is the real one.

pub mod samples;
pub mod script;
mod state;

pub use script::Play;
pub use state::{Screen, State};

use crate::pages;
use std::sync::LazyLock;

static ALL: LazyLock<Vec<State>> = LazyLock::new(pages::states);

/// All states, in the order of the design: logging in, setting up, managing, the organization, and what supports them.
#[must_use]
pub fn all() -> &'static [State] {
    &ALL
}

/// The state of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static State> {
    all().iter().find(|state| state.id == id)
}
