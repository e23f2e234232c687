use crate::{
    islands::{Ceremony, Input, Told},
    parts::{AskKey, Asked, Frame},
    routes,
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// S7: the key is on the account; one touch proves that it works.
#[component]
pub fn Added() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let inputs = vec![Input::hidden("id", id.clone())];
    view! {
        <Frame title="Key added">
            <AskKey ceremony=Ceremony::Try label="Try it now" id inputs=move |_| inputs.clone() above below/>
        </Frame>
    }
}

fn above(asked: &Asked) -> AnyView {
    view! {
        <Told text=format!("{} added.", asked.name) focus=None/>
        <p class="lead"><strong>{asked.name.clone()}</strong> " is on your account."</p>
        <p>"Try it now: one touch shows that it works when you need it."</p>
    }
    .into_any()
}

fn below(asked: &Asked) -> AnyView {
    let next = if asked.key_not_saved { routes::RECOVERY_NEW } else { routes::DONE };
    let (advice, more) = match asked.keys {
        0 | 1 => ("If you lose this one, a second key is the easiest way back in.", "Add a second key"),
        _ => ("You can add more keys at any time.", "Add another key"),
    };
    view! {
        <section class="next">
            <p>{advice}</p>
            <p class="actions">
                <a class="btn" href=routes::KEY_NEW>{more}</a>
                <a class="btn" href=next>"Continue"</a>
            </p>
        </section>
    }
    .into_any()
}
