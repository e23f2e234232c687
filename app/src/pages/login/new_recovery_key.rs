use crate::{
    Refused,
    doors::{Doorway, FinishRecoveryKey, RenewRecoveryKey},
    islands::{Note, Tone},
    pages::{
        recovery_key::{Hidden, OnScreen, Shown, shown, way_back},
        security::CannotLoad,
    },
    parts::{Frame, Icon, Picture, flashed},
    routes,
    say::say,
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// What the log-in has come to.
#[derive(Clone)]
pub(super) enum Stage {
    /// Nothing goes on before the new key is saved.
    Save { shown: Option<Shown>, why: Why },
    /// It is saved, and what is usually asked may be lost.
    Saved(Lost),
}

/// Why there is a new key.
#[derive(Clone, Copy)]
pub(super) enum Why {
    /// The old one has opened this session.
    Used,
    /// The old one was never said to be saved.
    NeverSaved,
    /// Two-step verification was set up in this log-in.
    First,
}

/// What may be lost, and where the person wanted to go.
#[derive(Clone)]
pub(super) struct Lost {
    pub keys: Vec<String>,
    pub apps: Vec<String>,
    /// The last digits of the number.
    pub phone: Option<String>,
    pub next: String,
}

async fn stage() -> Result<Stage, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        if signed_in.must_save_key() {
            let shown = shown(&door, &signed_in).await?;
            let why = match (signed_in.is_by_recovery_key(), signed_in.has_turned_it_on()) {
                (true, _) => Why::Used,
                (false, true) => Why::First,
                (false, false) => Why::NeverSaved,
            };
            return Ok(Stage::Save { shown, why });
        }
        let view = door.portal.security_view(&door.context, &signed_in).await.map_err(|e| door.refused(e))?.two_step;
        Ok(Stage::Saved(Lost {
            keys: view.keys.into_iter().map(|key| key.name).collect(),
            apps: view.apps.into_iter().map(|app| app.name).collect(),
            phone: view.phone.map(|phone| phone.tail),
            next: signed_in.next().unwrap_or(routes::SECURITY).to_owned(),
        }))
    };
    read(load).await
}

/// L7: the new recovery key of a log-in, which cannot be skipped; then what may be lost.
#[component]
pub fn NewRecoveryKey() -> impl IntoView {
    let body = Suspend::new(async move {
        match stage().await {
            Ok(Stage::Save { shown, why }) => view! { <Save shown why/> }.into_any(),
            Ok(Stage::Saved(lost)) => view! { <IsItLost lost/> }.into_any(),
            Err(refused) => view! { <Frame title=say!("login-new-key-title")><CannotLoad refused/></Frame> }.into_any(),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

#[component]
fn Save(shown: Option<Shown>, why: Why) -> impl IntoView {
    let door = FinishRecoveryKey::PATH;
    let failed = [door, RenewRecoveryKey::PATH].into_iter().any(|door| flashed(door).failed());
    let (title, step) = match why {
        Why::First => (say!("login-first-key-title"), say!("login-step", step = 3, all = 3)),
        Why::Used | Why::NeverSaved => (say!("login-new-key-title"), String::new()),
    };
    let why = match why {
        Why::Used => view! { <Note tone=Tone::Info>{say!("login-old-key-used-up")}</Note> }.into_any(),
        Why::NeverSaved => view! { <Note tone=Tone::Warn>{say!("login-old-key-never-saved")}</Note> }.into_any(),
        Why::First => view! { <p class="lead">{way_back()}</p> }.into_any(),
    };
    let key = match shown {
        Some(shown) => view! { <OnScreen shown door finish=say!("login-continue")/> }.into_any(),
        None => view! { <Hidden required=true/> }.into_any(),
    };
    view! { <Frame title step failed>{why} {key}</Frame> }
}

#[component]
fn IsItLost(lost: Lost) -> impl IntoView {
    let Lost { keys, apps, phone, next } = lost;
    let keys = (!keys.is_empty()).then(|| {
        let (href, names) = (format!("{}#keys", routes::TWO_STEP), keys.join(&say!("list-separator")));
        view! { <Way picture=Picture::SecurityKey label=say!("login-lost-key") names href/> }
    });
    let apps = (!apps.is_empty()).then(|| {
        let (href, names) = (format!("{}#apps", routes::TWO_STEP), apps.join(&say!("list-separator")));
        view! { <Way picture=Picture::App label=say!("login-lost-app") names href/> }
    });
    let phone = phone.map(|tail| {
        let (href, names) = (routes::TEXT_NUMBER.to_owned(), say!("login-lost-phone-number", tail = tail));
        view! { <Way picture=Picture::Text label=say!("login-lost-phone") names href/> }
    });
    view! {
        <Frame title=say!("login-new-key-saved")>
            <p class="lead">{say!("login-is-it-lost")}</p>
            <ul class="choices" role="list">{keys} {apps} {phone}</ul>
            <p><a class="btn" href=next>{say!("login-not-now")}</a></p>
        </Frame>
    }
}

#[component]
fn Way(picture: Picture, label: String, names: String, href: String) -> impl IntoView {
    view! {
        <li>
            <a class="choice" href=href>
                <span class="glyph"><Icon picture/></span>
                <span class="text"><strong>{label}</strong><span class="sub">{names}</span></span>
            </a>
        </li>
    }
}
