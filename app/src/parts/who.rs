use crate::{doors, say::say, site::site};
use leptos::{prelude::*, server_fn::ServerFn};

/// Whose second step it is, and a way out for everybody else.
#[component]
pub fn Who() -> impl IntoView {
    view! {
        <form class="who" method="post" action=doors::LogOut::PATH>
            <span dir="ltr">{site().email}</span> <button class="btn quiet">{say!("part-not-you")}</button>
        </form>
    }
}
