use super::find;
use crate::{
    doors,
    pages::security::OneMethod,
    parts::{Choice, Question},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{KeyMethod, TwoStepView};

/// S17 without script: the question before a key goes.
#[component]
pub fn DeleteKey() -> impl IntoView {
    view! { <OneMethod find children=|key, view| question(&key, &view).page()/> }
}

/// What deleting a key would mean (S17).
pub(super) fn question(key: &KeyMethod, view: &TwoStepView) -> Question {
    let name = key.name.clone();
    let (title, text, choice) = if view.ways() == 1 {
        let title = format!("{name} is your only way to log in");
        let choice = Choice::LastMethod { add: routes::KEY_NEW, label: "Register new key" };
        (title, Question::LAST.to_owned(), choice)
    } else {
        let title = format!("Delete {name}?");
        (title, meaning(key, view), Choice::KeepOr { keep: "Keep key", lose: "Delete key" })
    };
    Question {
        id: format!("delete-{}", key.id),
        opener: "Delete",
        about: name,
        href: routes::key_delete(&key.id),
        title,
        text: view! { <p>{text}</p> }.into_any(),
        door: doors::DeleteKey::PATH,
        thing: Some(key.id.clone()),
        choice,
    }
}

/// What stays, and what goes.
fn meaning(key: &KeyMethod, view: &TwoStepView) -> String {
    let used = match &key.last_used {
        Some(at) => format!("Last used {}, {}.", at.day, at.clock),
        None => "It was not used to log in yet.".to_owned(),
    };
    let others = view.keys.iter().filter(|other| other.id != key.id).map(|other| other.name.as_str());
    let app = (!view.apps.is_empty()).then_some("authenticator app");
    let others: Vec<&str> = others.chain(app).chain(view.text_message()).collect();
    format!("You will not be able to log in with it. {used} You still have: {}.", others.join(", "))
}
