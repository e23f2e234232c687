//! S-124: of a telephone number its last digits are shown, of a token its name.

use super::{
    EMAIL, House, PASSWORD,
    api_tokens::{BACKUP, made},
    browser::Browser,
    houses,
};
use app::routes;
use axum::{
    body::Body,
    http::{Request, header},
};
use domain::{LetterKind, Timestamp};
use model::{ActivityFilter, Code};
use uuid::Uuid;

const NUMBER: &str = "+44 7400 123456";
/// Every way to write it that the program has or somebody may search for.
const SPELLINGS: [&str; 5] = ["7400123456", "7400 123456", "07400 123456", "447400123456", "400 123 456"];

async fn code(house: &House) -> String {
    let texts = house.site.portal.claim_letters(LetterKind::Text, 9).await.unwrap();
    for text in &texts {
        house.site.portal.settle_letter(text, Ok(())).await.unwrap();
    }
    Code::parse(&texts[0].body).unwrap().as_str().to_owned()
}

/// Maria, an admin whose second step is a text message, with an API token; and the token.
async fn maria(house: House) -> (House, Browser, String) {
    let house = house.with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    browser.form("unlock", &[("password", PASSWORD)]).await;
    browser.form("send_setup_text", &[("tel", NUMBER)]).await;
    let setup = code(&house).await;
    browser.form("connect_phone", &[("code", &setup)]).await;
    browser.form("finish_recovery_key", &[("saved", "yes")]).await;
    let mut tx = house.database().write().await.unwrap();
    let account = store::account::by_email_key(&mut tx, EMAIL).await.unwrap().unwrap();
    store::organization::insert(&mut tx, Uuid::from_u128(1), "Example Ltd", 1).await.unwrap();
    store::account::set_organization(&mut tx, account.id, Uuid::from_u128(1), "admin").await.unwrap();
    tx.commit().await.unwrap();
    let fields = [&BACKUP[..], &[("organization_read", "on")]].concat();
    let token = made(&mut browser, &fields).await;
    (house, browser, token)
}

fn expect_masked(text: &str, token: &str, place: &str) {
    for spelling in SPELLINGS {
        assert!(!text.contains(spelling), "S-124: {spelling} at {place}: {text}");
    }
    assert!(!text.contains(&token[3..]) && !text.contains(&token[36..52]), "S-124: the token at {place}: {text}");
}

#[tokio::test]
async fn no_page_mail_answer_or_event_has_a_whole_number_or_token() {
    for house in houses().await {
        let (house, mut browser, token) = maria(house).await;
        let id = token[3..35].to_owned();
        let mut tx = house.database().read().await.unwrap();
        let account = store::account::by_email_key(&mut tx, EMAIL).await.unwrap().unwrap();
        drop(tx);
        let member = account.id.to_string();
        let pages = [
            routes::PROFILE.to_owned(),
            routes::SECURITY.to_owned(),
            routes::TWO_STEP.to_owned(),
            routes::TEXT_DISABLE.to_owned(),
            routes::DISABLE.to_owned(),
            routes::DEVICES.to_owned(),
            routes::ACTIVITY.to_owned(),
            routes::API_TOKENS.to_owned(),
            routes::API_TOKEN_MADE.to_owned(),
            routes::MEMBERS.to_owned(),
            routes::member(&member),
            routes::ADMIN_ACTIVITY.to_owned(),
            routes::admin_activity_csv(ActivityFilter::All, &member),
        ];
        for page in &pages {
            let answer = browser.get(page).await;
            assert!(answer.status.is_success() || answer.status.is_redirection(), "{page}: {}", answer.status);
            expect_masked(&answer.body, &token, page);
        }
        let shown = browser.get(routes::TWO_STEP).await.body;
        assert!(shown.contains("456"), "the last digits, on {}", house.engine);

        house.clock.forward(16 * Timestamp::MINUTE);
        let mut stranger = Browser::new(&house);
        let answer = stranger.log_in().await;
        assert_eq!(answer.location(), routes::LOG_IN_TEXT);
        for page in [routes::LOG_IN_TEXT, routes::LOG_IN_CHOOSE, routes::LOG_IN_RECOVERY] {
            expect_masked(&stranger.get(page).await.body, &token, page);
        }
        let step = stranger.get(routes::LOG_IN_TEXT).await.body;
        assert!(step.contains("456"), "S-063: only after the right password, and then its end");
        expect_masked(&browser.get(routes::UNLOCK).await.body, &token, routes::UNLOCK);
        expect_masked(&browser.call("security", &[]).await.body, &token, "security");

        for path in ["myself", "members", &format!("members/{member}"), "activity", "reports/two-step-verification.csv"]
        {
            let request = Request::get(format!("/rest/api/1/{path}"))
                .header(header::AUTHORIZATION, format!("Bearer {token}"))
                .body(Body::empty());
            let answer = Browser::new(&house).send(request.unwrap()).await;
            assert!(answer.status.is_success(), "{path}: {}", answer.body);
            expect_masked(&answer.body, &token, path);
        }
        for mail in house.site.portal.claim_letters(LetterKind::Email, 1_000).await.unwrap() {
            expect_masked(&format!("{} {}", mail.subject, mail.body), &token, "mail");
        }
        let mut tx = house.database().read().await.unwrap();
        let events = store::activity::of_account(&mut tx, account.id, 1_000).await.unwrap();
        assert!(events.len() > 5);
        for event in events {
            expect_masked(&event.detail, &token, &event.kind);
            assert!(!event.detail.contains(&id), "not even the number of the token: {}", event.detail);
        }
    }
}
