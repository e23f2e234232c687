//! The policy and its versions.

use super::{ADMIN, MARIA, Org, client::Client, token_for};
use crate::http::tests::{PASSWORD, browser::Browser, houses};
use axum::http::StatusCode;
use serde_json::{Value, json};

fn policy(from: &Value, contact: &str) -> Value {
    json!({
        "required_from": from,
        "delays": 2,
        "allowed": ["authenticator_app", "security_key"],
        "may_disable": false,
        "contact": contact,
        "token_days": 90,
    })
}

#[tokio::test]
async fn a_change_names_the_version_that_it_began_with() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let first = org.client.get("/policy").await;
        let tag = first.header("etag").to_owned();
        assert_eq!(
            (first.status, first.json["required_from"].is_null()),
            (StatusCode::OK, true),
            "on {}",
            house.engine
        );
        let known = org.client.with("if-none-match", &tag).get("/policy").await;
        assert_eq!(
            (known.status, known.body.as_str(), known.header("etag")),
            (StatusCode::NOT_MODIFIED, "", tag.as_str())
        );
        assert_eq!(org.client.with("if-none-match", "\"99\"").get("/policy").await.status, StatusCode::OK);
        assert_eq!(org.client.with("if-none-match", "99").get("/policy").await.code(), "bad_request");

        let new = policy(&Value::Null, "Ask Ana.\nRoom 4.");
        let without = org.client.put("/policy", &new).await;
        assert_eq!((without.status, without.code()), (StatusCode::PRECONDITION_REQUIRED, "version_needed"));
        let changed = org.client.with("if-match", &tag).put("/policy", &new).await;
        assert_eq!(changed.status, StatusCode::OK, "{changed:?}");
        assert_eq!(changed.json["contact"], "Ask Ana.\nRoom 4.");
        assert_eq!(changed.json["allowed"], json!(["security_key", "authenticator_app"]));
        assert_ne!(changed.header("etag"), tag);
        let late = org.client.with("if-match", &tag).put("/policy", &policy(&Value::Null, "late")).await;
        assert_eq!((late.status, late.code()), (StatusCode::PRECONDITION_FAILED, "version_over"));
        let weak = format!("W/{}", changed.header("etag"));
        assert_eq!(org.client.with("if-match", &weak).put("/policy", &new).await.code(), "version_over");
        assert_eq!(org.client.with("if-match", "x").put("/policy", &new).await.code(), "bad_request");
        let got = org.client.get("/policy").await;
        assert_eq!(
            (&got.json, got.header("etag")),
            (&changed.json, changed.header("etag")),
            "nothing else was changed"
        );
        let same = org.client.with("if-match", got.header("etag")).put("/policy", &got.json).await;
        assert_eq!((same.status, &same.json), (StatusCode::OK, &got.json), "what was got can be sent back");
        assert_eq!(org.client.with("if-match", "*").put("/policy", &got.json).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn of_twenty_changes_that_began_with_one_version_one_is_made() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let tag = org.client.get("/policy").await.header("etag").to_owned();
        let send = |n: usize| {
            let client = org.client.with("if-match", &tag);
            tokio::spawn(async move { client.put("/policy", &policy(&Value::Null, &format!("Ask {n}"))).await })
        };
        let tasks: Vec<_> = (0..20).map(send).collect();
        let mut done = 0;
        for task in tasks {
            let answer = task.await.unwrap();
            match answer.code() {
                "" => done += 1,
                code => assert_eq!(code, "version_over"),
            }
        }
        assert_eq!(done, 1, "on {}", house.engine);
    }
}

#[tokio::test]
async fn nobody_requires_what_the_own_account_has_not_and_a_day_stays_the_same() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let today = json!("2026-11-18");
        let any = org.client.with("if-match", "*");
        assert_eq!(any.put("/policy", &policy(&today, "")).await.code(), "own_account_first", "on {}", house.engine);
        let mut browser = Browser::new(&house);
        browser.form("log_in", &[("email", ADMIN), ("password", PASSWORD)]).await;
        browser.enable(&house).await;
        let member = org.member(MARIA).await;
        let required = any.put("/policy", &policy(&today, "")).await;
        assert_eq!((required.status, &required.json["required_from"]), (StatusCode::OK, &today));
        assert_eq!(org.client.get(&format!("/members/{member}")).await.json["state"], "due");
        house.clock.forward(3 * 86_400_000);
        let fresh = Client::of(&house).bearer(&token_for(&house, &org.admin, "organization:admin").await);
        let got = fresh.get("/policy").await;
        assert_eq!(got.json["required_from"], today);
        let same = fresh.with("if-match", got.header("etag")).put("/policy", &got.json).await;
        assert_eq!((same.status, &same.json), (StatusCode::OK, &got.json), "a day that is over, and counts");
        for (from, problem) in [
            ("2026-11-17", "day_over"),
            ("2030-01-01", "day_too_far"),
            ("2026-02-30", "not_a_day"),
            ("soon", "not_a_day"),
        ] {
            let answer = fresh.with("if-match", "*").put("/policy", &policy(&json!(from), "")).await;
            assert_eq!((answer.code(), answer.wrong()), ("fields", vec![("required_from", problem)]));
            assert!(!answer.json["errors"][0]["detail"].as_str().unwrap().is_empty());
        }
        let mut wrong = policy(&Value::Null, &"x".repeat(501));
        wrong["delays"] = json!(4);
        wrong["allowed"] = json!([]);
        wrong["token_days"] = json!(366);
        let answer = fresh.with("if-match", "*").put("/policy", &wrong).await;
        assert_eq!(
            answer.wrong(),
            [("delays", "characters"), ("allowed", "missing"), ("contact", "too_long")],
            "all at once"
        );
    }
}
