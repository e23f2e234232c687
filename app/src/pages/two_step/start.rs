use super::ApiPassword;
use crate::{
    doors,
    islands::{Note, Tone},
    pages::security::WithSecurity,
    parts::{Frame, UnlockForm, flashed},
    routes,
    say::say,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// S2: the password, before two-step verification is set up.
#[component]
pub fn Start() -> impl IntoView {
    let failed = flashed(doors::Unlock::PATH).failed();
    view! {
        <Frame title=say!("two-step-set-up") step=say!("two-step-start-step")
            crumb=(routes::TWO_STEP, say!("two-step-verification")) failed>
            <p class="lead">{say!("two-step-start-lead")}</p>
            <WithSecurity let:view>
                <Note tone=Tone::Info>{say!("two-step-start-logs-out", others = view.two_step.other_devices)}</Note>
                <ApiPassword last=view.api_password/>
                <UnlockForm needs=view.two_step.unlock_needs email=view.email next=routes::METHOD.to_owned() page=routes::START
                    label=say!("two-step-start-submit")/>
            </WithSecurity>
            <p><a href=routes::TWO_STEP>{say!("cancel")}</a></p>
        </Frame>
    }
}
