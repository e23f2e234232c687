use crate::{parts::Frame, routes};
use leptos::prelude::*;

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
