//! What somebody finds out, and brings about, who knows addresses and no password.

use super::{
    EMAIL, House, PASSWORD,
    browser::{Answer, Browser, between},
    houses, production,
};
use crate::settings::Proxy;
use app::routes;
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Method, Request, StatusCode, header},
};
use base64::{Engine, prelude::BASE64_STANDARD as STANDARD};
use domain::{Device, Hasher, HasherSettings, Keys, LetterKind, NewAccount, Portal, Rules, SystemEntropy, Timestamp};
use futures::future::join_all;
use model::Code;
use std::{collections::BTreeMap, net::SocketAddr, sync::Arc};
use store::organization::NewPolicy;
use uuid::Uuid;

const WRONG: &str = "not the password";
/// Addresses of one length, so that answers may differ in nothing.
const UNKNOWN: &str = "p0@example.org";
const PLAIN: &str = "p1@example.org";
const WITH_APP: &str = "p2@example.org";
const WITH_PHONE: &str = "p3@example.org";
const REQUIRED: &str = "p4@example.org";
const LEFT_OUT: &str = "p5@example.org";
const UNPROVED: &str = "p6@example.org";
const CLOSED: &str = "p7@example.org";
const EVERYBODY: [&str; 8] = [UNKNOWN, PLAIN, WITH_APP, WITH_PHONE, REQUIRED, LEFT_OUT, UNPROVED, CLOSED];

async fn account(house: &House, email: &str) -> Uuid {
    let portal = &house.site.portal;
    let input = NewAccount { email: email.to_owned(), name: "Person".to_owned(), password: PASSWORD.to_owned() };
    portal.create_account(&portal.context(Device::default()), &input).await.unwrap()
}

async fn logged_in(house: &House, email: &str) -> Browser {
    let mut browser = Browser::new(house);
    browser.form("log_in", &[("email", email), ("password", PASSWORD)]).await;
    browser
}

/// Connects a telephone as the only way.
async fn with_phone(house: &House, email: &str) {
    let mut browser = logged_in(house, email).await;
    browser.form("unlock", &[("password", PASSWORD)]).await;
    browser.form("send_setup_text", &[("tel", "+44 7400 123456")]).await;
    let texts = house.site.portal.claim_letters(LetterKind::Text, 9).await.unwrap();
    let code = Code::parse(&texts[0].body).unwrap();
    browser.form("connect_phone", &[("code", code.as_str())]).await;
    browser.form("finish_recovery_key", &[("saved", "yes")]).await;
    assert!(browser.get(routes::TWO_STEP).await.body.contains("456"), "the end of the number");
}

