//! Who is held up by an organization's policy: nothing but the set-up opens (S-001, S-078).

use super::{EMAIL, House, PASSWORD, browser::Browser, houses};
use app::routes;
use axum::http::StatusCode;
use std::collections::BTreeSet;
use store::organization::{self, NewPolicy};
use uuid::Uuid;

/// A value for every field that any form has.
const FIELDS: [(&str, &str); 26] = [
    ("email", "other@example.org"),
    ("password", "not the password"),
    ("new-password", "short"),
    ("name", "A name"),
    ("code", "000000"),
    ("tel", "x"),
    ("recovery-key", "0000-0000-0000-0000-0000-0000"),
    ("response", "{}"),
    ("id", "00000000-0000-4000-8000-000000000000"),
    ("token", "no such token"),
    ("next", "/manage-profile"),
    ("answer", "still_there"),
    ("saved", "yes"),
    ("version", "0"),
    ("required", "required"),
    ("reason", "a reason"),
    ("until", "2030-01-01"),
    ("role", "admin"),
    ("organization", "An organization"),
    ("lines", "other@example.org"),
    ("ids[0]", "00000000-0000-4000-8000-000000000000"),
    ("member", "00000000-0000-4000-8000-000000000000"),
    ("page", "/manage-profile"),
    ("allow_security_key", "on"),
    ("account_read", "on"),
    ("token_days", "30"),
];

/// What opens for everybody, whoever they are.
const FOR_ALL: [&str; 8] =
    ["sign_up", "verify_email", "log_in", "request_password_reset", "reset_password", "join", "join_as_new", "log_out"];

/// The set-up, and putting it off.
const SET_UP: [&str; 9] = [
    "start_app_setup",
    "restart_app_setup",
    "connect_app",
    "key_registration_options",
    "register_key",
    "send_setup_text",
    "resend_setup_text",
    "connect_phone",
    "put_off_set_up",
];

/// The steps of a log-in, which this one has left behind.
const STEPS: [&str; 6] = [
    "log_in_with_code",
    "log_in_key_options",
    "log_in_with_key",
    "log_in_with_recovery_key",
    "send_log_in_text",
    "log_in_with_text",
];

/// Maria, held up by what her organization requires.
async fn held_up(house: House, role: &str) -> (House, Browser) {
    let house = house.with_maria().await;
    let id = Uuid::from_u128(1);
    let now = house.site.portal.now().0;
    let mut tx = house.database().write().await.unwrap();
    organization::insert(&mut tx, id, "Example Ltd", now).await.unwrap();
    let policy = NewPolicy {
        required_from: Some(now),
        delays: 0,
        allow_security_key: true,
        allow_authenticator_app: true,
        allow_text_message: true,
        may_disable: false,
        contact: String::new(),
        token_days: 365,
    };
    assert!(organization::set_policy(&mut tx, id, 0, &policy).await.unwrap());
    let maria = store::account::by_email_key(&mut tx, EMAIL).await.unwrap().unwrap();
    store::account::set_organization(&mut tx, maria.id, id, role).await.unwrap();
    tx.commit().await.unwrap();
    let mut browser = Browser::new(&house);
    let answer = browser.form("log_in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert_eq!(answer.location(), routes::LOG_IN_REQUIRED);
    (house, browser)
}

/// S-078: every door but those of the set up is closed.
#[tokio::test]
async fn s_078_every_door_but_those_of_the_set_up_is_closed() {
    for house in houses().await {
        let (house, mut browser) = held_up(house, "admin").await;
        let all: BTreeSet<_> = leptos::server_fn::axum::server_fn_paths()
            .map(|(path, _)| path.trim_start_matches("/api/").to_owned())
            .collect();
        for known in FOR_ALL.iter().chain(&SET_UP).chain(&STEPS) {
            assert!(all.contains(*known), "{known} is a door");
        }
        for door in all.iter().filter(|door| !FOR_ALL.contains(&door.as_str()) && !SET_UP.contains(&door.as_str())) {
            let expected = if STEPS.contains(&door.as_str()) { "log_in_first" } else { "set_up_first" };
            assert_eq!(browser.call(door, &FIELDS).await.code(), expected, "{door} on {}", house.engine);
        }
        assert_eq!(browser.form("unlock", &FIELDS).await.location(), routes::LOG_IN_REQUIRED);
    }
}

/// S-078: every page but those of the set up leads to what is required.
#[tokio::test]
async fn s_078_every_page_but_those_of_the_set_up_leads_to_what_is_required() {
    for house in houses().await {
        let (house, mut browser) = held_up(house, "admin").await;
        let id = "00000000-0000-4000-8000-000000000000";
        let closed = [
            routes::HOME.to_owned(),
            routes::LOG_IN.to_owned(),
            routes::SIGN_UP.to_owned(),
            routes::LOG_IN_APP.to_owned(),
            routes::NEW_RECOVERY_KEY.to_owned(),
            routes::PROFILE.to_owned(),
            routes::SECURITY.to_owned(),
            routes::TWO_STEP.to_owned(),
            routes::START.to_owned(),
            routes::UNLOCK.to_owned(),
            routes::RECOVERY_NEW.to_owned(),
            routes::DONE.to_owned(),
            routes::DISABLE.to_owned(),
            routes::DEVICES.to_owned(),
            routes::ACTIVITY.to_owned(),
            routes::PASSWORD.to_owned(),
            routes::API_TOKENS.to_owned(),
            routes::API_TOKEN_NEW.to_owned(),
            routes::API_TOKEN_MADE.to_owned(),
            routes::api_token_revoke(id),
            routes::key_added(id),
            routes::app_replace(id),
            routes::MEMBERS.to_owned(),
            routes::member(id),
            routes::POLICY.to_owned(),
            routes::POLICY_CHANGE.to_owned(),
            routes::ADMIN_ACTIVITY_CSV.to_owned(),
        ];
        for page in closed {
            assert_eq!(browser.get(&page).await.location(), routes::LOG_IN_REQUIRED, "{page} on {}", house.engine);
        }
        for page in [routes::LOG_IN_REQUIRED, routes::METHOD, routes::KEY_NEW, routes::TEXT, routes::TEXT_NUMBER] {
            assert_eq!(browser.get(page).await.status, StatusCode::OK, "{page} on {}", house.engine);
        }
        assert_ne!(browser.get(routes::RECOVERY_FILE).await.status, StatusCode::OK);
        assert_ne!(browser.get(routes::EVENTS).await.status, StatusCode::OK);
        let page = browser.get(routes::LOG_IN_REQUIRED).await.body;
        assert!(page.contains("Example Ltd") && !page.contains("Remind me later"));
        // Half an hour after the password the set-up is closed, too.
        house.clock.forward(31 * 60_000);
        assert_eq!(browser.get(routes::METHOD).await.location(), routes::LOG_IN_REQUIRED);
        assert_eq!(browser.call("start_app_setup", &[]).await.code(), "set_up_first");
    }
}
