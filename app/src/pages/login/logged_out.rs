use crate::{doors, islands::Submit, parts::Frame, routes, say::say, site::site};
use leptos::{prelude::*, server_fn::ServerFn};

/// L12: logged out.
#[component]
pub fn LoggedOut() -> impl IntoView {
    view! {
        <Frame title=say!("login-logged-out-title")>
            <p>{say!("login-logged-out-of", service = site().service)}</p>
            <p><a class="btn primary" href=routes::LOG_IN>{say!("login-again")}</a></p>
        </Frame>
    }
}

/// An address for logging out. Opening it changes nothing; the button does.
#[component]
pub fn LogOut() -> impl IntoView {
    view! {
        <Frame title=say!("login-log-out-title", service = site().service)>
            <p>{say!("login-log-out-means")}</p>
            <form class="actions" method="post" action=doors::LogOut::PATH>
                <Submit label=say!("login-log-out")/>
                <a class="btn quiet" href=routes::SECURITY>{say!("login-stay-logged-in")}</a>
            </form>
        </Frame>
    }
}
