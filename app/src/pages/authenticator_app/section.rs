use super::disable::question;
use crate::{
    doors::{RenameApp, StartAppSetup},
    islands::Rename,
    parts::{Day, Icon, MoreActions, Picture},
    routes,
    say::{say, tell},
    sentences,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{AppMethod, Field, Refusal, ThingName, TwoStepView};

/// The apps of S15: each can be renamed in its row, replaced, and disabled in a dialog. Without script all are pages.
pub fn app_section(view: &TwoStepView) -> AnyView {
    let rows = view.apps.iter().map(|app| row(app.clone(), view)).collect_view();
    let tag = (!view.apps.is_empty()).then(|| view! { <span class="tag on">{say!("app-on")}</span> });
    view! {
        <section class="card" aria-labelledby="apps">
            <header><h2 id="apps" tabindex="-1">{say!("app-title")} {tag}</h2></header>
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
        return view! { <p class="sub">{sentences::sentence(&Refusal::TooManyApps { max })}</p> }.into_any();
    }
    let (empty, label) = if view.apps.is_empty() {
        let text = view! { <p class="sub">{say!("app-none-yet")}</p> };
        (Some(text), say!("app-enable"))
    } else {
        (None, say!("app-add-another"))
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
    let replace_this = tell("app-replace-this").with("name", name.clone()).view();
    let connected = view! { <Day moment=app.connected/> };
    let used = match app.last_used {
        Some(day) => {
            tell("app-connected-and-used").slot("connected", connected).slot("used", view! { <Day moment=day/> })
        }
        None => tell("app-connected").slot("connected", connected),
    };
    view! {
        <li class="row">
            <span class="glyph"><Icon picture=Picture::App/></span>
            <div class="text">
                <Rename door=RenameApp::PATH.to_owned() id=app.id.clone() name=app.name field=Field::AppName label=say!("app-name-label")
                    max=ThingName::MAX href=routes::app_rename(&app.id) open/>
                <p class="sub">{used.view()}</p>
                <div class="act">
                    <MoreActions about=name>
                        <a class="btn" href=replace>{replace_this}</a>
                        {question.opener(open)}
                    </MoreActions>
                </div>
            </div>
        </li>
    }
}
