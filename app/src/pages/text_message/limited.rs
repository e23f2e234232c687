use crate::{
    islands::{Note, Tone},
    pages::{security::CannotLoad, two_step::offer},
    parts::Frame,
    routes,
    say::say,
    sentences,
    site::setup_step,
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
        <Frame title=say!("text-limited-title") step=setup_step() crumb=(routes::METHOD, say!("two-step-method-title"))>
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
            <Note tone=Tone::Info>{sentences::sentence(&refused)}</Note>
            <p><a class="btn primary" href=routes::METHOD>{say!("text-choose-another-way")}</a></p>
        }
        .into_any();
    }
    view! {
        <Note tone=Tone::Warn>{say!("text-limited-warning")}</Note>
        <ul>
            <li>{say!("text-limited-signal")}</li>
            <li>{say!("text-limited-use")}</li>
            <li>{say!("text-limited-first")}</li>
        </ul>
        <p class="actions">
            <a class="btn primary" href=routes::METHOD>{say!("text-choose-safer-way")}</a>
            <a class="btn" href=routes::TEXT_NUMBER>{say!("text-get-started")}</a>
        </p>
    }
    .into_any()
}
