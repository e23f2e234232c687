use crate::{parts::Frame, routes};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

/// X3: an address without a page.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <Frame title="There is no page here">
            <p>"The address may be mistyped, or the page was moved."</p>
            <p><a class="btn" href=routes::HOME>"Go to the start"</a></p>
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
