//! S-118: a gateway that says no, is slow, talks nonsense or is not there. It is asked once, whatever happens.

use super::{
    send,
    stub::{Asked, Reply, Stub, answer},
    ways,
};
use crate::{Connection, GatewayError, SendError};
use std::time::Duration;

fn impatient() -> Connection {
    Connection { timeout: Duration::from_millis(300), ..Connection::default() }
}

fn refused(status: u16) -> GatewayError {
    GatewayError::Refused { status, code: None }
}

/// What both gateways say when the server does this.
async fn expect(reply: fn() -> Reply, twilio: GatewayError, http: GatewayError) {
    for (way, expected) in [twilio, http].into_iter().enumerate() {
        let stub = Stub::start(move |_: &Asked| reply()).await;
        let texts = ways(&stub.url(), &impatient())[way].clone();
        match send(texts).await {
            Err(SendError::Gateway(error)) => assert_eq!(error, expected),
            other => panic!("{other:?} instead of {expected:?}"),
        }
        // Whoever tries again does so soon.
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!((stub.connections(), stub.asked().len()), (1, 1), "{expected:?}");
    }
}

#[tokio::test]
async fn a_no_is_told_with_its_number() {
    expect(|| answer("400 Bad Request", "+41791234567 is no number"), refused(400), refused(400)).await;
    expect(|| answer("403 Forbidden", "Authorization failed"), refused(403), refused(403)).await;
    expect(|| answer("429 Too Many Requests", ""), refused(429), refused(429)).await;
    expect(|| answer("500 Internal Server Error", "<html>"), refused(500), refused(500)).await;
    expect(|| answer("503 Service Unavailable", ""), refused(503), refused(503)).await;
    assert_eq!(refused(503).to_string(), "the text gateway answered 503");
}

#[tokio::test]
async fn a_number_that_may_be_a_code_or_a_telephones_is_not_told() {
    for code in ["418204", "41791234567", "\"21211\"", "-1", "1.5"] {
        let body = format!("{{\"code\": {code}, \"message\": \"+41791234567\", \"status\": 400}}");
        let stub = Stub::start(move |_| answer("400 Bad Request", &body)).await;
        let [twilio, _] = ways(&stub.url(), &impatient());
        assert!(matches!(send(twilio).await, Err(SendError::Gateway(error)) if error == refused(400)), "{code}");
    }
}

#[tokio::test]
async fn an_answer_that_does_not_end_is_not_read_for_ever() {
    let begun = || Reply::Silence("HTTP/1.1 400 Bad Request\r\nContent-Length: 90\r\n\r\n{\"code\": 21211".to_owned());
    expect(begun, refused(400), refused(400)).await;
    let endless = || answer("400 Bad Request", &format!("{{\"code\": 21211, \"more\": \"{}\"}}", "x".repeat(100_000)));
    expect(endless, refused(400), refused(400)).await;
}

#[tokio::test]
async fn a_slow_gateway_is_left_in_time() {
    let silent = expect(|| Reply::Silence(String::new()), GatewayError::Late, GatewayError::Late);
    tokio::time::timeout(Duration::from_secs(5), silent).await.unwrap();
    let begun = expect(|| Reply::Silence("HTTP/1.1 201 Cre".to_owned()), GatewayError::Late, GatewayError::Late);
    tokio::time::timeout(Duration::from_secs(5), begun).await.unwrap();
}

#[test]
fn ten_seconds_are_enough_for_a_gateway() {
    assert_eq!(Connection::default().timeout, Duration::from_secs(10));
}

#[tokio::test]
async fn nonsense_is_told() {
    for reply in [
        || Reply::Close("220 mail.example.org ESMTP\r\n".to_owned()),
        || Reply::Close("HTTP/1.1 20".to_owned()),
        || Reply::Close(String::new()),
        || Reply::Close("\0\u{1}\u{2}\r\n\r\n".to_owned()),
    ] {
        expect(reply, GatewayError::Answer, GatewayError::Answer).await;
    }
}

#[tokio::test]
async fn twilio_says_yes_in_one_way_only() {
    for status in ["200 OK", "202 Accepted", "204 No Content"] {
        let stub = Stub::start(move |_| answer(status, "")).await;
        let [twilio, http] = ways(&stub.url(), &impatient());
        assert!(matches!(send(twilio).await, Err(SendError::Gateway(GatewayError::Answer))), "{status}");
        assert!(send(http).await.is_ok(), "{status}");
    }
}

#[tokio::test]
async fn nobody_is_there() {
    let address = Stub::start(|_| answer("200 OK", "")).await.address;
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_ne!(address, closed);
    for texts in ways(&format!("http://{closed}"), &impatient()) {
        let error = send(texts).await.unwrap_err();
        assert!(matches!(error, SendError::Gateway(GatewayError::Unreachable)), "{error:?}");
        assert!(error.is_unreachable());
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    for status in
        ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"]
    {
        let target = Stub::start(|_| answer("201 Created", "")).await;
        let location = format!("{}/send", target.url());
        let stub = Stub::start(move |_| {
            Reply::Keep(format!("HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"))
        })
        .await;
        for texts in ways(&stub.url(), &impatient()) {
            let number = status[..3].parse().unwrap();
            assert!(
                matches!(send(texts).await, Err(SendError::Gateway(error)) if error == refused(number)),
                "{status}"
            );
        }
        assert_eq!((target.connections(), stub.asked().len()), (0, 2), "{status}");
    }
}

/// A connection that was kept may end while the next request is under way, and clients then like to send it again.
#[tokio::test]
async fn no_connection_is_used_twice() {
    let stub = Stub::start(|_| answer("201 Created", "{}")).await;
    for texts in ways(&stub.url(), &impatient()) {
        for _ in 0..3 {
            send(texts.clone()).await.unwrap();
        }
    }
    assert_eq!((stub.connections(), stub.asked().len()), (6, 6));
}

#[test]
fn where_nobody_answers_others_fare_no_better() {
    for (error, unreachable) in [
        (GatewayError::Unreachable, true),
        (GatewayError::Unsafe, false),
        (refused(429), false),
        (refused(500), false),
        (GatewayError::Late, true),
        (GatewayError::Answer, false),
    ] {
        assert_eq!(SendError::Gateway(error).is_unreachable(), unreachable, "{error:?}");
    }
}
