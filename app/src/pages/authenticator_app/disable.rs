use super::find;
use crate::{
    doors,
    pages::security::OneMethod,
    parts::{Choice, Question},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{AppMethod, TwoStepView};

/// S18 without script: the question before an app is disabled.
#[component]
pub fn DisableApp() -> impl IntoView {
    view! { <OneMethod find children=|app, view| question(&app, &view).page()/> }
}

/// What disabling an app would mean.
pub(super) fn question(app: &AppMethod, view: &TwoStepView) -> Question {
    let name = app.name.clone();
    let (title, text, choice) = if view.ways() == 1 {
        let title = format!("{name} is your only way to log in");
        let choice = Choice::LastMethod { add: routes::METHOD, label: "Add another way" };
        (title, Question::LAST.to_owned(), choice)
    } else {
        let title = format!("Disable {name}?");
        (title, meaning(app, view), Choice::KeepOr { keep: "Keep app", lose: "Disable" })
    };
    Question {
        id: format!("disable-{}", app.id),
        opener: "Disable",
        about: name,
        href: routes::app_disable(&app.id),
        title,
        text: view! { <p>{text}</p> }.into_any(),
        door: doors::DisableApp::PATH,
        thing: Some(app.id.clone()),
        choice,
    }
}

/// What stays, and what goes.
fn meaning(app: &AppMethod, view: &TwoStepView) -> String {
    let used = match &app.last_used {
        Some(at) => format!("Last used {}, {}.", at.day, at.clock),
        None => "It was not used to log in yet.".to_owned(),
    };
    let keys = view.keys.iter().map(|key| key.name.as_str());
    let apps = view.apps.iter().filter(|other| other.id != app.id).map(|other| other.name.as_str());
    let others: Vec<&str> = keys.chain(apps).chain(view.text_message()).collect();
    format!(
        "You will not be able to log in with its codes. {used} Other devices that logged in with it will be logged out. You still \
         have: {}. Your recovery key stays the same.",
        others.join(", ")
    )
}
