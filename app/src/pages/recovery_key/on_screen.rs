use crate::{
    Refused,
    doors::{Doorway, FinishRecoveryKey, RenewRecoveryKey},
    islands::{Form, FormError, Input, Note, Tone},
    parts::{ShowKey, flashed, form},
    routes,
    say::{day, say, tell},
    site::site,
};
use domain::SignedIn;
use leptos::{prelude::*, server_fn::ServerFn};
use model::Moment;

/// A key on the screen. Lives in the page and nowhere else.
#[derive(Clone)]
pub struct Shown {
    /// Six groups of four.
    pub groups: Vec<String>,
    /// When it was made.
    pub created: Moment,
    pub email: String,
    /// It works once it is saved, and the one before it does until then.
    pub waiting: bool,
}

/// The key on the screen of this session.
pub async fn shown(door: &Doorway, signed_in: &SignedIn) -> Result<Option<Shown>, Refused> {
    let key = door.portal.shown_recovery_key(&door.context, signed_in).await.map_err(|e| door.refused(e))?;
    Ok(key.map(|key| Shown {
        groups: key.key.groups().into_iter().map(str::to_owned).collect(),
        created: key.created,
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
    #[prop(into)]
    finish: String,
) -> impl IntoView {
    let spec = form(door, vec![Input::Saved { label: say!("recovery-key-i-have-saved-it") }], &finish);
    let spelled = shown.groups.join("-").chars().map(spell).collect::<Vec<_>>().join(&say!("list-separator"));
    view! {
        <ShowKey groups=shown.groups/>
        <details class="no-print"><summary>{say!("recovery-key-letter-by-letter")}</summary><p translate="no">{spelled}</p></details>
        <Printed created=shown.created email=shown.email/>
        <Form spec/>
    }
}

/// What only the printed sheet adds (X1).
#[component]
fn Printed(created: Moment, email: String) -> impl IntoView {
    let host = view! { <span dir="ltr">{site().host}</span> };
    let account = view! { <span id="key-account" dir="ltr">{masked(&email)}</span> };
    let created = view! { <span id="key-created">{day(&created)}</span> };
    view! {
        <div class="print-only">
            <p>{say!("recovery-key-printed-title", service = site().service)}</p>
            <p>{tell("recovery-key-printed-address").slot("host", host).view()}</p>
            <p>{tell("recovery-key-printed-account").slot("email", account).view()}</p>
            <p>{tell("recovery-key-printed-made").slot("day", created).view()}</p>
            <p>{say!("recovery-key-printed-how-to-use")}</p>
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
    let back = view! { <a class="btn quiet" href=routes::TWO_STEP>{say!("back-to-two-step")}</a> };
    view! {
        {said.map(|said| view! { <FormError text=said.whole(&[])/> })}
        <Note tone=Tone::Info>{say!("recovery-key-hidden")}</Note>
        <form class="actions" method="post" action=RenewRecoveryKey::PATH>
            <button class="btn">{say!("recovery-key-make-new")}</button>
            {(!required).then_some(back)}
        </form>
    }
}

fn spell(c: char) -> String {
    match c {
        '-' => say!("recovery-key-spell-dash"),
        '0' => say!("recovery-key-spell-zero"),
        '1' => say!("recovery-key-spell-one"),
        c if c.is_ascii_digit() => c.to_string(),
        c => say!("recovery-key-spell-capital", letter = c.to_string()),
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
