use model::Flash;
use serde::{Deserialize, Serialize};

/// What every page needs to know. Made by the server for each request; the browser half reads the server's copy.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SiteFacts {
    /// The path that the server has rendered.
    pub path: String,
    /// What people call this installation.
    pub service: String,
    /// Where it is: host and port.
    #[serde(default)]
    pub host: String,
    /// The colour theme that was chosen; empty for the system's.
    #[serde(default)]
    pub theme: String,
    /// The address that was typed in the first step, on the pages of the second.
    #[serde(default)]
    pub email: String,
    /// Whether someone is logged in.
    pub signed_in: bool,
    /// Whether that account has two-step verification.
    #[serde(default)]
    pub two_step_on: bool,
    /// Whether messages are captured at `/dev/outbox` instead of being sent.
    pub development: bool,
    /// The least number of characters of a new password.
    pub password_minimum: usize,
    /// The answer to the form before this page.
    pub flash: Flash,
}

/// The facts of this page. What the request before it has left is told on the page that the server has rendered, and not on those
/// that the person goes on to from there.
#[must_use]
pub(crate) fn site() -> SiteFacts {
    let mut facts: SiteFacts = leptos::prelude::use_context().unwrap_or_default();
    if !is_first_page(&facts.path) {
        facts.flash = Flash::default();
    }
    facts
}

/// Whether the server has rendered this page, and not the browser half on its way from another.
#[cfg(not(feature = "ssr"))]
pub(crate) fn is_from_server() -> bool {
    is_first_page(&leptos::prelude::use_context::<SiteFacts>().unwrap_or_default().path)
}

/// Set once the browser half has changed the page by itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moved(pub leptos::prelude::StoredValue<bool>);

#[cfg(feature = "ssr")]
const fn is_first_page(_: &str) -> bool {
    true
}

#[cfg(not(feature = "ssr"))]
fn is_first_page(path: &str) -> bool {
    use leptos::prelude::{GetUntracked, GetValue, use_context};
    let moved = use_context::<Moved>().is_some_and(|moved| moved.0.get_value());
    !moved && leptos_router::hooks::use_location().pathname.get_untracked() == path
}

/// Gives the facts to the pages below: from the request on the server, from the page in the browser.
///
/// Pages without the browser half get no copy in their HTML.
#[cfg(feature = "ssr")]
pub(crate) fn provide_site() {
    let path = leptos::prelude::use_context::<http::request::Parts>().map(|parts| parts.uri.path().to_owned());
    if path.is_some_and(|path| crate::routes::has_app(&path)) {
        let _ = leptos::prelude::SharedValue::new(site);
    }
}

#[cfg(not(feature = "ssr"))]
pub(crate) fn provide_site() {
    use leptos::prelude::{SharedValue, StoredValue, provide_context};
    provide_context(SharedValue::new(SiteFacts::default).into_inner());
    provide_context(Moved(StoredValue::new(false)));
}
