//! Codes, recovery keys and last methods, at two processes (Part 4.1 of the catalogue).

use super::{
    at_once::{HANDS, Two, one_wins, open_log_ins, races},
    person::{Person, code, now},
};
use app::routes;
use model::ActivityKind as Kind;
use store::{failure_counter, testing};

/// S-012: of 50 open log-ins with one code of an app exactly one gets in.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_of_an_app() {
    races("S-012", async |two: &mut Two| {
        let mut maria = two.person().await;
        maria.turn_on().await.unwrap();
        let browsers = open_log_ins(&mut maria).await;
        maria.write(async |tx| testing::forget_codes(tx, maria.id).await.unwrap()).await;
        let code = code(&maria.secrets[0]);
        let before = maria.state().await;
        let answers = two.at_once(browsers, |_, browser| browser.call("log_in_with_code", &[("code", &code)]));
        one_wins(&answers, &["code_used", "too_many_tries"]);
        let after = maria.state().await;
        assert_eq!(after.sessions.len(), before.sessions.len() + 1, "S-012: exactly one full session");
        assert_eq!(after.count(Kind::LoggedIn), before.count(Kind::LoggedIn) + 1, "S-012");
    })
    .await;
}

/// S-024: of 50 who have the code of one text exactly one gets in.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_of_a_text() {
    races("S-024", async |two: &mut Two| {
        let mut maria = two.person().await;
        maria.turn_on_by_text().await.unwrap();
        maria.wait_for_texts().await;
        assert_eq!(maria.enter_password().await.unwrap(), routes::LOG_IN_TEXT);
        let number = maria.numbers()[0].clone();
        let code = maria.read_text(&number).await.unwrap();
        let before = maria.state().await;
        let hands = vec![maria.browser.clone(); HANDS];
        let answers = two.at_once(hands, |_, browser| browser.call("log_in_with_text", &[("code", &code)]));
        one_wins(&answers, &["log_in_first", "text_code_over", "too_many_tries"]);
        let after = maria.state().await;
        assert_eq!(after.sessions.len(), before.sessions.len() + 1, "S-024: exactly one full session");
        after.must_hold();
    })
    .await;
}

/// S-042: of 50 open log-ins with one recovery key exactly one gets in, and there is exactly one new key.
#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_key() {
    races("S-042", async |two: &mut Two| {
        let mut maria = two.person().await;
        maria.turn_on().await.unwrap();
        let browsers = open_log_ins(&mut maria).await;
        let key = maria.recovery_keys[0].clone();
        let before = maria.state().await;
        let answers =
            two.at_once(browsers, |_, browser| browser.call("log_in_with_recovery_key", &[("recovery-key", &key)]));
        one_wins(&answers, &["recovery_key_used", "too_many_tries"]);
        let after = maria.state().await;
        assert_eq!(after.sessions.len(), before.sessions.len() + 1, "S-042: exactly one full session");
        assert_eq!((after.count(Kind::RecoveryKeyUsed), after.count(Kind::RecoveryKeyCreated)), (1, 2), "S-042");
        after.must_hold();
    })
    .await;
}

/// S-043: of two sessions that have a new recovery key on the screen exactly one saves it, and its key is the one that works.
#[tokio::test(flavor = "multi_thread")]
async fn a_new_recovery_key() {
    races("S-043", async |two: &mut Two| {
        let mut maria = two.person().await;
        let [here, there] = both_unlocked(&mut maria).await;
        let mut sides = [here, there];
        for browser in &mut sides {
            browser.form("start_new_recovery_key", &[]).unwrap();
        }
        let shown = sides.clone().map(|mut browser| browser.get(routes::RECOVERY_NEW).unwrap().text_of("recovery-key"));
        assert_ne!(shown[0], shown[1]);
        let hands = (0..HANDS).map(|hand| sides[hand / 2 % 2].clone()).collect();
        let answers = two.at_once(hands, |_, browser| browser.call("save_new_recovery_key", &[("saved", "yes")]));
        let won = one_wins(&answers, &["conflict", "key_not_shown"]) / 2 % 2;
        assert_eq!(maria.state().await.count(Kind::RecoveryKeyCreated), 2, "S-043");
        let loser = sides[1 - won].get(routes::RECOVERY_NEW).unwrap();
        assert!(!loser.page.contains(&shown[1 - won][..9]), "S-043: the loser has no key");
        // The one on the winner's screen logs in.
        maria.recovery_keys = vec![shown[won].clone()];
        maria.enter_password().await.unwrap();
        assert_eq!(maria.enter_recovery_key().unwrap(), routes::NEW_RECOVERY_KEY);
    })
    .await;
}

/// S-048: of two methods that are disabled at once one stays.
#[tokio::test(flavor = "multi_thread")]
async fn a_last_method() {
    races("S-048", async |two: &mut Two| {
        let mut maria = two.person().await;
        maria.turn_on().await.unwrap();
        maria.connect_another_app().unwrap();
        let ids: Vec<_> = maria.state().await.apps.iter().map(|app| app.id.to_string()).collect();
        let hands = vec![maria.browser.clone(); HANDS];
        let answers = two.at_once(hands, |hand, browser| browser.call("disable_app", &[("id", &ids[hand / 2 % 2])]));
        one_wins(&answers, &["last_method", "not_found"]);
        let after = maria.state().await;
        assert_eq!(after.apps.len(), 1, "S-048: never none");
        after.must_hold();
    })
    .await;
}

/// S-056: of 50 wrong codes no more are looked at than are allowed, and the count is exact.
#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_that_is_allowed() {
    races("S-056", async |two: &mut Two| {
        let mut maria = two.person().await;
        maria.turn_on().await.unwrap();
        let browsers = open_log_ins(&mut maria).await;
        let (id, at) = (maria.id, now().0);
        // Of the tenth a pause of 15 minutes comes: nobody is slow enough to be allowed again.
        maria.write(async |tx| failure_counter::raise(tx, id.as_bytes(), "codes", 9, 0, at).await.unwrap()).await;
        let right: Vec<_> = (-25..=25).map(|steps| code_of(&maria, steps)).collect();
        let wrong = (0..).map(|n| format!("{n:06}")).find(|code| !right.contains(code)).unwrap();
        let answers = two.at_once(browsers, |_, browser| browser.call("log_in_with_code", &[("code", &wrong)]));
        let codes = answers.iter().map(|answer| answer.refusal().unwrap());
        assert!(codes.into_iter().all(|code| ["too_many_tries", "log_in_first", "busy"].contains(&code.as_str())));
        assert_eq!(maria.state().await.count(Kind::CodeRefused), 1, "S-056: one was looked at");
        let mut failures = 0;
        let look = async |tx: &mut store::Tx| {
            failures = failure_counter::get(tx, id.as_bytes(), "codes").await.unwrap().unwrap().failures;
        };
        maria.write(look).await;
        assert_eq!(failures, 10, "S-056: the count is exact");
    })
    .await;
}

fn code_of(person: &Person, steps: i64) -> String {
    super::person::code_at(&person.secrets[0], now().unix_seconds().saturating_add_signed(steps * 30))
}

/// Two sessions of a person, both with open settings.
async fn both_unlocked(person: &mut Person) -> [super::browser::Browser; 2] {
    person.turn_on_with_two_devices().await.unwrap();
    let here = person.browser.clone();
    person.browser = person.elsewhere.take().unwrap();
    person.unlock().await.unwrap();
    [here, person.browser.clone()]
}
