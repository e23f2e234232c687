use crate::{
    doors::StartAppSetup,
    parts::{FormError, Frame, Icon, Picture, answered},
    routes,
};
use leptos::{form::ActionForm, prelude::*};

/// S4: which way to log in. One form a way, so that it works without script.
#[component]
pub fn Method() -> impl IntoView {
    let action = ServerAction::<StartAppSetup>::new();
    let answer = answered(action, "start_app_setup");
    view! {
        <Frame title="Choose how you want to log in" step="Step 2 of 3" crumb=(routes::TWO_STEP, "Two-step verification") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <ul class="choices" role="list">
                <li>
                    <ActionForm action=action>
                        <button class="choice">
                            <span class="glyph"><Icon picture=Picture::App/></span>
                            <span class="text">
                                <strong>"Enable authenticator app"</strong>
                                <span class="sub">"Works without signal. You type a 6-digit code from an app on your phone or computer."</span>
                            </span>
                        </button>
                    </ActionForm>
                </li>
            </ul>
            <p><a href=routes::TWO_STEP>"Cancel"</a></p>
        </Frame>
    }
}
