use super::find;
use crate::{doors, pages::security::OneMethod, parts::RenamePage, routes, say::say};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{AppMethod, Field};

/// Without script: a new name for one app.
#[component]
pub fn RenameApp() -> impl IntoView {
    view! { <OneMethod find children=|app, _| page(app)/> }
}

fn page(app: AppMethod) -> AnyView {
    view! {
        <RenamePage door=doors::RenameApp::PATH id=app.id called=app.name field=Field::AppName label=say!("app-name-label")
            list=(routes::TWO_STEP, say!("two-step-verification"))/>
    }
    .into_any()
}
