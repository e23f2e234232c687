use super::find;
use crate::{
    doors::StartAppReplacement,
    islands::FormError,
    pages::security::OneMethod,
    parts::{Frame, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::AppMethod;

/// S19, before it begins: what replacing an app means.
#[component]
pub fn ReplaceApp() -> impl IntoView {
    view! { <OneMethod find children=|app, _| page(app)/> }
}

fn page(app: AppMethod) -> AnyView {
    let answer = flashed(StartAppReplacement::PATH);
    let title = format!("Replace {}", app.name);
    view! {
        <Frame title crumb=(routes::TWO_STEP, "Two-step verification") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p class="lead">"For a new phone, or another app. Your current app keeps working until the new one is connected."</p>
            <p>"The new app takes its place and its name. Other devices that logged in with the old one will then be logged out."</p>
            <form class="form" method="post" action=StartAppReplacement::PATH>
                <input type="hidden" name="id" value=app.id/>
                <div class="actions">
                    <button class="btn primary">"Connect the new app"</button>
                    <a class="btn quiet" href=routes::TWO_STEP>"Cancel"</a>
                </div>
            </form>
        </Frame>
    }
    .into_any()
}
