//! Where a page has what it shows from: the portal behind the door of the request, or a state of the gallery.

use crate::{Refused, doors::Doorway};
use leptos::prelude::use_context;
use std::future::Future;

/// What a page shows in the gallery, in the place of what it would read.
#[derive(Debug, Clone)]
pub struct Given<V>(pub Result<V, Refused>);

/// What a page shows. Each thing that a page reads is of a type of its own, by which the gallery gives it.
///
/// # Errors
/// Those of `load`, or of the gallery.
pub async fn read<V, F>(load: impl FnOnce(Doorway) -> F) -> Result<V, Refused>
where
    V: Clone + Send + Sync + 'static,
    F: Future<Output = Result<V, Refused>>,
{
    if let Some(Given(given)) = use_context::<Given<V>>() {
        return given;
    }
    load(Doorway::here()?).await
}
