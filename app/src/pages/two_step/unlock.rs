use crate::{
    pages::security::WithSecurity,
    parts::{Frame, UnlockForm},
    routes,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// S3: the settings are locked; the password opens them for a while.
#[component]
pub fn UnlockSettings() -> impl IntoView {
    let next = use_query_map().get_untracked().get("next").unwrap_or_default();
    view! {
        <Frame title="Unlock settings" crumb=(routes::TWO_STEP, "Two-step verification")>
            <p class="lead">"We ask before any change. Settings stay unlocked for 15 minutes, on this device only."</p>
            <WithSecurity let:view>
                <UnlockForm needs=view.two_step.unlock_needs email=view.email next=next.clone() label="Unlock settings"/>
            </WithSecurity>
            <p><a href=routes::TWO_STEP>"Cancel"</a></p>
        </Frame>
    }
}
