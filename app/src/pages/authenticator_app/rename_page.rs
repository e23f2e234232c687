use super::find;
use crate::{
    doors,
    islands::{FormError, Submit, TextField},
    pages::security::OneMethod,
    parts::{Frame, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{AppMethod, AppName, Field};

/// Without script: a new name for one app.
#[component]
pub fn RenameApp() -> impl IntoView {
    view! { <OneMethod find children=|app, _| page(app)/> }
}

fn page(app: AppMethod) -> AnyView {
    let answer = flashed(doors::RenameApp::PATH);
    let typed = answer.kept.name.clone();
    let value = if typed.is_empty() { app.name.clone() } else { typed };
    let title = format!("Rename {}", app.name);
    view! {
        <Frame title crumb=(routes::TWO_STEP, "Two-step verification") failed=answer.failed()>
            <form class="form" method="post" action=doors::RenameApp::PATH>
                <FormError text=answer.whole(&[Field::AppName])/>
                <input type="hidden" name="id" value=app.id/>
                <TextField field=Field::AppName label="Name for this app" name="name" autocomplete="off" autofocus=true value
                    max=AppName::MAX error=answer.at(Field::AppName)/>
                <div class="actions">
                    <Submit label="Save"/>
                    <a class="btn quiet" href=routes::TWO_STEP>"Cancel"</a>
                </div>
            </form>
        </Frame>
    }
    .into_any()
}
