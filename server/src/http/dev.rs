//! Development on loopback only: captured messages for programs, and what the password hash alone allows.

use super::{Site, face};
use app::routes;
use axum::{
    Json, Router,
    extract::{Query, Request, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::Timestamp;
use serde::{Deserialize, Serialize};

pub fn routes() -> Router<Site> {
    Router::new().route(routes::DEV_OUTBOX_JSON, get(outbox)).route("/dev/hash-rate", get(hash_rate))
}

/// Captured messages, newest first, as other programs read them (product.md, interface contract).
async fn outbox(State(site): State<Site>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    match site.portal.sent_messages(200).await {
        Ok(sent) => Json(sent).into_response(),
        Err(error) => face::json(site.doorway(&parts).refused(error).0),
    }
}

#[derive(Deserialize)]
struct Length {
    #[serde(default = "five")]
    seconds: i64,
}

const fn five() -> i64 {
    5
}

#[derive(Serialize)]
struct Rate {
    hashes: u64,
    seconds: f64,
}

/// How many password hashes this process finishes when it does nothing else: the measure that log-ins are held against.
async fn hash_rate(State(site): State<Site>, headers: HeaderMap, Query(length): Query<Length>) -> Response {
    let began = site.portal.now();
    let end = began.plus(length.seconds.clamp(1, 60) * Timestamp::SECOND);
    let workers = (0..site.portal.hasher().concurrency()).map(|_| tokio::spawn(hash_until(site.clone(), end)));
    let mut hashes = 0;
    for worker in workers.collect::<Vec<_>>() {
        match worker.await {
            Ok(Some(count)) => hashes += count,
            _ => return face::refuse(&site, &headers, model::Refusal::Busy),
        }
    }
    let milliseconds = u32::try_from(site.portal.now().0 - began.0).unwrap_or(u32::MAX);
    Json(Rate { hashes, seconds: f64::from(milliseconds) / 1000.0 }).into_response()
}

async fn hash_until(site: Site, end: Timestamp) -> Option<u64> {
    let mut count = 0;
    while site.portal.now() < end {
        site.portal.hasher().measure().await.ok()?;
        count += 1;
    }
    Some(count)
}
