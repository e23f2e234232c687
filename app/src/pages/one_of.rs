use super::not_found::missing;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use std::future::Future;

/// The page about the one thing of a list that the address names. Someone else's is a page that does not exist.
#[component]
pub fn OneOf<V, T, L, R, F>(
    /// Reads the list, if there is one for this visitor.
    load: L,
    /// Looks for the thing by its number.
    find: fn(&V, &str) -> Option<T>,
    children: F,
) -> impl IntoView
where
    V: Send + 'static,
    T: Send + 'static,
    L: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Option<V>> + Send + 'static,
    F: Fn(T, V) -> AnyView + Clone + Send + Sync + 'static,
{
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let body = move || {
        let (children, id, list) = (children.clone(), id.clone(), load());
        let response = use_context::<leptos_axum::ResponseOptions>();
        Suspend::new(async move {
            if let Some(list) = list.await
                && let Some(thing) = find(&list, &id)
            {
                return children(thing, list);
            }
            missing(response)
        })
    };
    view! { <Suspense>{body}</Suspense> }
}
