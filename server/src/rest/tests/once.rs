//! `Idempotency-Key`: what was done once is not done again.

use super::{MARIA, Org, client::Client, events, token_for};
use crate::http::tests::houses;
use axum::http::StatusCode;
use serde_json::json;
use std::sync::Arc;
use tokio::sync::Barrier;

#[tokio::test]
async fn of_fifty_requests_with_one_key_one_is_done_and_all_are_answered_alike() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let (maria, _) = org.owner(MARIA).await;
        let reset = format!("/members/{maria}/two-step-verification/reset");
        let client = org.client.with("idempotency-key", "0b8f2a52-6a30-4f4c-9f0e-0a35f0a1c0de");
        let barrier = Arc::new(Barrier::new(50));
        let send = |_| {
            let (client, reset, barrier) = (client.clone(), reset.clone(), barrier.clone());
            tokio::spawn(async move {
                barrier.wait().await;
                client.post(&reset, &json!({ "reason": "Lost the phone" })).await
            })
        };
        let tasks: Vec<_> = (0..50).map(send).collect();
        for task in tasks {
            let answer = task.await.unwrap();
            assert_eq!(answer.status, StatusCode::OK, "on {}: {answer:?}", house.engine);
            assert_eq!(answer.json, json!({ "state": "done", "approval": null }));
        }
        assert_eq!(events(&house, &maria, "two_step_reset").await, 1);
        let other =
            org.client.with("idempotency-key", "another").post(&reset, &json!({ "reason": "Lost the phone" })).await;
        assert_eq!(other.code(), "conflict", "another key is another request");
    }
}

#[tokio::test]
async fn a_key_belongs_to_one_request_of_one_account_for_a_day() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let (maria, _) = org.owner(MARIA).await;
        let (joao, _) = org.owner("joao@example.org").await;
        let reset = |id: &str| format!("/members/{id}/two-step-verification/reset");
        let client = org.client.with("idempotency-key", "one");
        let (lost, gone) = (json!({ "reason": "lost" }), json!({ "reason": "gone" }));
        assert_eq!(
            client.post(&reset(&maria), &json!({ "reason": "" })).await.code(),
            "fields",
            "only what is done is kept"
        );
        assert_eq!(client.post(&reset(&org.admin), &lost).await.code(), "own_account");
        assert_eq!(client.post(&reset(&maria), &lost).await.status, StatusCode::OK, "on {}", house.engine);
        assert_eq!(client.post(&reset(&maria), &lost).await.status, StatusCode::OK, "the answer again");
        for (path, body) in [(reset(&maria), &gone), (reset(&joao), &lost), (reset("7"), &lost)] {
            let answer = client.post(&path, body).await;
            assert_eq!(
                (answer.status, answer.code()),
                (StatusCode::UNPROCESSABLE_ENTITY, "idempotency_key_reused"),
                "{path}"
            );
        }
        assert_eq!(events(&house, &joao, "two_step_reset").await, 0);

        // Another admin's key of the same name is another key.
        let second = super::person(&house, Some((org.id, "admin")), "second@example.org").await;
        let token = token_for(&house, &second, "organization:admin").await;
        let theirs = Client::of(&house).bearer(&token).with("idempotency-key", "one");
        assert_eq!(theirs.post(&reset(&maria), &lost).await.code(), "conflict", "it is off, and they never asked");

        house.clock.forward(24 * 3_600_000 - 1);
        let fresh = Client::of(&house).bearer(&token_for(&house, &org.admin, "organization:admin").await);
        let client = fresh.with("idempotency-key", "one");
        assert_eq!(client.post(&reset(&maria), &lost).await.status, StatusCode::OK, "still");
        house.clock.forward(2);
        assert_eq!(client.post(&reset(&maria), &lost).await.code(), "conflict", "over: it is tried");
        assert_eq!(client.post(&reset(&joao), &lost).await.status, StatusCode::OK, "and the key is free");
        house.clock.forward(25 * 3_600_000);
        house.site.portal.tidy_up().await.unwrap();
        let mut tx = house.database().read().await.unwrap();
        let key = <sha2::Sha256 as sha2::Digest>::digest("one");
        let row = store::idempotency::find(&mut tx, org.admin.parse().unwrap(), &key).await.unwrap();
        assert!(row.is_none(), "removed");
    }
}

#[tokio::test]
async fn a_key_is_one_text_of_printable_characters() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let (maria, _) = org.owner(MARIA).await;
        let reset = format!("/members/{maria}/two-step-verification/reset");
        let long = "x".repeat(256);
        for odd in ["", &long, "é"] {
            let answer = org.client.with("idempotency-key", odd).post(&reset, &json!({ "reason": "lost" })).await;
            assert_eq!(answer.code(), "bad_request", "{odd}");
        }
        let twice = org.client.and("idempotency-key", b"a").and("idempotency-key", b"b");
        assert_eq!(twice.post(&reset, &json!({ "reason": "lost" })).await.code(), "bad_request");
        assert_eq!(events(&house, &maria, "two_step_reset").await, 0, "on {}", house.engine);
        let longest = org.client.with("idempotency-key", &long[1..]).post(&reset, &json!({ "reason": "lost" })).await;
        assert_eq!(longest.status, StatusCode::OK);
    }
}
