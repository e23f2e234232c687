//! Bodies out of all proportion, at the doors (S-098). Those of the REST API are in `rest/tests/strange.rs`.

use super::{House, PASSWORD, browser::Browser, houses};
use axum::{
    body::{Body, Bytes},
    http::{Request, StatusCode, header},
};
use futures::{StreamExt, stream::repeat};
use leptos::server_fn::axum::server_fn_paths;
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// From here on a body is not even read.
const LARGEST_READ: usize = 8 * 1024 * 1024;
const PIECE: usize = 16 * 1024;

fn post(door: &str, kind: &str, body: Body) -> Request<Body> {
    let path = if door.starts_with('/') { door.to_owned() } else { format!("/api/{door}") };
    let request = Request::post(path).header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, kind);
    request.header(header::ACCEPT, "application/json").body(body).unwrap()
}

const FORM: &str = "application/x-www-form-urlencoded";

async fn unlocked(house: House) -> (House, Browser) {
    let house = house.with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    assert_eq!(browser.call("unlock", &[("password", PASSWORD)]).await.status, StatusCode::OK);
    (house, browser)
}

/// S-098: of a body without end no more is read than is kept in mind.
#[tokio::test]
async fn an_endless_body_is_given_up_after_a_few_megabytes() {
    for house in houses().await {
        let (house, browser) = unlocked(house).await;
        for (path, _) in server_fn_paths() {
            let read = Arc::new(AtomicUsize::new(0));
            let count = read.clone();
            let endless = repeat(Bytes::from_static(&[b'x'; PIECE])).map(move |piece| {
                count.fetch_add(piece.len(), Ordering::Relaxed);
                Ok::<_, std::io::Error>(piece)
            });
            let answer = browser.clone().send(post(path, FORM, Body::from_stream(endless))).await;
            assert_eq!(
                (answer.status, answer.code().as_str()),
                (StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
                "S-098: {path} on {}",
                house.engine
            );
            assert_eq!(answer.headers[header::CONNECTION], "close", "the rest of it is still to come");
            let read = read.load(Ordering::Relaxed);
            assert!(read <= LARGEST_READ + 2 * PIECE, "S-098: {path} has read {read} bytes");
        }
    }
}

/// S-098: what is small enough to be read, and made to be a lot of work.
#[tokio::test]
async fn deep_and_wide_bodies_are_refused() {
    for house in houses().await {
        let (house, mut browser) = unlocked(house).await;
        assert_eq!(browser.call("key_registration_options", &[]).await.status, StatusCode::OK);
        let deep = |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        let squeezed: Vec<u8> = [&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3][..], &[0xff; 4_000]].concat();
        let bodies: [(&str, &str, &str, Vec<u8>); 11] = [
            ("deep JSON in a field", "register_key", FORM, format!("name=x&response={}", deep("[", "]")).into()),
            ("deep JSON", "log_in", "application/json", "[".repeat(16_000).into()),
            ("deep JSON, too much of it", "log_in", "application/json", deep("[", "]").into()),
            ("deep objects", "log_in", "application/json", "{\"a\":".repeat(3_000).into()),
            ("a deep field", "log_in", FORM, format!("email{}=a&password=b", "[a]".repeat(5_000)).into()),
            ("many fields", "log_in", FORM, "a=1&".repeat(4_000).into()),
            ("100,000 fields", "log_in", FORM, "a=1&".repeat(100_000).into()),
            ("100,000 fields of a long list", "invite_many", FORM, format!("{}lines=x", "a=1&".repeat(100_000)).into()),
            ("many of one field", "log_in", FORM, "email=a&".repeat(2_000).into()),
            ("many ids", "remind_members", FORM, "ids[]=x&".repeat(8_000).into()),
            ("what would be much once it is unpacked", "log_in", FORM, squeezed),
        ];
        for (name, door, kind, body) in bodies {
            let mut request = post(door, kind, Body::from(body));
            if name.starts_with("what would") {
                request.headers_mut().insert(header::CONTENT_ENCODING, "gzip".parse().unwrap());
            }
            let answer = browser.send(request).await;
            assert!(answer.status.is_client_error(), "S-098: {name}: {} on {}", answer.status, house.engine);
            assert!(!answer.code().is_empty(), "S-098: {name}: {}", answer.body);
        }
        assert_eq!(browser.get("/manage-profile").await.status, StatusCode::OK, "and it goes on");
    }
}