/// Everybody that an address may belong to.
async fn everybody(house: &House) {
    for email in [PLAIN, WITH_APP, WITH_PHONE] {
        account(house, email).await;
    }
    logged_in(house, WITH_APP).await.enable(house).await;
    with_phone(house, WITH_PHONE).await;
    let portal = &house.site.portal;
    let unproved = NewAccount { email: UNPROVED.into(), name: "Person".into(), password: PASSWORD.into() };
    portal.sign_up(&portal.context(Device::default()), &unproved).await.unwrap();

    let ids = [account(house, REQUIRED).await, account(house, LEFT_OUT).await, account(house, CLOSED).await];
    let (organization, now) = (Uuid::from_u128(1), portal.now().0);
    let policy = NewPolicy {
        required_from: Some(now),
        delays: 0,
        allow_security_key: true,
        allow_authenticator_app: true,
        allow_text_message: true,
        may_disable: false,
        contact: "Room 12".to_owned(),
        token_days: 365,
    };
    let mut tx = house.database().write().await.unwrap();
    store::organization::insert(&mut tx, organization, "Example Ltd", now).await.unwrap();
    assert!(store::organization::set_policy(&mut tx, organization, 0, &policy).await.unwrap());
    for id in ids {
        store::account::set_organization(&mut tx, id, organization, "member").await.unwrap();
    }
    store::account::set_exclusion(&mut tx, ids[1], Some(now + Timestamp::DAY), Some("a script")).await.unwrap();
    // Codes and recovery keys are closed.
    for class in ["codes", "recovery_key"] {
        store::failure_counter::raise(&mut tx, ids[2].as_bytes(), class, 100, i64::MAX, now).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// All that a browser is told, without what is new in each answer: nonces, and what is sealed.
fn told(answer: &Answer) -> String {
    let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in &answer.headers {
        let value = value.to_str().unwrap();
        let value = match name.as_str() {
            "set-cookie" => {
                let (name, rest) = value.split_once('=').unwrap();
                let (sealed, rest) = rest.split_once(';').unwrap();
                format!("{name} {} {rest}", sealed.len())
            }
            "content-security-policy" => without_nonces(value, "'nonce-", '\''),
            _ => value.to_owned(),
        };
        headers.entry(name.to_string()).or_default().push(value);
    }
    format!("{} {headers:?} {}", answer.status, without_nonces(&answer.body, "nonce=\"", '"'))
}

fn without_nonces(text: &str, before: &str, after: char) -> String {
    let mut parts = text.split(before);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + before + part.split_once(after).map_or("", |(_, rest)| rest))
}

/// What a stranger is told at the log-in with one address, answer by answer.
async fn answers(house: &House, email: &str) -> Vec<String> {
    let (mut form, mut call) = (Browser::new(house), Browser::new(house));
    let wrong = [("email", email), ("password", WRONG)];
    let mut answers = Vec::new();
    // The fourth wrong one brings a pause of a second.
    for _ in 0..2 {
        let answer = form.form("log_in", &wrong).await;
        let page = form.get(answer.location()).await;
        assert_eq!((answer.status, page.status), (StatusCode::SEE_OTHER, StatusCode::OK));
        let called = call.call("log_in", &wrong).await;
        // Not another refusal, which would count no try.
        assert!(page.body.contains("do not match"), "{email} on {}: {}", house.engine, page.body);
        assert_eq!(called.code(), "wrong_pair", "{email} on {}", house.engine);
        answers.extend([told(&answer), told(&page), told(&called)]);
    }
    let held_up = call.call("log_in", &[("email", email), ("password", PASSWORD)]).await;
    assert_eq!(held_up.code(), "too_many_tries", "{email}");
    answers.push(told(&held_up));
    for page in [
        routes::LOG_IN_STEP,
        routes::LOG_IN_KEY,
        routes::LOG_IN_APP,
        routes::LOG_IN_TEXT,
        routes::LOG_IN_RECOVERY,
        routes::LOG_IN_CHOOSE,
        routes::LOG_IN_REQUIRED,
        routes::NEW_RECOVERY_KEY,
    ] {
        let answer = form.get(page).await;
        assert_eq!(answer.location(), routes::LOG_IN, "S-063: {page} for {email} on {}", house.engine);
        answers.push(told(&answer));
    }
    for (door, fields) in [
        ("log_in_key_options", &[][..]),
        ("send_log_in_text", &[]),
        ("log_in_with_code", &[("code", "000000")]),
        ("log_in_with_key", &[("response", "{}")]),
        ("log_in_with_recovery_key", &[("recovery-key", "0000-0000-0000-0000-0000-0000")]),
    ] {
        let fields = [fields, &[("email", email)]].concat();
        let answer = call.call(door, &fields).await;
        assert_eq!(answer.code(), "log_in_first", "S-063: {door} for {email} on {}", house.engine);
        answers.push(told(&answer));
    }
    answers.into_iter().map(|one| one.replace(email, "an address")).collect()
}

/// S-061, S-063: nothing in any answer tells whether an address has an account, what its methods are, or what holds it up.
#[tokio::test]
async fn before_the_right_password_all_addresses_are_answered_alike() {
    for house in houses().await {
        everybody(&house).await;
        let all = join_all(EVERYBODY.map(|email| answers(&house, email))).await;
        for (email, answers) in EVERYBODY.iter().zip(&all) {
            for (n, (answer, first)) in answers.iter().zip(&all[0]).enumerate() {
                assert_eq!(answer, first, "S-061: answer {n} to {email} on {}", house.engine);
            }
        }
    }
}

/// S-064: a reset, a sign-up and an invitation are answered alike, and go to one address.
#[tokio::test]
async fn what_is_asked_for_an_address_is_answered_alike_and_told_to_that_address_alone() {
    for house in houses().await {
        everybody(&house).await;
        let letters = async || house.site.portal.claim_letters(LetterKind::Email, 1_000).await.unwrap();
        letters().await;
        for (door, more) in [
            ("request_password_reset", &[][..]),
            ("sign_up", &[("name", "Maria Silva"), ("new-password", "nine other quiet lakes")]),
        ] {
            let mut first = None;
            for email in EVERYBODY {
                let (mut browser, fields) = (Browser::new(&house), [&[("email", email)], more].concat());
                let answer = browser.form(door, &fields).await;
                let page = browser.get(answer.location()).await;
                let called = Browser::new(&house).call(door, &fields).await;
                let said = [&answer, &page, &called].map(|answer| told(answer).replace(email, "an address"));
                assert_eq!(&said, first.get_or_insert(said.clone()), "S-064: {door} {email} on {}", house.engine);
                let to: Vec<_> = letters().await.into_iter().map(|letter| letter.to).collect();
                assert!(to.iter().all(|to| to == email), "S-064: {door} {email}: {to:?}");
            }
            let mails_before = letters().await.len();
            for list in [
                vec![("email", PLAIN), ("email", EMAIL)],
                vec![("email[]", PLAIN), ("email[]", EMAIL)],
                vec![("email[0]", PLAIN), ("email[1]", EMAIL)],
                vec![("email", "p1@example.org,maria@example.org")],
                vec![("email", "p1@example.org maria@example.org")],
                vec![("email", "p1@example.org\r\nBcc: maria@example.org")],
                vec![("email", "p1@example.org\0maria@example.org")],
            ] {
                let answer = Browser::new(&house).call(door, &[&list, more].concat()).await;
                assert!(answer.status.is_client_error(), "S-064: {door} {list:?}: {}", answer.status);
            }
            assert_eq!(letters().await.len() + mails_before, 0, "S-064: nothing is sent, on {}", house.engine);
        }
    }
}

/// S-077: fields that no form has are not looked at.
#[tokio::test]
async fn more_fields_than_a_form_has_mean_nothing() {
    const MORE: [(&str, &str); 12] = [
        ("role", "admin"),
        ("org_id", "00000000-0000-0000-0000-000000000001"),
        ("organization_id", "00000000-0000-0000-0000-000000000001"),
        ("excluded", "true"),
        ("excluded_until", "9999999999999"),
        ("two_step", "off"),
        ("two_step_since", ""),
        ("email_verified", "true"),
        ("email_verified_at", "1"),
        ("counter", "0"),
        ("sign_count", "0"),
        ("epoch", "0"),
    ];
    for house in houses().await {
        everybody(&house).await;
        let with_more = |fields: &[(&'static str, &'static str)]| [fields, &MORE[..]].concat();
        let of = async |email: &str| {
            let mut tx = house.database().read().await.unwrap();
            store::account::by_email_key(&mut tx, email).await.unwrap()
        };
        let fields = with_more(&[("email", EMAIL), ("name", "Maria"), ("new-password", "nine other quiet lakes")]);
        let answer = Browser::new(&house).form("sign_up", &fields).await;
        assert_eq!(answer.location(), routes::SIGN_UP_SENT);
        let made = of(EMAIL).await.unwrap();
        assert_eq!((made.role.as_str(), made.organization_id), ("member", None), "S-077 on {}", house.engine);
        assert_eq!((made.email_verified_at, made.excluded_until, made.two_step_since), (None, None, None));

        // Somebody with an app: its name is changed, and nothing else of her.
        let mut browser = Browser::new(&house);
        account(&house, "p8@example.org").await;
        browser.form("log_in", &[("email", "p8@example.org"), ("password", PASSWORD)]).await;
        browser.enable(&house).await;
        browser.form("unlock", &[("password", PASSWORD)]).await;
        let before = format!("{:?}", of("p8@example.org").await);
        let page = browser.get(routes::TWO_STEP).await.body;
        let link = between(&page, "two-step-verification/app/", "/rename").rsplit('/').next().unwrap().to_owned();
        let fields = [&[("id", link.as_str()), ("name", "Old phone")][..], &MORE[..]].concat();
        assert!(browser.call("rename_app", &fields).await.status.is_success());
        assert!(browser.get(routes::TWO_STEP).await.body.contains("Old phone"));
        assert_eq!(format!("{:?}", of("p8@example.org").await), before, "S-077 on {}", house.engine);
    }
}

/// A request as it comes from a machine, with all that it may say of itself.
fn forged(door: &str, fields: &[(&str, &str)], peer: &str, says: &str) -> Request<Body> {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(format!("/api/{door}"))
        .header("sec-fetch-site", "same-origin")
        .header(header::ACCEPT, "application/json")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::HOST, "evil.example")
        .header("x-forwarded-host", "evil.example")
        .header("x-forwarded-proto", "http")
        .header("x-forwarded-for", says)
        .header("x-real-ip", says)
        .header("forwarded", format!("for={says};host=evil.example;proto=http"))
        .body(Body::from(body))
        .unwrap();
    let peer: SocketAddr = format!("{peer}:4711").parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    request
}

