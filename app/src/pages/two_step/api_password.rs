use crate::{
    islands::{Note, Tone},
    parts::{Clock, Day},
    routes,
    say::{say, tell},
};
use leptos::prelude::*;
use model::Moment;

/// S2: what two-step verification would end, for who lets a program log in with the password: `last` is when it did.
#[component]
pub fn ApiPassword(last: Option<Moment>) -> impl IntoView {
    last.map(|at| {
        let (day, clock) = (view! { <Day moment=at.clone()/> }, view! { <Clock moment=at/> });
        let text = tell("two-step-script-uses-password").slot("day", day).slot("clock", clock).view();
        view! {
            <Note tone=Tone::Warn>
                <p>{text}</p>
                <p><a href=routes::API_TOKENS>{say!("two-step-api-tokens")}</a></p>
            </Note>
        }
    })
}
