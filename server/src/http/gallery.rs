//! The gallery of development: the page of a state as its people would see it, and the list of all for programs.

use super::{Site, face, headers::Framed, page_context};
use crate::rest;
use app::{
    Look, Theme,
    gallery::{self, State as Shown, script::NO_FOCUS},
    routes, shell,
};
use axum::{
    Json, Router,
    body::Body,
    extract::{Path, Query, Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use leptos::prelude::provide_context;
use model::Refusal;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use words::Language;

pub fn routes() -> Router<Site> {
    Router::new().route("/dev/gallery/{id}/page", get(page)).route(routes::DEV_GALLERY_JSON, get(list))
}

/// How a state is shown.
#[derive(Debug, Default, Deserialize)]
pub struct Switches {
    #[serde(default)]
    theme: String,
    #[serde(default)]
    dir: String,
    /// The tag of a language; "en-XA" for the one that shows what is not translated.
    #[serde(default)]
    language: String,
    #[serde(default)]
    script: String,
    /// "off" where many pages are shown at once: the focus stays where it is.
    #[serde(default)]
    focus: String,
}

/// The page of a state, as if somebody had come to it. Nothing is read from the database.
async fn page(
    State(site): State<Site>,
    Path(id): Path<String>,
    Query(switches): Query<Switches>,
    request: Request,
) -> Response {
    match gallery::find(&id) {
        Some(state) => show(&site, state, &switches).await,
        None => face::refuse(&site, request.headers(), &Refusal::NotFound),
    }
}

pub async fn show(site: &Site, state: &Shown, switches: &Switches) -> Response {
    let theme = match &*switches.theme {
        "light" => Theme(Some("light")),
        "dark" => Theme(Some("dark")),
        _ => Theme(None),
    };
    let look = Look { rtl: switches.dir == "rtl", scriptless: switches.script == "off" };
    let mut asked = Request::new(Body::empty());
    *asked.uri_mut() = state.path.parse().unwrap_or_default();
    let mut facts = state.facts.clone();
    theme.0.unwrap_or_default().clone_into(&mut facts.theme);
    asked.extensions_mut().insert(facts);
    asked.extensions_mut().insert(theme);
    asked.extensions_mut().insert(Language::of_tag_or_pseudo(&switches.language));
    if let Some(ways) = state.ways.clone() {
        asked.extensions_mut().insert(ways);
    }
    let guide = (state.path == routes::REST_DOCS).then(|| Arc::new(rest::guide(site)));
    let mut state = state.clone();
    if switches.focus == "off" {
        state.script.before.push_str(NO_FOCUS);
    }
    let (options, files, assets) = (site.leptos.clone(), site.assets.clone(), site.assets.clone());
    let context = move || {
        // The policy looks at it.
        provide_context(look);
        page_context(&assets);
        if let Some(guide) = guide.clone() {
            provide_context(guide);
        }
        state.provide();
    };
    let render = leptos_axum::render_app_async_with_context(context, move || shell(options.clone(), files.clone()));
    let mut response = render(asked).await.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(Framed);
    response
}

/// A state as programs read it.
#[derive(Debug, Serialize)]
struct Listed {
    id: String,
    screen: &'static str,
    title: &'static str,
    name: &'static str,
    /// The address that the page takes itself to have.
    path: String,
    /// The page alone.
    page: String,
    /// Whether the browser half runs on it.
    app: bool,
    /// Whether something is pressed on it by itself.
    acts: bool,
}

async fn list() -> Json<Vec<Listed>> {
    let listed = |state: &Shown| Listed {
        page: routes::dev_state_page(&state.id),
        app: routes::has_app(state.path.split('?').next().unwrap_or_default()),
        acts: !state.script.presses.is_empty(),
        id: state.id.clone(),
        screen: state.screen,
        title: state.title,
        name: state.name,
        path: state.path.clone(),
    };
    Json(gallery::all().iter().map(listed).collect())
}
