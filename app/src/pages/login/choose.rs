use crate::{
    parts::{Frame, Ways, Who},
    routes,
    say::say,
};
use leptos::prelude::*;

/// L5: every way of the second step.
#[component]
pub fn Choose() -> impl IntoView {
    view! {
        <Frame title=say!("login-another-way") step=say!("login-step", step = 2, all = 2)>
            <Who/>
            <Ways/>
            <p><a href=routes::HELP_LOG_IN>{say!("login-no-way-works")}</a></p>
        </Frame>
    }
}
