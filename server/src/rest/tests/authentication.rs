//! Who may call, and what the others are told.

use super::{ADMIN, MARIA, Org, client::Client, events, person, token_for};
use crate::http::tests::{PASSWORD, browser::Browser, houses};
use axum::{
    body::Body,
    http::{Method, StatusCode},
};

#[tokio::test]
async fn a_password_a_token_and_both_forms_of_a_token_open_the_own_account() {
    for house in houses().await {
        let id = person(&house, None, MARIA).await;
        let token = token_for(&house, &id, "account:read").await;
        let client = Client::of(&house);
        for (with, shown) in [
            (client.basic(MARIA, PASSWORD), None),
            (client.basic("MARIA@example.org", &token), Some("Nightly report")),
            (client.bearer(&token), Some("Nightly report")),
        ] {
            let answer = with.get("/myself").await;
            assert_eq!(answer.status, StatusCode::OK, "on {}: {answer:?}", house.engine);
            let json = &answer.json;
            assert_eq!((json["id"].as_str(), json["email"].as_str()), (Some(id.as_str()), Some(MARIA)));
            assert_eq!(json["credentials"]["token"].as_str(), shown);
            assert_eq!(json["credentials"]["scopes"], serde_json::json!(["account:read"]));
            assert_eq!(json["two_step_verification"]["on"], false);
            assert!(json["organization"].is_null());
        }
        let head = client.bearer(&token).send(Method::HEAD, "/myself", Body::empty()).await;
        assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""));
    }
}

