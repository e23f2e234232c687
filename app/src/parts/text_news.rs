use super::{Clock, Flashed};
use crate::islands::{FormError, Note, Tone};
use leptos::prelude::*;
use model::{OpenText, TextState};

/// Where the text is that a code was sent in. The page is plain, so it says when and not how long.
#[component]
pub fn TextNews(
    open: Option<OpenText>,
    /// The whole number, or "the number ending 482".
    #[prop(into)]
    to: String,
) -> impl IntoView {
    let to = view! { <bdi dir="ltr">{to}</bdi> };
    match open.map(|open| (open.state, open)) {
        None => view! { <p>"No code is on its way to " {to} "."</p> }.into_any(),
        Some((TextState::NotSent, _)) => view! {
            <Note tone=Tone::Danger>"The text to " {to} " could not be sent. Send a new code in a while, or use another way."</Note>
        }
        .into_any(),
        Some((TextState::OnItsWay, open)) => view! {
            <p>"We are sending a code to " {to} ". It can take a minute, and works until " <Clock moment=open.until/> "."</p>
        }
        .into_any(),
        Some((TextState::Sent, open)) => view! {
            <p>
                "We sent a code to " {to} " at " <Clock moment=open.sent/> ". It can take a minute, and works until " <Clock moment=open.until/> "."
            </p>
        }
        .into_any(),
    }
}

/// The button that asks for a text, with what the server said to it before.
#[component]
pub fn SendText(
    door: &'static str,
    answer: Flashed,
    /// Whether a code is on its way already.
    again: bool,
    /// Where to go on, for the form that needs it.
    #[prop(optional, into)]
    next: String,
) -> impl IntoView {
    let next = (!next.is_empty()).then(|| view! { <input type="hidden" name="next" value=next/> });
    let label = if again { "Send a new code" } else { "Send SMS with code" };
    view! {
        <form class="form again" method="post" action=door>
            <FormError text=answer.whole(&[])/>
            <input type="hidden" name="again" value="yes"/>
            {next}
            <div class="actions"><button class=if again { "btn quiet" } else { "btn primary" }>{label}</button></div>
        </form>
    }
}
