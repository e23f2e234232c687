//! What happens to an account while one of its pages is open, as server-sent events (HTML, section 9.2). They are hints without content:
//! the page loads itself again, or offers to. Each carries as its id what the page knows of from then on, and the browser brings the last
//! one back when it makes a lost connection again.

use super::{Site, face, guard};
use axum::{
    extract::{Query, Request, State},
    http::{HeaderName, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::{Live, Visitor};
use futures::{Stream, StreamExt, stream};
use model::{LiveEvent, Refusal};
use serde::Deserialize;
use std::{
    convert::Infallible,
    hash::{BuildHasher, RandomState},
    time::Duration,
};
use tokio::sync::watch;

/// Something is sent so often, so that nothing in between takes the connection for dead.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// The server listens for the page.
const READY: &str = "ready";

/// What the browser brings when it makes a lost connection again (HTML, section 9.2.4).
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// After so long the browser makes a lost connection again, in milliseconds: the least, and how much longer it may be. Each connection has
/// a pause of its own, so that a server that comes back is not asked by all pages at once.
const RETRY: (u64, u64) = (500, 2_000);

/// Heard by what would go on for as long as the server does: it is told to stop.
#[derive(Debug, Clone)]
pub struct Stopping(watch::Receiver<bool>);

impl Stopping {
    /// With the sender that tells.
    pub fn new() -> (watch::Sender<bool>, Self) {
        let (tell, told) = watch::channel(false);
        (tell, Self(told))
    }

    async fn told(mut self) {
        // Where nobody can tell it any more, it is never told.
        if self.0.wait_for(|told| *told).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    /// What the page knows of, from an event of an earlier connection.
    #[serde(default)]
    since: String,
}

/// For our own pages and people who are logged in. Whose session is over hears that; who names none is refused.
pub async fn open(State(site): State<Site>, Query(asked): Query<Asked>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    if !guard::is_same_origin(&site.facts.origin, &parts.headers) {
        return face::refuse(&site, &parts.headers, &Refusal::CrossSite);
    }
    let door = site.doorway(&parts);
    let mut live = match door.visitor().await {
        Ok(Visitor::SignedIn(signed_in)) => site.portal.live(&signed_in),
        Ok(_) if door.token.is_some() => return answer(stream::iter([event(LiveEvent::SessionEnded.name(), "")])),
        Ok(_) => return face::refuse(&site, &parts.headers, &Refusal::LogInFirst),
        Err(refused) => return face::refuse(&site, &parts.headers, &refused.0),
    };
    // The address stays as it was when the page opened the connection; what the browser brings is newer.
    let brought = parts.headers.get(LAST_EVENT_ID).and_then(|id| id.to_str().ok());
    if let Err(error) = live.since(brought.unwrap_or(&asked.since)).await {
        return face::refuse(&site, &parts.headers, &door.refused(error).0);
    }
    let ready = event(READY, live.newest()).retry(retry());
    let events = stream::iter([ready]).chain(stream::unfold(live, next)).take_until(site.stopping.told());
    answer(Box::pin(events))
}

async fn next(mut live: Live) -> Option<(Event, Live)> {
    let heard = live.next_elsewhere().await?;
    Some((event(heard.name(), live.newest()), live))
}

fn event(name: &str, newest: &str) -> Event {
    Event::default().id(newest).data(name)
}

fn retry() -> Duration {
    // The seed of a hasher is as random as this has to be.
    Duration::from_millis(RETRY.0 + RandomState::new().hash_one(()) % RETRY.1)
}

fn answer(events: impl Stream<Item = Event> + Send + 'static) -> Response {
    let events = Sse::new(events.map(Ok::<_, Infallible>)).keep_alive(KeepAlive::new().interval(KEEP_ALIVE));
    // The second is for proxies that would keep answers until they are complete.
    let headers = [(header::CACHE_CONTROL, "no-store"), (HeaderName::from_static("x-accel-buffering"), "no")];
    (headers, events).into_response()
}
