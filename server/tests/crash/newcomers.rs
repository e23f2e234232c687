//! Who has no account yet: signing up, confirming, and joining with a link (S-104). Either there is a whole account or none, and whoever
//! was cut off can do it again.

use super::{
    browser::{Browser, Cut, Lived},
    everywhere::House,
    person::PASSWORD,
    server::{Server, Side},
    state::open,
};
use app::routes;
use serde_json::Value;
use std::{thread::sleep, time::Duration};
use store::{account, activity, organization, testing::databases};

const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// The token in the newest mail to an address, as soon as it has come.
fn token(server: &Server, email: &str, before: &str) -> Lived<String> {
    let mut browser = Browser::new(server.address, "10.7.0.1", AGENT);
    for _ in 0..600 {
        let sent: Vec<Value> = serde_json::from_str(&browser.get(routes::DEV_OUTBOX_JSON)?.page).unwrap();
        let own = sent.iter().filter(|mail| mail["to"] == email);
        let found = own.filter_map(|mail| mail["body"].as_str()?.split_once(before)).next();
        if let Some((_, rest)) = found {
            return Ok(rest.split_whitespace().next().unwrap().to_owned());
        }
        sleep(Duration::from_millis(50));
    }
    panic!("the mail does not come");
}

/// What there is of an address: whether an account, whether it is confirmed, what happened to it, and the members of its organization.
async fn known(database: &str, email: &str) -> Option<(bool, Vec<String>, i64)> {
    let db = open(database).await;
    let mut tx = db.read().await.unwrap();
    let mut found = None;
    if let Some(row) = account::by_email_key(&mut tx, email).await.unwrap() {
        let events = activity::of_account(&mut tx, row.id, 100).await.unwrap();
        let mut kinds: Vec<_> = events.into_iter().map(|event| event.kind).collect();
        kinds.sort();
        let members = match row.organization_id {
            Some(id) => organization::members(&mut tx, id).await.unwrap(),
            None => 0,
        };
        found = Some((row.email_verified_at.is_some(), kinds, members));
    }
    drop(tx);
    db.close().await;
    found
}

/// Lets the server die at each commit of what a new address does, which ends with `expected`.
async fn each_commit(
    house: &mut House,
    ready: impl Fn(&Server, &str) -> String,
    flow: impl Fn(&Server, &str, &str) -> Lived<()>,
    expected: (bool, &[&str], i64),
) -> usize {
    let (mut deaths, mut people) = (0, 0);
    for side in [Side::Before, Side::After] {
        for commit in 1.. {
            people += 1;
            let email = format!("new{people}@example.org");
            let given = ready(&house.server, &email);
            house.server.dies(side, commit);
            let outcome = flow(&house.server, &email, &given);
            if outcome == Ok(()) {
                house.server.lives();
            } else {
                assert_eq!(outcome, Err(Cut::Died));
                house.server.was_killed();
                house.server.lives();
                let left = known(&house.database, &email).await;
                let confirmed = left.as_ref().is_some_and(|(confirmed, ..)| *confirmed);
                let events = left.as_ref().map(|(_, kinds, _)| kinds.clone()).unwrap_or_default();
                assert_eq!(confirmed, events.iter().any(|kind| kind == "email_verified"), "I11: {left:?}");
                let members = left.as_ref().map_or(0, |(_, _, members)| *members);
                assert_eq!(members == 1, events.iter().any(|kind| kind == "organization_joined"), "I11: {left:?}");
                deaths += 1;
                house.server.start_again();
                if !confirmed {
                    flow(&house.server, &email, &given).unwrap();
                }
            }
            let (confirmed, kinds, members) = known(&house.database, &email).await.unwrap();
            let kinds: Vec<_> = kinds.iter().map(String::as_str).filter(|kind| *kind != "logged_in").collect();
            assert_eq!((confirmed, kinds.as_slice(), members), expected, "{side} {commit}");
            let mut browser = Browser::new(house.server.address, "10.7.0.2", AGENT);
            let answer = browser.form("log_in", &[("email", &email), ("password", PASSWORD)]).unwrap();
            assert_eq!(answer.to, routes::SECURITY, "S-104: they get in");
            if outcome == Ok(()) {
                break;
            }
        }
    }
    deaths
}

/// S-104.
#[tokio::test]
async fn signing_up_and_confirming_the_address() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        let flow = |server: &Server, email: &str, _: &str| {
            let mut browser = Browser::new(server.address, &format!("10.6.{}.1", email.len()), AGENT);
            browser.form("sign_up", &[("email", email), ("name", "João"), ("new-password", PASSWORD)])?;
            let token = token(server, email, "/verify-email?token=")?;
            browser.form("verify_email", &[("token", &token), ("password", PASSWORD)])?;
            Ok(())
        };
        let expected = (true, &["email_verified", "signed_up"][..], 0);
        let deaths = each_commit(&mut house, |_, _| String::new(), flow, expected).await;
        assert!(deaths >= 4, "S-104: {deaths}");
        println!("signing up on {}: died {deaths} times", test.name);
    }
}

/// S-104, S-127: with one link.
#[tokio::test]
async fn joining_as_someone_new() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        let ready = |server: &Server, email: &str| {
            let (done, link) = server.command(&["organization", "setup-link", email]);
            assert!(done, "{link}");
            link.split("/join?token=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
        };
        let flow = |server: &Server, _: &str, token: &str| {
            let mut browser = Browser::new(server.address, "10.5.0.1", AGENT);
            let fields =
                [("token", token), ("name", "João"), ("new-password", PASSWORD), ("organization", "Example Ltd")];
            browser.form("join_as_new", &fields)?;
            Ok(())
        };
        let expected = (true, &["email_verified", "organization_joined", "signed_up"][..], 1);
        let deaths = each_commit(&mut house, ready, flow, expected).await;
        assert!(deaths >= 2, "S-104: {deaths}");
        println!("joining on {}: died {deaths} times", test.name);
    }
}
