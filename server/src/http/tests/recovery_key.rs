//! The pages of the recovery key as a browser without script meets them.

use super::{House, PASSWORD, browser::Browser, browser::between, browser::code_at, houses};
use app::routes;
use domain::Timestamp;

const WRONG: &str = "0000-0000-0000-0000-0000-0000";
const TICKED: [(&str, &str); 1] = [("saved", "yes")];

/// The key on a page.
fn key_in(page: &str) -> String {
    let marked = between(page, "id=\"recovery-key\"", "</p>");
    let mut text = String::new();
    let mut inside = true;
    for c in marked.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    assert_eq!(text.len(), 29, "{text}");
    text
}

/// Someone with an app whose settings are unlocked, the secret of the app, and the saved recovery key.
async fn with_key(house: House) -> (House, Browser, String, String) {
    let house = house.with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    let secret = browser.enable(&house).await;
    assert_eq!(browser.form("start_new_recovery_key", &[]).await.location(), routes::RECOVERY_NEW);
    let key = key_in(&browser.get(routes::RECOVERY_NEW).await.body);
    assert_eq!(browser.form("save_new_recovery_key", &TICKED).await.location(), routes::TWO_STEP);
    (house, browser, secret, key)
}

async fn answer(browser: &mut Browser, key: &str) -> String {
    browser.form("log_in_with_recovery_key", &[("recovery-key", key)]).await.location().to_owned()
}

#[tokio::test]
async fn it_logs_in_and_the_new_one_is_saved_before_anything_else() {
    for house in houses().await {
        let (house, _, _, key) = with_key(house).await;
        let mut browser = Browser::new(&house);
        let fields = [("email", super::EMAIL), ("password", PASSWORD), ("next", routes::PROFILE)];
        assert_eq!(browser.form("log_in", &fields).await.location(), routes::LOG_IN_APP, "{}", house.engine);
        assert!(browser.get(routes::LOG_IN_APP).await.body.contains(routes::LOG_IN_RECOVERY));
        assert_eq!(answer(&mut browser, &key.to_lowercase().replace('-', " ")).await, routes::NEW_RECOVERY_KEY);
        let page = browser.get(routes::NEW_RECOVERY_KEY).await.body;
        assert!(page.contains("Your old key is used up. This is your new one."));
        let new = key_in(&page);
        assert_ne!(new, key);
        for path in [routes::SECURITY, routes::TWO_STEP, routes::RECOVERY_NEW] {
            assert_eq!(browser.get(path).await.location(), routes::NEW_RECOVERY_KEY, "{path}");
        }
        browser.form("finish_recovery_key", &[]).await;
        let page = browser.get(routes::NEW_RECOVERY_KEY).await.body;
        assert!(page.contains("Tick the box") && page.contains("<title>Error: ") && key_in(&page) == new);
        assert_eq!(browser.form("finish_recovery_key", &TICKED).await.location(), routes::NEW_RECOVERY_KEY);
        let page = browser.get(routes::NEW_RECOVERY_KEY).await.body;
        assert!(page.contains("Is it lost?") && page.contains("Replace authenticator app"), "{page}");
        assert!(!page.contains("Remove a lost security key"), "there is none");
        assert!(page.contains(&format!("href=\"{}\"", routes::PROFILE)), "the page first asked for");
        assert!(!page.contains(&new[..9]), "it has left the screen");
    }
}

#[tokio::test]
async fn a_typing_error_comes_back_to_be_corrected_and_a_dead_key_does_not() {
    let (house, _, _, key) = with_key(houses().await.swap_remove(0)).await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    assert_eq!(answer(&mut browser, WRONG).await, routes::LOG_IN_RECOVERY);
    assert!(!browser.get(routes::LOG_IN_APP).await.body.contains(WRONG), "on no other page");
    answer(&mut browser, WRONG).await;
    let page = browser.get(routes::LOG_IN_RECOVERY).await.body;
    assert!(page.contains("That key did not match.") && page.contains(&format!("value=\"{WRONG}\"")), "{page}");
    assert!(!browser.get(routes::LOG_IN_RECOVERY).await.body.contains(WRONG), "once");
    answer(&mut browser, &key).await;
    browser.form("finish_recovery_key", &TICKED).await;
    let mut again = Browser::new(&house);
    again.log_in().await;
    assert_eq!(answer(&mut again, &key).await, routes::LOG_IN_RECOVERY);
    let page = again.get(routes::LOG_IN_RECOVERY).await.body;
    assert!(page.contains("That key was used on") && !page.contains(&key));
}

#[tokio::test]
async fn a_long_wait_has_a_page_that_says_what_waits() {
    let (house, _, secret, _) = with_key(houses().await.swap_remove(0)).await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    let mut to = String::new();
    for _ in 0..10 {
        to = answer(&mut browser, WRONG).await;
        house.clock.forward(30_000);
    }
    assert_eq!(to, routes::LOG_IN_WAIT);
    let page = browser.get(routes::LOG_IN_WAIT).await.body;
    assert!(page.contains("too many wrong ") && page.contains("recovery keys") && !page.contains(WRONG), "{page}");
    assert_eq!(browser.get(routes::LOG_IN_RECOVERY).await.location(), routes::LOG_IN, "the log-in is over");
    browser.log_in().await;
    let code = code_at(&secret, house.site.portal.now().unix_seconds());
    assert_eq!(browser.form("log_in_with_code", &[("code", &code)]).await.location(), routes::SECURITY);
}

