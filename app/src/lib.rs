//! What the browser shows, and the doors to the server. Compiled twice: `ssr` for the server, `hydrate` for the browser.
//!
//! The server renders every page. The browser takes over what is in [`islands`] and nothing else, so that a page costs the browser
//! what can be done on it, and not what can be read on it.

#![cfg_attr(feature = "ssr", expect(clippy::needless_pass_by_value, reason = "components own what they are given"))]

mod browser;
#[cfg(feature = "hydrate")]
mod credentials;
pub mod doors;
pub mod islands;
mod refused;
mod say;
mod wire;

#[cfg(feature = "ssr")]
mod api_guide;
#[cfg(feature = "ssr")]
pub mod gallery;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod parts;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
mod sentences;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
mod site;
#[cfg(feature = "ssr")]
mod source;

#[cfg(feature = "ssr")]
pub use refused::Answered;
pub use refused::Refused;
#[cfg(feature = "ssr")]
pub use {
    api_guide::{ApiAnswer, ApiField, ApiGroup, ApiGuide, ApiOperation, ApiProblem},
    doors::{Doorway, Outcome},
    islands::Said,
    pages::{App, activity::sentence as event_in_words},
    say::in_language,
    sentences::field_sentence as field_in_words,
    shell::{Assets, Look, Sheet, Theme, refusal_page, shell},
    site::SiteFacts,
};

/// Makes the browser ready for the islands of the page. Called once by the browser half.
#[cfg(feature = "hydrate")]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
