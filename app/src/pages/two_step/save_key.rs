use crate::{
    doors::{FinishRecoveryKey, RenewRecoveryKey},
    parts::{Answer, FinishKey, FormError, Frame, Note, SaveKey, Tone, answered},
    routes,
    site::site,
};
use leptos::{form::ActionForm, prelude::*};

/// A key on the screen. Lives in the page and nowhere else: the browser half reads it back from there.
#[derive(Clone)]
struct Shown {
    groups: Vec<String>,
    created: String,
    email: String,
}

#[cfg(feature = "ssr")]
async fn shown() -> Option<Shown> {
    let door = crate::doors::Doorway::here().ok()?;
    let signed_in = door.signed_in().await.ok()?;
    let key = door.portal.shown_recovery_key(&door.context, &signed_in).await.map_err(|e| door.refused(e)).ok()??;
    Some(Shown {
        groups: key.key.groups().into_iter().map(str::to_owned).collect(),
        created: key.created.day,
        email: key.email,
    })
}

#[cfg(not(feature = "ssr"))]
#[expect(clippy::unused_async, reason = "the server's twin waits for the database")]
async fn shown() -> Option<Shown> {
    use crate::browser::text_of;
    let key = text_of("recovery-key")?;
    Some(Shown {
        groups: key.split('-').map(str::to_owned).collect(),
        created: text_of("key-created")?,
        email: text_of("key-account")?,
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
    let action = ServerAction::<FinishRecoveryKey>::new();
    let answer = answered(action, "finish_recovery_key");
    let failed = answer.failed();
    let body = move || {
        let answer = answer.clone();
        Suspend::new(async move {
            match shown().await {
                Some(shown) => view! { <OnScreen shown action answer finish/> }.into_any(),
                None => view! { <Hidden/> }.into_any(),
            }
        })
    };
    view! { <Frame title step failed=failed>{children()}<Suspense>{body}</Suspense></Frame> }
}

#[component]
fn OnScreen(
    shown: Shown,
    action: ServerAction<FinishRecoveryKey>,
    answer: Answer,
    finish: &'static str,
) -> impl IntoView {
    let spelled = shown.groups.join("-").chars().map(spell).collect::<Vec<_>>().join(", ");
    view! {
        <SaveKey groups=shown.groups/>
        <details class="no-print"><summary>"Read it letter by letter"</summary><p translate="no">{spelled}</p></details>
        <Printed created=shown.created email=shown.email/>
        <ActionForm action=action attr:class="form"><FinishKey label=finish error=answer.whole(&[]) pending=answer.pending/></ActionForm>
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
    let action = ServerAction::<RenewRecoveryKey>::new();
    let answer = answered(action, "renew_recovery_key");
    view! {
        <Note tone=Tone::Info>
            "This key is hidden now. If you have saved it, all is well. If not, make a new one: the old one then stops working."
        </Note>
        <FormError text=answer.whole(&[])/>
        <ActionForm action=action attr:class="actions">
            <button class="btn">"Make a new recovery key"</button>
            <a class="btn quiet" href=routes::TWO_STEP rel="external">"Back to two-step verification"</a>
        </ActionForm>
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
