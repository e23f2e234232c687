//! What the crates below write to the log, at any level.

use super::{
    PASSWORD, http, login, message,
    stub::{Stub, answer},
    twilio,
};
use crate::{Connection, Courier, HttpGateway, HttpSettings, Mails, Texts, Twilio, tests::tls};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::{
    io::{self, Write},
    sync::Mutex,
};

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Kept;

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// As the server writes it (S-122).
#[tokio::test]
async fn no_log_holds_number_text_or_secret() {
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(|| Kept)
        .init();
    let authority = tls::authority();
    let safe = Stub::start_tls(tls::acceptor("localhost", Some(&authority), true), |_| answer("201 Created", "")).await;
    let base = format!("https://localhost:{}", safe.address.port());
    let url = format!("{base}/send?password=the%20password%20of%20the%20gateway&to={{to}}&text={{text}}");
    for connection in [tls::trusting(&authority), Connection::default()] {
        let http = HttpSettings { login: Some(login()), ..http(&url, connection.clone()) };
        for texts in [
            Texts::Twilio(Twilio::new(&twilio(&base, connection)).unwrap()),
            Texts::Http(HttpGateway::new(&http).unwrap()),
        ] {
            let _ = Courier { mails: Mails::Capture, texts }.send(&message()).await;
        }
    }
    assert_eq!(safe.asked().len(), 2);
    let log = String::from_utf8_lossy(&LOG.lock().unwrap()).into_owned();
    assert!(log.contains("TRACE"), "nothing was written, so nothing could be searched: {log}");
    let header = STANDARD.encode(format!("{}:{PASSWORD}", login().user));
    for secret in [PASSWORD, "the%20password", &header, "41791234567", "418204", "example.org"] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}
