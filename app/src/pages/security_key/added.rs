use crate::{
    islands::{Ceremony, Input, Told},
    parts::{AskKey, Asked, Frame},
    routes,
    say::{say, tell},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// S7: the key is on the account; one touch proves that it works.
#[component]
pub fn Added() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let inputs = vec![Input::hidden("id", id.clone())];
    view! {
        <Frame title=say!("security-key-added-title")>
            <AskKey ceremony=Ceremony::Try label=say!("security-key-try") id inputs=move |_| inputs.clone() above below/>
        </Frame>
    }
}

fn above(asked: &Asked) -> AnyView {
    view! {
        <Told text=say!("security-key-told-added", name = asked.name.clone()) focus=None/>
        <p class="lead">{tell("security-key-is-added").with("name", asked.name.clone()).view()}</p>
        <p>{say!("security-key-try-about")}</p>
    }
    .into_any()
}

fn below(asked: &Asked) -> AnyView {
    let next = if asked.key_not_saved { routes::RECOVERY_NEW } else { routes::DONE };
    let (advice, more) = match asked.keys {
        0 | 1 => (say!("security-key-second-about"), say!("security-key-add-second")),
        _ => (say!("security-key-another-about"), say!("security-key-add-another")),
    };
    view! {
        <section class="next">
            <p>{advice}</p>
            <p class="actions">
                <a class="btn" href=routes::KEY_NEW>{more}</a>
                <a class="btn" href=next>{say!("security-key-continue")}</a>
            </p>
        </section>
    }
    .into_any()
}
