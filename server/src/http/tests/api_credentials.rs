//! What programs show at the REST API is worth nothing at the pages and their doors (S-076).

use super::{
    EMAIL, House, PASSWORD,
    api_tokens::{BACKUP, made, unlocked},
    browser::Browser,
    houses,
};
use app::routes;
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use domain::{Credentials, Device};
use leptos::server_fn::axum::server_fn_paths;

/// Maria's credentials of each kind that the API takes, as headers.
async fn credentials(house: House) -> (House, Vec<String>) {
    let (house, mut browser) = unlocked(house).await;
    let token = made(&mut browser, &BACKUP).await;
    let context = house.site.portal.context(Device::default());
    for password in [token.as_str(), PASSWORD] {
        let shown = Credentials::Basic { username: EMAIL.to_owned(), password: password.to_owned() };
        let caller = house.site.portal.api_caller(&context, &shown).await.unwrap();
        assert!(caller.is_some(), "the API takes it, or the rest says nothing");
    }
    let basic = |secret: &str| format!("Basic {}", BASE64_STANDARD.encode(format!("{EMAIL}:{secret}")));
    let all = vec![format!("Bearer {token}"), basic(&token), basic(PASSWORD)];
    (house, all)
}

fn request(method: Method, path: &str, credentials: &str) -> Request<Body> {
    let request = Request::builder().method(method).uri(path).header(header::AUTHORIZATION, credentials);
    let request = request.header("sec-fetch-site", "same-origin").header(header::ACCEPT, "application/json");
    request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::empty()).unwrap()
}

#[tokio::test]
async fn a_token_or_a_password_in_a_header_opens_no_door_and_no_page() {
    for house in houses().await {
        let (house, shown) = credentials(house).await;
        let doors: Vec<_> = server_fn_paths().map(|(path, _)| path.to_owned()).collect();
        assert!(doors.len() > 60, "the registered doors");
        for shown in shown {
            let mut program = Browser::new(&house);
            for door in &doors {
                let nobody = Browser::new(&house).send(request(Method::POST, door, "")).await;
                let answer = program.send(request(Method::POST, door, &shown)).await;
                assert_eq!(
                    (answer.status, answer.code()),
                    (nobody.status, nobody.code()),
                    "{door} on {}",
                    house.engine
                );
            }
            for page in [routes::SECURITY, routes::ADMIN_ACTIVITY_CSV, routes::EVENTS] {
                let nobody = Browser::new(&house).send(request(Method::GET, page, "")).await;
                let answer = program.send(request(Method::GET, page, &shown)).await;
                assert_eq!((answer.status, answer.location()), (nobody.status, nobody.location()), "{page}");
                assert_ne!(answer.status, StatusCode::OK, "S-076: {page} on {}", house.engine);
            }
        }
    }
}
