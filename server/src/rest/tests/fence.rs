//! What every request passes before it is anybody's.

use super::{MARIA, Org, client::Client, person, token_for};
use crate::{
    http::tests::{houses, production},
    settings::Proxy,
};
use axum::{
    body::Body,
    http::{Method, StatusCode},
};
use serde_json::json;

#[tokio::test]
async fn no_page_of_another_site_changes_anything_with_credentials_that_a_browser_remembers() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let member = org.member(MARIA).await;
        let (exclusion, body) =
            (format!("/members/{member}/exclusion"), json!({ "reason": "x", "until": "2026-12-01" }));
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-site", "none"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let client = org.client.with(name, value);
            assert_eq!(client.put(&exclusion, &body).await.code(), "cross_site", "{name}: {value} on {}", house.engine);
            assert_eq!(client.delete(&exclusion).await.code(), "cross_site");
            let reset = format!("/members/{member}/two-step-verification/reset");
            assert_eq!(client.post(&reset, &json!({ "reason": "x" })).await.code(), "cross_site");
            assert_eq!(client.send(Method::PATCH, "/policy", Body::empty()).await.code(), "cross_site");
            let read = client.get("/members").await;
            assert_eq!(read.status, StatusCode::OK, "to be read by nobody: no header lets another page see it");
        }
        let view = org.client.get(&format!("/members/{member}")).await;
        assert!(view.json["exclusion"].is_null(), "nothing was changed");
        let ours = org.client.with("sec-fetch-site", "same-origin").with("origin", "http://localhost:3000");
        assert_eq!(ours.put(&exclusion, &body).await.status, StatusCode::OK);
        let ours = org.client.with("origin", "http://localhost:3000");
        assert_eq!(ours.delete(&exclusion).await.status, StatusCode::NO_CONTENT);
    }
}

#[tokio::test]
async fn what_came_to_the_proxy_by_http_is_refused_before_the_credentials_are_looked_at() {
    let house = production(Proxy { trusted: vec!["10.0.0.0/8".parse().unwrap()] }).await;
    let id = person(&house, None, MARIA).await;
    let token = token_for(&house, &id, "account:read").await;
    let client = Client::of(&house).bearer(&token);
    let proxy = client.from("10.0.0.1:1");
    for open in [proxy.with("x-forwarded-proto", "http"), proxy.with("x-forwarded-proto", "https, HTTP")] {
        let answer = open.get("/myself").await;
        assert_eq!((answer.status, answer.code()), (StatusCode::FORBIDDEN, "https_required"));
        assert_eq!(answer.header("location"), "", "4.1.2: not led on either");
        assert_eq!(open.basic("x", "y").get("/myself").await.code(), "https_required", "not looked at");
    }
    let spoken = proxy.with("x-forwarded-proto", "http").and("x-forwarded-proto", b"https");
    for fine in [proxy.with("x-forwarded-proto", "https"), proxy.clone(), spoken] {
        assert_eq!(fine.get("/myself").await.status, StatusCode::OK);
    }
    let stranger = client.from("192.0.2.1:1").with("x-forwarded-proto", "http");
    assert_eq!(stranger.get("/myself").await.status, StatusCode::OK, "nobody whose word counts");
}

#[tokio::test]
async fn addresses_and_methods_that_are_not_there_are_problems_too() {
    for house in houses().await {
        let org = Org::of(&house).await;
        for path in [
            "/nothing",
            "/members/",
            "/members/1/2/3",
            "/rest",
            "/rest/",
            "/rest/api",
            "/rest/api/2/myself",
            "/rest/docs/x",
        ] {
            let answer = org.client.get(path).await;
            assert_eq!(
                (answer.status, answer.code()),
                (StatusCode::NOT_FOUND, "not_found"),
                "{path} on {}",
                house.engine
            );
        }
        let member = org.member(MARIA).await;
        let exclusion = format!("/members/{member}/exclusion");
        for (method, path, allow) in [
            (Method::POST, "/myself", "GET,HEAD"),
            (Method::DELETE, "/members", "GET,HEAD"),
            (Method::GET, exclusion.as_str(), "PUT,DELETE"),
            (Method::PATCH, "/policy", "GET,HEAD,PUT"),
            (Method::PUT, "/rest/openapi.json", "GET,HEAD"),
            (Method::TRACE, "/myself", "GET,HEAD"),
            (Method::from_bytes(b"BREW").unwrap(), "/myself", "GET,HEAD"),
        ] {
            let answer = org.client.send(method.clone(), path, Body::empty()).await;
            assert_eq!(
                (answer.status, answer.code()),
                (StatusCode::METHOD_NOT_ALLOWED, "no_such_method"),
                "{method} {path}"
            );
            let mut allowed: Vec<_> = answer.header("allow").split(',').map(str::trim).collect();
            let mut expected: Vec<_> = allow.split(',').collect();
            allowed.sort_unstable();
            expected.sort_unstable();
            assert_eq!(allowed, expected, "{method} {path}");
        }
        let preflight = org.client.with("origin", "https://evil.example").with("access-control-request-method", "PUT");
        let answer = preflight.send(Method::OPTIONS, "/policy", Body::empty()).await;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::NO_CONTENT, ""));
        assert!(answer.header("allow").contains("PUT"), "and nothing that a browser takes for leave");
        assert_eq!(org.client.get("/rest/api/1/members/%ff").await.code(), "not_found", "S-099");
    }
}
