use crate::{
    pages::security::WithSecurity,
    parts::{Day, Frame, Icon, Picture},
    routes,
};
use leptos::prelude::*;
use model::{RecoveryKeyState, SecurityView};

/// S14: what was done, and what the next log-in will ask.
#[component]
pub fn Done() -> impl IntoView {
    view! { <Frame title="You\u{2019}re all set up"><WithSecurity let:view><Summary view/></WithSecurity></Frame> }
}

#[component]
fn Summary(view: SecurityView) -> impl IntoView {
    let newest = view.two_step.apps.last().map(|app| app.name.clone()).unwrap_or_default();
    let saved = match view.two_step.recovery_key {
        RecoveryKeyState::Saved { saved, .. } => Some(saved),
        _ => None,
    };
    let connected = newest.clone();
    let ended = match view.two_step.ended_devices {
        0 => None,
        1 => Some("1 other device was logged out.".to_owned()),
        n => Some(format!("{n} other devices were logged out.")),
    };
    view! {
        <p class="lead">"Next time you log in: your password, then a code from \u{201c}" {newest} "\u{201d}."</p>
        <ul class="summary" role="list">
            <li><Icon picture=Picture::Check/> "\u{201c}" {connected} "\u{201d} is connected."</li>
            {saved.map(|saved| view! { <li><Icon picture=Picture::Check/> "Recovery key saved on " <Day moment=saved/> "."</li> })}
            {ended.map(|text| view! { <li><Icon picture=Picture::Check/> {text}</li> })}
        </ul>
        <p class="actions">
            <a class="btn primary" href=routes::SECURITY>"Done"</a>
            <a class="btn" href=routes::TWO_STEP>"Manage two-step verification"</a>
        </p>
    }
}
