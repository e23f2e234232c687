use crate::{
    doors,
    gallery::{Screen, State, samples, script, script::Server},
    parts::Asked,
    routes,
};
use model::{Field, Kept, Problem, Refusal, SecurityView, TwoStepView};

/// S5 to S7, and S16 to S18 of keys.
pub fn states() -> Vec<State> {
    [register(), added(), rename(), delete(), disable()].concat()
}

fn register() -> Vec<State> {
    let screen = Screen::new("S5", "Enable security key", routes::KEY_NEW).setting_up();
    let asked = || Asked {
        reference: "7F3K-9Q2M".to_owned(),
        ..Asked::new(samples::question(false), "Security key 1".to_owned())
    };
    let asks = |name| screen.state(name).given(asked());
    let pressed = |name, before: String| asks(name).browser(before).pressed("#key-button");
    let server = |name, refusal| pressed(name, script::key_answers()).server(Server::Refuses(refusal));
    let later = Screen::new("S5", "Enable security key", routes::KEY_NEW).signed_in();
    let another = Asked::new(samples::question(false), "Security key 3".to_owned());
    let begins = vec![asks("Ready"), later.state("Another key").given(another)];
    let said = vec![
        pressed("On this account already", script::key_ends_with("InvalidStateError")),
        server("A name that is taken", Refusal::KeyNameTaken { name: "Blue key".to_owned() }),
        server("Registered already", Refusal::KeyTaken),
        server("Not confirmed", not_confirmed()),
        server("As many as there may be", Refusal::TooManyKeys { max: 20 }),
        screen.state("Locked").refused::<Asked>(Refusal::UnlockFirst),
        screen.state("No keys at this address").refused::<Asked>(Refusal::KeysUnavailable),
    ];
    [begins, script::endings(asks), said].concat()
}

fn not_confirmed() -> Refusal {
    Refusal::KeyRefused { reference: "7F3K-9Q2M".to_owned() }
}

fn added() -> Vec<State> {
    let screen = Screen::new("S7", "Key added", routes::key_added("k1")).signed_in();
    let asked = |keys, key_not_saved| Asked {
        keys,
        key_not_saved,
        ..Asked::new(samples::question(true), "Blue key".to_owned())
    };
    let first = |name| screen.state(name).given(asked(1, true));
    vec![
        first("The first key"),
        screen.state("The second key").given(asked(2, false)),
        first("Touch your key").browser(script::key_is_awaited()).pressed("#key-button"),
        first("It works").browser(script::key_answers()).server(Server::Answers("null")).pressed("#key-button"),
        first("Another key was touched")
            .browser(script::key_answers())
            .server(Server::Refuses(not_confirmed()))
            .pressed("#key-button"),
        screen.state("No such key").refused::<Asked>(Refusal::NotFound),
    ]
}

fn rename() -> Vec<State> {
    let screen = Screen::new("S16", "Rename a key", routes::key_rename("k1")).signed_in();
    let shown = |name| screen.state(name).given(samples::security(samples::unlocked()));
    let typed = |name: &str| Kept { name: name.to_owned(), ..Kept::default() };
    let refused = |name, refusal, kept| shown(name).answered::<doors::RenameKey>(refusal).kept(kept);
    vec![
        shown("A name"),
        refused("No name", Refusal::field(Field::KeyName, Problem::Missing), typed("")),
        refused("Taken", Refusal::KeyNameTaken { name: "Spare key".to_owned() }, typed("Spare key")),
        refused("Too long", Refusal::field(Field::KeyName, Problem::TooLong { max: 40 }), typed(samples::LONG)),
    ]
}

fn delete() -> Vec<State> {
    let screen = Screen::new("S17", "Delete a key", routes::key_delete("k1")).signed_in();
    let asks = |name, two_step: TwoStepView| screen.state(name).given(samples::security(two_step));
    vec![
        asks("The question", samples::unlocked()),
        asks("The only way", samples::one_key()),
        asks("Changed meanwhile", samples::unlocked()).answered::<doors::DeleteKey>(Refusal::Conflict),
        screen.state("No such key").refused::<SecurityView>(Refusal::NotFound),
    ]
}

fn disable() -> Vec<State> {
    let screen = Screen::new("S18", "Disable security keys", routes::KEYS_DISABLE).signed_in();
    let asks = |name, two_step: TwoStepView| screen.state(name).given(samples::security(two_step));
    let keys = TwoStepView { apps: Vec::new(), ..samples::unlocked() };
    vec![
        asks("The question", samples::unlocked()),
        asks("The only way", samples::one_key()),
        asks("Several, and no other way", keys),
        asks("The last way meanwhile", samples::unlocked()).answered::<doors::DisableKeys>(Refusal::LastMethod),
    ]
}
