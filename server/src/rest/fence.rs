//! What every request below `/rest` passes, and how it is answered when nothing else can be said.

use super::{
    code::Code,
    problem::{self, Problem},
};
use crate::http::{PATIENCE, Site, guard};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::FutureExt;
use std::panic::AssertUnwindSafe;

/// Answers by https, to nobody else's pages, within [`PATIENCE`], and whatever happens with a problem (S-100, S-107).
pub async fn fence(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    // Before the credentials are looked at: an answer that worked would teach to send them in the open (ASVS 4.1.2).
    let refused = if site.facts.secure && site.came_by_http(&parts) {
        tracing::warn!(path = parts.uri.path(), "refused a request to the REST API that came by http");
        Some(Code::HttpsRequired)
    } else if is_unsafe(&parts.method) && is_from_elsewhere(&site.facts.origin, &parts.headers) {
        tracing::warn!(path = parts.uri.path(), "refused a request to the REST API from another site");
        Some(Code::CrossSite)
    } else {
        None
    };
    let response = match refused {
        Some(code) => Problem::plain(code).into_response(),
        None => {
            let answer = AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind();
            match tokio::time::timeout(PATIENCE, answer).await {
                Ok(Ok(response)) => response,
                Ok(Err(_)) => Problem::fault("a request panicked; the lines before tell where").into_response(),
                Err(_) => Problem::from(model::Refusal::Busy).into_response(),
            }
        }
    };
    problem::dress(&site, response)
}

const fn is_unsafe(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE)
}

/// Programs say nothing of where they are; browsers always do, and they remember Basic credentials.
fn is_from_elsewhere(origin: &str, headers: &HeaderMap) -> bool {
    let says_so = headers.contains_key("sec-fetch-site") || headers.contains_key(header::ORIGIN);
    says_so && !guard::is_same_origin(origin, headers)
}

/// An address without an operation.
pub async fn not_found() -> Problem {
    Problem::plain(Code::NotFound)
}

/// A known address that does not take this method. `OPTIONS` is told which it takes; the frame adds `Allow` to both.
pub async fn no_such_method(request: Request) -> Response {
    if request.method() == Method::OPTIONS {
        return (StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))])
            .into_response();
    }
    Problem::plain(Code::NoSuchMethod).into_response()
}
