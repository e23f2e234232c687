//! The pages of API tokens as a browser without script meets them.

use super::{EMAIL, House, PASSWORD, browser::Browser, browser::between, houses};
use app::routes;
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::Timestamp;
use uuid::Uuid;

pub const BACKUP: [(&str, &str); 2] = [("name", "Backup"), ("account_read", "on")];

/// Maria with open settings.
pub async fn unlocked(house: House) -> (House, Browser) {
    let house = house.with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    browser.form("unlock", &[("password", PASSWORD)]).await;
    (house, browser)
}

/// What a page says, without the marks between its parts.
async fn text(browser: &mut Browser, path: &str) -> String {
    plain(&browser.get(path).await.body)
}

fn plain(page: &str) -> String {
    page.replace("<!>", "").replace("<!---->", "")
}

/// The token on a page.
fn token_in(page: &str) -> String {
    let page = plain(page);
    let token = between(&page, "id=\"api-token\"", "</p>").split_once('>').unwrap().1.to_owned();
    assert!(token.starts_with("nl_") && token.len() == 108, "{token}");
    token
}

/// Makes one, and looks at it.
pub async fn made(browser: &mut Browser, fields: &[(&str, &str)]) -> String {
    assert_eq!(browser.form("create_api_token", fields).await.location(), routes::API_TOKEN_MADE);
    token_in(&browser.get(routes::API_TOKEN_MADE).await.body)
}

async fn id_of(house: &House) -> Uuid {
    let mut tx = house.database().read().await.unwrap();
    let maria = store::account::by_email_key(&mut tx, EMAIL).await.unwrap().unwrap();
    store::api_token::of_account(&mut tx, maria.id).await.unwrap()[0].id
}

#[tokio::test]
async fn a_token_is_shown_once_in_a_page_that_nobody_keeps_or_compresses() {
    for house in houses().await {
        let (house, mut browser) = unlocked(house).await;
        let page = text(&mut browser, routes::API_TOKENS).await;
        assert!(page.contains("No tokens.") && page.contains("Create token"), "{page}");
        let page = text(&mut browser, routes::API_TOKEN_NEW).await;
        assert!(page.contains("value=\"2027-11-18\"") && page.contains("max=\"2027-11-18\""), "a year: {page}");
        assert!(!page.contains("organization_admin"), "she is no admin");
        let answer = browser.form("create_api_token", &BACKUP).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, routes::API_TOKEN_MADE));
        let said = format!("{:?} {}", answer.headers, answer.body);
        let request = Request::get(routes::API_TOKEN_MADE).header(header::ACCEPT, "text/html");
        let answer =
            browser.send(request.header(header::ACCEPT_ENCODING, "gzip, br").body(Body::empty()).unwrap()).await;
        let token = token_in(&answer.body);
        let secret = &token[36..100];
        assert!(!said.contains(&secret[..8]), "S-076: in no header on {}", house.engine);
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
        assert!(!answer.headers.contains_key(header::CONTENT_ENCODING), "what holds a secret is not compressed");
        let shown = plain(&answer.body);
        let line = between(&shown, "id=\"curl-line\"", "</p>");
        assert!(line.contains(&format!("Bearer {token}")) && line.contains("http://localhost:3000/rest/api/1/myself"));
        assert_eq!(answer.body.matches(secret).count(), 2, "the token and the line, and nothing that is carried along");
        for _ in 0..2 {
            let page = browser.get(routes::API_TOKEN_MADE).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains("This token is hidden now") && !page.body.contains("nl_"), "{}", page.body);
        }
        let page = browser.get(routes::API_TOKENS).await;
        assert!(page.body.contains("Backup") && page.body.contains("Never used") && !page.body.contains("nl_"));
        assert!(text(&mut browser, routes::SECURITY).await.contains("1 token works."));
    }
}

#[tokio::test]
async fn the_app_is_led_to_the_same_page() {
    let (_house, mut browser) = unlocked(houses().await.swap_remove(0)).await;
    let answer = browser.call("create_api_token", &BACKUP).await;
    assert_eq!((answer.status, answer.location(), &*answer.body), (StatusCode::OK, routes::API_TOKEN_MADE, "null"));
    token_in(&browser.get(routes::API_TOKEN_MADE).await.body);
}

