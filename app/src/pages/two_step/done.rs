use crate::{
    Refused,
    doors::Doorway,
    pages::{devices, security::CannotLoad},
    parts::{Day, Frame, Icon, Picture},
    routes,
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
    view! { <Frame title="You\u{2019}re all set up"><Suspense>{body}</Suspense></Frame> }
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
        RecoveryKeyState::Saved { saved, .. } => Some(saved),
        _ => None,
    };
    let ended = (ended > 0).then(|| devices::logged_out(ended));
    view! {
        <p class="lead">{next}</p>
        <ul class="summary" role="list">
            {newest.map(|text| view! { <li><Icon picture=Picture::Check/> {text}</li> })}
            {saved.map(|saved| view! { <li><Icon picture=Picture::Check/> "Recovery key saved on " <Day moment=saved/> "."</li> })}
            {ended.map(|text| view! { <li><Icon picture=Picture::Check/> {text}</li> })}
        </ul>
        <p class="actions">
            <a class="btn primary" href=routes::SECURITY>"Done"</a>
            <a class="btn" href=routes::TWO_STEP>"Add another way"</a>
            <a class="btn quiet" href=routes::DEVICES>"See your devices"</a>
        </p>
    }
    .into_any()
}

/// "Next time you log in: your password, then Blue key."
fn next_time(view: &TwoStepView) -> String {
    let keys = view.keys.iter().map(|key| key.name.clone());
    let apps = view.apps.iter().map(|app| format!("a code from \u{201c}{}\u{201d}", app.name));
    let phone = view.phone.iter().map(|_| "a code that we send to your phone".to_owned());
    let ways: Vec<String> = keys.chain(apps).chain(phone).collect();
    let then = if ways.is_empty() { String::new() } else { format!(", then {}", ways.join(" or ")) };
    format!("Next time you log in: your password{then}.")
}

/// What was added last.
fn newest(view: &TwoStepView) -> Option<String> {
    let id = view.newest.as_deref()?;
    let key = view.keys.iter().find(|key| key.id == id).map(|key| format!("{} is on your account.", key.name));
    let app =
        view.apps.iter().find(|app| app.id == id).map(|app| format!("\u{201c}{}\u{201d} is connected.", app.name));
    let phone = view.phone.as_ref().map(|phone| format!("The number ending {} is connected.", phone.tail));
    key.or(app).or(phone)
}
