use crate::{
    doors::{self, Doorway, RestartAppSetup},
    islands::{CopyText, Form, FormError, Input, Note, Tone},
    parts::{Frame, Qr, flashed, form},
    routes,
    site::setup_step,
    source::read,
};
use domain::SetupSheet;
use leptos::{prelude::*, server_fn::ServerFn};
use secrecy::ExposeSecret;

/// What the page shows of an open set-up. Lives in the page and nowhere else.
#[derive(Clone)]
pub struct Sheet {
    key: String,
    link: String,
    path: String,
    size: String,
}

impl From<SetupSheet> for Sheet {
    fn from(sheet: SetupSheet) -> Self {
        Self {
            key: sheet.key.expose_secret().to_owned(),
            link: sheet.link.expose_secret().to_owned(),
            path: sheet.path.expose_secret().to_owned(),
            size: sheet.size.to_string(),
        }
    }
}

async fn sheet() -> Option<Sheet> {
    let load = |door: Doorway| async move {
        let who = door.enroller().await?;
        let sheet = door.portal.app_setup_sheet(&door.context, who.enrolling(&door)?).await;
        Ok(sheet.map_err(|e| door.refused(e))?.map(Sheet::from))
    };
    read(load).await.ok()?
}

/// S8 and S9: scan, or type the key, and prove it with a code.
#[component]
pub fn ConnectApp() -> impl IntoView {
    let failed = [doors::ConnectApp::PATH, RestartAppSetup::PATH].into_iter().any(|door| flashed(door).failed());
    let body = Suspend::new(async move {
        match sheet().await {
            Some(sheet) => {
                view! { <Steps sheet door=doors::ConnectApp::PATH restart=RestartAppSetup::PATH/> }.into_any()
            }
            None => view! { <RanOut/> }.into_any(),
        }
    });
    let step = setup_step();
    view! {
        <Frame title="Enable authenticator app" step crumb=(routes::TWO_STEP, "Two-step verification") failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

/// The steps that connect an app.
#[component]
pub fn Steps(
    sheet: Sheet,
    /// The path of the door that takes the code,
    door: &'static str,
    /// and of the one that begins again.
    restart: &'static str,
) -> impl IntoView {
    let code = Input::Code {
        label: "6-digit code from your app".to_owned(),
        hint: "Spaces are fine.".to_owned(),
        value: flashed(door).kept.code,
    };
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
                <Form spec=form(door, vec![code], "Connect app")/>
            </li>
        </ol>
        <StartAgain restart/>
    }
}

#[component]
fn ScanOrType(sheet: Sheet) -> impl IntoView {
    view! {
        <div class="scan">
            <Qr size=sheet.size path=sheet.path/>
            <div class="same-device">
                <p><a id="setup-link" class="btn" href=sheet.link>"Open in an app on this device"</a></p>
                <p class="hint" id="setup-key-label">"Or type this set-up key into your app:"</p>
                <p id="setup-key" class="key setup-key" dir="ltr" translate="no" aria-labelledby="setup-key-label">{sheet.key}</p>
                <CopyText target="setup-key".to_owned() label="Copy set-up key".to_owned()/>
            </div>
        </div>
    }
}

#[component]
fn StartAgain(restart: &'static str) -> impl IntoView {
    view! {
        <FormError text=flashed(restart).whole(&[])/>
        <form class="inline" method="post" action=restart>
            <button class="btn quiet">"Start again with a new code"</button>
            <a class="btn quiet" href=routes::TWO_STEP>"Cancel"</a>
        </form>
    }
}

#[component]
fn RanOut() -> impl IntoView {
    view! {
        <Note tone=Tone::Info>"There is no open set-up here. A set-up lasts 30 minutes, and ends when the app is connected."</Note>
        <p><a class="btn primary" href=routes::METHOD>"Start again"</a></p>
    }
}
