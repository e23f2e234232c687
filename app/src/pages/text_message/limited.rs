use crate::{
    islands::{Note, Tone},
    pages::security::WithSecurity,
    parts::Frame,
    routes,
    site::setup_step,
    words,
};
use leptos::prelude::*;
use model::{Refusal, SecurityView, TextOffer};

/// S10: what a text message is worth, before it is chosen.
#[component]
pub fn LimitedOption() -> impl IntoView {
    view! {
        <Frame title="Limited security option" step=setup_step() crumb=(routes::METHOD, "Choose how you want to log in")>
            <WithSecurity let:view>{body(&view)}</WithSecurity>
        </Frame>
    }
}

fn body(view: &SecurityView) -> AnyView {
    let refused = match view.two_step.text_offer {
        TextOffer::Offered => None,
        TextOffer::NotFirst => Some(Refusal::TextOnlyFirst),
        TextOffer::Unavailable => Some(Refusal::TextsUnavailable),
    };
    if let Some(refused) = refused {
        return view! {
            <Note tone=Tone::Info>{words::sentence(&refused)}</Note>
            <p><a class="btn primary" href=routes::METHOD>"Choose another way"</a></p>
        }
        .into_any();
    }
    view! {
        <Note tone=Tone::Warn>
            "Text messages are easier to steal than the other ways: someone can take over your phone number. Use this only if you can use nothing else."
        </Note>
        <ul>
            <li>"When you log in, we send a code to your phone. It needs signal."</li>
            <li>"We use your number only for these codes."</li>
            <li>"Text message can only be your first way. You can add a security key or an app later, and disable it then."</li>
        </ul>
        <p class="actions">
            <a class="btn primary" href=routes::METHOD>"Choose a safer way"</a>
            <a class="btn" href=routes::TEXT_NUMBER>"Get started with SMS"</a>
        </p>
    }
    .into_any()
}
