//! What the browser shows, and the doors to the server. Compiled twice: `ssr` for the server, `hydrate` for the browser.

#![expect(clippy::needless_pass_by_value, reason = "components own what they are given")]

mod browser;
#[cfg(feature = "hydrate")]
mod credentials;
pub mod doors;
mod pages;
mod parts;
mod refused;
pub mod routes;
#[cfg(feature = "ssr")]
mod shell;
mod site;
mod wire;
mod words;

#[cfg(feature = "ssr")]
pub use doors::{Doorway, Outcome};
pub use pages::App;
pub use refused::Refused;
#[cfg(feature = "ssr")]
pub use shell::{Assets, Theme, refusal_page, shell};
pub use site::SiteFacts;

/// Takes over the page that the server has rendered. Called once by the browser half.
#[cfg(feature = "hydrate")]
pub fn hydrate() {
    browser::start();
    leptos::mount::hydrate_body(App);
    browser::ready();
}
