use crate::{doors::Doorway, pages::not_found::NotFound};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::{KeyMethod, TwoStepView};

/// The page about the key of the address. Someone else's is a page that does not exist.
#[component]
pub fn OneKey<F>(children: F) -> impl IntoView
where
    F: Fn(KeyMethod, TwoStepView) -> AnyView + Clone + Send + Sync + 'static,
{
    let id = use_params_map().get_untracked().get("id").unwrap_or_default();
    let body = move || {
        let (children, id) = (children.clone(), id.clone());
        let response = use_context::<leptos_axum::ResponseOptions>();
        Suspend::new(async move {
            let Some((key, view)) = find(&id).await else {
                if let Some(response) = response {
                    response.set_status(http::StatusCode::NOT_FOUND);
                }
                return view! { <NotFound/> }.into_any();
            };
            children(key, view)
        })
    };
    view! { <Suspense>{body}</Suspense> }
}

async fn find(id: &str) -> Option<(KeyMethod, TwoStepView)> {
    let door = Doorway::here().ok()?;
    let signed_in = door.signed_in().await.ok()?;
    let view = door.portal.security_view(&door.context, &signed_in).await.map_err(|e| door.refused(e)).ok()?.two_step;
    let key = view.keys.iter().find(|key| key.id == id)?.clone();
    Some((key, view))
}
