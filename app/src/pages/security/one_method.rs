use crate::{doors::Doorway, pages::OneOf};
use leptos::prelude::*;
use model::TwoStepView;

/// The page about the way to log in that the address names.
#[component]
pub fn OneMethod<T, F>(
    /// Looks for it by its number.
    find: fn(&TwoStepView, &str) -> Option<T>,
    children: F,
) -> impl IntoView
where
    T: Send + 'static,
    F: Fn(T, TwoStepView) -> AnyView + Clone + Send + Sync + 'static,
{
    view! { <OneOf load=methods find children/> }
}

async fn methods() -> Option<TwoStepView> {
    let door = Doorway::here().ok()?;
    let signed_in = door.signed_in().await.ok()?;
    Some(door.portal.security_view(&door.context, &signed_in).await.map_err(|e| door.refused(e)).ok()?.two_step)
}
