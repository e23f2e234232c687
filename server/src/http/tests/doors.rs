use super::{EMAIL, House, PASSWORD, browser::Browser, browser::code_at, houses};
use app::routes;
use axum::http::{StatusCode, header};

/// A key or an app that nobody has.
const ID: (&str, &str) = ("id", "00000000-0000-4000-8000-000000000000");

/// One browser for each visitor, made afresh: doors may change them.
async fn visitor(house: &House, secret: &str, name: &str) -> Browser {
    let mut browser = Browser::new(house);
    if name == "anonymous" {
        return browser;
    }
    browser.log_in().await;
    if name == "pending" {
        return browser;
    }
    // Each visitor needs a step of its own: codes work once.
    house.clock.forward(30_000);
    let code = code_at(secret, house.site.portal.now().unix_seconds());
    let answer = browser.call("log_in_with_code", &[("code", &code)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{name}: {}", answer.body);
    if name == "unlocked" {
        assert_eq!(browser.call("unlock", &[("password", PASSWORD)]).await.status, StatusCode::OK);
    }
    browser
}

async fn house_with_app(house: House) -> (House, String) {
    let house = house.with_maria().await;
    let mut owner = Browser::new(&house);
    owner.log_in().await;
    let secret = owner.enable(&house).await;
    owner.form("log_out", &[]).await;
    (house, secret)
}

#[tokio::test]
async fn a_refused_form_comes_back_with_what_was_typed_and_nothing_in_the_address() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        let fields = [("email", EMAIL), ("password", "wrong password"), ("next", "/manage-profile")];
        let answer = browser.form("log_in", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", house.engine);
        assert_eq!(answer.location(), "/login?next=%2Fmanage-profile");
        let page = browser.get(answer.location()).await.body;
        assert!(page.contains("That email and password do not match."));
        assert!(page.contains(EMAIL) && page.contains("value=\"/manage-profile\"") && !page.contains("wrong password"));
        assert!(!browser.get("/login").await.body.contains("do not match"), "told once");
    }
}

#[tokio::test]
async fn the_app_hears_a_status_and_a_code() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    let answer = browser.call("log_in", &[("email", EMAIL), ("password", "wrong password")]).await;
    assert_eq!((answer.status, answer.code().as_str()), (StatusCode::UNAUTHORIZED, "wrong_pair"));
    let answer = browser.call("log_in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!((answer.location(), answer.headers.contains_key("serverfnredirect")), (routes::SECURITY, true));
}

#[tokio::test]
async fn what_is_no_form_of_ours_is_refused() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    let large = "x".repeat(1_000_000);
    let answer = browser.call("log_in", &[("email", &large), ("password", "y")]).await;
    assert_eq!((answer.status, answer.code().as_str()), (StatusCode::PAYLOAD_TOO_LARGE, "too_large"));
    let answer = browser.call("no_such_door", &[]).await;
    assert_eq!((answer.status, answer.code().as_str()), (StatusCode::NOT_FOUND, "not_found"));
    let answer = browser.call("log_in", &[("email", EMAIL)]).await;
    assert_eq!((answer.status, answer.code().as_str()), (StatusCode::BAD_REQUEST, "bad_request"));
}

#[tokio::test]
async fn only_the_doors_of_a_key_take_its_long_answer() {
    let (house, secret) = house_with_app(houses().await.swap_remove(0)).await;
    let mut pending = visitor(&house, &secret, "pending").await;
    let long = "\"".repeat(64 * 1024);
    let answer = pending.call("log_in_with_key", &[("response", &long)]).await;
    assert_eq!(answer.code(), "challenge_expired", "it was read");
    let longer = "\"".repeat(80 * 1024);
    assert_eq!(pending.call("log_in_with_key", &[("response", &longer)]).await.code(), "too_large");
    assert_eq!(pending.call("log_in_with_code", &[("code", &long[..20 * 1024])]).await.code(), "too_large");
}

#[tokio::test]
async fn a_browser_remembers_the_second_step_that_worked() {
    let (house, secret) = house_with_app(houses().await.swap_remove(0)).await;
    let mut browser = visitor(&house, &secret, "pending").await;
    assert!(!browser.cookies.contains_key("nightlatch-way"), "the password alone tells nothing");
    browser.call("log_in_with_code", &[("code", "000000")]).await;
    assert!(!browser.cookies.contains_key("nightlatch-way"));
    house.clock.forward(60_000);
    let code = code_at(&secret, house.site.portal.now().unix_seconds());
    let answer = browser.call("log_in_with_code", &[("code", &code)]).await;
    let cookies = answer.headers.get_all(header::SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap());
    let way = cookies.into_iter().find(|cookie| cookie.starts_with("nightlatch-way=")).unwrap();
    assert!(way.starts_with("nightlatch-way=authenticator_app;") && way.contains("Max-Age=31536000"), "{way}");
    browser.form("log_out", &[]).await;
    assert!(browser.cookies.contains_key("nightlatch-way"), "and longer than the session");
}

#[tokio::test]
async fn a_refused_form_about_a_key_comes_back_to_its_page() {
    let (house, secret) = house_with_app(houses().await.swap_remove(0)).await;
    let mut locked = visitor(&house, &secret, "locked").await;
    let answer = locked.form("rename_key", &[ID, ("name", "Blue key")]).await;
    let page: String = url::form_urlencoded::byte_serialize(routes::key_rename(ID.1).as_bytes()).collect();
    assert_eq!(answer.location(), format!("{}?next={page}", routes::UNLOCK));
    // What is no number of a key gets into no address.
    let answer = locked.form("rename_key", &[("id", "../../../../logout?"), ("name", "Blue key")]).await;
    let page: String = url::form_urlencoded::byte_serialize(routes::TWO_STEP.as_bytes()).collect();
    assert_eq!(answer.location(), format!("{}?next={page}", routes::UNLOCK));
}

#[tokio::test]
async fn logging_out_ends_the_session_and_clears_the_browser() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    let before = browser.cookies.clone();
    let answer = browser.form("log_out", &[]).await;
    assert_eq!(answer.location(), routes::LOGGED_OUT);
    assert!(answer.headers.contains_key("clear-site-data"));
    assert!(!browser.cookies.contains_key("nightlatch"));
    browser.cookies = before;
    assert!(browser.get(routes::SECURITY).await.location().starts_with(routes::LOG_IN), "the old token is dead");
    assert!(browser.cookies.contains_key("nightlatch"), "a log-in in another tab may have put a new one in its place");
}

#[tokio::test]
async fn nothing_of_an_answer_is_kept_by_anyone() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    for answer in [browser.log_in().await, browser.call("security", &[]).await, browser.get(routes::SECURITY).await] {
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    }
}
