use super::view;
use crate::pages::OneOf;
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
    Some(view().await.ok()?.two_step)
}
