//! What admins do to members, and what they are refused.

use super::{MARIA, Org, client::Client, events};
use crate::http::tests::{PASSWORD, browser::Browser, houses, houses_of_two_admins};
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn a_reset_and_an_exclusion_do_what_the_pages_do() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let (maria, mut browser) = org.owner(MARIA).await;
        let reset = format!("/members/{maria}/two-step-verification/reset");
        let answer = org.client.post(&reset, &json!({ "reason": "Lost the phone" })).await;
        assert_eq!((answer.status, &answer.json), (StatusCode::OK, &json!({ "state": "done", "approval": null })));
        assert_eq!(events(&house, &maria, "two_step_reset").await, 1, "on {}", house.engine);
        assert!(browser.get("/manage-profile").await.location().starts_with("/login"), "logged out");
        assert_eq!(org.client.post(&reset, &json!({ "reason": "again" })).await.code(), "conflict", "it is off");

        // The password of who is left out is enough, and no longer when that ends (S-075).
        org.requires().await;
        let script = Client::of(&house).basic(MARIA, PASSWORD);
        assert_eq!(script.get("/myself").await.code(), "credentials_refused", "S-079");
        let exclusion = format!("/members/{maria}/exclusion");
        let body = json!({ "reason": "The account of a script", "until": "2026-12-01" });
        let answer = org.client.put(&exclusion, &body).await;
        assert_eq!((answer.status, answer.json["until"].as_str()), (StatusCode::OK, Some("2026-12-01T23:59:59Z")));
        assert_eq!(script.get("/myself").await.status, StatusCode::OK, "S-075");
        let mut person = Browser::new(&house);
        let answer = person.form("log_in", &[("email", MARIA), ("password", PASSWORD)]).await;
        assert_eq!(answer.location(), "/manage-profile/security", "S-075: nothing is asked of the person either");
        let later = json!({ "reason": "Still a script", "until": "2026-12-02" });
        assert_eq!(org.client.put(&exclusion, &later).await.json["reason"], "Still a script");
        for _ in 0..2 {
            assert_eq!(org.client.delete(&exclusion).await.status, StatusCode::NO_CONTENT, "also a second time");
        }
        assert_eq!(events(&house, &maria, "left_out_ended").await, 1);
        assert_eq!(script.get("/myself").await.code(), "credentials_refused", "S-075: at once");
    }
}

#[tokio::test]
async fn nobody_of_another_organization_is_there_and_nobody_does_it_to_themselves() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let other = Org::numbered(&house, 2, "other@example.org").await;
        let (stranger, _) = other.owner(MARIA).await;
        let nobody = uuid::Uuid::from_u128(7).to_string();
        let reason = json!({ "reason": "x" });
        let left_out = json!({ "reason": "x", "until": "2026-12-01" });
        for id in [stranger.as_str(), nobody.as_str(), "7", "%00", "a%2Fb", "..", &"x".repeat(2_000)] {
            let (one, reset, out) = (
                format!("/members/{id}"),
                format!("/members/{id}/two-step-verification/reset"),
                format!("/members/{id}/exclusion"),
            );
            for answer in [
                org.client.get(&one).await,
                org.client.post(&reset, &reason).await,
                org.client.put(&out, &left_out).await,
                org.client.delete(&out).await,
            ] {
                assert_eq!(answer.code(), "not_found", "S-073: {id} on {}", house.engine);
            }
        }
        let view = other.client.get(&format!("/members/{stranger}")).await.json;
        assert_eq!(
            (view["state"].as_str(), view["exclusion"].is_null()),
            (Some("on"), true),
            "S-073: nothing was changed"
        );
        let own = &org.admin;
        assert_eq!(
            org.client.post(&format!("/members/{own}/two-step-verification/reset"), &reason).await.code(),
            "own_account"
        );
        assert_eq!(
            org.client.put(&format!("/members/{own}/exclusion"), &left_out).await.code(),
            "own_account",
            "S-071"
        );
        assert_eq!(org.client.delete(&format!("/members/{own}/exclusion")).await.code(), "own_account");
    }
}

#[tokio::test]
async fn where_two_admins_are_wanted_it_waits_for_the_second() {
    for house in houses_of_two_admins().await {
        let org = Org::of(&house).await;
        let (maria, _) = org.owner(MARIA).await;
        let (reset, exclusion) =
            (format!("/members/{maria}/two-step-verification/reset"), format!("/members/{maria}/exclusion"));
        let left_out = json!({ "reason": "a script", "until": "2026-12-01" });
        assert_eq!(
            org.client.post(&reset, &json!({ "reason": "lost" })).await.code(),
            "no_second_admin",
            "on {}",
            house.engine
        );
        assert_eq!(org.client.put(&exclusion, &left_out).await.code(), "no_second_admin");
        super::person(&house, Some((org.id, "admin")), "joao@example.org").await;
        let answer = org.client.with("idempotency-key", "1").post(&reset, &json!({ "reason": "lost" })).await;
        assert_eq!((answer.status, answer.json["state"].as_str()), (StatusCode::ACCEPTED, Some("waits")));
        let approval = &answer.json["approval"];
        assert_eq!((approval["what"].as_str(), approval["reason"].as_str()), (Some("reset"), Some("lost")));
        assert_eq!(approval["asked_by"], "Person ana@example.org");
        let again = org.client.with("idempotency-key", "1").post(&reset, &json!({ "reason": "lost" })).await;
        assert_eq!((again.status, &again.body), (answer.status, &answer.body), "the answer again");
        assert_eq!(org.client.post(&reset, &json!({ "reason": "lost" })).await.code(), "already_asked");
        let answer = org.client.put(&exclusion, &left_out).await;
        assert_eq!(
            (answer.status, answer.json["approval"]["until"].as_str()),
            (StatusCode::ACCEPTED, Some("2026-12-01T23:59:59Z"))
        );
        let view = org.client.get(&format!("/members/{maria}")).await.json;
        assert_eq!(
            (view["state"].as_str(), view["approvals"].as_array().unwrap().len()),
            (Some("on"), 2),
            "nothing was done"
        );
        assert_eq!(events(&house, &maria, "approval_asked").await, 2);
    }
}
