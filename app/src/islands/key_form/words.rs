//! What is said when a key was not read, or could not be asked (`screens.md` 3.4).

use super::state::State;
use crate::{
    credentials::{Outcome, Support},
    islands::note::Tone,
};
use model::Refusal;

pub fn unable(support: Support) -> State {
    match support {
        Support::NotSecure => {
            State::Unable(Tone::Warn, "Security keys need a secure address (https). You opened this page over http.")
        }
        _ => State::Unable(
            Tone::Info,
            "This browser cannot use security keys. Use another browser, or pick another way below.",
        ),
    }
}

/// The browser does not tell much, so the words claim no more.
///
/// `reference` is in the log of the server, beside what it asked.
pub fn stopped(outcome: Outcome, reference: &str) -> State {
    let (tone, text) = match outcome {
        Outcome::Answer(_) | Outcome::Cancelled => return State::Ready,
        Outcome::NotRead => {
            (Tone::Info, "Nothing was changed. The key was not read. Try again when you have it in hand.")
        }
        Outcome::NoAnswer => {
            (Tone::Info, "We waited, but no key answered. Put the key in, or hold it to the phone, then try again.")
        }
        Outcome::AlreadyThere => {
            (Tone::Info, "This key is already on your account. Use a different key, or go back to your list.")
        }
        Outcome::NeedsPin => (
            Tone::Danger,
            "This key needs a PIN before it can be used here. Set one with the key maker\u{2019}s app or your system settings, then try again.",
        ),
        Outcome::TooOld => (Tone::Danger, "This key is too old for this site. A newer one will work."),
        Outcome::WrongAddress { site } => {
            let text = format!(
                "This address does not match the one that keys were set up for ({site}). Tell your administrator this reference: {reference}"
            );
            return State::Said(Tone::Danger, text);
        }
        Outcome::Fault => (Tone::Danger, "The key reported a fault. Take it out, put it back, and try again."),
    };
    State::Said(tone, text.to_owned())
}

/// Whether the same answer can be sent again, with another name or password.
pub const fn takes_the_answer_again(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::Fields { .. }
            | Refusal::KeyNameTaken { .. }
            | Refusal::TooManyKeys { .. }
            | Refusal::WrongPassword
            | Refusal::TooManyTries { .. }
    )
}
