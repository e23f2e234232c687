use crate::{
    doors::{self, Doorway, RestartAppSetup},
    islands::{CopyText, Form, FormError, Input, Note, Tone},
    parts::{Frame, Qr, flashed, form},
    routes,
    say::say,
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
        <Frame title=say!("app-enable") step crumb=(routes::TWO_STEP, say!("two-step-verification")) failed>
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
    let code =
        Input::Code { label: say!("app-code-label"), hint: say!("app-code-hint"), value: flashed(door).kept.code };
    view! {
        <ol class="steps">
            <li>
                <h2>{say!("app-open")}</h2>
                <details>
                    <summary>{say!("app-have-none")}</summary>
                    <p>{say!("app-install-one")}</p>
                </details>
            </li>
            <li>
                <h2>{say!("app-scan")}</h2>
                <ScanOrType sheet/>
            </li>
            <li>
                <h2>{say!("app-enter-code")}</h2>
                <Form spec=form(door, vec![code], &say!("app-connect"))/>
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
                <p><a id="setup-link" class="btn" href=sheet.link>{say!("app-open-here")}</a></p>
                <p class="hint" id="setup-key-label">{say!("app-or-type")}</p>
                <p id="setup-key" class="key setup-key" dir="ltr" translate="no" aria-labelledby="setup-key-label">{sheet.key}</p>
                <CopyText target="setup-key".to_owned() label=say!("app-copy-key")/>
            </div>
        </div>
    }
}

#[component]
fn StartAgain(restart: &'static str) -> impl IntoView {
    view! {
        <FormError text=flashed(restart).whole(&[])/>
        <form class="inline" method="post" action=restart>
            <button class="btn quiet">{say!("app-new-code")}</button>
            <a class="btn quiet" href=routes::TWO_STEP>{say!("cancel")}</a>
        </form>
    }
}

#[component]
fn RanOut() -> impl IntoView {
    view! {
        <Note tone=Tone::Info>{say!("app-no-open-set-up")}</Note>
        <p><a class="btn primary" href=routes::METHOD>{say!("app-start-again")}</a></p>
    }
}
