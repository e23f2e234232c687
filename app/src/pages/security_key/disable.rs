use crate::{
    doors,
    pages::security::OneMethod,
    parts::{Choice, Question},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::TwoStepView;

/// S18 without script: the question before all keys are disabled. Without a key there is no such page.
#[component]
pub fn DisableKeys() -> impl IntoView {
    view! { <OneMethod find=some_key children=|(), view| question(&view).page()/> }
}

fn some_key(view: &TwoStepView, _: &str) -> Option<()> {
    (!view.keys.is_empty()).then_some(())
}

/// What disabling all keys would mean.
pub(super) fn question(view: &TwoStepView) -> Question {
    let (title, text, choice) = if view.ways() == view.keys.len() {
        let title = match &*view.keys {
            [key] => format!("{} is your only way to log in", key.name),
            _ => "Security keys are your only way to log in".to_owned(),
        };
        let choice = Choice::LastMethod { add: routes::METHOD, label: "Add another way" };
        (title, Question::LAST.to_owned(), choice)
    } else {
        let choice = Choice::KeepOr { keep: "Keep keys", lose: "Disable" };
        ("Disable security keys?".to_owned(), meaning(view), choice)
    };
    Question {
        id: "disable-keys".to_owned(),
        opener: "Disable",
        about: "security keys".to_owned(),
        href: routes::KEYS_DISABLE.to_owned(),
        title,
        text: view! { <p>{text}</p> }.into_any(),
        door: doors::DisableKeys::PATH,
        thing: None,
        choice,
    }
}

/// What stays, and what goes.
fn meaning(view: &TwoStepView) -> String {
    let names = |names: Vec<&str>| names.join(", ");
    let keys = names(view.keys.iter().map(|key| key.name.as_str()).collect());
    let others = names(view.apps.iter().map(|app| app.name.as_str()).chain(view.text_message()).collect());
    format!(
        "You will not be able to log in with: {keys}. Other devices that logged in with a key will be logged out. You still have: \
         {others}. Your recovery key stays the same."
    )
}
