use crate::{
    pages::security::WithSecurity,
    parts::{Frame, UnlockForm, Unlocking},
    routes,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// S3: the settings are locked; the password opens them for a while.
#[component]
pub fn UnlockSettings() -> impl IntoView {
    let next = use_query_map().get_untracked().get("next").unwrap_or_default();
    let unlocking = Unlocking::new();
    let failed = unlocking.failed();
    view! {
        <Frame title="Unlock settings" crumb=(routes::TWO_STEP, "Two-step verification") failed=failed>
            <p class="lead">"We ask before any change. Settings stay unlocked for 15 minutes, on this device only."</p>
            <WithSecurity let:view>
                <UnlockForm unlocking=unlocking.clone() needs=view.two_step.unlock_needs email=view.email next=next.clone() label="Unlock settings"/>
            </WithSecurity>
            <p><a href=routes::TWO_STEP>"Cancel"</a></p>
        </Frame>
    }
}
