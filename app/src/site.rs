use model::Flash;
use serde::{Deserialize, Serialize};

/// What every page needs to know. Made by the server for each request; the browser half reads the server's copy.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SiteFacts {
    /// What people call this installation.
    pub service: String,
    /// The address that was typed in the first step, on the pages of the second.
    #[serde(default)]
    pub email: String,
    /// Whether someone is logged in.
    pub signed_in: bool,
    /// Whether messages are captured at `/dev/outbox` instead of being sent.
    pub development: bool,
    /// The least number of characters of a new password.
    pub password_minimum: usize,
    /// The answer to the form before this page.
    pub flash: Flash,
}

/// The facts of this page, from the nearest page frame.
#[must_use]
pub(crate) fn site() -> SiteFacts {
    leptos::prelude::use_context().unwrap_or_default()
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
    leptos::prelude::provide_context(leptos::prelude::SharedValue::new(SiteFacts::default).into_inner());
}
