use super::{ApiPassword, api_password, offer};
use crate::{
    doors::StartAppSetup,
    islands::FormError,
    pages::{security::CannotLoad, text_message},
    parts::{Frame, Icon, Picture, flashed},
    routes,
    say::say,
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
        <Frame title=say!("two-step-method-title") step crumb=(routes::TWO_STEP, say!("two-step-verification")) failed=answer.failed()>
            <FormError text=answer.whole(&[])/>
            <Suspense>{body}</Suspense>
            <p><a href=routes::TWO_STEP>{say!("cancel")}</a></p>
        </Frame>
    }
}

fn choices(offer: &SetUpOffer) -> AnyView {
    let allowed = offer.allowed;
    let left_out = (allowed != AllowedWays::ALL).then(|| {
        let organization = offer.organization.clone().unwrap_or_default();
        view! { <p class="hint">{say!("two-step-method-left-out", organization = organization)}</p> }
    });
    let safer = (allowed.security_key || allowed.authenticator_app).then(|| {
        view! {
            <ul class="choices" role="list">
                {allowed.security_key.then(|| view! {
                <li>
                    <a class="choice" href=routes::KEY_NEW>
                        <span class="glyph"><Icon picture=Picture::SecurityKey/></span>
                        <span class="text">
                            <strong>{say!("two-step-method-key")}</strong>
                            <span class="sub">{say!("two-step-method-key-about")}</span>
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
                                <strong>{say!("app-enable")}</strong>
                                <span class="sub">{say!("two-step-method-app-about")}</span>
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
