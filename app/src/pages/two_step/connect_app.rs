use crate::{
    doors::{self, RestartAppSetup},
    parts::{Answer, CodeField, FormError, Frame, Note, Qr, Submit, Tone, answered, copying},
    routes,
    site::site,
};
use leptos::{form::ActionForm, prelude::*};
use model::Field;

/// What the page shows of an open set-up. Lives in the page and nowhere else: the browser half reads it back from there.
#[derive(Clone)]
struct Sheet {
    key: String,
    link: String,
    path: String,
    size: String,
}

#[cfg(feature = "ssr")]
async fn sheet() -> Option<Sheet> {
    use secrecy::ExposeSecret;
    let door = doors::Doorway::here().ok()?;
    let signed_in = door.signed_in().await.ok()?;
    let sheet = door.portal.app_setup_sheet(&door.context, &signed_in).await.map_err(|e| door.refused(e)).ok()??;
    Some(Sheet {
        key: sheet.key.expose_secret().to_owned(),
        link: sheet.link.expose_secret().to_owned(),
        path: sheet.path.expose_secret().to_owned(),
        size: sheet.size.to_string(),
    })
}

#[cfg(not(feature = "ssr"))]
#[expect(clippy::unused_async, reason = "the server's twin waits for the database")]
async fn sheet() -> Option<Sheet> {
    use crate::browser::{attribute_of, text_of};
    Some(Sheet {
        key: text_of("setup-key")?,
        link: attribute_of("setup-link", "href")?,
        path: attribute_of("qr-path", "d")?,
        size: attribute_of("qr", "data-size")?,
    })
}

/// S8 and S9: scan, or type the key, and prove it with a code.
#[component]
pub fn ConnectApp() -> impl IntoView {
    let action = ServerAction::<doors::ConnectApp>::new();
    let answer = answered(action, "connect_app");
    let failed = answer.failed();
    let body = move || {
        let answer = answer.clone();
        Suspend::new(async move {
            match sheet().await {
                Some(sheet) => view! { <Steps sheet action answer/> }.into_any(),
                None => view! { <RanOut/> }.into_any(),
            }
        })
    };
    let step = if site().two_step_on { "" } else { "Step 2 of 3" };
    view! {
        <Frame title="Enable authenticator app" step crumb=(routes::TWO_STEP, "Two-step verification") failed=failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

#[component]
fn Steps(sheet: Sheet, action: ServerAction<doors::ConnectApp>, answer: Answer) -> impl IntoView {
    view! {
        <ol class="steps">
            <li>
                <h2>"Open an authenticator app"</h2>
                <details>
                    <summary>"I do not have one"</summary>
                    <p>"Install one on your phone or computer first. Google Authenticator, Authy, Duo Mobile, 2FAS and most password managers work."</p>
                </details>
            </li>
            <li>
                <h2>"Scan this code with it"</h2>
                <ScanOrType sheet/>
            </li>
            <li>
                <h2>"Enter the code that the app shows"</h2>
                <ActionForm action=action attr:class="form">
                    <FormError text=answer.whole(&[Field::Code])/>
                    <CodeField label="6-digit code from your app" hint="Spaces are fine." value=answer.kept.code.clone()
                        error=answer.at(Field::Code)/>
                    <div class="actions"><Submit label="Connect app" pending=answer.pending/></div>
                </ActionForm>
            </li>
        </ol>
        <StartAgain/>
    }
}

#[component]
fn ScanOrType(sheet: Sheet) -> impl IntoView {
    let (copy, said) = copying(sheet.key.clone(), "setup-key", "Copied.");
    view! {
        <div class="scan">
            <Qr size=sheet.size path=sheet.path/>
            <div class="same-device">
                <p><a id="setup-link" class="btn" href=sheet.link rel="external">"Open in an app on this device"</a></p>
                <p class="hint" id="setup-key-label">"Or type this set-up key into your app:"</p>
                <p id="setup-key" class="key setup-key" dir="ltr" translate="no" aria-labelledby="setup-key-label">{sheet.key}</p>
                <p><button type="button" class="btn needs-app" on:click=copy>"Copy set-up key"</button></p>
                <p class="hint" role="status">{said}</p>
            </div>
        </div>
    }
}

#[component]
fn StartAgain() -> impl IntoView {
    let action = ServerAction::<RestartAppSetup>::new();
    view! {
        <ActionForm action=action attr:class="inline">
            <button class="btn quiet">"Start again with a new code"</button>
            <a class="btn quiet" href=routes::TWO_STEP rel="external">"Cancel"</a>
        </ActionForm>
    }
}

#[component]
fn RanOut() -> impl IntoView {
    view! {
        <Note tone=Tone::Info>"There is no open set-up here. A set-up lasts 30 minutes, and ends when the app is connected."</Note>
        <p><a class="btn primary" href=routes::METHOD rel="external">"Start again"</a></p>
    }
}
