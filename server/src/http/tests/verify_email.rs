//! The page behind the link of a verification mail, and its door.

use super::{EMAIL, House, PASSWORD, browser::Browser, houses};
use app::routes;
use axum::http::StatusCode;
use domain::LetterKind;

const DOOR: &str = "verify_email";
const WRONG: &str = "not the password";
const SENTENCE: &str = "That password is not right. Use the newest mail if you signed up more than once.";

/// The token of the newest verification mail after a sign-up.
async fn token(house: &House, browser: &mut Browser) -> String {
    let fields = [("email", EMAIL), ("name", "Maria Silva"), ("new-password", PASSWORD)];
    assert_eq!(browser.form("sign_up", &fields).await.location(), routes::SIGN_UP_SENT);
    let letter = house.site.portal.claim_letters(LetterKind::Email, 10).await.unwrap().remove(0);
    house.site.portal.settle_letter(&letter, Ok(())).await.unwrap();
    let (_, rest) = letter.body.split_once("/verify-email?token=").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

fn field(token: &str) -> String {
    format!("name=\"token\" value=\"{token}\"")
}

#[tokio::test]
async fn the_link_asks_for_the_password_and_leads_to_the_settings_logged_in() {
    for house in houses().await {
        let mut browser = Browser::new(&house);
        let token = token(&house, &mut browser).await;
        let page = browser.get(&format!("{}?token={token}", routes::VERIFY_EMAIL)).await;
        assert_eq!(page.status, StatusCode::OK, "{}", house.engine);
        for part in
            [&field(&token), "The one that you chose when you signed up.", "Confirm email address", "current-password"]
        {
            assert!(page.body.contains(part), "{part} is not in {}", page.body);
        }
        assert!(!page.body.contains(EMAIL) && !page.body.contains("Maria"), "a link alone tells of no account");

        let answer = browser.form(DOOR, &[("token", &token), ("password", PASSWORD)]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, routes::SECURITY));
        let page = browser.get(routes::SECURITY).await.body;
        assert!(page.contains("Your email address is confirmed.") && !page.contains(&token));
        assert!(!browser.get(routes::SECURITY).await.body.contains("is confirmed"), "told once");
    }
}

#[tokio::test]
async fn a_wrong_password_keeps_the_token_out_of_the_address_and_says_what_to_do() {
    for house in houses().await {
        let mut browser = Browser::new(&house);
        let token = token(&house, &mut browser).await;
        let answer = browser.form(DOOR, &[("token", &token), ("password", WRONG)]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, routes::VERIFY_EMAIL));
        assert!(!format!("{:?}", answer.headers).contains(&token), "sealed, on {}", house.engine);
        let page = browser.get(routes::VERIFY_EMAIL).await.body;
        assert!(page.contains(SENTENCE) && page.contains(&field(&token)), "{page}");
        assert!(page.contains("<title>Error: Confirm your email address") && !page.contains(WRONG));
        let again = browser.get(routes::VERIFY_EMAIL).await.body;
        assert!(!again.contains(SENTENCE) && !again.contains(&token), "told once");

        let answer = browser.form(DOOR, &[("token", &token), ("password", "")]).await;
        let page = browser.get(answer.location()).await.body;
        assert!(page.contains("Enter your password.") && page.contains(&field(&token)), "{page}");
        let answer = browser.form(DOOR, &[("token", &token), ("password", PASSWORD)]).await;
        assert_eq!(answer.location(), routes::SECURITY);
    }
}

#[tokio::test]
async fn the_token_that_was_kept_is_on_no_other_page() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    let token = token(&house, &mut browser).await;
    browser.form(DOOR, &[("token", &token), ("password", WRONG)]).await;
    let flash = browser.cookies["nightlatch-flash"].clone();
    let context = house.site.portal.context(domain::Device::default());
    assert_eq!(house.site.portal.open_flash(&context, &flash).unwrap().kept.token, token);
    browser.form(DOOR, &[("token", &token), ("password", PASSWORD)]).await;
    for page in [routes::SECURITY, routes::PROFILE, routes::HELP_LOG_IN] {
        browser.cookies.insert("nightlatch-flash".to_owned(), flash.clone());
        assert!(!browser.get(page).await.body.contains(&token), "{page}");
    }
    // No other door carries a field of this name.
    browser.form("unlock", &[("token", &token), ("password", WRONG)]).await;
    let kept = house.site.portal.open_flash(&context, &browser.cookies["nightlatch-flash"]).unwrap().kept;
    assert_eq!(kept.token, "");
}

#[tokio::test]
async fn a_link_that_is_over_answers_like_one_that_never_was() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    let used = token(&house, &mut browser).await;
    browser.form(DOOR, &[("token", &used), ("password", PASSWORD)]).await;
    let mut answers = Vec::new();
    for token in [used.as_str(), "no such token", ""] {
        for password in [PASSWORD, WRONG, ""] {
            let answer = Browser::new(&house).call(DOOR, &[("token", token), ("password", password)]).await;
            answers.push((answer.status, answer.body));
        }
    }
    assert_eq!(answers[0].0, StatusCode::GONE);
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
}
