//! The steps of a log-in over HTTP: none without the one before it, none with a form that is none, and one person in one browser.

use super::{
    EMAIL, House, PASSWORD,
    browser::{Browser, code_at},
    houses,
    matrix::text_of,
};
use app::routes;
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::{Device, NewAccount};

const JOAO: &str = "joao@example.org";

/// The doors of the second step, and the field of each.
const STEPS: [(&str, &str); 4] = [
    ("log_in_with_code", "code"),
    ("log_in_with_text", "code"),
    ("log_in_with_recovery_key", "recovery-key"),
    ("log_in_with_key", "response"),
];

/// Somebody with an app and a saved recovery key: the secret of the one, and the other.
async fn owner(house: &House, email: &str) -> (String, String) {
    let portal = &house.site.portal;
    let input = NewAccount { email: email.to_owned(), name: format!("Person {email}"), password: PASSWORD.to_owned() };
    portal.create_account(&portal.context(Device::default()), &input).await.unwrap();
    let mut browser = Browser::new(house);
    give_password(&mut browser, email).await;
    browser.form("unlock", &[("password", PASSWORD)]).await;
    browser.form("start_app_setup", &[]).await;
    let secret = text_of(&browser.get(routes::APP).await.body, "setup-key");
    let code = code_at(&secret, portal.now().unix_seconds() - 30);
    assert_eq!(browser.form("connect_app", &[("code", &code)]).await.location(), routes::RECOVERY_NEW);
    let key = text_of(&browser.get(routes::RECOVERY_NEW).await.body, "recovery-key");
    browser.form("finish_recovery_key", &[("saved", "yes")]).await;
    (secret, key)
}

async fn give_password(browser: &mut Browser, email: &str) -> String {
    browser.form("log_in", &[("email", email), ("password", PASSWORD)]).await.location().to_owned()
}

async fn failures(house: &House, email: &str) -> i64 {
    let mut tx = house.database().read().await.unwrap();
    let account = store::account::by_email_key(&mut tx, email).await.unwrap().unwrap();
    let mut failures = 0;
    for class in ["codes", "recovery_key"] {
        let counter = store::failure_counter::get(&mut tx, account.id.as_bytes(), class).await.unwrap();
        failures += counter.map_or(0, |counter| counter.failures);
    }
    failures
}

/// S-003: a right proof is nothing without the password before it, whomever the form names; it says nothing of them, and is not used up.
#[tokio::test]
async fn s_003_no_second_step_without_the_first() {
    for house in houses().await {
        let (secret, key) = owner(&house, EMAIL).await;
        let mut tx = house.database().read().await.unwrap();
        let id = store::account::by_email_key(&mut tx, EMAIL).await.unwrap().unwrap().id.to_string();
        drop(tx);
        let code = code_at(&secret, house.site.portal.now().unix_seconds());
        for (door, field) in STEPS {
            let proof = if field == "recovery-key" { &key } else { &code };
            let mut answers = Vec::new();
            for (email, account) in [(EMAIL, id.as_str()), ("nobody@example.org", "x")] {
                let fields = [(field, proof.as_str()), ("email", email), ("account", account), ("user_id", account)];
                let answer = Browser::new(&house).call(door, &fields).await;
                assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{door} on {}", house.engine);
                assert!(!answer.headers.contains_key(header::SET_COOKIE) || answer.code() == "log_in_first");
                answers.push((answer.code(), answer.body));
            }
            assert_eq!(answers[0], answers[1], "S-003: {door} says nothing of who there is");
            assert_eq!(answers[0].0, "log_in_first");
        }
        assert_eq!(failures(&house, EMAIL).await, 0, "nobody has guessed");
        let mut browser = Browser::new(&house);
        assert_eq!(give_password(&mut browser, EMAIL).await, routes::LOG_IN_APP);
        assert_eq!(browser.form("log_in_with_code", &[("code", &code)]).await.location(), routes::SECURITY, "the code");
        let mut browser = Browser::new(&house);
        give_password(&mut browser, EMAIL).await;
        let answer = browser.form("log_in_with_recovery_key", &[("recovery-key", &key)]).await;
        assert_eq!(answer.location(), routes::NEW_RECOVERY_KEY, "and the key were not used up");
    }
}