#[tokio::test]
async fn what_was_typed_comes_back_with_what_is_wrong_and_more_fields_mean_nothing() {
    for house in houses().await {
        let (house, mut browser) = unlocked(house).await;
        let wrong = [("name", "Backup"), ("organization_read", "on"), ("until", "2026-01-01")];
        assert_eq!(browser.form("create_api_token", &wrong).await.location(), routes::API_TOKEN_NEW);
        let page = text(&mut browser, routes::API_TOKEN_NEW).await;
        assert!(page.contains("<title>Error: Create an API token") && page.contains("value=\"Backup\""), "{page}");
        assert!(page.contains("That day is over.") && page.contains("value=\"2026-01-01\""));
        assert!(page.contains("Only an admin of an organization can allow this to a token."));
        assert!(!between(&page, "id=\"account_read\"", ">").contains("checked"), "it was not ticked");
        browser.form("create_api_token", &[("name", "\u{200b}"), ("account_read", "on")]).await;
        let page = text(&mut browser, routes::API_TOKEN_NEW).await;
        assert!(between(&page, "id=\"account_read\"", ">").contains("checked"), "on {}: {page}", house.engine);
        // S-077
        let more = [("role", "admin"), ("expires_at", "9999999999999"), ("scopes", "organization:admin"), ("id", "1")];
        made(&mut browser, &[&BACKUP[..], &more[..]].concat()).await;
        let mut tx = house.database().read().await.unwrap();
        let row = store::api_token::by_id(&mut tx, id_of(&house).await).await.unwrap().unwrap();
        let year = house.site.portal.now().plus(365 * Timestamp::DAY).0;
        assert_eq!((row.scopes.as_str(), row.expires_at), ("account:read", year), "S-077 on {}", house.engine);
        browser.form("create_api_token", &BACKUP).await;
        let page = text(&mut browser, routes::API_TOKEN_NEW).await;
        assert!(page.contains("You already have a token with this name."), "{page}");
    }
}

/// S-076: no token is made in locked settings.
#[tokio::test]
async fn s_031_locked_settings_are_opened_first() {
    let (house, mut browser) = unlocked(houses().await.swap_remove(0)).await;
    made(&mut browser, &BACKUP).await;
    let revoke = routes::api_token_revoke(&id_of(&house).await.to_string());
    browser.form("lock", &[]).await;
    for page in [routes::API_TOKEN_NEW, &revoke] {
        assert_eq!(browser.get(page).await.location(), routes::unlock_for(page), "S-031");
    }
    let next = |page: &str| {
        let page: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
        format!("{}?next={page}", routes::UNLOCK)
    };
    let answer = browser.form("create_api_token", &[("name", "Other"), ("account_read", "on")]).await;
    assert_eq!(answer.location(), next(routes::API_TOKEN_NEW), "S-031");
    let id = id_of(&house).await.to_string();
    assert_eq!(browser.form("revoke_api_token", &[("id", &id)]).await.location(), next(routes::API_TOKENS), "S-031");
    assert!(text(&mut browser, routes::API_TOKENS).await.contains("Backup"), "it can be looked at");
}

#[tokio::test]
async fn a_token_is_revoked_after_a_question_and_a_second_press_is_told() {
    for house in houses().await {
        let (house, mut browser) = unlocked(house).await;
        made(&mut browser, &BACKUP).await;
        let id = id_of(&house).await.to_string();
        let page = text(&mut browser, &routes::api_token_revoke(&id)).await;
        assert!(page.contains("Revoke Backup?") && page.contains("refused at once"), "on {}", house.engine);
        assert_eq!(browser.form("revoke_api_token", &[("id", &id)]).await.location(), routes::API_TOKENS);
        let page = text(&mut browser, routes::API_TOKENS).await;
        assert!(page.contains("Backup is revoked.") && page.contains("No tokens."), "{page}");
        assert_eq!(browser.form("revoke_api_token", &[("id", &id)]).await.location(), routes::API_TOKENS);
        let page = text(&mut browser, routes::API_TOKENS).await;
        assert!(page.contains("The settings changed meanwhile") && page.contains("<title>Error: API tokens"));
        for id in [&*id, "x", "00000000-0000-4000-8000-000000000000"] {
            assert_eq!(browser.get(&routes::api_token_revoke(id)).await.status, StatusCode::NOT_FOUND, "S-070: {id}");
        }
    }
}

