use crate::{
    parts::Frame,
    routes,
    say::{say, tell},
    site::site,
};
use leptos::prelude::*;

/// What to do when logging in fails.
#[component]
pub fn LogInIssues() -> impl IntoView {
    view! {
        <Frame title=say!("help-issues-title") wide=true>
            <div class="prose">
                <h2>{say!("help-issues-pair")}</h2>
                <p>{say!("help-issues-pair-check")}</p>
                <p>{tell("help-issues-pair-forgot").link("forgot", routes::FORGOT).view()}</p>
                <h2>{say!("help-issues-mail")}</h2>
                <p>{tell("help-issues-mail-look").link("log-in", routes::LOG_IN).view()}</p>
                <h2>{say!("help-issues-link")}</h2>
                <p>{say!("help-issues-link-own-password")}</p>
                <p>{say!("help-issues-link-not-asked-for")}</p>
                <h2>{say!("help-issues-code")}</h2>
                <ul>
                    <li>{say!("help-issues-code-right-entry")}</li>
                    <li>{say!("help-issues-code-next")}</li>
                    <li>{say!("help-issues-code-time")}</li>
                </ul>
                {site().texts.then(no_text)}
                <h2>{say!("help-issues-key")}</h2>
                <ul>
                    <li>{say!("help-issues-key-touch")}</li>
                    <li>{say!("help-issues-key-registered")}</li>
                    <li>{say!("help-issues-key-browser")}</li>
                    <li>{say!("help-issues-key-other-way")}</li>
                </ul>
                <h2>{say!("help-issues-nothing-at-hand")}</h2>
                <p>{tell("help-issues-nothing-at-hand-recover").link("recover", routes::help_recover()).view()}</p>
                <h2>{say!("help-issues-recovery")}</h2>
                <ul>
                    <li>{say!("help-issues-recovery-letters")}</li>
                    <li>{say!("help-issues-recovery-once")}</li>
                    <li>{say!("help-issues-recovery-newest")}</li>
                </ul>
                <h2 id="lost-recovery-key">{say!("help-issues-lost")}</h2>
                <ul>
                    <li>{say!("help-issues-lost-look")}</li>
                    <li>{say!("help-issues-lost-other-way")}</li>
                    <li>{say!("help-issues-lost-still-logged-in")}</li>
                    <li>{say!("help-issues-lost-ask-admin")}</li>
                </ul>
                <h2>{say!("help-issues-tries")}</h2>
                <p>{say!("help-issues-tries-wait")}</p>
            </div>
        </Frame>
    }
}

/// Where this installation sends text messages.
fn no_text() -> AnyView {
    view! {
        <h2>{say!("help-issues-text")}</h2>
        <ul>
            <li>{say!("help-issues-text-signal")}</li>
            <li>{say!("help-issues-text-same-code")}</li>
            <li>{say!("help-issues-text-few")}</li>
            <li>{say!("help-issues-text-other-way")}</li>
        </ul>
    }
    .into_any()
}
