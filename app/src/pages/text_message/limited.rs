use crate::{
    islands::{Note, Tone},
    pages::{security::CannotLoad, two_step::offer},
    parts::Frame,
    routes,
    site::setup_step,
    words,
};
use leptos::prelude::*;
use model::{Refusal, SetUpOffer, TextOffer};

/// S10: what a text message is worth, before it is chosen.
#[component]
pub fn LimitedOption() -> impl IntoView {
    let body = Suspend::new(async {
        match offer().await {
            Ok(offer) => option(offer),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title="Limited security option" step=setup_step() crumb=(routes::METHOD, "Choose how you want to log in")>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn option(offer: SetUpOffer) -> AnyView {
    let refused = match offer.text {
        TextOffer::Offered => None,
        TextOffer::NotFirst | TextOffer::Connected => Some(Refusal::TextOnlyFirst),
        TextOffer::NotAllowed => Some(Refusal::MethodNotAllowed { name: offer.organization.unwrap_or_default() }),
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