/// S-055: no proxy of ours is there, so nobody speaks for anybody.
#[tokio::test]
async fn what_a_request_says_of_itself_changes_no_link_no_limit_and_no_record() {
    let house = production(Proxy { trusted: Vec::new() }).await.with_maria().await;
    for n in 0..20 {
        let email = if n == 0 { EMAIL.to_owned() } else { format!("nobody{n}@example.org") };
        let request = forged("request_password_reset", &[("email", &email)], "192.0.2.1", &format!("198.51.100.{n}"));
        assert!(Browser::new(&house).send(request).await.status.is_success());
    }
    let request = forged("request_password_reset", &[("email", EMAIL)], "192.0.2.1", "198.51.100.99");
    let answer = Browser::new(&house).send(request).await;
    assert_eq!(answer.code(), "too_many_tries", "S-055: twenty an hour from one peer");
    let request = forged("request_password_reset", &[("email", EMAIL)], "192.0.2.2", "198.51.100.99");
    assert!(Browser::new(&house).send(request).await.status.is_success(), "another peer");

    let mails = house.site.portal.claim_letters(LetterKind::Email, 9).await.unwrap();
    assert_eq!(mails.len(), 2);
    for mail in mails {
        assert!(mail.body.contains("https://id.example.org/reset-password?token="), "S-055: {}", mail.body);
        assert!(!mail.body.contains("evil.example") && !mail.body.contains("198.51.100."), "S-055");
    }
    let request = forged("log_in", &[("email", EMAIL), ("password", PASSWORD)], "192.0.2.1", "198.51.100.1");
    let mut browser = Browser::new(&house);
    let answer = browser.send(request).await;
    assert!(answer.status.is_success() && !format!("{:?}", answer.headers).contains("evil.example"));
    let page = browser.get(routes::DEVICES).await.body;
    assert!(page.contains("192.0.2.1") && !page.contains("198.51.100."), "S-055: the device is the peer");
}

