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
    say::say,
    sentences,
    source::read,
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
            <p>{say!("security-cannot-load")}</p>
            <p>{sentences::sentence(&refused.0)}</p>
            <p><a href="">{say!("security-try-again")}</a></p>
        </Note>
    }
}
