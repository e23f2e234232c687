use crate::{
    doors::StartAppSetup,
    islands::FormError,
    pages::{security::WithSecurity, text_message},
    parts::{Frame, Icon, Picture, flashed},
    routes,
    site::setup_step,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// S4: which way to log in. One form a way, so that it works without script.
#[component]
pub fn Method() -> impl IntoView {
    let answer = flashed(StartAppSetup::PATH);
    let step = setup_step();
    view! {
        <Frame title="Choose how you want to log in" step crumb=(routes::TWO_STEP, "Two-step verification") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <ul class="choices" role="list">
                <li>
                    <a class="choice" href=routes::KEY_NEW>
                        <span class="glyph"><Icon picture=Picture::SecurityKey/></span>
                        <span class="text">
                            <strong>"Enable security key"</strong>
                            <span class="sub">"Safest. Stops fake sites. You need a key, or a phone or laptop that can act as one."</span>
                        </span>
                    </a>
                </li>
                <li>
                    <form method="post" action=StartAppSetup::PATH>
                        <button class="choice">
                            <span class="glyph"><Icon picture=Picture::App/></span>
                            <span class="text">
                                <strong>"Enable authenticator app"</strong>
                                <span class="sub">"Works without signal. You type a 6-digit code from an app on your phone or computer."</span>
                            </span>
                        </button>
                    </form>
                </li>
            </ul>
            <WithSecurity let:view>{text_message::choice(&view.two_step)}</WithSecurity>
            <p><a href=routes::TWO_STEP>"Cancel"</a></p>
        </Frame>
    }
}
