use crate::{
    doors::LogInWithRecoveryKey,
    parts::{Clock, Frame, flashed},
    routes,
    site::site,
    words,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::Refusal;

/// L9: too many wrong codes or recovery keys; until when, as a clock time.
#[component]
pub fn Wait() -> impl IntoView {
    let text = match site().flash.refusal {
        Some(Refusal::TooManyTries { until, seconds }) => {
            let about = words::minutes(seconds);
            let what = if flashed(LogInWithRecoveryKey::PATH).failed() { "recovery keys" } else { "codes" };
            view! { <p>"There were too many wrong " {what} " for this account. You can try again at " <Clock moment=until/> " (in about " {about} "). Your other ways to log in are counted by themselves and work meanwhile."</p> }
                .into_any()
        }
        Some(refusal @ (Refusal::Blocked | Refusal::RecoveryKeyBlocked)) => {
            view! { <p>{words::sentence(&refusal)}</p> }.into_any()
        }
        _ => view! { <p>"There were too many wrong tries for this account. Wait a while, then log in again."</p> }
            .into_any(),
    };
    view! {
        <Frame title="Too many tries">
            {text}
            <p>"Your account is safe: nothing was changed. When you try again, begin with your password."</p>
            <p><a class="btn" href=routes::LOG_IN>"Try again"</a></p>
        </Frame>
    }
}
