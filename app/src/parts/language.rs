use crate::{
    routes,
    say::{language, say},
};
use leptos::prelude::*;
use words::Language;

/// The language of the pages, and the others, each by its own name. Needs no script.
#[component]
pub fn Languages() -> impl IntoView {
    let now = language();
    let choice = |one: Language| {
        let tag = one.tag();
        view! {
            <button class="btn quiet" name="language" value=tag lang=tag dir=one.direction() aria-pressed=(one == now).to_string()>
                {one.own_name()}
            </button>
        }
    };
    view! {
        <details class="languages">
            <summary>{say!("part-language")} " " <span lang=now.tag()>{now.own_name()}</span></summary>
            <form class="inline" method="post" action=routes::LANGUAGE>{Language::ALL.map(choice).into_iter().collect_view()}</form>
        </details>
    }
}
