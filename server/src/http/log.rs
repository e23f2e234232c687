use super::Site;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};

/// One line a request. The path without its query: links from mails carry their token there (docs/LOGGING.md).
pub async fn request(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let began = site.portal.now();
    let response = next.run(request).await;
    let milliseconds = site.portal.now().0.saturating_sub(began.0);
    let status = response.status().as_u16();
    if status >= 500 {
        tracing::warn!(%method, path, status, milliseconds, "answered");
    } else {
        tracing::debug!(%method, path, status, milliseconds, "answered");
    }
    response
}
