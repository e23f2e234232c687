use crate::{parts::Frame, routes, site::site};
use leptos::prelude::*;

/// L12: logged out.
#[component]
pub fn LoggedOut() -> impl IntoView {
    let text = format!("You are logged out of {}.", site().service);
    view! {
        <Frame title="You are logged out">
            <p>{text}</p>
            <p><a class="btn primary" href=routes::LOG_IN>"Log in again"</a></p>
        </Frame>
    }
}
