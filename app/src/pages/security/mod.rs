//! The account at a glance.

mod changes;
mod overview;
mod profile;

pub use changes::Changes;
pub use overview::{Overview, state};
pub use profile::Profile;

use crate::{
    Refused, doors,
    parts::{Note, Tone},
    words,
};
use leptos::prelude::*;
use model::SecurityView;

/// The account's security, and the page that is made of it.
#[component]
pub fn WithSecurity<F, V>(children: F) -> impl IntoView
where
    F: Fn(SecurityView) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let view = Resource::new(|| (), |()| doors::security());
    provide_context(Changes::of(view));
    view! {
        <Transition>
            {move || {
                let children = children.clone();
                Suspend::new(async move {
                    match view.await {
                        Ok(view) => children(view).into_any(),
                        Err(refused) => view! { <CannotLoad refused/> }.into_any(),
                    }
                })
            }}
        </Transition>
    }
}

/// The settings could not be read.
#[component]
fn CannotLoad(refused: Refused) -> impl IntoView {
    view! {
        <Note tone=Tone::Danger>
            <p>"We could not load your settings. Nothing was changed."</p>
            <p>{words::sentence(&refused.0)}</p>
            <p><a href="" rel="external">"Try again"</a></p>
        </Note>
    }
}
