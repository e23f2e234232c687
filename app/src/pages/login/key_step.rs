use crate::{
    islands::Ceremony,
    parts::{AskKey, Frame, OtherWays, Who},
    say::say,
};
use leptos::prelude::*;
use model::Way;

/// L2: the touch of a security key. The only page of the log-in that needs the browser half.
#[component]
pub fn KeyStep() -> impl IntoView {
    view! {
        <Frame title=say!("login-key-title") step=say!("login-step", step = 2, all = 2)>
            <Who/>
            <p>{say!("login-key-how")}</p>
            <AskKey ceremony=Ceremony::LogIn label=say!("login-with-key") inputs=|_| Vec::new()/>
            <OtherWays here=Way::SecurityKey/>
        </Frame>
    }
}
