//! Requests that no program should send (S-077, S-096, S-098).

use super::{MARIA, Org};
use crate::http::tests::houses;
use axum::{
    body::{Body, Bytes},
    http::{Method, StatusCode},
};
use futures::stream::repeat;
use serde_json::json;

#[tokio::test]
async fn a_field_that_nobody_asked_for_is_named_and_changes_nothing() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let member = org.member(MARIA).await;
        let exclusion = format!("/members/{member}/exclusion");
        let reset = format!("/members/{member}/two-step-verification/reset");
        for extra in ["role", "organization", "excluded", "two_step", "email_verified", "id"] {
            let mut body = json!({ "reason": "x", "until": "2026-12-01" });
            body[extra] = json!("admin");
            let answer = org.client.put(&exclusion, &body).await;
            assert_eq!(
                (answer.status, answer.wrong()),
                (StatusCode::UNPROCESSABLE_ENTITY, vec![(extra, "unknown")]),
                "S-077"
            );
            let answer = org.client.post(&reset, &json!({ "reason": "x", extra: true })).await;
            assert_eq!(answer.wrong(), [(extra, "unknown")], "S-077");
            let mut policy = org.client.get("/policy").await.json;
            policy[extra] = json!(1);
            let answer = org.client.with("if-match", "*").put("/policy", &policy).await;
            assert_eq!(answer.wrong(), [(extra, "unknown")], "S-077");
        }
        let view = org.client.get(&format!("/members/{member}")).await.json;
        assert_eq!((view["role"].as_str(), view["exclusion"].is_null()), (Some("member"), true), "on {}", house.engine);
        for missing in ["required_from", "delays", "allowed", "may_disable", "contact"] {
            let mut policy = org.client.get("/policy").await.json;
            policy.as_object_mut().unwrap().remove(missing);
            let answer = org.client.with("if-match", "*").put("/policy", &policy).await;
            assert_eq!(answer.wrong(), [(missing, "missing")], "what was forgotten is no decision");
        }
        for (body, wrong) in [
            (json!({ "reason": "", "until": "2026-12-01" }), ("reason", "missing")),
            (json!({ "reason": "x".repeat(201), "until": "2026-12-01" }), ("reason", "too_long")),
            (json!({ "reason": "a\u{0}b", "until": "2026-12-01" }), ("reason", "characters")),
            (json!({ "reason": "a\u{202e}b", "until": "2026-12-01" }), ("reason", "characters")),
            (json!({ "reason": "x", "until": "2026-02-30" }), ("until", "not_a_day")),
            (json!({ "reason": "x", "until": "2020-01-01" }), ("until", "day_over")),
            (json!({ "reason": "x", "until": "2029-01-01" }), ("until", "day_too_far")),
        ] {
            assert_eq!(org.client.put(&exclusion, &body).await.wrong(), [wrong], "S-096: {body}");
        }
        let longest = json!({ "reason": "🦤".repeat(200), "until": "2026-12-01" });
        assert_eq!(org.client.put(&exclusion, &longest).await.status, StatusCode::OK, "S-096: characters, not bytes");
    }
}

