//! Refusals outside of any form: as JSON for programs, as a page for people.

use super::{Site, headers::scriptless_policy, language, log::Why};
use app::Answered;
use axum::{
    Json,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse},
};
use domain::Device;
use futures::FutureExt;
use model::Refusal;
use std::panic::AssertUnwindSafe;
use words::Language;

/// Whether the answer goes to a person: a browser that loads a page or sends a form says that it takes HTML.
pub fn wants_html(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

/// The refusal with its status, in the form that the request takes.
pub fn refuse(site: &Site, headers: &HeaderMap, refusal: &Refusal) -> Response<Body> {
    // A path that there is not is asked for by every search engine; doors tell of it themselves.
    let why = (*refusal != Refusal::NotFound).then(|| Why::from(refusal));
    let language = language::chosen(site, headers);
    let mut response = if wants_html(headers) {
        let page = app::refusal_page(&site.assets, &site.facts.service, language, refusal);
        let policy = [(header::CONTENT_SECURITY_POLICY, scriptless_policy())];
        (status(refusal), when_to_return(refusal), no_store(), policy, Html(page)).into_response()
    } else {
        json(language, refusal)
    };
    if let Some(why) = why {
        response.extensions_mut().insert(why);
    }
    response
}

/// The refusal as JSON: `{"code": …, "said": …}`.
pub fn json(language: Language, refusal: &Refusal) -> Response<Body> {
    let answer = Json(app::in_language(language, || Answered::from(refusal)));
    (status(refusal), when_to_return(refusal), no_store(), answer).into_response()
}

fn status(refusal: &Refusal) -> StatusCode {
    StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn no_store() -> [(header::HeaderName, HeaderValue); 1] {
    [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))]
}

/// When to come back (RFC 9110 10.2.3), for the refusals that end by themselves, and whether by another connection.
fn when_to_return(refusal: &Refusal) -> HeaderMap {
    let seconds = match refusal {
        Refusal::TooManyTries { seconds, .. } | Refusal::TooManyTexts { seconds, .. } => Some(*seconds),
        Refusal::Busy => Some(2),
        _ => None,
    };
    let retry = seconds.map(|seconds| (header::RETRY_AFTER, HeaderValue::from(seconds)));
    // The rest of the body was not read, so nothing else can come by this connection.
    let close = (*refusal == Refusal::TooLarge).then(|| (header::CONNECTION, HeaderValue::from_static("close")));
    retry.into_iter().chain(close).collect()
}

/// A known path that is not answered to this method.
pub async fn method_not_allowed(State(site): State<Site>, request: Request) -> Response<Body> {
    let mut response = refuse(&site, request.headers(), &Refusal::NotFound);
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response
}

/// A request that panicked is answered like any other fault, under a reference that the log has too; the process lives on (S-107).
pub async fn whatever_happens(State(site): State<Site>, request: Request, next: Next) -> Response<Body> {
    let headers = request.headers().clone();
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => {
            let reference = site.portal.context(Device::default()).reference();
            tracing::error!(%reference, "a request panicked; the lines before tell where");
            refuse(&site, &headers, &Refusal::Internal { reference })
        }
    }
}