#[tokio::test]
async fn with_two_step_verification_right_and_wrong_passwords_are_refused_in_one_text_that_names_the_way_out() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let (id, _) = org.owner(MARIA).await;
        let client = Client::of(&house);
        let right = client.basic(MARIA, PASSWORD).get("/myself").await;
        let wrong = client.basic(MARIA, "another long password").get("/myself").await;
        let unknown = client.basic("nobody@example.org", PASSWORD).get("/myself").await;
        let odd = client.basic("nobody", "x").get("/myself").await;
        assert_eq!(right.status, StatusCode::UNAUTHORIZED, "S-074 on {}", house.engine);
        for other in [&wrong, &unknown, &odd] {
            assert_eq!((&other.body, other.status), (&right.body, right.status), "S-074");
            assert_eq!(other.challenges(), right.challenges(), "S-074");
        }
        assert_eq!(right.code(), "credentials_refused");
        let detail = right.json["detail"].as_str().unwrap();
        assert!(detail.contains("use an API token"), "{detail}");
        assert!(detail.contains("http://localhost:3000/manage-profile/security/api-tokens"), "{detail}");
        let [basic, bearer] = right.challenges()[..] else { panic!("{right:?}") };
        assert!(basic.starts_with("Basic realm=\"Nightlatch") && basic.ends_with(", charset=\"UTF-8\""), "{basic}");
        assert!(basic.contains("use an API token"), "R11: {basic}");
        assert!(bearer.starts_with("Bearer realm=\"Nightlatch") && !bearer.contains("error"), "{bearer}");
        assert_eq!(events(&house, &id, "api_password_refused").await, 1, "S-074: told to the owner");
        let token = token_for(&house, &id, "account:read").await;
        assert_eq!(client.basic(MARIA, &token).get("/myself").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_token_that_is_wrong_over_or_revoked_is_none() {
    for house in houses().await {
        let id = person(&house, None, MARIA).await;
        let token = token_for(&house, &id, "account:read").await;
        let client = Client::of(&house);
        let status = async |client: Client| {
            let answer = client.get("/myself").await;
            if answer.status == StatusCode::UNAUTHORIZED {
                let bearer = answer.challenges()[1].to_owned();
                assert_eq!(bearer.ends_with(", error=\"invalid_token\""), answer.code() == "invalid_token", "{bearer}");
            }
            answer.code().to_owned()
        };
        assert_eq!(status(client.bearer(&token)).await, "");
        let mut other = token.clone();
        let last = if other.ends_with('0') { "1" } else { "0" };
        other.replace_range(other.len() - 1.., last);
        assert_eq!(status(client.bearer(&other)).await, "invalid_token", "S-076: its checksum does not fit");
        assert_eq!(status(client.bearer("nl_x")).await, "invalid_token");
        assert_eq!(status(client.bearer(PASSWORD)).await, "bad_request", "no token has blanks");
        let foreign = token_for(&house, &person(&house, None, ADMIN).await, "account:read").await;
        assert_eq!(status(client.basic(MARIA, &foreign)).await, "credentials_refused", "S-076: another's token");
        house.clock.forward(86_400_000);
        assert_eq!(status(client.bearer(&token)).await, "invalid_token", "S-076: it has ended");
        assert_eq!(status(client.basic(MARIA, &token)).await, "credentials_refused");
        let fresh = token_for(&house, &id, "account:read").await;
        assert_eq!(status(client.bearer(&fresh)).await, "");
        let mut tx = house.database().write().await.unwrap();
        let row = store::api_token::of_account(&mut tx, id.parse().unwrap()).await.unwrap().remove(0);
        store::api_token::delete(&mut tx, row.account_id, row.id).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        assert_eq!(status(client.bearer(&fresh)).await, "invalid_token", "S-076: revoked, at once");
    }
}

#[tokio::test]
async fn cookies_and_addresses_open_nothing_and_odd_headers_neither() {
    for house in houses().await {
        let id = person(&house, None, MARIA).await;
        let token = token_for(&house, &id, "account:read").await;
        let mut browser = Browser::new(&house);
        browser.form("log_in", &[("email", MARIA), ("password", PASSWORD)]).await;
        let cookie =
            browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let client = Client::of(&house);
        let answer = client.with("cookie", &cookie).get("/myself").await;
        assert_eq!(
            (answer.status, answer.code()),
            (StatusCode::UNAUTHORIZED, "credentials_needed"),
            "a session is none here"
        );
        assert_eq!(answer.challenges().len(), 2);
        for query in
            [format!("?token={token}"), format!("?access_token={token}"), format!("?authorization=Bearer%20{token}")]
        {
            let answer = client.get(&format!("/myself{query}")).await;
            assert_eq!(answer.code(), "credentials_needed", "S-076: in the address");
            assert!(!answer.body.contains(&token));
            let answer = client.bearer(&token).get(&format!("/myself{query}")).await;
            assert_eq!(answer.code(), "bad_request", "and it is no parameter");
            assert!(!answer.body.contains(&token));
        }
        let twice = client.bearer(&token).and("authorization", format!("Bearer {token}").as_bytes());
        assert_eq!(twice.get("/myself").await.code(), "bad_request", "S-099: two of them");
        for odd in
            [&b"Basic \xff\xff"[..], b"Bearer \xc3\xa9", b"Basic", b"Basic Og==Og==", b"Basic YTpi\tYTpi", b"Bearer  "]
        {
            let answer = client.and("authorization", odd).get("/myself").await;
            assert_eq!(answer.code(), "bad_request", "S-099: {odd:?}");
        }
        for unknown in [&b"Digest username=\"maria\""[..], b"", b"Basic:YTpi", b"ApiKey x"] {
            let answer = client.and("authorization", unknown).get("/myself").await;
            assert_eq!(answer.code(), "credentials_needed", "S-099: {unknown:?}");
        }
        let long = client.basic(&"a".repeat(20_000), &"b".repeat(20_000)).get("/myself").await;
        assert_eq!(long.code(), "credentials_refused", "S-099");
    }
}

#[tokio::test]
async fn each_operation_asks_for_its_scope_and_for_an_admin() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let member = org.member(MARIA).await;
        let client = Client::of(&house);
        let reads =
            ["/members", &format!("/members/{member}"), "/policy", "/activity", "/reports/two-step-verification.csv"];
        let reset = format!("/members/{member}/two-step-verification/reset");
        let exclusion = format!("/members/{member}/exclusion");
        let changes = async |client: &Client| {
            let body = serde_json::json!({ "reason": "a script", "until": "2026-12-01" });
            [
                client.post(&reset, &serde_json::json!({ "reason": "lost" })).await,
                client.put(&exclusion, &body).await,
                client.delete(&exclusion).await,
                client.put("/policy", &serde_json::json!({})).await,
            ]
        };
        let account = client.bearer(&token_for(&house, &org.admin, "account:read").await);
        let reader = client.bearer(&token_for(&house, &org.admin, "organization:read").await);
        for path in reads {
            let answer = account.get(path).await;
            assert_eq!(answer.code(), "insufficient_scope", "S-076: {path}");
            let [challenge] = answer.challenges()[..] else { panic!("{answer:?}") };
            assert!(challenge.ends_with("error=\"insufficient_scope\", scope=\"organization:read\""), "{challenge}");
            assert_eq!(reader.get(path).await.status, StatusCode::OK, "{path} on {}", house.engine);
            assert_eq!(org.client.get(path).await.status, StatusCode::OK, "the larger scope reads, too");
        }
        assert_eq!(reader.get("/myself").await.code(), "insufficient_scope");
        for answer in changes(&reader).await {
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "S-076");
            assert!(
                answer.code() == "insufficient_scope"
                    && answer.challenges()[0].contains("scope=\"organization:admin\"")
            );
        }
        // Whoever is no admin has no organization to look at, whatever the token says.
        let token = token_for(&house, &member, "account:read organization:admin").await;
        for client in [client.bearer(&token), client.basic(MARIA, PASSWORD)] {
            for path in reads {
                assert_eq!(client.get(path).await.code(), "not_an_admin", "{path}");
            }
            for answer in changes(&client).await {
                assert_eq!(answer.code(), "not_an_admin");
            }
        }
        let mut tx = house.database().write().await.unwrap();
        store::account::set_organization(&mut tx, org.admin.parse().unwrap(), org.id, "member").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(org.client.get("/members").await.code(), "not_an_admin", "S-072: at the next request");
    }
}

/// S-059: with the status and the header that programs know.
#[tokio::test]
async fn wrong_passwords_are_counted_and_the_wait_is_told() {
    for house in houses().await {
        person(&house, None, MARIA).await;
        let client = Client::of(&house);
        let mut waits = 0;
        for _ in 0..8 {
            let answer = client.basic(MARIA, "another long password").get("/myself").await;
            if answer.status == StatusCode::TOO_MANY_REQUESTS {
                waits += 1;
                assert!(answer.header("retry-after").parse::<u32>().unwrap() > 0);
                assert_eq!(
                    client.basic(MARIA, PASSWORD).get("/myself").await.code(),
                    "too_many_tries",
                    "not even looked at"
                );
            }
        }
        assert!(waits > 0, "on {}", house.engine);
        let mut browser = Browser::new(&house);
        let answer = browser.call("log_in", &[("email", MARIA), ("password", PASSWORD)]).await;
        assert_eq!(answer.code(), "too_many_tries", "with those of the log-in");
        house.clock.forward(60_000);
        assert_eq!(client.basic(MARIA, PASSWORD).get("/myself").await.status, StatusCode::OK);
    }
}
