use super::find;
use crate::{
    doors::StartAppReplacement,
    islands::FormError,
    pages::security::OneMethod,
    parts::{Frame, flashed},
    routes,
    say::say,
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
    let title = say!("app-replace-title", name = app.name);
    view! {
        <Frame title crumb=(routes::TWO_STEP, say!("two-step-verification")) failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <p class="lead">{say!("app-replace-lead")}</p>
            <p>{say!("app-replace-means")}</p>
            <form class="form" method="post" action=StartAppReplacement::PATH>
                <input type="hidden" name="id" value=app.id/>
                <div class="actions">
                    <button class="btn primary">{say!("app-replace-start")}</button>
                    <a class="btn quiet" href=routes::TWO_STEP>{say!("cancel")}</a>
                </div>
            </form>
        </Frame>
    }
    .into_any()
}
