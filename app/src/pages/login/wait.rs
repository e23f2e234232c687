use crate::{
    doors::LogInWithRecoveryKey,
    parts::{Clock, Frame, flashed},
    routes,
    say::{say, tell},
    sentences,
    site::site,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::Refusal;

/// L9: too many wrong codes or recovery keys; until when, as a clock time.
#[component]
pub fn Wait() -> impl IntoView {
    let text = match site().flash.refusal {
        Some(Refusal::TooManyTries { until, seconds }) => {
            let keys = flashed(LogInWithRecoveryKey::PATH).failed();
            let what = if keys { say!("login-wait-recovery-keys") } else { say!("login-wait-codes") };
            // No wait is told to be longer than an hour.
            let minutes = seconds.div_ceil(60).clamp(1, 60);
            let until = view! { <Clock moment=until/> };
            let when = tell("login-wait-until").with("minutes", minutes).slot("clock", until).view();
            view! { <p>{what} " " {when} " " {say!("login-wait-other-ways")}</p> }.into_any()
        }
        Some(refusal @ (Refusal::Blocked | Refusal::RecoveryKeyBlocked)) => {
            view! { <p>{sentences::sentence(&refusal)}</p> }.into_any()
        }
        _ => view! { <p>{say!("login-wait-a-while")}</p> }.into_any(),
    };
    view! {
        <Frame title=say!("login-wait-title")>
            {text}
            <p>{say!("login-wait-is-safe")}</p>
            <p><a class="btn" href=routes::LOG_IN>{say!("login-wait-try-again")}</a></p>
        </Frame>
    }
}
