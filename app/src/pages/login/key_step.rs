use crate::{
    islands::Ceremony,
    parts::{AskKey, Frame, OtherWays, Who},
};
use leptos::prelude::*;
use model::Way;

/// L2: the touch of a security key. The only page of the log-in that needs the browser half.
#[component]
pub fn KeyStep() -> impl IntoView {
    view! {
        <Frame title="Use your security key" step="Step 2 of 2">
            <Who/>
            <p>"Put your key in this computer, or hold it to your phone. Then press the button."</p>
            <AskKey ceremony=Ceremony::LogIn label="Log in with security key" inputs=|_| Vec::new()/>
            <OtherWays here=Way::SecurityKey/>
        </Frame>
    }
}
