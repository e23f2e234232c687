use crate::{
    islands::{Note, Tone},
    parts::{Clock, Day},
    routes,
};
use leptos::prelude::*;
use model::Moment;

/// S2: what two-step verification would end, for who lets a program log in with the password: `last` is when it did.
#[component]
pub fn ApiPassword(last: Option<Moment>) -> impl IntoView {
    last.map(|at| {
        view! {
            <Note tone=Tone::Warn>
                <p>
                    "A script logs in as you with a password (last: " <Day moment=at.clone()/> ", " <Clock moment=at/> "). It will stop "
                    "working. Make an API token first."
                </p>
                <p><a href=routes::API_TOKENS>"API tokens"</a></p>
            </Note>
        }
    })
}
