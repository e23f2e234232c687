use super::{PASSWORD, browser::Browser, houses, production};
use crate::settings::Proxy;
use app::routes;
use axum::http::StatusCode;
use domain::Timestamp;

const SETTINGS: [&str; 18] = [
    routes::PROFILE,
    routes::SECURITY,
    routes::TWO_STEP,
    routes::START,
    routes::METHOD,
    routes::APP,
    routes::RECOVERY_NEW,
    routes::DONE,
    routes::KEY_NEW,
    "/manage-profile/security/two-step-verification/keys/1/added",
    "/manage-profile/security/two-step-verification/keys/1/rename",
    "/manage-profile/security/two-step-verification/keys/1/delete",
    routes::KEYS_DISABLE,
    routes::DISABLE,
    routes::APP_REPLACE,
    "/manage-profile/security/two-step-verification/app/1/rename",
    "/manage-profile/security/two-step-verification/app/1/replace",
    "/manage-profile/security/two-step-verification/app/1/disable",
];

#[tokio::test]
async fn strangers_are_led_to_the_log_in_and_from_there_to_the_page() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        for page in SETTINGS {
            let answer = browser.get(page).await;
            let next: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
            assert_eq!(answer.location(), format!("/login?next={next}"), "{}", house.engine);
            assert!(answer.body.is_empty());
        }
        let fields = [("email", super::EMAIL), ("password", PASSWORD), ("next", routes::PROFILE)];
        assert_eq!(browser.form("log_in", &fields).await.location(), routes::PROFILE);
    }
}

#[tokio::test]
async fn next_never_leaves_the_site() {
    let house = houses().await.swap_remove(0).with_maria().await;
    for next in [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/login",
        "/api/log_out",
        "%2F%2Fevil",
    ] {
        let fields = [("email", super::EMAIL), ("password", PASSWORD), ("next", next)];
        assert_eq!(Browser::new(&house).form("log_in", &fields).await.location(), routes::SECURITY, "{next}");
    }
}

#[tokio::test]
async fn a_pending_log_in_sees_the_second_step_and_nothing_of_the_account() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    browser.enable(&house).await;
    let mut pending = Browser::new(&house);
    assert_eq!(pending.log_in().await.location(), routes::LOG_IN_APP);
    for page in SETTINGS.into_iter().chain([routes::HOME]) {
        let answer = pending.get(page).await;
        assert_eq!(answer.location(), routes::LOG_IN_APP, "{page}");
        assert!(answer.body.is_empty());
    }
    let step = pending.get(routes::LOG_IN_APP).await.body;
    assert!(step.contains(super::EMAIL) && !step.contains("Maria Silva"));
}

#[tokio::test]
async fn the_second_step_is_one_that_the_account_has() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    browser.enable(&house).await;
    let mut pending = Browser::new(&house);
    pending.log_in().await;
    for page in [routes::LOG_IN_STEP, routes::LOG_IN_KEY] {
        assert_eq!(pending.get(page).await.location(), routes::LOG_IN_APP, "{page}");
    }
    let app = pending.get(routes::LOG_IN_APP).await.body;
    assert!(!app.contains(routes::LOG_IN_KEY) && !app.contains("another way"), "there is no other");
    let choose = pending.get(routes::LOG_IN_CHOOSE).await.body;
    assert!(choose.contains("Use authenticator app") && !choose.contains("Use a security key"));
    for page in [routes::LOG_IN_STEP, routes::LOG_IN_KEY, routes::LOG_IN_CHOOSE] {
        assert_eq!(Browser::new(&house).get(page).await.location(), routes::LOG_IN, "{page}");
        assert_eq!(browser.get(page).await.location(), routes::SECURITY, "{page}");
    }
}

#[tokio::test]
async fn a_key_is_registered_by_an_unlocked_session_and_the_question_stays_the_same() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        browser.log_in().await;
        let locked = browser.get(routes::KEY_NEW).await.body;
        assert!(locked.contains("Settings are locked.") && !locked.contains("data-options"), "{}", house.engine);
        browser.form("unlock", &[("password", PASSWORD)]).await;
        let page = browser.get(routes::KEY_NEW).await.body;
        let question = |page: &str| super::browser::between(page, "data-options=\"", "\" ").to_owned();
        assert!(
            page.contains("value=\"Security key 1\"") && page.contains("Step 2 of 3") && page.contains("hydrate()")
        );
        assert!(question(&page).contains("challenge"));
        assert_eq!(question(&browser.get(routes::KEY_NEW).await.body), question(&page), "{}", house.engine);
        browser.form("lock", &[]).await;
        assert_eq!(question(&browser.get(routes::KEY_NEW).await.body), question(&page), "what is open goes on");
    }
}

