use crate::{
    doors,
    gallery::{Screen, State, samples},
    routes,
};
use model::{Field, FieldProblem, Kept, Problem, Refusal};

/// A new account.
pub fn states() -> Vec<State> {
    [sign_up(), verify()].concat()
}

fn sign_up() -> Vec<State> {
    let screen = Screen::new("X8", "Sign up", routes::SIGN_UP);
    let typed = || Kept { email: samples::EMAIL.to_owned(), name: "Maria Silva".to_owned(), ..Kept::default() };
    let refused = |name, refusal| screen.state(name).answered::<doors::SignUp>(refusal).kept(typed());
    let missing = |field| FieldProblem { field, problem: Problem::Missing };
    let all = Refusal::Fields { fields: [Field::Name, Field::Email, Field::NewPassword].map(missing).to_vec() };
    vec![
        screen.state("Empty"),
        screen.state("Nothing typed").answered::<doors::SignUp>(all),
        refused("Too short", Refusal::field(Field::NewPassword, Problem::TooShort { min: 15 })),
        refused("Easy to guess", Refusal::field(Field::NewPassword, Problem::TooCommon)),
        refused("Strange characters", Refusal::field(Field::Name, Problem::Characters)),
        refused("Busy", Refusal::Busy),
        Screen::new("X8", "Check your mail", routes::SIGN_UP_SENT).state("Sent"),
    ]
}

fn verify() -> Vec<State> {
    let screen = Screen::new("X8", "Confirm your email address", format!("{}?token=sample", routes::VERIFY_EMAIL));
    let refused = |name, refusal| screen.state(name).answered::<doors::VerifyEmail>(refusal);
    vec![
        screen.state("Behind the link"),
        refused("Wrong password", Refusal::WrongPassword),
        refused("Link ran out", Refusal::LinkExpired),
    ]
}
