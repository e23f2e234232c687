use super::ApiPassword;
use crate::{
    doors,
    islands::{Note, Tone},
    pages::security::WithSecurity,
    parts::{Frame, UnlockForm, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// S2: the password, before two-step verification is set up.
#[component]
pub fn Start() -> impl IntoView {
    let failed = flashed(doors::Unlock::PATH).failed();
    view! {
        <Frame title="Set up two-step verification" step="Step 1 of 3" crumb=(routes::TWO_STEP, "Two-step verification") failed>
            <p class="lead">"First enter your password, so that we know it is you. Then two more steps."</p>
            <WithSecurity let:view>
                <Note tone=Tone::Info>{others(view.two_step.other_devices)}</Note>
                <ApiPassword last=view.api_password/>
                <UnlockForm needs=view.two_step.unlock_needs email=view.email next=routes::METHOD.to_owned() page=routes::START label="Set up"/>
            </WithSecurity>
            <p><a href=routes::TWO_STEP>"Cancel"</a></p>
        </Frame>
    }
}

fn others(count: u32) -> String {
    let others = match count {
        0 => "No other device is logged in now; any that logs in meanwhile will be logged out.".to_owned(),
        1 => "1 other device will be logged out.".to_owned(),
        n => format!("{n} other devices will be logged out."),
    };
    format!("You stay logged in here. {others}")
}
