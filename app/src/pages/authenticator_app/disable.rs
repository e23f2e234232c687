use super::find;
use crate::{
    doors,
    pages::security::OneMethod,
    parts::{Choice, Question},
    routes,
    say::{clock, day, say},
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
        let title = say!("app-only-way", name = name.clone());
        let choice = Choice::LastMethod { add: routes::METHOD, label: say!("two-step-add-another-way") };
        (title, Question::last(), choice)
    } else {
        let title = say!("app-disable-title", name = name.clone());
        (title, meaning(app, view), Choice::KeepOr { keep: say!("app-disable-keep"), lose: say!("app-disable") })
    };
    Question {
        id: format!("disable-{}", app.id),
        opener: say!("app-disable"),
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
        Some(at) => say!("app-disable-used", day = day(at), clock = clock(at)),
        None => say!("app-disable-unused"),
    };
    let keys = view.keys.iter().map(|key| key.name.clone());
    let apps = view.apps.iter().filter(|other| other.id != app.id).map(|other| other.name.clone());
    let text = view.phone.iter().map(|_| say!("text-among-ways"));
    let others: Vec<String> = keys.chain(apps).chain(text).collect();
    let leaves = say!("app-disable-leaves", others = others.join(&say!("list-separator")));
    [say!("app-disable-means"), used, leaves].join(" ")
}
