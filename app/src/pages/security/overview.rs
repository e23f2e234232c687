use super::WithSecurity;
use crate::{
    islands::{Note, Tone},
    pages::recovery_key::{check_up, check_up_failed},
    parts::{Day, Frame, Icon, Picture},
    routes,
    say::{say, tell},
};
use leptos::prelude::*;
use model::{RecoveryKeyState, SecurityView, TwoStepView};

/// S1: the state in words, and one card a subject.
#[component]
pub fn Overview() -> impl IntoView {
    view! { <Frame title=say!("security-title") wide=true failed=check_up_failed()><WithSecurity let:view><Cards view/></WithSecurity></Frame> }
}

#[component]
fn Cards(view: SecurityView) -> impl IntoView {
    let two_step = view.two_step;
    let on = two_step.on_since.is_some();
    let since =
        two_step.on_since.clone().map(|day| tell("security-on-since").slot("day", view! { <Day moment=day/> }).view());
    let devices = say!("security-devices-logged-in", others = two_step.other_devices);
    let tokens = say!("security-tokens-that-work", count = view.api_tokens);
    view! {
        {state(&two_step)}
        {check_up(&two_step)}
        <section class="card">
            <ul class="rows" role="list">
                <Row picture=Picture::App title=say!("two-step-verification")>
                    <p class="sub">{since.unwrap_or_else(|| say!("security-off").into_any())}</p>
                    <p class="act"><a class=if on { "btn" } else { "btn primary" } href=routes::TWO_STEP>{say!("security-manage-two-step")}</a></p>
                </Row>
                <KeyRow state=two_step.recovery_key/>
                <Row picture=Picture::Password title=say!("security-password")>
                    <p class="sub">{tell("security-password-changed").slot("day", view! { <Day moment=view.password_changed/> }).view()}</p>
                    <p class="act"><a class="btn" href=routes::PASSWORD>{say!("security-change-password")}</a></p>
                </Row>
                <Row picture=Picture::Device title=say!("security-devices")>
                    <p class="sub">{devices}</p>
                    <p class="act"><a class="btn" href=routes::DEVICES>{say!("security-see-devices")}</a></p>
                </Row>
                <Row picture=Picture::Clock title=say!("security-activity")>
                    <p class="sub">{say!("security-activity-about")}</p>
                    <p class="act"><a class="btn" href=routes::ACTIVITY>{say!("security-see-activity")}</a></p>
                </Row>
                <Row picture=Picture::Token title=say!("security-api-tokens")>
                    <p class="sub">{tokens}</p>
                    <p class="act"><a class="btn" href=routes::API_TOKENS>{say!("security-see-api-tokens")}</a></p>
                </Row>
            </ul>
        </section>
    }
}

#[component]
fn Row(picture: Picture, title: String, children: Children) -> impl IntoView {
    view! {
        <li class="row">
            <span class="glyph"><Icon picture/></span>
            <div class="text"><h2>{title}</h2>{children()}</div>
        </li>
    }
}

#[component]
fn KeyRow(state: RecoveryKeyState) -> impl IntoView {
    let text = match state {
        RecoveryKeyState::None => return ().into_any(),
        RecoveryKeyState::NotSaved { .. } => {
            view! { <p class="sub">{say!("security-key-not-saved-yet")}</p> }.into_any()
        }
        RecoveryKeyState::Saved { confirmed: Some(day), .. } => {
            view! { <p class="sub">{tell("security-key-had-on").slot("day", view! { <Day moment=day/> }).view()}</p> }
                .into_any()
        }
        RecoveryKeyState::Saved { saved, .. } => {
            view! { <p class="sub">{tell("security-key-saved").slot("day", view! { <Day moment=saved/> }).view()}</p> }
                .into_any()
        }
    };
    view! { <Row picture=Picture::RecoveryKey title=say!("emergency-recovery-key")>{text}</Row> }.into_any()
}

/// The state of two-step verification in one sentence, and the next best action.
pub fn state(view: &TwoStepView) -> AnyView {
    if view.on_since.is_none() {
        return view! { <Note tone=Tone::Warn>{tell("security-two-step-is-off").view()}</Note> }.into_any();
    }
    if let RecoveryKeyState::NotSaved { on_screen, .. } = view.recovery_key {
        return view! { <KeyNotSaved on_screen/> }.into_any();
    }
    let asked_for = asked_for(view);
    view! { <Note tone=Tone::Ok>{tell("security-two-step-is-on").view()} " " {asked_for}</Note> }.into_any()
}

/// What a log-in asks for, and what the next best action is.
fn asked_for(view: &TwoStepView) -> String {
    let (keys, apps, text) = (view.keys.len(), view.apps.len(), view.phone.is_some());
    let asked = match (keys > 0, apps > 0, text) {
        (true, false, false) => say!("security-asks-for-key", keys = keys),
        (false, true, false) => say!("security-asks-for-app", apps = apps),
        (false, false, _) => say!("security-asks-for-text"),
        (true, true, false) => say!("security-asks-for-key-or-app"),
        (true, false, true) => say!("security-asks-for-key-or-text"),
        (false, true, true) => say!("security-asks-for-app-or-text"),
        (true, true, true) => say!("security-asks-for-any"),
    };
    let next = match (keys, apps, text) {
        (1, 0, false) => say!("security-next-after-one-key"),
        (0, 1, false) => say!("security-next-after-one-app"),
        (0, 0, true) => say!("security-next-after-text"),
        _ => return asked,
    };
    format!("{asked} {next}")
}

#[component]
fn KeyNotSaved(on_screen: bool) -> impl IntoView {
    let way = if on_screen { say!("security-save-your-key") } else { say!("security-make-a-new-key") };
    view! {
        <Note tone=Tone::Danger>
            <p>{tell("security-key-is-not-saved").view()}</p>
            <p><a class="btn" href=routes::RECOVERY_NEW>{way}</a></p>
        </Note>
    }
}