#[tokio::test]
async fn the_page_of_a_key_that_is_not_there_does_not_exist() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    let id = "00000000-0000-4000-8000-000000000000";
    for page in [routes::key_rename(id), routes::key_delete(id)] {
        assert_eq!(browser.get(&page).await.location(), routes::unlock_for(&page));
    }
    browser.form("unlock", &[("password", PASSWORD)]).await;
    for id in [id, "1", "x%20y"] {
        for page in [routes::key_rename(id), routes::key_delete(id), routes::key_added(id)] {
            let answer = browser.get(&page).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
            assert!(answer.body.contains("There is no page here"), "{page}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn the_pages_that_change_a_way_to_log_in_need_unlocked_settings_and_something_to_change() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    assert_eq!(browser.get(routes::DISABLE).await.location(), routes::TWO_STEP, "it is off");
    browser.enable(&house).await;
    let page = browser.get(routes::DISABLE).await.body;
    assert!(page.contains("Keep it on") && page.contains("Authenticator app.") && !page.contains("hydrate()"));
    let id = "00000000-0000-4000-8000-000000000000";
    for id in [id, "1", "x%20y"] {
        for page in [routes::app_rename(id), routes::app_replace(id), routes::app_disable(id)] {
            assert_eq!(browser.get(&page).await.status, StatusCode::NOT_FOUND, "{page}");
        }
    }
    assert_eq!(browser.get(routes::KEYS_DISABLE).await.status, StatusCode::NOT_FOUND, "there is no key");
    assert!(browser.get(routes::APP_REPLACE).await.body.contains("No app is being replaced here."));
    let list = browser.get(routes::TWO_STEP).await.body;
    let own =
        super::browser::between(&list, "two-step-verification/app/", "/rename").rsplit('/').next().unwrap().to_owned();
    assert!(browser.get(&routes::app_disable(&own)).await.body.contains("is your only way to log in"));
    let answer = browser.form("disable_app", &[("id", &own)]).await;
    assert_eq!(answer.location(), routes::app_disable(&own));
    assert!(browser.get(answer.location()).await.body.contains("This is your only way to log in."));
    assert_eq!(browser.form("start_app_replacement", &[("id", &own)]).await.location(), routes::APP_REPLACE);
    assert!(browser.get(routes::APP_REPLACE).await.body.contains("id=\"setup-key\""));
    browser.form("lock", &[]).await;
    for page in [routes::KEYS_DISABLE, routes::DISABLE] {
        assert_eq!(browser.get(page).await.location(), routes::unlock_for(page));
    }
    assert_eq!(browser.get(&routes::app_rename(&own)).await.location(), routes::unlock_for(&routes::app_rename(&own)));
}

#[tokio::test]
async fn people_who_are_logged_in_meet_no_form_that_would_be_refused() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    for page in [routes::LOG_IN, routes::SIGN_UP, routes::LOG_IN_APP, routes::NEW_RECOVERY_KEY] {
        assert_eq!(browser.get(page).await.location(), routes::SECURITY, "{page}");
    }
    assert_eq!(browser.get(routes::METHOD).await.location(), routes::START);
    browser.form("unlock", &[("password", PASSWORD)]).await;
    assert_eq!(browser.get(routes::METHOD).await.status, StatusCode::OK);
    assert_eq!(browser.get(routes::START).await.location(), routes::METHOD);
}

#[tokio::test]
async fn a_session_that_was_idle_is_over_and_says_so_once() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        browser.log_in().await;
        house.clock.forward(Timestamp::HOUR);
        let answer = browser.get(routes::SECURITY).await;
        let page = browser.get(answer.location()).await.body;
        assert!(page.contains("You were logged out, after a long pause or from another device."), "{}", house.engine);
        assert!(!browser.get(routes::LOG_IN).await.body.contains("long pause"));
    }
}

#[tokio::test]
async fn an_unknown_address_is_404_and_shows_nothing_of_it() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    for path in ["/no-such-page", "/login/", "/?__path=/api/log_in&__err=aGVsbG8", "/no?%3Cscript%3E"] {
        let answer = browser.get(path).await;
        assert!(!answer.body.contains("hello") && !answer.body.contains("<script>alert"), "{path}");
    }
    assert_eq!(browser.get("/no-such-page").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn messages_can_be_read_in_development_only() {
    let (house, live) = (houses().await.swap_remove(0), production(Proxy { trusted: Vec::new() }).await);
    let (mut here, mut there) = (Browser::new(&house), Browser::new(&live));
    for path in [routes::DEV_OUTBOX, routes::DEV_OUTBOX_JSON, "/dev/hash-rate?seconds=1", "/dev/look-up-rate?seconds=1"]
    {
        // The rate is counted by the clock, which stands still here.
        if !path.contains("rate") {
            assert_eq!(here.get(path).await.status, StatusCode::OK, "{path}");
        }
        assert_eq!(there.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn log_in_pages_run_without_the_browser_half() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    for page in [routes::LOG_IN, routes::SIGN_UP, routes::LOGGED_OUT, routes::HELP_LOG_IN] {
        let body = browser.get(page).await.body;
        assert!(!body.contains("import(") && !body.contains("modulepreload"), "{page}: {body}");
        assert!(body.contains("rel=\"prefetch\""), "{page}");
    }
    browser.log_in().await;
    assert!(browser.get(routes::SECURITY).await.body.contains("hydrate()"));
}
