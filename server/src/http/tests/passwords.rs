//! A new password: behind the link of a mail, and in the settings. The devices that it logs out.

use super::{
    EMAIL, House, PASSWORD,
    browser::{Browser, attribute, between},
    houses,
};
use app::routes;
use axum::http::StatusCode;
use domain::LetterKind;

const NEW: &str = "nine other quiet lakes";

/// The token of the newest reset mail.
async fn token(house: &House, browser: &mut Browser) -> String {
    let answer = browser.form("request_password_reset", &[("email", EMAIL)]).await;
    assert_eq!(answer.location(), routes::FORGOT_SENT);
    let letters = house.site.portal.claim_letters(LetterKind::Email, 10).await.unwrap();
    let body = letters.iter().map(|letter| letter.body.as_str()).find(|body| body.contains("/reset-password?token="));
    let (_, rest) = body.unwrap().split_once("/reset-password?token=").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
async fn the_link_sets_a_new_password_once_and_logs_nobody_in() {
    for house in houses().await {
        let house = house.with_maria().await;
        let (mut owner, mut browser) = (Browser::new(&house), Browser::new(&house));
        owner.log_in().await;
        let token = token(&house, &mut browser).await;
        for _ in 0..2 {
            let page = browser.get(&format!("{}?token={token}", routes::RESET)).await;
            assert!(page.body.contains(EMAIL) && page.body.contains("new-password"), "{}", house.engine);
            assert!(!page.body.contains("hydrate()") && !page.body.contains("/events"));
        }
        let refused = browser.form("reset_password", &[("token", &token), ("new-password", "short")]).await;
        assert_eq!(refused.location(), routes::RESET);
        assert!(!format!("{:?}", refused.headers).contains(&token), "sealed, on {}", house.engine);
        let page = browser.get(routes::RESET).await.body;
        assert!(page.contains("That is too short.") && page.contains(&token), "{page}");
        assert!(page.contains("<title>Error: Choose a new password"));

        let answer = browser.form("reset_password", &[("token", &token), ("new-password", NEW)]).await;
        assert_eq!(answer.location(), routes::LOG_IN);
        assert!(browser.get(routes::LOG_IN).await.body.contains("Your new password is set."));
        assert!(owner.get(routes::SECURITY).await.location().starts_with(routes::LOG_IN), "every session ends");
        let page = browser.get(&format!("{}?token={token}", routes::RESET)).await.body;
        assert!(page.contains("Ask for a new link") && page.contains("<title>Error: "), "{page}");
        assert!(!page.contains(EMAIL));
        let again = browser.form("reset_password", &[("token", &token), ("new-password", PASSWORD)]).await;
        assert!(browser.get(again.location()).await.body.contains("This link has run out"));
        assert_eq!(browser.form("log_in", &[("email", EMAIL), ("password", NEW)]).await.location(), routes::SECURITY);
    }
}

#[tokio::test]
async fn a_new_password_asks_for_unlocked_settings_and_leaves_this_session() {
    for house in houses().await {
        let house = house.with_maria().await;
        let (mut here, mut there) = (Browser::new(&house), Browser::new(&house));
        here.log_in().await;
        there.log_in().await;
        assert_eq!(here.get(routes::PASSWORD).await.location(), routes::unlock_for(routes::PASSWORD));
        here.form("unlock", &[("password", PASSWORD)]).await;
        let page = here.get(routes::PASSWORD).await.body;
        assert!(page.contains("1 other device will be logged out.") && page.contains("At least 15 characters."));
        let same = here.form("change_password", &[("new-password", PASSWORD)]).await;
        assert_eq!(same.location(), routes::PASSWORD);
        assert!(here.get(routes::PASSWORD).await.body.contains("That is the password that you have now."));
        assert_eq!(here.form("change_password", &[("new-password", NEW)]).await.location(), routes::SECURITY);
        assert!(here.get(routes::SECURITY).await.body.contains("Your password is changed."), "{}", house.engine);
        assert!(there.get(routes::SECURITY).await.location().starts_with(routes::LOG_IN));
    }
}

#[tokio::test]
async fn this_was_not_me_leads_through_the_steps() {
    for house in houses().await {
        let house = house.with_maria().await;
        let (mut here, mut there) = (Browser::new(&house), Browser::new(&house));
        here.log_in().await;
        there.log_in().await;
        assert!(here.get(routes::NOT_ME).await.body.contains("These steps begin when"));
        assert_eq!(here.form("this_was_not_me", &[]).await.location(), routes::NOT_ME);
        assert!(there.get(routes::SECURITY).await.location().starts_with(routes::LOG_IN));
        let page = here.get(routes::NOT_ME).await.body;
        assert!(page.contains("1 other device was logged out.") && page.contains(routes::PASSWORD), "{page}");
        house.clock.forward(1_000);
        here.form("unlock", &[("password", PASSWORD)]).await;
        let page = here.get(routes::PASSWORD).await.body;
        assert!(page.contains(&format!("name=\"next\" value=\"{}\"", routes::NOT_ME)), "{page}");
        let fields = [("new-password", NEW), ("next", routes::NOT_ME)];
        assert_eq!(here.form("change_password", &fields).await.location(), routes::NOT_ME);
        assert!(here.get(routes::NOT_ME).await.body.contains("You have a new password."));
        house.clock.forward(1_000);
        assert_eq!(here.form("methods_reviewed", &[]).await.location(), routes::NOT_ME);
        assert!(here.get(routes::NOT_ME).await.body.contains("All three steps are done."), "{}", house.engine);
    }
}

#[tokio::test]
async fn devices_can_be_named_and_logged_out_one_by_one() {
    for house in houses().await {
        let house = house.with_maria().await;
        let (mut here, mut there) = (Browser::new(&house), Browser::new(&house));
        here.log_in().await;
        assert!(here.get(routes::DEVICES).await.body.contains("Only this device is logged in."));
        house.clock.forward(1_000);
        there.log_in().await;
        let page = here.get(routes::DEVICES).await.body;
        assert!(page.contains("This device") && page.contains("Log out all other devices"), "{page}");
        // This one has no button of its own: the one that is there is the other's.
        let form = between(&page, "action=\"/api/log_out_device\"", "</form>");
        let id = attribute(form, "value").to_owned();
        let answer = here.form("rename_device", &[("id", &id), ("name", "x".repeat(41).as_str())]).await;
        assert_eq!(answer.location(), routes::device_rename(&id));
        let page = here.get(answer.location()).await.body;
        assert!(page.contains("Use at most 40 characters.") && page.contains("<title>Error: "), "{page}");
        assert_eq!(
            here.form("rename_device", &[("id", &id), ("name", "Old laptop")]).await.location(),
            routes::DEVICES
        );
        assert!(here.get(routes::DEVICES).await.body.contains("Renamed to Old laptop."), "{}", house.engine);
        assert_eq!(here.form("log_out_device", &[("id", &id)]).await.location(), routes::DEVICES);
        assert!(here.get(routes::DEVICES).await.body.contains("Logged out Old laptop."));
        assert!(there.get(routes::SECURITY).await.location().starts_with(routes::LOG_IN));
        // Pressed on a list that was read before.
        assert_eq!(here.form("log_out_device", &[("id", &id)]).await.location(), routes::DEVICES);
        assert!(here.get(routes::DEVICES).await.body.contains("The settings changed meanwhile"));
        assert_eq!(here.get(&routes::device_rename(&id)).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_activity_is_listed_by_kind_and_page() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        browser.log_in().await;
        let page = browser.get(&routes::activity(model::ActivityFilter::Problems, "")).await.body;
        assert!(page.contains("No problems.") && page.contains("aria-current=\"page\""), "{page}");
        for _ in 0..21 {
            house.clock.forward(1_000);
            browser.form("unlock", &[("password", PASSWORD)]).await;
        }
        let page = browser.get(routes::ACTIVITY).await.body;
        assert!(page.contains("Settings unlocked") && page.contains("(this device)"), "{}", house.engine);
        let older = attribute(between(&page, "rel=\"next\"", "</a>"), "href").replace("&amp;", "&");
        assert!(browser.get(&older).await.body.contains("Logged in with the password alone"), "{older}");
        for address in ["?older=nonsense", "?show=changes&older=1-2"] {
            let page = browser.get(&format!("{}{address}", routes::ACTIVITY)).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains("There is no such page of events."), "{address}");
        }
        assert!(browser.get(&format!("{}?show=nonsense", routes::ACTIVITY)).await.body.contains("Settings unlocked"));
    }
}
