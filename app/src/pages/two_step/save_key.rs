use crate::{
    doors::{Doorway, FinishRecoveryKey, RenewRecoveryKey},
    islands::{Form, FormError, Input, Note, Tone},
    parts::{Frame, ShowKey, flashed, form},
    routes,
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// A key on the screen. Lives in the page and nowhere else.
#[derive(Clone)]
struct Shown {
    groups: Vec<String>,
    created: String,
    email: String,
}

async fn shown() -> Option<Shown> {
    let door = Doorway::here().ok()?;
    let signed_in = door.signed_in().await.ok()?;
    let key = door.portal.shown_recovery_key(&door.context, &signed_in).await.map_err(|e| door.refused(e)).ok()??;
    Some(Shown {
        groups: key.key.groups().into_iter().map(str::to_owned).collect(),
        created: key.created.day,
        email: key.email,
    })
}

/// S13: the recovery key of a first set-up.
#[component]
pub fn SaveRecoveryKey() -> impl IntoView {
    view! {
        <KeyToSave title="Save your emergency recovery key" step="Step 3 of 3" finish="Finish">
            <p class="lead">
                "If you lose your phone and your keys, this key is the way back in. It works once. We cannot show it again after you finish."
            </p>
        </KeyToSave>
    }
}

/// A recovery key that must be saved, with the words of the page around it.
#[component]
pub fn KeyToSave(title: &'static str, step: &'static str, finish: &'static str, children: Children) -> impl IntoView {
    let failed = flashed(FinishRecoveryKey::PATH).failed();
    let body = Suspend::new(async move {
        match shown().await {
            Some(shown) => view! { <OnScreen shown finish/> }.into_any(),
            None => view! { <Hidden/> }.into_any(),
        }
    });
    view! { <Frame title step failed>{children()}<Suspense>{body}</Suspense></Frame> }
}

#[component]
fn OnScreen(shown: Shown, finish: &'static str) -> impl IntoView {
    let saved = "I have saved my recovery key somewhere I can reach without this device".to_owned();
    let spec = form(FinishRecoveryKey::PATH, vec![Input::Saved { label: saved }], finish);
    let spelled = shown.groups.join("-").chars().map(spell).collect::<Vec<_>>().join(", ");
    view! {
        <ShowKey groups=shown.groups/>
        <details class="no-print"><summary>"Read it letter by letter"</summary><p translate="no">{spelled}</p></details>
        <Printed created=shown.created email=shown.email/>
        <Form spec/>
    }
}

/// What only the printed sheet adds (X1).
#[component]
fn Printed(created: String, email: String) -> impl IntoView {
    view! {
        <div class="print-only">
            <p>{site().service} ": emergency recovery key"</p>
            <p>"Address: " <span dir="ltr">{site().host}</span></p>
            <p>"Account: " <span id="key-account" dir="ltr">{masked(&email)}</span></p>
            <p>"Made on " <span id="key-created">{created}</span></p>
            <p>"How to use it: log in with your password, choose \u{201c}Use recovery key\u{201d} and enter the key. It works once."</p>
        </div>
    }
}

#[component]
fn Hidden() -> impl IntoView {
    let answer = flashed(RenewRecoveryKey::PATH);
    view! {
        <Note tone=Tone::Info>
            "This key is hidden now. If you have saved it, all is well. If not, make a new one: the old one then stops working."
        </Note>
        <FormError text=answer.whole(&[])/>
        <form class="actions" method="post" action=RenewRecoveryKey::PATH>
            <button class="btn">"Make a new recovery key"</button>
            <a class="btn quiet" href=routes::TWO_STEP>"Back to two-step verification"</a>
        </form>
    }
}

fn spell(c: char) -> String {
    match c {
        '-' => "dash".to_owned(),
        '0' => "zero".to_owned(),
        '1' => "one".to_owned(),
        c if c.is_ascii_digit() => c.to_string(),
        c => format!("capital {c}"),
    }
}

/// "m•••@example.org": enough for the owner to know it by.
fn masked(email: &str) -> String {
    match email.split_once('@') {
        Some((local, domain)) if !local.contains('\u{2022}') => {
            format!("{}\u{2022}\u{2022}\u{2022}@{domain}", local.chars().take(1).collect::<String>())
        }
        _ => email.to_owned(),
    }
}
