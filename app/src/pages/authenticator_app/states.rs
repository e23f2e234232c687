use crate::{
    doors,
    gallery::{Screen, State, samples},
    pages::two_step::{Sheet, states::sheet},
    routes,
};
use model::{Field, Kept, Problem, Refusal, TwoStepView};

/// S18 and S19 of apps, and their names.
pub fn states() -> Vec<State> {
    [rename(), replace(), new_app(), disable()].concat()
}

fn rename() -> Vec<State> {
    let screen = Screen::new("S16", "Rename an app", routes::app_rename("a1")).signed_in();
    let shown = |name| screen.state(name).given(samples::security(samples::unlocked()));
    let typed = |name: &str| Kept { name: name.to_owned(), ..Kept::default() };
    vec![
        shown("A name of an app"),
        shown("No name of an app").answered::<doors::RenameApp>(Refusal::field(Field::AppName, Problem::Missing)),
        shown("A name of an app that is taken")
            .answered::<doors::RenameApp>(Refusal::AppNameTaken { name: "Old phone".to_owned() })
            .kept(typed("Old phone")),
    ]
}

fn replace() -> Vec<State> {
    let screen = Screen::new("S19", "Replace authenticator app", routes::app_replace("a1")).signed_in();
    let shown = |name| screen.state(name).given(samples::security(samples::unlocked()));
    vec![
        shown("Before it begins"),
        shown("Locked meanwhile").answered::<doors::StartAppReplacement>(Refusal::UnlockFirst),
    ]
}

fn new_app() -> Vec<State> {
    let screen = Screen::new("S19", "Replace authenticator app", routes::APP_REPLACE).signed_in();
    let open = |name| screen.state(name).given(sheet().map(|sheet| ("Phone".to_owned(), sheet)));
    let typed = Kept { code: "418204".to_owned(), ..Kept::default() };
    vec![
        open("Scan or type"),
        open("Wrong code").answered::<doors::ReplaceApp>(Refusal::WrongCode { failures: 0 }).kept(typed),
        open("No new code").answered::<doors::RestartAppReplacement>(Refusal::Busy),
        screen.state("Ran out").given(None::<(String, Sheet)>),
    ]
}

fn disable() -> Vec<State> {
    let screen = Screen::new("S18", "Disable authenticator app", routes::app_disable("a1")).signed_in();
    let asks = |name, two_step: TwoStepView| screen.state(name).given(samples::security(two_step));
    vec![
        asks("The question of an app", samples::unlocked()),
        asks("An app that is the only way", samples::one_app()),
        asks("The last way meanwhile, an app", samples::unlocked()).answered::<doors::DisableApp>(Refusal::LastMethod),
    ]
}
