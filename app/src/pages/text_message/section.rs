use super::disable::question;
use crate::{
    parts::{Day, Icon, MoreActions, Picture},
    routes,
    say::{say, tell},
    sentences,
};
use leptos::prelude::*;
use model::{Refusal, TextOffer, TwoStepView};

/// The telephone of S15, where there is one: its number can be changed, and it can be disabled in a dialog.
pub fn phone_section(view: &TwoStepView) -> Option<AnyView> {
    let phone = view.phone.as_ref()?;
    let question = question(phone, view).opener(view.unlocked_until.is_some());
    let connected = view! { <Day moment=phone.connected.clone()/> };
    let used = match phone.last_used.clone() {
        Some(day) => {
            tell("text-connected-and-used").slot("connected", connected).slot("used", view! { <Day moment=day/> })
        }
        None => tell("text-connected").slot("connected", connected),
    };
    let name = say!("text-number-ending", tail = phone.tail.clone());
    Some(
        view! {
            <section class="card" aria-labelledby="phone">
                <header><h2 id="phone" tabindex="-1">{say!("text-title")} <span class="tag on">{say!("text-on")}</span></h2></header>
                <ul class="rows" role="list">
                    <li class="row">
                        <span class="glyph"><Icon picture=Picture::Text/></span>
                        <div class="text">
                            <strong>{name}</strong>
                            <p class="sub">{used.view()}</p>
                            <div class="act">
                                <MoreActions about=say!("text-about")>
                                    <a class="btn" href=routes::TEXT_NUMBER>{tell("text-replace-number").view()}</a>
                                    {question}
                                </MoreActions>
                            </div>
                        </div>
                    </li>
                </ul>
                <div class="body"><p class="sub">{say!("text-easier-to-steal")}</p></div>
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
            Some(view! { <p class="hint">{sentences::sentence(&Refusal::TextOnlyFirst)}</p> }.into_any())
        }
        TextOffer::Offered => Some(
            view! {
                <ul class="choices lesser" role="list">
                    <li>
                        <a class="choice" href=routes::TEXT>
                            <span class="glyph"><Icon picture=Picture::Text/></span>
                            <span class="text">
                                <strong>{say!("text-limited-title")}</strong>
                                <span class="sub">{say!("text-choice-about")}</span>
                            </span>
                        </a>
                    </li>
                </ul>
            }
            .into_any(),
        ),
    }
}
