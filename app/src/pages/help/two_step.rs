use crate::{
    parts::Frame,
    routes,
    say::{say, tell},
    site::site,
};
use leptos::prelude::*;

/// What two-step verification is and how to turn it on.
#[component]
pub fn TwoStep() -> impl IntoView {
    let (service, texts) = (site().service, site().texts);
    view! {
        <Frame title=say!("help-two-step-title") wide=true>
            <div class="prose">
                <p>{say!("help-two-step-intro", service = service)}</p>
                <h2>{say!("help-two-step-turn-on")}</h2>
                <ol>
                    <li>{open_settings()}</li>
                    <li>{say!("help-two-step-turn-on-password")}</li>
                    <li>{say!("help-two-step-turn-on-method")}</li>
                    <li>{say!("help-two-step-turn-on-recovery-key")}</li>
                </ol>
                <p>{say!("help-two-step-turn-on-devices")}</p>
                <h2>{say!("help-two-step-key")}</h2>
                <ol>
                    <li>{say!("help-two-step-key-enable")}</li>
                    <li>{say!("help-two-step-key-name")}</li>
                    <li>{say!("help-two-step-key-register")}</li>
                    <li>{say!("help-two-step-finish-set-up")}</li>
                </ol>
                <h2>{say!("help-two-step-app")}</h2>
                <ol>
                    <li>{say!("help-two-step-app-enable")}</li>
                    <li>{say!("help-two-step-app-scan")}</li>
                </ol>
                {texts.then(text_messages)}
                <h2>{say!("help-two-step-log-in-key")}</h2>
                <ol>
                    <li>{say!("help-two-step-log-in-key-pair")}</li>
                    <li>{say!("help-two-step-log-in-key-select")}</li>
                    <li>{say!("help-two-step-log-in-key-use")}</li>
                </ol>
                <h2>{say!("help-two-step-log-in-app")}</h2>
                <ol>
                    <li>{say!("help-two-step-log-in-pair")}</li>
                    <li>{say!("help-two-step-log-in-app-read")}</li>
                    <li>{say!("help-two-step-log-in-app-code")}</li>
                </ol>
                <h2>{say!("help-two-step-keys")}</h2>
                <p>{say!("help-two-step-keys-unlock")}</p>
                <ul>
                    <li>{say!("help-two-step-keys-add")}</li>
                    <li>{say!("help-two-step-keys-delete")}</li>
                    <li>{say!("help-two-step-keys-rename")}</li>
                </ul>
                <h2>{say!("help-two-step-disable-method")}</h2>
                <p>{say!("help-two-step-disable-method-needs-other")}</p>
                <ol>
                    <li>{open_settings()}</li>
                    <li>{say!("help-two-step-unlock-if-required")}</li>
                    <li>{say!("help-two-step-disable-method-find")}</li>
                    <li>{say!("help-two-step-disable-method-select")}</li>
                </ol>
                <p>{say!("help-two-step-disable-method-new-phone")}</p>
                <h2>{say!("help-two-step-disable")}</h2>
                <p>{say!("help-two-step-disable-means")}</p>
                <ol>
                    <li>{open_settings()}</li>
                    <li>{say!("help-two-step-unlock-if-required")}</li>
                    <li>{say!("help-two-step-disable-select")}</li>
                    <li>{say!("help-two-step-disable-confirm")}</li>
                </ol>
                <p>{say!("help-two-step-disable-after")}</p>
                <p>{say!("help-two-step-disable-while-required")}</p>
                <h2 id="secure-address">{say!("help-two-step-address")}</h2>
                <p>{say!("help-two-step-address-https")}</p>
                <Recover/>
            </div>
        </Frame>
    }
}

/// The first step of several.
fn open_settings() -> AnyView {
    tell("help-two-step-open-settings").link("security", routes::SECURITY).view()
}

/// Back into an account without its usual step.
#[component]
fn Recover() -> impl IntoView {
    view! {
        <h2 id="recover">{say!("help-two-step-recover")}</h2>
        <p>{say!("help-two-step-recover-how")}</p>
        <h3>{say!("help-two-step-recover-use")}</h3>
        <ol>
            <li>{say!("help-two-step-recover-use-pair")}</li>
            <li>{say!("help-two-step-recover-use-select")}</li>
            <li>{say!("help-two-step-recover-use-enter")}</li>
            <li>{say!("help-two-step-recover-use-new")}</li>
            <li>{say!("help-two-step-recover-use-keep")}</li>
        </ol>
        <p>{tell("help-two-step-recover-lost").link("lost", routes::help_lost_recovery_key()).view()}</p>
        <h3>{say!("help-two-step-new-key")}</h3>
        <p>{say!("help-two-step-new-key-when")}</p>
        <ol>
            <li>{tell("help-two-step-open-settings-here").link("security", routes::SECURITY).view()}</li>
            <li>{say!("help-two-step-new-key-unlock")}</li>
            <li>{say!("help-two-step-new-key-select")}</li>
            <li>{say!("help-two-step-new-key-follow")}</li>
        </ol>
        <p>{say!("help-two-step-new-key-keep")}</p>
    }
}

/// The document's third method, where this installation sends texts.
fn text_messages() -> AnyView {
    view! {
        <h2>{say!("help-two-step-text")}</h2>
        <p>{say!("help-two-step-text-only-first")}</p>
        <ol>
            <li>{say!("help-two-step-text-select")}</li>
            <li>{say!("help-two-step-text-number")}</li>
            <li>{say!("help-two-step-text-connect")}</li>
            <li>{say!("help-two-step-finish-set-up")}</li>
        </ol>
        <h2>{say!("help-two-step-log-in-text")}</h2>
        <ol>
            <li>{say!("help-two-step-log-in-pair")}</li>
            <li>{say!("help-two-step-log-in-text-look")}</li>
            <li>{say!("help-two-step-log-in-text-code")}</li>
        </ol>
    }
    .into_any()
}
