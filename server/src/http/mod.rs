//! The HTTP side: which layers a request passes, and where it comes out.
//!
//! ```text
//! request ─▶ headers ─▶ log ─┬▶ guard (same origin) ─┬▶ /api/{door}   doors.rs   server functions, forms and script alike
//!                            │                       ├▶ /events       events.rs  what happens while a page is open
//!                            │                       ├▶ pages         gate.rs    who may see it, then rendering
//!                            │                       ├▶ /pkg, icons   assets.rs
//!                            │                       └▶ /healthz, /readyz, /dev/…
//!                            └▶ /rest                crate::rest     programs; its own fence
//! ```
//!
//! No rule of the product lives here.

mod activity_csv;
mod assets;
pub mod cookies;
pub mod csv;
mod dev;
mod doors;
mod events;
mod face;
mod gallery;
mod gate;
pub mod guard;
mod headers;
mod health;
mod language;
mod log;
mod recovery_file;
mod serve;
mod site;
mod theme;

#[cfg(test)]
pub mod tests;

pub use assets::find as find_assets;
pub use events::Stopping;
pub use log::Why;
pub use serve::serve;
pub use site::{Facts, Site};

use crate::rest;
use app::{App, Assets, Doorway, SiteFacts, Theme, routes, shell};
use axum::{
    Router,
    http::{Extensions, HeaderMap, StatusCode, Version, request::Parts},
    middleware::{from_fn, from_fn_with_state},
    routing::{get, post},
};
use leptos::{
    prelude::{provide_context, use_context},
    server_fn::axum::server_fn_paths,
};
use leptos_axum::{LeptosRoutes, generate_route_list_with_exclusions};
use model::LogInWays;
use std::{sync::Arc, time::Duration};
use tower::ServiceBuilder;
use tower_http::{
    CompressionLevel,
    compression::{CompressionLayer, Predicate, predicate::SizeAbove},
    timeout::TimeoutLayer,
};
use words::Language;

/// A request that takes longer is given up (S-100).
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Everything that this server answers.
pub fn router(site: Site) -> Router {
    let mut router = Router::new()
        .merge(pages(&site))
        .route("/api/{door}", post(doors::open))
        .route(routes::THEME, post(theme::choose))
        .route(routes::LANGUAGE, post(language::choose))
        .route(routes::RECOVERY_FILE, post(recovery_file::download))
        .route(routes::EVENTS, get(events::open))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .merge(assets::routes(&site));
    if site.facts.development {
        router = router.merge(dev::routes()).merge(gallery::routes());
    }
    let inner = ServiceBuilder::new()
        .layer(from_fn_with_state(site.clone(), face::whatever_happens))
        .layer(from_fn_with_state(site.clone(), guard::names_a_path))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(from_fn_with_state(site.clone(), guard::same_origin));
    let router = router.method_not_allowed_fallback(face::method_not_allowed).layer(inner);
    let outer = ServiceBuilder::new()
        .layer(from_fn_with_state(site.clone(), headers::add))
        .layer(from_fn_with_state(site.clone(), log::request));
    router.merge(rest::router(&site)).layer(outer).with_state(site)
}

fn pages(site: &Site) -> Router<Site> {
    let (options, files) = (site.leptos.clone(), site.assets.clone());
    // The frame would also put the server functions up by itself, past our doors.
    let doors = server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    let found = generate_route_list_with_exclusions(App, Some(doors));
    let (guide, assets) = (Arc::new(rest::guide(site)), files.clone());
    let context = move || {
        provide_context(guide.clone());
        page_context(&assets);
    };
    let shell = move || shell(options.clone(), files.clone());
    Router::new()
        .route(routes::HOME, get(gate::home))
        .route(routes::ADMIN_ACTIVITY_CSV, get(activity_csv::download))
        .leptos_routes_with_context(site, found, context, shell)
        .fallback(gate::not_found)
        .layer(from_fn_with_state(site.clone(), gate::gate))
        .layer(from_fn(gate::mark_secret))
        .layer(compression())
}

/// What [`gate::gate`] has found out, for the page that is being rendered.
fn page_context(assets: &Assets) {
    let Some(parts) = use_context::<Parts>() else { return };
    if let Some(door) = parts.extensions.get::<Doorway>() {
        provide_context(door.clone());
    }
    if let Some(facts) = parts.extensions.get::<SiteFacts>() {
        provide_context(facts.clone());
    }
    if let Some(ways) = parts.extensions.get::<LogInWays>() {
        provide_context(ways.clone());
    }
    if let Some(theme) = parts.extensions.get::<Theme>() {
        provide_context(theme.clone());
    }
    if let Some(language) = parts.extensions.get::<Language>() {
        provide_context(*language);
    }
    headers::page_policy(assets.sheet.as_ref());
}

/// Pages are compressed, except those that hold a secret: the length of a compressed page tells about what is in it (BREACH).
fn compression() -> CompressionLayer<impl Predicate> {
    let not_secret =
        |_: StatusCode, _: Version, _: &HeaderMap, marks: &Extensions| marks.get::<gate::SecretPage>().is_none();
    CompressionLayer::new()
        .no_deflate()
        .no_zstd()
        .quality(CompressionLevel::Precise(5))
        .compress_when(SizeAbove::new(600).and(not_secret))
}

/// Whether `cargo leptos watch` runs this server: pages then listen for changes.
#[expect(clippy::disallowed_methods, reason = "set by cargo-leptos, no setting of ours")]
pub fn is_watched() -> bool {
    std::env::var("LEPTOS_WATCH").is_ok()
}
