//! The account at a glance.

mod one_method;
mod overview;
mod profile;
mod states;

pub use one_method::OneMethod;
pub use overview::{Overview, state};
pub use profile::Profile;
pub use states::states;

use crate::{
    Refused, doors,
    islands::{Note, Tone},
    source::read,
    words,
};
use leptos::prelude::*;
use model::SecurityView;

/// The account's security.
async fn view() -> Result<SecurityView, Refused> {
    read(|_| doors::security()).await
}

/// The account's security, and the page that is made of it.
#[component]
pub fn WithSecurity<F, V>(children: F) -> impl IntoView
where
    F: FnOnce(SecurityView) -> V + Send + 'static,
    V: IntoView + 'static,
{
    let body = Suspend::new(async move {
        match view().await {
            Ok(view) => children(view).into_any(),
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

/// The settings could not be read.
#[component]
pub fn CannotLoad(refused: Refused) -> impl IntoView {
    view! {
        <Note tone=Tone::Danger>
            <p>"We could not load your settings. Nothing was changed."</p>
            <p>{words::sentence(&refused.0)}</p>
            <p><a href="">"Try again"</a></p>
        </Note>
    }
}