#[tokio::test]
async fn a_new_one_can_be_given_up_or_takes_the_place_of_the_old_one() {
    for house in houses().await {
        let (house, mut browser, _, old) = with_key(house).await;
        let question = browser.get(routes::RECOVERY_NEW).await.body;
        assert!(question.contains("Create new key") && question.contains("as soon as you finish"));
        browser.form("start_new_recovery_key", &[]).await;
        let first = key_in(&browser.get(routes::RECOVERY_NEW).await.body);
        assert_eq!(browser.form("cancel_new_recovery_key", &[]).await.location(), routes::TWO_STEP);
        let page = browser.get(routes::TWO_STEP).await.body;
        assert!(page.contains("Your recovery key goes on working.") && !page.contains("waits to be saved"));
        browser.form("start_new_recovery_key", &[]).await;
        let new = key_in(&browser.get(routes::RECOVERY_NEW).await.body);
        assert!(new != first && new != old, "{}", house.engine);
        assert!(browser.get(routes::TWO_STEP).await.body.contains("A new key waits to be saved."));
        assert_eq!(browser.form("save_new_recovery_key", &[]).await.location(), routes::RECOVERY_NEW);
        let page = browser.get(routes::RECOVERY_NEW).await.body;
        assert!(page.contains("Tick the box") && page.contains("<title>Error: ") && key_in(&page) == new);
        assert_eq!(browser.form("save_new_recovery_key", &TICKED).await.location(), routes::TWO_STEP);
        assert!(browser.get(routes::TWO_STEP).await.body.contains("Your new recovery key is saved."));
        let mut other = Browser::new(&house);
        other.log_in().await;
        assert_eq!(
            other.call("log_in_with_recovery_key", &[("recovery-key", &old)]).await.code(),
            "recovery_key_replaced"
        );
        assert_eq!(answer(&mut other, &new).await, routes::NEW_RECOVERY_KEY);
    }
}

#[tokio::test]
async fn locked_settings_are_opened_before_a_new_one_is_made() {
    let (_house, mut browser, _, _) = with_key(houses().await.swap_remove(0)).await;
    browser.form("lock", &[]).await;
    let unlock = routes::unlock_for(routes::RECOVERY_NEW);
    assert!(browser.get(routes::TWO_STEP).await.body.contains(&format!("href=\"{unlock}\"")));
    let page = browser.get(routes::RECOVERY_NEW).await.body;
    assert!(page.contains(&unlock) && !page.contains("Create new key"));
    let next: String = url::form_urlencoded::byte_serialize(routes::RECOVERY_NEW.as_bytes()).collect();
    let answer = browser.form("start_new_recovery_key", &[]).await;
    assert_eq!(answer.location(), format!("{}?next={next}", routes::UNLOCK));
}

#[tokio::test]
async fn after_a_month_the_pages_ask_whether_it_is_still_there() {
    for house in houses().await {
        let (house, _, secret, _) = with_key(house).await;
        let mut browser = Browser::new(&house);
        let log_in = async |browser: &mut Browser| {
            browser.log_in().await;
            let code = code_at(&secret, house.site.portal.now().unix_seconds());
            browser.form("log_in_with_code", &[("code", &code)]).await;
        };
        let asks = "Do you still have your recovery key from";
        house.clock.forward(27 * Timestamp::DAY);
        log_in(&mut browser).await;
        assert!(!browser.get(routes::SECURITY).await.body.contains(asks), "{}", house.engine);
        house.clock.forward(2 * Timestamp::DAY);
        log_in(&mut browser).await;
        for page in [routes::SECURITY, routes::TWO_STEP] {
            assert!(browser.get(page).await.body.contains(asks), "{page}");
        }
        let yes = [("answer", "still_there"), ("page", routes::SECURITY)];
        assert_eq!(browser.form("answer_check_up", &yes).await.location(), routes::SECURITY);
        let page = browser.get(routes::SECURITY).await.body;
        assert!(page.contains("We ask again in half a year.") && !page.contains(asks));
        // A second press, on another page.
        assert_eq!(browser.form("answer_check_up", &yes).await.location(), routes::SECURITY);
        assert!(browser.get(routes::SECURITY).await.body.contains("The settings changed meanwhile"));
        let elsewhere = [("answer", "next_month"), ("page", "https://evil.example/")];
        assert_eq!(browser.form("answer_check_up", &elsewhere).await.location(), routes::TWO_STEP);
        assert_eq!(browser.call("answer_check_up", &[("answer", "perhaps")]).await.code(), "bad_request");
    }
}
