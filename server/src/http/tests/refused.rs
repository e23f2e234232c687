//! What is refused because somebody may not do it, or could not prove who they are, stands in the log (ASVS 16.3.1 to 16.3.3): why, where and
//! from where, and nothing that was sent.

use super::{EMAIL, browser::Browser, houses};
use axum::{body::Body, http::Request};
use std::{
    io::{self, Write},
    sync::{Arc, LazyLock, Mutex},
};
use tracing::{Dispatch, instrument::WithSubscriber, subscriber::NoSubscriber};
use tracing_subscriber::fmt::MakeWriter;

/// The lines of one test.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Lines {
    type Writer = Self;
    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// While there is one place alone for lines, tracing asks the thread that comes first to a line in the code whether it wants it, and takes that
/// for an answer of all threads: of a test that writes nothing, too.
static ANOTHER: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(NoSubscriber::new()));

/// What is written at the level that is on by default while this runs.
async fn lines_of(what: impl Future<Output = ()>) -> String {
    LazyLock::force(&ANOTHER);
    let lines = Lines::default();
    let level = tracing::Level::INFO;
    let to = tracing_subscriber::fmt().with_max_level(level).with_ansi(false).with_writer(lines.clone()).finish();
    what.with_subscriber(to).await;
    let bytes = lines.0.lock().unwrap().clone();
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn a_refusal_is_a_line_with_its_code_and_nothing_that_was_sent() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        let lines = lines_of(async {
            let unknown = [("email", "nobody-at-all@example.org"), ("password", "a very secret river"), ("next", "")];
            browser.form("log_in", &unknown).await;
            browser.call("start_app_setup", &[]).await;
        })
        .await;
        assert!(lines.contains("refused") && lines.contains("wrong_pair"), "on {}: {lines}", house.engine);
        assert!(
            lines.contains("log_in_first") && lines.contains("/api/start_app_setup"),
            "on {}: {lines}",
            house.engine
        );
        assert!(!lines.contains("nobody-at-all") && !lines.contains("river"), "{lines}");
        browser.log_in().await;
        let lines = lines_of(async {
            browser.call("change_password", &[("password", "x"), ("new_password", "y")]).await;
            let request = Request::post("/api/log_out").header("sec-fetch-site", "cross-site");
            browser.send(request.body(Body::empty()).unwrap()).await;
        })
        .await;
        assert!(lines.contains("cross_site") && !lines.contains(EMAIL), "on {}: {lines}", house.engine);
    }
}

#[tokio::test]
async fn what_is_answered_and_what_nobody_has_is_no_line() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        let lines = lines_of(async {
            browser.get("/login").await;
            browser.get("/no-such-page").await;
        })
        .await;
        assert_eq!(lines, "", "on {}", house.engine);
    }
}
