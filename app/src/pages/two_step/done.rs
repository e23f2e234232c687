use crate::{
    Refused,
    doors::Doorway,
    pages::security::CannotLoad,
    parts::{Day, Frame, Icon, Picture},
    routes,
    say::{say, tell},
    source::read,
};
use leptos::prelude::*;
use model::{RecoveryKeyState, TwoStepView};

/// S14: what was done, and what the next log-in will ask.
#[component]
pub fn Done() -> impl IntoView {
    let body = Suspend::new(async {
        match load().await {
            Ok((view, ended)) => summary(view, ended),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! { <Frame title=say!("two-step-done-title")><Suspense>{body}</Suspense></Frame> }
}

/// With how many devices were logged out.
async fn load() -> Result<(TwoStepView, u32), Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        let view = door.portal.security_view(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
        let ended = door.portal.ended_by_enabling(&signed_in).await.map_err(|e| door.refused(e))?;
        Ok((view.two_step, ended))
    };
    read(load).await
}

fn summary(view: TwoStepView, ended: u32) -> AnyView {
    let (next, newest) = (next_time(&view), newest(&view));
    let saved = match view.recovery_key {
        RecoveryKeyState::Saved { saved, .. } => {
            Some(tell("two-step-done-key-saved").slot("day", view! { <Day moment=saved/> }).view())
        }
        _ => None,
    };
    let ended = (ended > 0).then(|| say!("devices-logged-out", others = ended));
    view! {
        <p class="lead">{next}</p>
        <ul class="summary" role="list">
            {newest.map(|text| view! { <li><Icon picture=Picture::Check/> {text}</li> })}
            {saved.map(|text| view! { <li><Icon picture=Picture::Check/> {text}</li> })}
            {ended.map(|text| view! { <li><Icon picture=Picture::Check/> {text}</li> })}
        </ul>
        <p class="actions">
            <a class="btn primary" href=routes::SECURITY>{say!("two-step-done")}</a>
            <a class="btn" href=routes::TWO_STEP>{say!("two-step-add-another-way")}</a>
            <a class="btn quiet" href=routes::DEVICES>{say!("two-step-done-see-devices")}</a>
        </p>
    }
    .into_any()
}

/// "Next time you log in: your password, then Blue key."
fn next_time(view: &TwoStepView) -> String {
    let keys = view.keys.iter().map(|key| key.name.clone());
    let apps = view.apps.iter().map(|app| say!("two-step-next-time-app", name = app.name.clone()));
    let phone = view.phone.iter().map(|_| say!("two-step-next-time-text"));
    let ways = keys.chain(apps).chain(phone);
    match ways.reduce(|one, other| say!("two-step-next-time-or", one = one, other = other)) {
        Some(ways) => say!("two-step-next-time", ways = ways),
        None => say!("two-step-next-time-password"),
    }
}

/// What was added last.
fn newest(view: &TwoStepView) -> Option<String> {
    let id = view.newest.as_deref()?;
    let key = view.keys.iter().find(|key| key.id == id);
    let key = key.map(|key| say!("two-step-done-key", name = key.name.clone()));
    let app = view.apps.iter().find(|app| app.id == id);
    let app = app.map(|app| say!("two-step-done-app", name = app.name.clone()));
    let phone = view.phone.as_ref().map(|phone| say!("two-step-done-phone", tail = phone.tail.clone()));
    key.or(app).or(phone)
}