/// S-052: through a proxy of ours, each wrong code from another address.
#[tokio::test]
async fn codes_from_many_addresses_behind_a_proxy_are_counted_on_the_account() {
    let house = production(Proxy { trusted: vec!["10.0.0.0/8".parse().unwrap()] }).await.with_maria().await;
    let mut owner = Browser::new(&house);
    owner.log_in().await;
    owner.enable(&house).await;
    for n in 0_u8..6 {
        let from = format!("198.51.100.{n}");
        let mut browser = Browser::new(&house);
        browser.send(forged("log_in", &[("email", EMAIL), ("password", PASSWORD)], "10.0.0.1", &from)).await;
        let answer = browser.send(forged("log_in_with_code", &[("code", "000000")], "10.0.0.1", &from)).await;
        let expected = if n < 4 { "wrong_code" } else { "too_many_tries" };
        assert_eq!(answer.code(), expected, "S-052: the code from {from}");
    }
    let page = owner.get(routes::ACTIVITY).await.body;
    assert!(page.contains("198.51.100.3"), "the proxy's word counts");
}

/// S-053: so many passwords are looked at at once, so many wait, and the others are told to come back.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_flood_of_log_ins_some_are_looked_at_and_the_others_told_to_come_back() {
    for mut house in houses().await {
        let slow = HasherSettings { memory_kib: 8_192, iterations: 40, lanes: 1, concurrency: 1, queue: 1 };
        let (keys, hasher) = (Keys::derive(1, &[1; 32]), Hasher::new(&slow).unwrap());
        let (db, clock, entropy) = (house.database().clone(), house.clock.clone(), Arc::new(SystemEntropy));
        house.site.portal = Portal::new(db, keys, Rules::default(), hasher, clock, entropy);
        let password = "x".repeat(128);
        let flood = (0..30).map(|n| {
            let (mut browser, email, password) = (Browser::new(&house), format!("p{n}@example.org"), password.clone());
            tokio::spawn(async move { browser.call("log_in", &[("email", &email), ("password", &password)]).await })
        });
        let (mut looked_at, mut busy) = (0, 0);
        for answer in join_all(flood).await {
            let answer = answer.unwrap();
            match answer.code().as_str() {
                "wrong_pair" => looked_at += 1,
                "busy" => {
                    busy += 1;
                    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "S-053");
                    assert_eq!(answer.headers[header::RETRY_AFTER], "2", "S-053");
                }
                other => panic!("{other}: {answer:?} on {}", house.engine),
            }
        }
        assert!(looked_at >= 2 && busy > 0, "S-053: {looked_at} and {busy} on {}", house.engine);
        let later = Browser::new(&house).call("log_in", &[("email", "p0@example.org"), ("password", &password)]).await;
        assert_eq!(later.code(), "wrong_pair", "S-053: afterwards there is room again");
    }
}

