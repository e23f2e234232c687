use super::{Shown, save::Standing};
use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, moment},
        script,
    },
    routes,
};
use model::Refusal;

/// S13, S21 and, as its print, X1.
pub fn states() -> Vec<State> {
    [first(), new()].concat()
}

/// A recovery key that opens nothing.
pub fn sample() -> Shown {
    Shown {
        groups: ["4K7M", "X2QP", "9FJD", "RN3W", "T8HB", "0C5V"].map(str::to_owned).to_vec(),
        created: samples::today("14:05"),
        email: samples::EMAIL.to_owned(),
        waiting: false,
    }
}

fn first() -> Vec<State> {
    let screen = Screen::new("S13", "Save your emergency recovery key", routes::RECOVERY_NEW).signed_in();
    let shown = |name| screen.state(name).given(Standing::OnScreen(sample()));
    vec![
        shown("Just made"),
        shown("Copied").browser(script::COPYING).pressed("leptos-island .needs-app"),
        shown("Copying not allowed").browser(script::NO_COPYING).pressed("leptos-island .needs-app"),
        shown("Box not ticked").answered::<doors::FinishRecoveryKey>(Refusal::KeyNotSaved),
        shown("Letter by letter").pressed("details summary"),
        screen.state("Hidden").given(Standing::Hidden),
        screen
            .state("Hidden meanwhile")
            .given(Standing::Hidden)
            .answered::<doors::FinishRecoveryKey>(Refusal::KeyNotShown),
        screen.state("Cannot be read").refused::<Standing>(Refusal::Busy),
    ]
}

fn new() -> Vec<State> {
    let screen = Screen::new("S21", "Create new emergency recovery key", routes::RECOVERY_NEW).signed_in();
    let saved = |unlocked| Standing::Saved { created: moment(3, 3, "14:05"), unlocked };
    let waiting = || Standing::OnScreen(Shown { waiting: true, ..sample() });
    vec![
        screen.state("The question").given(saved(true)),
        screen.state("Locked").given(saved(false)),
        screen.state("Refused").given(saved(true)).answered::<doors::StartNewRecoveryKey>(Refusal::Conflict),
        screen.state("The new key").given(waiting()),
        screen.state("Box not ticked").given(waiting()).answered::<doors::SaveNewRecoveryKey>(Refusal::KeyNotSaved),
        screen.state("Not given up").given(waiting()).answered::<doors::CancelNewRecoveryKey>(Refusal::Busy),
    ]
}
