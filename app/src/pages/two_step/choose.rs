use super::{ApiPassword, api_password, offer};
use crate::{
    doors::StartAppSetup,
    islands::FormError,
    pages::{security::CannotLoad, text_message},
    parts::{Frame, Icon, Picture, flashed},
    routes,
    site::setup_step,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{AllowedWays, SetUpOffer};

/// S4: which way to log in. One form a way, so that it works without script.
#[component]
pub fn Method() -> impl IntoView {
    let answer = flashed(StartAppSetup::PATH);
    let step = setup_step();
    let body = Suspend::new(async {
        match offer().await {
            Ok(offer) => {
                let last = api_password().await;
                view! { <ApiPassword last/> {choices(&offer)} }.into_any()
            }
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title="Choose how you want to log in" step crumb=(routes::TWO_STEP, "Two-step verification") failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <Suspense>{body}</Suspense>
            <p><a href=routes::TWO_STEP>"Cancel"</a></p>
        </Frame>
    }
}

fn choices(offer: &SetUpOffer) -> AnyView {
    let allowed = offer.allowed;
    let left_out = (allowed != AllowedWays::ALL).then(|| {
        let organization = offer.organization.clone();
        view! { <p class="hint">{organization} " does not allow every method. These are the ones it does."</p> }
    });
    let safer = (allowed.security_key || allowed.authenticator_app).then(|| {
        view! {
            <ul class="choices" role="list">
                {allowed.security_key.then(|| view! {
                <li>
                    <a class="choice" href=routes::KEY_NEW>
                        <span class="glyph"><Icon picture=Picture::SecurityKey/></span>
                        <span class="text">
                            <strong>"Enable security key"</strong>
                            <span class="sub">"Safest. Stops fake sites. You need a key, or a phone or laptop that can act as one."</span>
                        </span>
                    </a>
                </li>
                })}
                {allowed.authenticator_app.then(|| view! {
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
                })}
            </ul>
        }
    });
    view! { {left_out} {safer} {text_message::choice(offer.text)} }.into_any()
}