/// S-057: the cookie of a known browser stays after the log-out, and is worth nothing by itself or at the REST API.
#[tokio::test]
async fn a_browser_that_was_logged_in_is_let_to_the_log_in_while_others_guess() {
    for house in houses().await {
        let house = house.with_maria().await;
        let (mut owner, mut thief) = (Browser::new(&house), Browser::new(&house));
        owner.log_in().await;
        owner.form("log_out", &[]).await;
        let known = owner.cookies.get("nightlatch-known").cloned().unwrap();
        let others: Vec<_> = owner.cookies.keys().filter(|name| *name != "nightlatch-known").collect();
        assert!(others.iter().all(|name| *name != "nightlatch"), "{others:?}");
        let wrong = [("email", EMAIL), ("password", WRONG)];
        for _ in 0..20 {
            assert_eq!(thief.call("log_in", &wrong).await.code(), "wrong_pair");
            house.clock.forward(15 * Timestamp::MINUTE);
        }
        let answer = thief.call("log_in", &[("email", EMAIL), ("password", PASSWORD)]).await;
        assert_eq!(answer.code(), "too_many_tries", "on {}", house.engine);
        assert!(owner.get(routes::SECURITY).await.location().starts_with(routes::LOG_IN), "it opens nothing");
        let basic = STANDARD.encode(format!("{EMAIL}:{PASSWORD}"));
        let request = Request::get("/rest/api/1/myself")
            .header(header::AUTHORIZATION, format!("Basic {basic}"))
            .header(header::COOKIE, format!("nightlatch-known={known}"))
            .body(Body::empty());
        assert_eq!(
            Browser::new(&house).send(request.unwrap()).await.code(),
            "too_many_tries",
            "no cookie counts there"
        );
        assert_eq!(owner.log_in().await.location(), routes::SECURITY, "S-057 on {}", house.engine);
    }
}
