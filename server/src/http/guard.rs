//! Nothing that changes anything comes from another site.
//!
//! Server functions check neither where a request comes from nor what is in it, so this layer stands before all of them
//! (Fetch Metadata, else `Origin`; then the content type). Stricter than Go 1.25's `CrossOriginProtection`: a request that names
//! no origin at all is refused too.

use super::{Site, face};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::Response,
};
use model::Refusal;

/// What forms and the app send.
const CONTENT_TYPES: [&str; 2] = ["application/x-www-form-urlencoded", "application/json"];

pub async fn same_origin(State(site): State<Site>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE) {
        return next.run(request).await;
    }
    let headers = request.headers();
    let path = request.uri().path();
    if !is_same_origin(&site.facts.origin, headers) {
        tracing::warn!(path, "refused a request from another site");
        return face::refuse(&site, headers, &Refusal::CrossSite);
    }
    if !has_known_type(headers) {
        return face::refuse(&site, headers, &Refusal::ContentType);
    }
    next.run(request).await
}

/// A request names a path of this server (RFC 9112 3.2.1, 3.2.2). What asks for a whole machine, as through a proxy, or for nothing that
/// could be a path, is not looked at: the frame takes a path for granted (S-099).
pub async fn names_a_path(State(site): State<Site>, request: Request, next: Next) -> Response {
    if request.uri().path().starts_with('/') {
        next.run(request).await
    } else {
        face::refuse(&site, request.headers(), &Refusal::BadRequest)
    }
}

pub fn is_same_origin(origin: &str, headers: &HeaderMap) -> bool {
    match (headers.get("sec-fetch-site"), headers.get(header::ORIGIN)) {
        (Some(site), _) => site == "same-origin",
        (None, Some(said)) => said == origin,
        (None, None) => false,
    }
}

fn has_known_type(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.map(|kind| kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    kind.is_some_and(|kind| CONTENT_TYPES.contains(&kind.as_str()))
}
