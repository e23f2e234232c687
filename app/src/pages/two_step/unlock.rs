use crate::{
    doors,
    pages::security::WithSecurity,
    parts::{Frame, UnlockForm, UnlockWithKey, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::SecurityView;

/// S3: the settings are locked; the password opens them for a while.
#[component]
pub fn UnlockSettings() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let next = query.get("next").unwrap_or_default();
    let with_code = query.get("with").is_some_and(|with| with == "code");
    let failed = flashed(doors::Unlock::PATH).failed();
    view! {
        <Frame title="Unlock settings" crumb=(routes::TWO_STEP, "Two-step verification") failed>
            <p class="lead">"We ask before any change. Settings stay unlocked for 15 minutes, on this device only."</p>
            <WithSecurity let:view>{form(view, &next, with_code)}</WithSecurity>
            <p><a href=routes::TWO_STEP>"Cancel"</a></p>
        </Frame>
    }
}

/// With a second step that is due: the key, where the account has one, or a code instead.
fn form(view: SecurityView, next: &str, with_code: bool) -> AnyView {
    let (needs, email) = (view.two_step.unlock_needs, view.email);
    let both = needs.takes_key() && needs.takes_code();
    let other = |with, label| {
        let href = format!("{}{with}", routes::unlock_for(next));
        both.then(|| view! { <p class="other-ways"><a href=href>{label}</a></p> })
    };
    if needs.takes_key() && !(both && with_code) {
        let other = other("&with=code", "Use a code from your authenticator app instead");
        view! { <UnlockWithKey email next=next.to_owned()/> {other} }.into_any()
    } else {
        let other = other("", "Use a security key instead");
        view! { <UnlockForm needs email next=next.to_owned() label="Unlock settings"/> {other} }.into_any()
    }
}
