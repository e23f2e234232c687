use crate::{doors, islands::Submit, parts::Frame, routes, site::site};
use leptos::{prelude::*, server_fn::ServerFn};

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

/// An address for logging out. Opening it changes nothing; the button does.
#[component]
pub fn LogOut() -> impl IntoView {
    let title = format!("Log out of {}?", site().service);
    view! {
        <Frame title>
            <p>"You need your password, and your second step if it is on, to log in again."</p>
            <form class="actions" method="post" action=doors::LogOut::PATH>
                <Submit label="Log out"/>
                <a class="btn quiet" href=routes::SECURITY>"Stay logged in"</a>
            </form>
        </Frame>
    }
}
