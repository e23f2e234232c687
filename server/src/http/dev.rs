//! Development on loopback only: captured messages for programs, and what the password hash and the look-up of a token alone allow.

use super::{Site, face};
use app::routes;
use axum::{
    Json, Router,
    extract::{Query, Request, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{Device, Timestamp};
use serde::{Deserialize, Serialize};
use words::Language;

pub fn routes() -> Router<Site> {
    Router::new()
        .route(routes::DEV_OUTBOX_JSON, get(outbox))
        .route("/dev/hash-rate", get(hash_rate))
        .route("/dev/look-up-rate", get(look_up_rate))
}

/// Captured messages, newest first, as other programs read them (product.md, interface contract).
async fn outbox(State(site): State<Site>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    match site.portal.sent_messages(200).await {
        Ok(sent) => Json(sent).into_response(),
        Err(error) => face::json(Language::English, &site.doorway(&parts).refused(error).0),
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
    done: u64,
    seconds: f64,
}

/// As many look-ups at once as the measurement has clients.
const LOOK_UPS: usize = 16;

/// How many password hashes this process finishes when it does nothing else: the measure that log-ins are held against.
async fn hash_rate(State(site): State<Site>, headers: HeaderMap, Query(length): Query<Length>) -> Response {
    let workers = site.portal.hasher().concurrency();
    let hash = |site: Site| async move { site.portal.hasher().measure().await.ok() };
    measured(&site, &headers, workers, &length, hash).await
}

/// How often this process looks up the token of the request, and its account, when it does nothing else.
async fn look_up_rate(State(site): State<Site>, headers: HeaderMap, Query(length): Query<Length>) -> Response {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = shown.and_then(|shown| shown.strip_prefix("Bearer ")).unwrap_or_default().to_owned();
    let look_up = move |site: Site| {
        let token = token.clone();
        async move {
            let context = site.portal.context(Device::default());
            site.portal.measure_look_up(&context, &token).await.ok().filter(|found| *found).map(drop)
        }
    };
    measured(&site, &headers, LOOK_UPS, &length, look_up).await
}

/// Does something in so many loops for some time, and says how often it was done.
async fn measured<F, A>(site: &Site, headers: &HeaderMap, workers: usize, length: &Length, act: F) -> Response
where
    F: Fn(Site) -> A + Clone + Send + 'static,
    A: Future<Output = Option<()>> + Send,
{
    let began = site.portal.now();
    let end = began.plus(length.seconds.clamp(1, 60) * Timestamp::SECOND);
    let workers = (0..workers).map(|_| {
        let (site, act) = (site.clone(), act.clone());
        tokio::spawn(async move {
            let mut count = 0_u64;
            while site.portal.now() < end {
                act(site.clone()).await?;
                count += 1;
            }
            Some(count)
        })
    });
    let mut done = 0;
    for worker in workers.collect::<Vec<_>>() {
        match worker.await {
            Ok(Some(count)) => done += count,
            _ => return face::refuse(site, headers, &model::Refusal::Busy),
        }
    }
    let milliseconds = u32::try_from(site.portal.now().0 - began.0).unwrap_or(u32::MAX);
    Json(Rate { done, seconds: f64::from(milliseconds) / 1000.0 }).into_response()
}