#[tokio::test]
async fn parameters_that_nobody_knows_or_that_come_twice_are_named() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let member = org.member(MARIA).await;
        for (query, wrong) in [
            ("page=2", ("page", "unknown")),
            ("limit=5&limit=6", ("limit", "twice")),
            ("limit=0", ("limit", "type")),
            ("limit=201", ("limit", "type")),
            ("limit=+5", ("limit", "type")),
            ("limit=", ("limit", "type")),
            ("limit=99999999999999999999", ("limit", "type")),
            ("show=everybody", ("show", "type")),
            ("show=", ("show", "type")),
            ("sort=email", ("sort", "type")),
            ("cursor=", ("cursor", "missing")),
        ] {
            let answer = org.client.get(&format!("/members?{query}")).await;
            assert_eq!((answer.code(), answer.wrong()), ("bad_request", vec![wrong]), "{query} on {}", house.engine);
        }
        for query in ["cursor=7", "cursor=00000000000000000000000000000007", "cursor=1-1&sort=log_in", "search=a%00b"] {
            assert_eq!(org.client.get(&format!("/members?{query}")).await.code(), "bad_request", "{query}");
        }
        let long = "x".repeat(101);
        assert_eq!(org.client.get(&format!("/members?search={long}")).await.code(), "bad_request");
        assert_eq!(org.client.get("/members?search=%ff%00").await.code(), "bad_request", "S-096");
        assert_eq!(org.client.get("/members?search=%ff%27%22%3Cb%3E").await.status, StatusCode::OK, "S-096");
        for path in [
            "/myself?x=1",
            "/policy?x",
            "/reports/two-step-verification.csv?show=off",
            "/activity?limit=x",
            "/activity?show=everything",
            "/activity?cursor=1",
            "/activity?member=",
        ] {
            assert_eq!(org.client.get(path).await.code(), "bad_request", "{path}");
        }
        assert_eq!(org.client.get(&format!("/members/{member}?x=1")).await.code(), "bad_request");
        assert_eq!(org.client.delete(&format!("/members/{member}/exclusion?reason=x")).await.code(), "bad_request");
        assert_eq!(org.client.get(&format!("/members?{}", "x=1&".repeat(5_000))).await.code(), "bad_request", "S-098");
    }
}

#[tokio::test]
async fn a_body_is_json_of_a_few_kilobytes_and_nothing_else() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let member = org.member(MARIA).await;
        let path = format!("/members/{member}/exclusion");
        let good = r#"{"reason":"x","until":"2026-12-01"}"#;
        for kind in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/json5",
            "application/problem+json",
            "",
            "application/json; charset=latin1",
        ] {
            let client = org.client.with("content-type", kind);
            let answer = client.send(Method::PUT, &path, Body::from(good)).await;
            assert_eq!((answer.status, answer.code()), (StatusCode::UNSUPPORTED_MEDIA_TYPE, "content_type"), "{kind}");
        }
        assert_eq!(org.client.send(Method::PUT, &path, Body::from(good)).await.code(), "content_type", "none at all");
        let squeezed = org.client.json().with("content-encoding", "gzip");
        assert_eq!(squeezed.send(Method::PUT, &path, Body::from(good)).await.code(), "content_type", "S-098");
        for kind in ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""] {
            let client = org.client.with("content-type", kind);
            assert_eq!(
                client.send(Method::PUT, &path, Body::from(good)).await.status,
                StatusCode::OK,
                "{kind} on {}",
                house.engine
            );
        }
        let put = async |body: Body| org.client.json().send(Method::PUT, &path, body).await;
        for odd in ["", "{", "[]]", "{\"reason\":\"x\",}", "{'reason':1}", "\u{feff}{}", "NaN"] {
            assert_eq!(put(Body::from(odd)).await.code(), "bad_request", "{odd}");
        }
        assert_eq!(
            put(Body::from("{\"reason\":\"\\ud800\",\"until\":\"2026-12-01\"}")).await.code(),
            "bad_request",
            "S-096"
        );
        assert_eq!(
            put(Body::from(&b"{\"reason\":\"\xff\",\"until\":\"2026-12-01\"}"[..])).await.code(),
            "bad_request",
            "S-096"
        );
        let deep = format!("{{\"reason\":{}{}}}", "[".repeat(8_000), "]".repeat(8_000));
        let answer = put(Body::from(deep)).await;
        assert!(matches!(answer.code(), "bad_request" | "fields"), "S-098: {answer:?}");
        for size in [16 * 1024 + 1, 3 * 1024 * 1024] {
            let answer = put(Body::from(vec![b' '; size])).await;
            assert_eq!((answer.status, answer.code()), (StatusCode::PAYLOAD_TOO_LARGE, "too_large"), "S-098: {size}");
            assert_eq!(answer.header("connection"), "close");
        }
        let endless = Body::from_stream(futures::StreamExt::map(
            repeat(Bytes::from_static(&[b' '; 1024])),
            Ok::<_, std::io::Error>,
        ));
        assert_eq!(put(endless).await.code(), "too_large", "S-098: endless");
    }
}
