use crate::{
    doors,
    gallery::{Screen, State, samples},
    routes,
};
use model::{Field, JoinBy, JoinView, Kept, Problem, Refusal, Role};

/// Behind an invitation.
pub fn states() -> Vec<State> {
    let screen = Screen::new("X9", "Join an organization", format!("{}?token=sample", routes::JOIN));
    let view = |by, role| JoinView {
        email: samples::EMAIL.to_owned(),
        organization: Some(samples::ORGANIZATION.to_owned()),
        role,
        by,
    };
    let founds = |by| Some(JoinView { organization: None, ..view(by, Role::Admin) });
    let new = |name| screen.state(name).given(Some(view(JoinBy::NewAccount, Role::Member)));
    let known = |name| screen.state(name).given(Some(view(JoinBy::Password, Role::Member)));
    let here = || JoinBy::Here { id: "i1".to_owned() };
    let inside = Screen::new("X9", "Join an organization", routes::join_here("i1")).signed_in();
    let typed = || Kept { name: "Maria Silva".to_owned(), ..Kept::default() };
    let missing = |field| Refusal::field(field, Problem::Missing);
    vec![
        new("A new account"),
        screen.state("A new account of an admin").given(Some(view(JoinBy::NewAccount, Role::Admin))),
        new("Password too short")
            .answered::<doors::JoinAsNew>(Refusal::field(Field::NewPassword, Problem::TooShort { min: 15 }))
            .kept(typed()),
        known("A known account"),
        known("Wrong password").answered::<doors::Join>(Refusal::WrongPassword),
        inside.state("Logged in").given(Some(view(here(), Role::Member))),
        screen.state("Founding with a new account").given(founds(JoinBy::NewAccount)),
        screen.state("Founding with a known account").given(founds(JoinBy::Password)),
        inside.state("Founding").given(founds(here())).answered::<doors::JoinHere>(missing(Field::Organization)),
        Screen::new("X9", "Join an organization", routes::join_here("i1"))
            .state("Log in first")
            .given(None::<JoinView>),
        screen.state("Ran out").refused::<Option<JoinView>>(Refusal::InvitationOver),
        screen.state("In another organization").refused::<Option<JoinView>>(Refusal::InOrganization),
        screen.state("Cannot be read").refused::<Option<JoinView>>(Refusal::Busy),
    ]
}