/// S-004: what is no form passes no step, counts as one guess at most, and leaves the log-in open.
#[tokio::test]
async fn s_004_no_step_is_passed_by_what_is_no_answer() {
    for house in houses().await {
        owner(&house, EMAIL).await;
        let mut browser = Browser::new(&house);
        give_password(&mut browser, EMAIL).await;
        let (form, json) = ("application/x-www-form-urlencoded", "application/json");
        for (door, field) in STEPS {
            for (kind, body) in [
                (form, String::new()),
                (form, "x=1".to_owned()),
                (form, format!("{field}=")),
                (form, format!("{field}=null")),
                (form, format!("{field}[]=1&{field}[]=2")),
                (form, format!("{field}=%00")),
                (json, "null".to_owned()),
                (json, "\"\"".to_owned()),
                (json, "[]".to_owned()),
                (json, "{}".to_owned()),
                (json, format!("{{\"{field}\":null}}")),
                (json, String::new()),
            ] {
                let before = failures(&house, EMAIL).await;
                let request = Request::post(format!("/api/{door}"))
                    .header("sec-fetch-site", "same-origin")
                    .header(header::ACCEPT, "application/json")
                    .header(header::CONTENT_TYPE, kind)
                    .body(Body::from(body.clone()))
                    .unwrap();
                let answer = browser.send(request).await;
                assert!(answer.status.is_client_error(), "{door} {kind} {body:?}: {answer:?}");
                assert!(failures(&house, EMAIL).await - before <= 1, "{door} {kind} {body:?}");
                let page = browser.get(routes::LOG_IN_APP).await;
                assert_eq!(page.status, StatusCode::OK, "still pending after {door} {body:?} on {}", house.engine);
            }
        }
        assert_eq!(browser.call("security", &[]).await.code(), "log_in_first");
    }
}

/// S-010: the second tab logs in as somebody else. The first tab's form is then judged in that log-in, and the first person's is over.
#[tokio::test]
async fn s_010_two_tabs_are_one_log_in() {
    for house in houses().await {
        let (secret, _) = owner(&house, EMAIL).await;
        let (his, _) = owner(&house, JOAO).await;
        let mut browser = Browser::new(&house);
        give_password(&mut browser, EMAIL).await;
        let first_tab = browser.clone();
        give_password(&mut browser, JOAO).await;
        let now = house.site.portal.now().unix_seconds();
        let code = code_at(&secret, now);
        let answer = browser.form("log_in_with_code", &[("code", &code)]).await;
        assert_eq!(answer.location(), routes::LOG_IN_APP, "her code does not get him in");
        let page = browser.get(routes::LOG_IN_APP).await.body;
        assert!(page.contains(JOAO) && !page.contains(EMAIL) && page.contains("did not match"), "{page}");
        assert_eq!((failures(&house, EMAIL).await, failures(&house, JOAO).await), (0, 1), "on {}", house.engine);
        // Whoever still has her cookie is told to begin again.
        let mut late = first_tab;
        let answer = late.form("log_in_with_code", &[("code", &code)]).await;
        assert!(answer.location().starts_with(routes::LOG_IN) && answer.location() != routes::LOG_IN_APP);
        let page = late.get(routes::LOG_IN).await.body;
        assert!(page.contains("You were logged out"), "a clear message: {page}");
        // His own code gets him in, and hers is not spent.
        let answer = browser.form("log_in_with_code", &[("code", &code_at(&his, now))]).await;
        assert_eq!(answer.location(), routes::SECURITY);
        assert!(browser.get(routes::PROFILE).await.body.contains(JOAO));
        let mut again = Browser::new(&house);
        give_password(&mut again, EMAIL).await;
        assert_eq!(again.form("log_in_with_code", &[("code", &code)]).await.location(), routes::SECURITY);
    }
}
