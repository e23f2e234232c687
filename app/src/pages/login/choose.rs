use crate::{
    parts::{Frame, Ways, Who},
    routes,
};
use leptos::prelude::*;

/// L5: every way of the second step.
#[component]
pub fn Choose() -> impl IntoView {
    view! {
        <Frame title="Log in another way" step="Step 2 of 2">
            <Who/>
            <Ways/>
            <p><a href=routes::HELP_LOG_IN>"None of these work"</a></p>
        </Frame>
    }
}
