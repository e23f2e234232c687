use super::find;
use crate::{
    doors,
    pages::security::OneMethod,
    parts::{Choice, Question},
    routes,
    say::{clock, day, say},
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
        let title = say!("security-key-only-way", name = name.clone());
        let choice = Choice::LastMethod { add: routes::KEY_NEW, label: say!("security-key-register-new") };
        (title, Question::last(), choice)
    } else {
        let title = say!("security-key-delete-title", name = name.clone());
        let choice = Choice::KeepOr { keep: say!("security-key-keep"), lose: say!("security-key-delete-it") };
        (title, meaning(key, view), choice)
    };
    Question {
        id: format!("delete-{}", key.id),
        opener: say!("security-key-delete"),
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
        Some(at) => say!("security-key-delete-last-used", day = day(at), time = clock(at)),
        None => say!("security-key-delete-never-used"),
    };
    let keys = view.keys.iter().filter(|other| other.id != key.id).map(|other| other.name.clone());
    let app = (!view.apps.is_empty()).then(|| say!("security-key-other-app"));
    let text = view.phone.is_some().then(|| say!("security-key-other-text"));
    let others: Vec<String> = keys.chain(app).chain(text).collect();
    let kept = say!("security-key-delete-keeps", others = others.join(&say!("list-separator")));
    [say!("security-key-delete-means"), used, kept].join(" ")
}
