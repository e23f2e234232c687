use super::disable::question;
use crate::{
    doors::{RenameApp, StartAppSetup},
    islands::Rename,
    parts::{Day, Icon, MoreActions, Picture},
    routes, words,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{AppMethod, Field, Refusal, ThingName, TwoStepView};

/// The apps of S15: each can be renamed in its row, replaced, and disabled in a dialog. Without script all are pages.
pub fn app_section(view: &TwoStepView) -> AnyView {
    let rows = view.apps.iter().map(|app| row(app.clone(), view)).collect_view();
    let tag = (!view.apps.is_empty()).then(|| view! { <span class="tag on">"On"</span> });
    view! {
        <section class="card" aria-labelledby="apps">
            <header><h2 id="apps" tabindex="-1">"Authenticator app" {tag}</h2></header>
            <ul class="rows" role="list">{rows}</ul>
            <div class="body">{more(view)}</div>
        </section>
    }
    .into_any()
}

/// Room for another app, or why there is none.
fn more(view: &TwoStepView) -> AnyView {
    let max = view.max_apps;
    if view.apps.len() >= max {
        return view! { <p class="sub">{words::sentence(&Refusal::TooManyApps { max })}</p> }.into_any();
    }
    let (empty, label) = if view.apps.is_empty() {
        let text = view! { <p class="sub">"No app yet. An app works without signal: you type a 6-digit code."</p> };
        (Some(text), "Enable authenticator app")
    } else {
        (None, "Add another app")
    };
    let way = if view.unlocked_until.is_some() {
        view! { <form method="post" action=StartAppSetup::PATH><button class="btn">{label}</button></form> }.into_any()
    } else {
        view! { <p><a class="btn" href=routes::unlock_for(routes::METHOD)>{label}</a></p> }.into_any()
    };
    view! { {empty} {way} }.into_any()
}

fn row(app: AppMethod, view: &TwoStepView) -> impl IntoView + use<> {
    let open = view.unlocked_until.is_some();
    let question = question(&app, view);
    let (replace, name) = (routes::app_replace(&app.id), app.name.clone());
    let used = match app.last_used {
        Some(day) => view! { "last used " <Day moment=day/> }.into_any(),
        None => "not used to log in yet".into_any(),
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::App/></span>
            <div class="text">
                <Rename door=RenameApp::PATH.to_owned() id=app.id.clone() name=app.name field=Field::AppName label="Name for this app".to_owned()
                    max=ThingName::MAX href=routes::app_rename(&app.id) open/>
                <p class="sub">"Connected " <Day moment=app.connected/> ", " {used}</p>
                <div class="act">
                    <MoreActions about=name.clone()>
                        <a class="btn" href=replace>"Replace" <span class="visually-hidden">" " {name}</span></a>
                        {question.opener(open)}
                    </MoreActions>
                </div>
            </div>
        </li>
    }
}
