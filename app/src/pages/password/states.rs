use crate::{
    doors,
    gallery::{Screen, State, samples},
    routes,
};
use model::{Field, Kept, NotMe, Problem, Refusal, ResetView, SecurityView, TwoStepView};

/// Another password, and a forgotten one.
pub fn states() -> Vec<State> {
    [change(), forgot(), reset()].concat()
}

fn new(problem: Problem) -> Refusal {
    Refusal::field(Field::NewPassword, problem)
}

fn change() -> Vec<State> {
    let screen = Screen::new("S26", "Change password", routes::PASSWORD).signed_in();
    let with = |name, other_devices| {
        let view = samples::security(TwoStepView { other_devices, ..samples::unlocked() });
        screen.state(name).given((None::<NotMe>, view))
    };
    let refused = |name, refusal| with(name, 2).answered::<doors::ChangePassword>(refusal);
    let step =
        NotMe { started: samples::today("13:50"), devices_ended: 2, password_changed: false, methods_reviewed: false };
    vec![
        with("Empty", 2),
        with("Only this device", 0),
        screen.state("One of several steps").given((Some(step), samples::security(samples::unlocked()))),
        refused("Nothing typed", new(Problem::Missing)),
        refused("Too short", new(Problem::TooShort { min: 15 })),
        refused("Too long", new(Problem::TooLong { max: 128 })),
        refused("Easy to guess", new(Problem::TooCommon)),
        refused("Made of your name", new(Problem::TooPersonal)),
        refused("The same as before", new(Problem::SameAsBefore)),
        refused("Locked meanwhile", Refusal::UnlockFirst),
        screen.state("Cannot be read").refused::<(Option<NotMe>, SecurityView)>(Refusal::Busy),
    ]
}

fn forgot() -> Vec<State> {
    let screen = Screen::new("X7", "Forgot your password?", routes::FORGOT);
    let typed = Kept { email: "maria.silva".to_owned(), ..Kept::default() };
    vec![
        screen.state("Empty"),
        screen
            .state("No email address")
            .answered::<doors::RequestPasswordReset>(Refusal::field(Field::Email, Problem::NotAnEmail))
            .kept(typed),
        Screen::new("X7", "Check your mail", routes::FORGOT_SENT).state("Sent"),
    ]
}

fn reset() -> Vec<State> {
    let screen = Screen::new("X7", "Choose a new password", format!("{}?token=sample", routes::RESET));
    let open = |name| screen.state(name).given(ResetView { email: samples::EMAIL.to_owned() });
    vec![
        open("A new password"),
        open("Too short").answered::<doors::ResetPassword>(new(Problem::TooShort { min: 15 })),
        screen.state("Link ran out").refused::<ResetView>(Refusal::ResetLinkExpired),
        screen.state("Cannot be read").refused::<ResetView>(Refusal::Busy),
    ]
}
