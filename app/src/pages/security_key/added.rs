use crate::{
    parts::{Answer, Asked, Ceremony, Frame, KeyForm},
    routes,
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use std::sync::Arc;

/// S7: the key is on the account; one touch proves that it works.
#[component]
pub fn Added() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let about = id.clone();
    let fields = move |asked: &Asked, _: &Answer| {
        view! {
            <p class="lead"><strong>{asked.name.clone()}</strong> " is on your account."</p>
            <p>"Try it now: one touch shows that it works when you need it."</p>
            <input id="key-id" type="hidden" name="id" value=about.clone()/>
        }
        .into_any()
    };
    let failed = RwSignal::new(false);
    view! {
        <Frame title="Key added" failed>
            <KeyForm ceremony=Ceremony::Try label="Try it now" id fields=Arc::new(fields) below=Arc::new(below) failed/>
        </Frame>
    }
}

/// In the browser only its shape counts: the words and the way on are the server's.
fn below(asked: &Asked, _: &Answer) -> AnyView {
    let next = if asked.key_not_saved { routes::RECOVERY_NEW } else { routes::DONE };
    let (advice, more) = match asked.keys {
        0 | 1 => ("If you lose this one, a second key is the easiest way back in.", "Add a second key"),
        _ => ("You can add more keys at any time.", "Add another key"),
    };
    view! {
        <section class="next">
            <p>{advice}</p>
            <p class="actions">
                <a class="btn" href=routes::KEY_NEW rel="external">{more}</a>
                <a class="btn" href=next rel="external">"Continue"</a>
            </p>
        </section>
    }
    .into_any()
}
