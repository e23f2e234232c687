use crate::{parts::Frame, routes, say::say};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

/// X3: an address without a page.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <Frame title=say!("not-found-title")>
            <p>{say!("not-found-why")}</p>
            <p><a class="btn" href=routes::HOME>{say!("not-found-go-to-start")}</a></p>
        </Frame>
    }
}

/// The same in the place of a page about something that is not there. `response` is taken before the page waits for anything.
pub fn missing(response: Option<ResponseOptions>) -> AnyView {
    if let Some(response) = response {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    view! { <NotFound/> }.into_any()
}