#[tokio::test]
async fn pages_say_that_tokens_go_on_and_that_a_password_will_not() {
    let (house, mut browser) = unlocked(houses().await.swap_remove(0)).await;
    let warning = "A script logs in as you with a password";
    browser.form("lock", &[]).await;
    assert!(!text(&mut browser, routes::START).await.contains(warning));
    let mut tx = house.database().write().await.unwrap();
    let maria = store::account::by_email_key(&mut tx, EMAIL).await.unwrap().unwrap();
    store::account::mark_api_password(&mut tx, maria.id, house.site.portal.now().0).await.unwrap();
    tx.commit().await.unwrap();
    let page = text(&mut browser, routes::START).await;
    assert!(page.contains(warning) && page.contains(&format!("href=\"{}\"", routes::API_TOKENS)), "{page}");
    browser.form("unlock", &[("password", PASSWORD)]).await;
    assert!(text(&mut browser, routes::METHOD).await.contains(warning));
    browser.form("this_was_not_me", &[]).await;
    assert!(!text(&mut browser, routes::NOT_ME).await.contains("API token"), "there is none");
    made(&mut browser, &BACKUP).await;
    let page = text(&mut browser, routes::NOT_ME).await;
    assert!(page.contains("Your API token goes on working, also with a new password."), "{page}");
    browser.enable(&house).await;
    assert!(!text(&mut browser, routes::METHOD).await.contains(warning), "it is over");
    assert!(text(&mut browser, routes::DISABLE).await.contains("API tokens keep working."));
    assert!(text(&mut browser, routes::SECURITY).await.contains("1 token works."));
}

#[tokio::test]
async fn a_policy_carries_the_number_of_days_through_its_preview() {
    let (house, mut browser) = unlocked(houses().await.swap_remove(0)).await;
    let mut tx = house.database().write().await.unwrap();
    let maria = store::account::by_email_key(&mut tx, EMAIL).await.unwrap().unwrap();
    store::organization::insert(&mut tx, Uuid::from_u128(1), "Example Ltd", 1).await.unwrap();
    store::account::set_organization(&mut tx, maria.id, Uuid::from_u128(1), "admin").await.unwrap();
    tx.commit().await.unwrap();
    let page = text(&mut browser, routes::POLICY_CHANGE).await;
    assert!(between(&page, "id=\"token_days\"", ">").contains("value=\"365\""), "{page}");
    let preview = |days: &str| format!("{}?version=0&allow_security_key=on&token_days={days}", routes::POLICY_PREVIEW);
    let page = text(&mut browser, &preview("400")).await;
    assert!(page.contains("Enter a number from 1 to 365.") && page.contains("value=\"400\""), "{page}");
    let page = text(&mut browser, &preview("30")).await;
    assert!(page.contains("30 days") && page.contains("name=\"token_days\" value=\"30\""), "{page}");
    let fields = [("version", "0"), ("allow_security_key", "on"), ("token_days", "30")];
    assert_eq!(browser.form("set_policy", &fields).await.location(), routes::POLICY);
    assert!(text(&mut browser, routes::POLICY).await.contains("30 days"));
    let page = text(&mut browser, routes::API_TOKEN_NEW).await;
    assert!(page.contains("Example Ltd lets tokens live at most 30 days.") && page.contains("organization_admin"));
    assert_eq!(
        browser.form("create_api_token", &[("name", "Sync"), ("organization_read", "on")]).await.location(),
        routes::API_TOKEN_MADE
    );
    let page = text(&mut browser, routes::API_TOKEN_MADE).await;
    assert!(page.contains("http://localhost:3000/rest/api/1/members"), "what this token may read: {page}");
}
