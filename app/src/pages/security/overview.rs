use super::WithSecurity;
use crate::{
    islands::{Note, Tone},
    pages::recovery_key::{check_up, check_up_failed},
    parts::{Day, Frame, Icon, Picture},
    routes,
};
use leptos::prelude::*;
use model::{RecoveryKeyState, SecurityView, TwoStepView};

/// S1: the state in words, and one card a subject.
#[component]
pub fn Overview() -> impl IntoView {
    view! { <Frame title="Security" wide=true failed=check_up_failed()><WithSecurity let:view><Cards view/></WithSecurity></Frame> }
}

#[component]
fn Cards(view: SecurityView) -> impl IntoView {
    let two_step = view.two_step;
    let on = two_step.on_since.is_some();
    let since = two_step.on_since.clone().map(|day| view! { "On since " <Day moment=day/> });
    let devices = match two_step.other_devices {
        0 => "Only this device is logged in.".to_owned(),
        1 => "This device and 1 other are logged in.".to_owned(),
        n => format!("This device and {n} others are logged in."),
    };
    let tokens = match view.api_tokens {
        0 => "No tokens. With one, a script needs no password.".to_owned(),
        1 => "1 token works.".to_owned(),
        n => format!("{n} tokens work."),
    };
    view! {
        {state(&two_step)}
        {check_up(&two_step)}
        <section class="card">
            <ul class="rows" role="list">
                <Row picture=Picture::App title="Two-step verification">
                    <p class="sub">{since.map_or_else(|| "Off".into_any(), IntoAny::into_any)}</p>
                    <p class="act"><a class=if on { "btn" } else { "btn primary" } href=routes::TWO_STEP>"Manage two-step verification"</a></p>
                </Row>
                <KeyRow state=two_step.recovery_key/>
                <Row picture=Picture::Password title="Password">
                    <p class="sub">"Last changed " <Day moment=view.password_changed/></p>
                    <p class="act"><a class="btn" href=routes::PASSWORD>"Change password"</a></p>
                </Row>
                <Row picture=Picture::Device title="Devices">
                    <p class="sub">{devices}</p>
                    <p class="act"><a class="btn" href=routes::DEVICES>"See devices"</a></p>
                </Row>
                <Row picture=Picture::Clock title="Activity">
                    <p class="sub">"Log-ins, changes and problems."</p>
                    <p class="act"><a class="btn" href=routes::ACTIVITY>"See activity"</a></p>
                </Row>
                <Row picture=Picture::Token title="API tokens">
                    <p class="sub">{tokens}</p>
                    <p class="act"><a class="btn" href=routes::API_TOKENS>"See API tokens"</a></p>
                </Row>
            </ul>
        </section>
    }
}

#[component]
fn Row(picture: Picture, title: &'static str, children: Children) -> impl IntoView {
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
        RecoveryKeyState::NotSaved { .. } => view! { <p class="sub">"Not saved yet"</p> }.into_any(),
        RecoveryKeyState::Saved { confirmed: Some(day), .. } => {
            view! { <p class="sub">"You had it on " <Day moment=day/></p> }.into_any()
        }
        RecoveryKeyState::Saved { saved, .. } => view! { <p class="sub">"Saved " <Day moment=saved/></p> }.into_any(),
    };
    view! { <Row picture=Picture::RecoveryKey title="Emergency recovery key">{text}</Row> }.into_any()
}

/// The state of two-step verification in one sentence, and the next best action.
pub fn state(view: &TwoStepView) -> AnyView {
    if view.on_since.is_none() {
        return view! {
            <Note tone=Tone::Warn>
                <strong>"Two-step verification is off."</strong> " Anyone who learns your password can log in."
            </Note>
        }
        .into_any();
    }
    if let RecoveryKeyState::NotSaved { on_screen, .. } = view.recovery_key {
        return view! { <KeyNotSaved on_screen/> }.into_any();
    }
    let asked_for = asked_for(view);
    view! { <Note tone=Tone::Ok><strong>"Two-step verification is on."</strong> " " {asked_for}</Note> }.into_any()
}

/// What a log-in asks for, and what the next best action is.
fn asked_for(view: &TwoStepView) -> String {
    let (keys, apps, text) = (view.keys.len(), view.apps.len(), view.phone.is_some());
    let key = match keys {
        0 => None,
        1 if apps == 0 && !text => Some("your security key"),
        _ if apps == 0 && !text => Some("one of your security keys"),
        _ => Some("a security key"),
    };
    let app = match apps {
        0 => None,
        1 => Some("a code from your app"),
        _ if keys == 0 && !text => Some("a code from one of your apps"),
        _ => Some("a code from your app"),
    };
    let ways: Vec<&str> =
        [key, app, text.then_some("a code that we send to your phone")].into_iter().flatten().collect();
    let next = match (keys, apps, text) {
        (1, 0, false) => {
            " Your recovery key is the only other way in: add a second way, so that you are not locked out."
        }
        (0, 1, false) => " Your recovery key is the only other way in.",
        (0, 0, true) => " Text messages are easier to steal than the other ways: add a security key or an app.",
        _ => "",
    };
    format!("When you log in, we ask for your password and then for {}.{next}", ways.join(" or "))
}

#[component]
fn KeyNotSaved(on_screen: bool) -> impl IntoView {
    let way = if on_screen {
        view! { <p><a class="btn" href=routes::RECOVERY_NEW>"Save your recovery key"</a></p> }.into_any()
    } else {
        view! { <p><a class="btn" href=routes::RECOVERY_NEW>"Make a new recovery key"</a></p> }.into_any()
    };
    view! {
        <Note tone=Tone::Danger>
            <p><strong>"Your emergency recovery key is not saved."</strong> " Two-step verification is on. Without it you could lose this account with your phone or your security key."</p>
            {way}
        </Note>
    }
}
