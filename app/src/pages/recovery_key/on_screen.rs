use crate::{
    Refused,
    doors::{Doorway, FinishRecoveryKey, RenewRecoveryKey},
    islands::{Form, FormError, Input, Note, Tone},
    parts::{ShowKey, flashed, form},
    routes,
    site::site,
};
use domain::SignedIn;
use leptos::{prelude::*, server_fn::ServerFn};

/// A key on the screen. Lives in the page and nowhere else.
#[derive(Clone)]
pub struct Shown {
    /// Six groups of four.
    pub groups: Vec<String>,
    /// The day that it was made on.
    pub created: String,
    pub email: String,
    /// It works once it is saved, and the one before it does until then.
    pub waiting: bool,
}

/// The key on the screen of this session.
pub async fn shown(door: &Doorway, signed_in: &SignedIn) -> Result<Option<Shown>, Refused> {
    let key = door.portal.shown_recovery_key(&door.context, signed_in).await.map_err(|e| door.refused(e))?;
    Ok(key.map(|key| Shown {
        groups: key.key.groups().into_iter().map(str::to_owned).collect(),
        created: key.created.day,
        email: key.email,
        waiting: key.waiting,
    }))
}

/// A key with the ways to keep it, and the form that says that it is saved.
#[component]
pub fn OnScreen(
    shown: Shown,
    /// The path of the door that hears it.
    door: &'static str,
    /// What the button says.
    finish: &'static str,
) -> impl IntoView {
    let saved = "I have saved my recovery key somewhere I can reach without this device".to_owned();
    let spec = form(door, vec![Input::Saved { label: saved }], finish);
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

/// A key that was never said to be saved and can no longer be shown.
#[component]
pub fn Hidden(
    /// Nothing else can be done before a key is saved.
    required: bool,
) -> impl IntoView {
    let said = [FinishRecoveryKey::PATH, RenewRecoveryKey::PATH].map(flashed).into_iter().find(|said| said.failed());
    let back = view! { <a class="btn quiet" href=routes::TWO_STEP>"Back to two-step verification"</a> };
    view! {
        {said.map(|said| view! { <FormError text=said.whole(&[])/> })}
        <Note tone=Tone::Info>
            "This key is hidden now. If you have saved it, all is well. If not, make a new one: the old one then stops working."
        </Note>
        <form class="actions" method="post" action=RenewRecoveryKey::PATH>
            <button class="btn">"Make a new recovery key"</button>
            {(!required).then_some(back)}
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
