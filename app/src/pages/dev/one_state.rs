use crate::{
    gallery::{self, State},
    pages::not_found::missing,
    parts::Frame,
    routes,
};
use leptos::prelude::*;
use leptos_router::{
    hooks::{use_params_map, use_query_map},
    params::ParamsMap,
};

/// A switch of the page: its name in the address, its label, and what it can be. The first is what it is without a word.
type Switch = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const SWITCHES: [Switch; 5] = [
    ("theme", "Colours", &[("", "System"), ("light", "Light"), ("dark", "Dark")]),
    ("dir", "Direction", &[("", "Left to right"), ("rtl", "Right to left")]),
    (
        "language",
        "Language",
        &[
            ("", "English"),
            ("de", "German"),
            ("fr", "French"),
            ("es", "Spanish"),
            ("ar", "Arabic"),
            ("ja", "Japanese"),
            ("en-XA", "Accents"),
        ],
    ),
    ("script", "Script", &[("", "On"), ("off", "Off")]),
    ("width", "Width", &[("", "All there is"), ("320", "320"), ("360", "360"), ("768", "768"), ("1280", "1280")]),
];

/// One state as large as there is room for, with the switches for how it is shown.
#[component]
pub fn OneState() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let states = gallery::all();
    match states.iter().position(|state| state.id == id) {
        Some(place) => page(states, place).into_any(),
        None => missing(use_context()),
    }
}

fn page(states: &[State], place: usize) -> Option<AnyView> {
    let state = states.get(place)?;
    let query = use_query_map().get_untracked();
    let beside = |place: Option<usize>, label: &'static str, rel: &'static str| {
        let other = states.get(place?)?;
        let href = with(&routes::dev_state(&other.id), &query, "", "");
        Some(
            view! { <a class="btn" rel=rel href=href>{label} <span class="visually-hidden">": " {other.name}</span></a> },
        )
    };
    let alone = with(&routes::dev_state_page(&state.id), &query, "width", "");
    let width = format!("look w{}", query.get("width").unwrap_or_default());
    let title = format!("{}: {}", state.title, state.name);
    let switches = SWITCHES.map(|switch| choices(&state.id, &query, switch)).into_iter().collect_view();
    let (before, next) = (beside(place.checked_sub(1), "Before", "prev"), beside(Some(place + 1), "Next", "next"));
    let (screen, id, path, name) = (state.screen, state.id.clone(), state.path.clone(), state.name);
    Some(
        view! {
            <Frame title wide=true crumb=(routes::DEV_GALLERY, "Gallery".to_owned())>
                <p class="sub">{screen} ", " <code>{id}</code> ", " <code dir="ltr">{path}</code></p>
                <div class="gallery">
                    {switches}
                    <nav class="actions" aria-label="States">
                        {before} {next}
                        <a class="btn" href=alone.clone()>"The page alone"</a>
                    </nav>
                    <div class=width><iframe src=alone title=name></iframe></div>
                </div>
            </Frame>
        }
        .into_any(),
    )
}

fn choices(id: &str, query: &ParamsMap, (name, label, values): Switch) -> impl IntoView + use<> {
    let now = query.get(name).unwrap_or_default();
    let links = values.iter().map(|(value, label)| {
        let here = (now == *value).then_some("page");
        let href = with(&routes::dev_state(id), query, name, value);
        view! { <li><a class="btn quiet" href=href aria-current=here>{*label}</a></li> }
    });
    view! { <nav aria-label=label><ul class="filters" role="list"><li class="sub">{label}</li>{links.collect_view()}</ul></nav> }
}

/// An address with the switches as they are, but for one.
fn with(path: &str, query: &ParamsMap, changed: &str, to: &str) -> String {
    let value = |name: &str| if name == changed { to.to_owned() } else { query.get(name).unwrap_or_default() };
    let all = SWITCHES.map(|(name, _, values)| (name, value(name), values));
    let set: Vec<String> = all
        .into_iter()
        .filter(|(_, now, values)| !now.is_empty() && values.iter().any(|(value, _)| value == now))
        .map(|(name, now, _)| format!("{name}={now}"))
        .collect();
    if set.is_empty() { path.to_owned() } else { format!("{path}?{}", set.join("&")) }
}
