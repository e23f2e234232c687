use crate::{
    doors,
    pages::security::OneMethod,
    parts::{Choice, Question},
    routes,
    say::say,
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
            [key] => say!("security-key-only-way", name = key.name.clone()),
            _ => say!("security-key-only-ways"),
        };
        let choice = Choice::LastMethod { add: routes::METHOD, label: say!("security-key-add-way") };
        (title, Question::last(), choice)
    } else {
        let choice = Choice::KeepOr { keep: say!("security-key-keep-all"), lose: say!("security-key-disable") };
        (say!("security-key-disable-title"), meaning(view), choice)
    };
    Question {
        id: "disable-keys".to_owned(),
        opener: say!("security-key-disable"),
        about: say!("security-key-all"),
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
    let names = |names: Vec<String>| names.join(&say!("list-separator"));
    let keys = view.keys.iter().map(|key| key.name.clone()).collect();
    let text = view.phone.is_some().then(|| say!("security-key-other-text"));
    let others = view.apps.iter().map(|app| app.name.clone()).chain(text).collect();
    say!("security-key-disable-means", keys = names(keys), others = names(others))
}
