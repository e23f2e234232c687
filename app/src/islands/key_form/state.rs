use super::Ceremony;
use crate::islands::{note::Tone, said::Said};
use leptos::prelude::*;

/// The id of the form on the page; a page has one.
pub const FORM: &str = "key-form";

/// How far it is.
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "on the server it sleeps"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The browser half does not run yet: nothing can be pressed.
    Asleep,
    Ready,
    /// A new question is on its way.
    Preparing,
    /// It is there: a second press, which the browser insists on.
    Again,
    /// The browser asks the person.
    Waiting,
    /// The server looks at the answer.
    Checking,
    Done,
    /// The browser has told us why not.
    Said(Tone, String),
    /// The server has.
    Refused(Said),
    /// No key can be asked here.
    Unable(Tone, String),
}

impl State {
    pub const fn is_busy(&self) -> bool {
        matches!(self, Self::Preparing | Self::Waiting | Self::Checking)
    }

    /// Whether something went wrong: the title of the page says so first.
    #[cfg(feature = "hydrate")]
    pub fn is_problem(&self) -> bool {
        match self {
            Self::Said(tone, _) => *tone == Tone::Danger,
            Self::Refused(said) => !said.calm,
            _ => false,
        }
    }

    /// Whether there is anything left to press.
    pub const fn is_over(&self) -> bool {
        matches!(self, Self::Done | Self::Unable(..))
    }
}

/// One ceremony of a page.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "the browser half reads them"))]
pub struct Machine {
    pub ceremony: Ceremony,
    pub state: RwSignal<State>,
    /// An answer that the server would take again, with another name or password: no second touch.
    pub answer: StoredValue<Option<String>>,
    /// When the question came, in milliseconds since the page began.
    pub asked_at: StoredValue<f64>,
}

impl Machine {
    pub fn new(ceremony: Ceremony) -> Self {
        Self {
            ceremony,
            state: RwSignal::new(State::Asleep),
            answer: StoredValue::new(None),
            asked_at: StoredValue::new(0.0),
        }
    }

    /// What the server has said.
    pub fn said(self) -> Signal<Option<Said>> {
        Signal::derive(move || match self.state.get() {
            State::Refused(said) => Some(said),
            _ => None,
        })
    }
}
