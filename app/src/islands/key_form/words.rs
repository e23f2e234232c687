//! What is said when a key was not read, or could not be asked (`screens.md` 3.4).

use super::state::State;
use crate::{
    credentials::{Outcome, Support},
    islands::note::Tone,
    say::say,
};

pub fn unable(support: Support) -> State {
    match support {
        Support::NotSecure => State::Unable(Tone::Warn, say!("key-needs-secure-address")),
        _ => State::Unable(Tone::Info, say!("key-not-in-this-browser")),
    }
}

/// The browser does not tell much, so the words claim no more.
///
/// `reference` is in the log of the server, beside what it asked.
pub fn stopped(outcome: Outcome, reference: &str) -> State {
    let (tone, text) = match outcome {
        Outcome::Answer(_) | Outcome::Cancelled => return State::Ready,
        Outcome::NotRead => (Tone::Info, say!("key-not-read")),
        Outcome::NoAnswer => (Tone::Info, say!("key-no-answer")),
        Outcome::AlreadyThere => (Tone::Info, say!("key-already-there")),
        Outcome::NeedsPin => (Tone::Danger, say!("key-needs-pin")),
        Outcome::TooOld => (Tone::Danger, say!("key-too-old")),
        Outcome::WrongAddress { site } => (Tone::Danger, say!("key-wrong-address", site = site, reference = reference)),
        Outcome::Fault => (Tone::Danger, say!("key-fault")),
    };
    State::Said(tone, text)
}
