use crate::{parts::Frame, routes, site::site};
use leptos::prelude::*;

/// What two-step verification is and how to turn it on.
#[component]
pub fn TwoStep() -> impl IntoView {
    let service = site().service;
    let intro = format!(
        "Two-step verification protects your {service} account by requiring your password, and then an additional login step. The \
         additional step keeps your account secure, even if your password is compromised."
    );
    view! {
        <Frame title="About two-step verification" wide=true>
            <div class="prose">
                <p>{intro}</p>
                <h2>"Turn it on"</h2>
                <ol>
                    <li>"Log in, open " <a href=routes::SECURITY>"Security"</a> " and select Manage two-step verification."</li>
                    <li>"Enter your account password and select Set up."</li>
                    <li>"Select Enable authenticator app, scan the code with the app, and enter the 6 digits that it shows."</li>
                    <li>"Copy, print or download your emergency recovery key and keep it in a secure place."</li>
                </ol>
                <p>"You stay logged in on the device that you use. Your other devices are logged out: there you enter your password and complete the second step."</p>
                <h2>"Log in with it"</h2>
                <ol>
                    <li>"Enter your email address and password."</li>
                    <li>"Open the authenticator app and read the new code. It changes every 30 seconds."</li>
                    <li>"Enter the code. Spaces are fine."</li>
                </ol>
                <h2>"Your recovery key"</h2>
                <p>"The emergency recovery key is the way back in if you lose your phone. It works once. Treat it as securely as any other password."</p>
            </div>
        </Frame>
    }
}
