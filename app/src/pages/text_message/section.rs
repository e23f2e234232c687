use super::disable::question;
use crate::{
    parts::{Day, Icon, MoreActions, Picture},
    routes, words,
};
use leptos::prelude::*;
use model::{Refusal, TextOffer, TwoStepView};

/// The telephone of S15, where there is one: its number can be changed, and it can be disabled in a dialog.
pub fn phone_section(view: &TwoStepView) -> Option<AnyView> {
    let phone = view.phone.as_ref()?;
    let question = question(phone, view).opener(view.unlocked_until.is_some());
    let used = match &phone.last_used {
        Some(day) => view! { "last used " <Day moment=day.clone()/> }.into_any(),
        None => "not used to log in yet".into_any(),
    };
    let (name, connected) = (format!("Number ending {}", phone.tail), phone.connected.clone());
    Some(
        view! {
            <section class="card" aria-labelledby="phone">
                <header><h2 id="phone" tabindex="-1">"Text message" <span class="tag on">"On"</span></h2></header>
                <ul class="rows" role="list">
                    <li class="row">
                        <span class="glyph"><Icon picture=Picture::Text/></span>
                        <div class="text">
                            <strong>{name}</strong>
                            <p class="sub">"Connected " <Day moment=connected/> ", " {used}</p>
                            <div class="act">
                                <MoreActions about="text messages">
                                    <a class="btn" href=routes::TEXT_NUMBER>"Replace" <span class="visually-hidden">" the number"</span></a>
                                    {question}
                                </MoreActions>
                            </div>
                        </div>
                    </li>
                </ul>
                <div class="body"><p class="sub">"Text messages are easier to steal than the other ways. With a security key or an app you can do without them."</p></div>
            </section>
        }
        .into_any(),
    )
}

/// The smaller row of S4, below the safer ways: or why it is not there.
pub fn choice(offer: TextOffer) -> Option<AnyView> {
    match offer {
        TextOffer::Unavailable | TextOffer::NotAllowed | TextOffer::Connected => None,
        TextOffer::NotFirst => {
            Some(view! { <p class="hint">{words::sentence(&Refusal::TextOnlyFirst)}</p> }.into_any())
        }
        TextOffer::Offered => Some(
            view! {
                <ul class="choices lesser" role="list">
                    <li>
                        <a class="choice" href=routes::TEXT>
                            <span class="glyph"><Icon picture=Picture::Text/></span>
                            <span class="text">
                                <strong>"Limited security option"</strong>
                                <span class="sub">
                                    "Text message. Use it only if you can use nothing else. It can only be your first way: once you have another, it cannot be added."
                                </span>
                            </span>
                        </a>
                    </li>
                </ul>
            }
            .into_any(),
        ),
    }
}
