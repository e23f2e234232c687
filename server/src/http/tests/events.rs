//! What a page hears while it is open.

use super::{EMAIL, House, browser::Browser, houses};
use app::routes;
use axum::{
    body::{Body, BodyDataStream},
    http::{HeaderMap, Request, StatusCode, header},
};
use futures::StreamExt;
use std::time::Duration;
use tower::ServiceExt;

/// An open stream of events.
struct Listening {
    status: StatusCode,
    headers: HeaderMap,
    body: BodyDataStream,
}

impl Listening {
    async fn of(house: &House, browser: &Browser, query: &str) -> Self {
        Self::after(house, browser, query, "").await
    }

    /// As a browser that comes back by itself, with the last thing that it has heard.
    async fn after(house: &House, browser: &Browser, query: &str, last: &str) -> Self {
        let cookie =
            browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let request = Request::get(format!("{}{query}", routes::EVENTS))
            .header("sec-fetch-site", "same-origin")
            .header(header::ACCEPT, "text/event-stream")
            .header(header::COOKIE, cookie);
        let request = if last.is_empty() { request } else { request.header("last-event-id", last) };
        let response = house.router().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        Self { status: parts.status, headers: parts.headers, body: body.into_data_stream() }
    }

    /// The next event: its name, and its id. Nothing when the stream is over, or silent.
    async fn next(&mut self) -> Option<(String, String)> {
        let bytes = tokio::time::timeout(Duration::from_secs(2), self.body.next()).await.ok()??.unwrap();
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let line =
            |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
        Some((line("data:"), line("id:")))
    }

    async fn hears(&mut self) -> Option<String> {
        self.next().await.map(|(name, _)| name)
    }

    async fn is_over(&mut self) -> bool {
        matches!(tokio::time::timeout(Duration::from_secs(2), self.body.next()).await, Ok(None))
    }
}

#[tokio::test]
async fn a_page_hears_of_changes_elsewhere_and_of_the_end_of_its_session() {
    for house in houses().await {
        let house = house.with_maria().await;
        let (mut here, mut there) = (Browser::new(&house), Browser::new(&house));
        here.log_in().await;
        there.log_in().await;
        let mut mine = Listening::of(&house, &here, "").await;
        assert_eq!(mine.status, StatusCode::OK);
        assert_eq!(mine.headers[header::CONTENT_TYPE], "text/event-stream");
        assert_eq!(mine.headers[header::CACHE_CONTROL], "no-store");
        let (name, known) = mine.next().await.unwrap();
        assert_eq!(name, "ready");
        house.clock.forward(1_000);
        assert_eq!(there.call("this_was_not_me", &[]).await.status, StatusCode::OK);
        assert_eq!(mine.hears().await.as_deref(), Some("session_ended"), "on {}", house.engine);
        assert!(mine.is_over().await);

        here.cookies.remove("nightlatch");
        here.log_in().await;
        let mut again = Listening::of(&house, &here, &format!("?since={known}")).await;
        assert_eq!(again.hears().await.as_deref(), Some("ready"));
        let (name, newest) = again.next().await.unwrap();
        assert_eq!(name, "security_changed", "missed meanwhile, on {}", house.engine);
        assert_ne!(newest, known);

        let mut back = Listening::after(&house, &here, &format!("?since={newest}"), &known).await;
        assert_eq!(back.hears().await.as_deref(), Some("ready"));
        assert_eq!(back.hears().await.as_deref(), Some("security_changed"), "the browser's word is the newer one");
    }
}

#[tokio::test]
async fn nobody_listens_who_is_not_logged_in_or_comes_from_elsewhere() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    assert_eq!(Listening::of(&house, &browser, "").await.status, StatusCode::UNAUTHORIZED);
    browser.log_in().await;
    let before = browser.clone();
    assert_eq!(browser.get(routes::EVENTS).await.code(), "", "a page for people");
    assert_eq!(browser.get(routes::EVENTS).await.status, StatusCode::FORBIDDEN, "no word of where it comes from");
    browser.form("log_out", &[]).await;
    let mut ended = Listening::of(&house, &before, "").await;
    assert_eq!(ended.hears().await.as_deref(), Some("session_ended"));
    assert!(ended.is_over().await);
}

#[tokio::test]
async fn the_stream_ends_when_the_server_stops() {
    let mut house = houses().await.swap_remove(0).with_maria().await;
    let (tell, stopping) = crate::http::Stopping::new();
    house.site.stopping = stopping;
    let mut browser = Browser::new(&house);
    assert_eq!(
        browser.form("log_in", &[("email", EMAIL), ("password", super::PASSWORD)]).await.location(),
        routes::SECURITY
    );
    let mut open = Listening::of(&house, &browser, "").await;
    assert_eq!(open.hears().await.as_deref(), Some("ready"));
    tell.send(true).unwrap();
    assert!(open.is_over().await);
}

#[tokio::test]
async fn settings_pages_listen_and_pages_without_the_browser_half_do_not() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    for (page, listens) in [
        (routes::SECURITY, true),
        (routes::DEVICES, true),
        (routes::ACTIVITY, true),
        (routes::NOT_ME, true),
        (routes::DEVICES_LOG_OUT, false),
        (routes::ACTIVITY_NOT_ME, false),
        (routes::HELP_LOG_IN, false),
    ] {
        let body = browser.get(page).await.body;
        assert_eq!(body.contains("/events"), listens, "{page}");
    }
}
