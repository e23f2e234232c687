use crate::{doors::Doorway, pages::not_found::NotFound};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::TwoStepView;

/// The page about the way to log in that the address names. Someone else's is a page that does not exist.
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
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let body = move || {
        let (children, id) = (children.clone(), id.clone());
        let response = use_context::<leptos_axum::ResponseOptions>();
        Suspend::new(async move {
            let found = view().await.and_then(|view| Some((find(&view, &id)?, view)));
            let Some((method, view)) = found else {
                if let Some(response) = response {
                    response.set_status(http::StatusCode::NOT_FOUND);
                }
                return view! { <NotFound/> }.into_any();
            };
            children(method, view)
        })
    };
    view! { <Suspense>{body}</Suspense> }
}

async fn view() -> Option<TwoStepView> {
    let door = Doorway::here().ok()?;
    let signed_in = door.signed_in().await.ok()?;
    Some(door.portal.security_view(&door.context, &signed_in).await.map_err(|e| door.refused(e)).ok()?.two_step)
}
