use super::{Clock, Flashed};
use crate::{
    islands::{FormError, Note, Tone},
    say::{say, tell},
};
use leptos::prelude::*;
use model::{OpenText, TextState};

/// As much of a number as the page may show.
#[derive(Debug, Clone)]
pub enum Number {
    Whole(String),
    /// Its last digits.
    End(String),
}

/// Where the text is that a code was sent in. The page is plain, so it says when and not how long.
#[component]
pub fn TextNews(open: Option<OpenText>, to: Number) -> impl IntoView {
    let (known, digits) = match to {
        Number::Whole(digits) => ("whole", digits),
        Number::End(digits) => ("end", digits),
    };
    let to = view! { <bdi dir="ltr">{digits}</bdi> };
    let say = move |id| tell(id).with("known", known).slot("to", to);
    match open.map(|open| (open.state, open)) {
        None => view! { <p>{say("part-text-none").view()}</p> }.into_any(),
        Some((TextState::NotSent, _)) => {
            view! { <Note tone=Tone::Danger>{say("part-text-not-sent").view()}</Note> }.into_any()
        }
        Some((TextState::OnItsWay, open)) => {
            let until = view! { <Clock moment=open.until/> };
            view! { <p>{say("part-text-on-its-way").slot("until", until).view()}</p> }.into_any()
        }
        Some((TextState::Sent, open)) => {
            let (sent, until) = (view! { <Clock moment=open.sent/> }, view! { <Clock moment=open.until/> });
            view! { <p>{say("part-text-sent").slot("sent", sent).slot("until", until).view()}</p> }.into_any()
        }
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
    let label = if again { say!("part-send-new-code") } else { say!("part-send-code") };
    view! {
        <form class="form again" method="post" action=door>
            <FormError text=answer.whole(&[])/>
            <input type="hidden" name="again" value="yes"/>
            {next}
            <div class="actions"><button class=if again { "btn quiet" } else { "btn primary" }>{label}</button></div>
        </form>
    }
}
