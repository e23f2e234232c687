//! Members and events, page by page.

use super::{MARIA, Org, person};
use crate::http::tests::houses;
use axum::http::StatusCode;
use std::collections::BTreeSet;
use uuid::Uuid;

#[tokio::test]
async fn pages_of_members_follow_without_a_gap_or_a_repeat_in_every_order() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let mut expected = BTreeSet::from([org.admin.clone()]);
        let mut tx = house.database().write().await.unwrap();
        for n in 0..23_u128 {
            let new = store::account::NewAccount {
                id: Uuid::from_u128(1_000 + n),
                email: format!("person{n}@example.org"),
                email_key: format!("person{n}@example.org"),
                // Several of one name.
                name: format!("Person {}", n / 3),
                password_hash: String::new(),
                email_verified_at: Some(1),
                organization_id: Some(org.id),
                role: "member".to_owned(),
                created_at: 1,
                language: "en".to_owned(),
            };
            store::account::insert(&mut tx, &new).await.unwrap();
            if n.is_multiple_of(2) {
                store::account::mark_log_in(&mut tx, new.id, i64::try_from(n / 4).unwrap()).await.unwrap();
            }
            expected.insert(new.id.to_string());
        }
        tx.commit().await.unwrap();
        Org::numbered(&house, 2, "other@example.org").await;
        for sort in ["name", "-name", "log_in", "-log_in"] {
            for limit in [1, 5, 24, 200] {
                let (mut cursor, mut ids, mut pages) = (String::new(), Vec::new(), 0);
                loop {
                    let answer = org.client.get(&format!("/members?sort={sort}&limit={limit}{cursor}")).await;
                    assert_eq!(answer.status, StatusCode::OK, "{answer:?}");
                    let members = answer.json["members"].as_array().unwrap();
                    assert!(members.len() <= limit);
                    ids.extend(members.iter().map(|one| one["id"].as_str().unwrap().to_owned()));
                    pages += 1;
                    match answer.json["next"].as_str() {
                        Some(next) => cursor = format!("&cursor={next}"),
                        None => break,
                    }
                }
                assert_eq!((ids.len(), pages), (24, 24_usize.div_ceil(limit)), "{sort} {limit} on {}", house.engine);
                assert_eq!(ids.into_iter().collect::<BTreeSet<_>>(), expected, "S-073: all of ours, and nobody else");
            }
        }
        let found = org.client.get("/members?search=PERSON%207&limit=2").await;
        assert_eq!(found.json["members"].as_array().unwrap().len(), 2, "two of Person 7");
        assert!(found.json["next"].is_null());
    }
}

#[tokio::test]
async fn a_list_shows_one_kind_and_each_member_how_it_stands() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let (owner, _) = org.owner(MARIA).await;
        let script = org.member("script@example.org").await;
        let off = org.member("off@example.org").await;
        org.requires().await;
        let body = serde_json::json!({ "reason": "a script", "until": "2026-12-01" });
        assert_eq!(org.client.put(&format!("/members/{script}/exclusion"), &body).await.status, StatusCode::OK);
        let ids = async |show: &str| {
            let answer = org.client.get(&format!("/members?show={show}")).await;
            let all =
                answer.json["members"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned());
            all.collect::<BTreeSet<_>>()
        };
        let set = |ids: &[&String]| ids.iter().map(|id| (*id).clone()).collect::<BTreeSet<_>>();
        assert_eq!(ids("authenticator_app").await, set(&[&owner]), "on {}", house.engine);
        assert_eq!(ids("off").await, set(&[&off, &org.admin]));
        assert_eq!(ids("left_out").await, set(&[&script]));
        assert_eq!(ids("security_key").await, set(&[]));
        for (id, state, strongest, until) in [
            (&owner, "on", Some("authenticator_app"), None),
            (&off, "due", None, Some("2026-11-18T")),
            (&script, "left_out", None, Some("2026-12-01T23:59:59Z")),
        ] {
            let json = org.client.get(&format!("/members/{id}")).await.json;
            assert_eq!((json["state"].as_str(), json["strongest"].as_str()), (Some(state), strongest));
            assert_eq!(
                json["state_until"].as_str().is_some_and(|at| until.is_some_and(|day| at.starts_with(day))),
                until.is_some()
            );
        }
        let json = org.client.get(&format!("/members/{owner}")).await.json;
        assert_eq!(json["methods"][0]["method"], "authenticator_app");
        assert!(
            json["on_since"].is_string() && json["exclusion"].is_null() && json["devices"].as_u64() == Some(1),
            "{json}"
        );
        let json = org.client.get(&format!("/members/{script}")).await.json;
        assert_eq!(
            (json["exclusion"]["reason"].as_str(), json["exclusion"]["decided_by"].as_str()),
            (Some("a script"), Some("Person ana@example.org"))
        );
    }
}

#[tokio::test]
async fn events_come_page_by_page_of_one_kind_or_of_one_member() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let (maria, _) = org.owner(MARIA).await;
        let reset = format!("/members/{maria}/two-step-verification/reset");
        assert_eq!(org.client.post(&reset, &serde_json::json!({ "reason": "lost it" })).await.status, StatusCode::OK);
        let (mut cursor, mut ids, mut kinds) = (String::new(), Vec::new(), Vec::new());
        loop {
            let answer = org.client.get(&format!("/activity?limit=2{cursor}")).await;
            let events = answer.json["events"].as_array().unwrap();
            assert!(events.len() <= 2);
            ids.extend(events.iter().map(|one| one["id"].as_str().unwrap().to_owned()));
            kinds.extend(events.iter().map(|one| one["kind"].as_str().unwrap().to_owned()));
            match answer.json["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        let whole = org.client.get("/activity?limit=200").await;
        let all = whole.json["events"].as_array().unwrap();
        assert!(all.len() > 4);
        let same: Vec<_> = all.iter().map(|one| one["id"].as_str().unwrap()).collect();
        assert_eq!(ids, same, "on {}", house.engine);
        assert!(kinds.contains(&"two_step_enabled".to_owned()), "{kinds:?}");
        let event = all.iter().find(|event| event["kind"] == "two_step_reset").unwrap();
        assert_eq!(
            (event["details"]["reason"].as_str(), event["actor"]["email"].as_str()),
            (Some("lost it"), Some(super::ADMIN))
        );
        assert_eq!(
            (event["member"]["id"].as_str(), event["member"]["email"].as_str()),
            (Some(maria.as_str()), Some(MARIA))
        );
        assert!(event["text"].as_str().unwrap().contains("lost it"));
        let log_ins = org.client.get(&format!("/activity?show=log_ins&member={maria}")).await;
        let log_ins = log_ins.json["events"].as_array().unwrap();
        assert!(!log_ins.is_empty() && log_ins.iter().all(|event| event["member"]["id"] == maria.as_str()));
        assert!(log_ins.iter().all(|event| event["kind"] != "two_step_enabled"));
        let stranger = person(&house, None, "stranger@example.org").await;
        assert_eq!(org.client.get(&format!("/activity?member={stranger}")).await.code(), "not_found", "S-073");
    }
}
