//! Security keys, at two processes.

use super::{
    at_once::{HANDS, Two, one_wins, open_log_ins, races},
    browser::Browser,
    person::Person,
};
use app::routes;
use model::ActivityKind as Kind;
use serde_json::Value;
use soft_key::SoftKey;

/// The one that `domain` tests with.
#[path = "../../domain/src/security_key/tests/soft_key.rs"]
#[expect(dead_code, reason = "here nothing of it is made wrong")]
mod soft_key;

/// What a key is asked.
fn options(browser: &mut Browser, door: &str) -> String {
    let answer = browser.call(door, &[]);
    let request: Value = serde_json::from_str(&answer.page).unwrap_or_else(|_| panic!("{answer:?}"));
    request["options"].as_str().unwrap().to_owned()
}

impl Person {
    /// A key is the first method.
    async fn turn_on_by_key(&mut self, key: &mut SoftKey) {
        self.begin().await.unwrap();
        let response = key.create(&options(&mut self.browser, "key_registration_options")).json();
        self.browser.form("register_key", &[("name", "Blue key"), ("response", &response)]).unwrap();
        self.write_key_down(routes::RECOVERY_NEW).unwrap();
        self.form("finish_recovery_key", &[("saved", "yes")], routes::DONE).unwrap();
    }
}

/// S-034: of 50 who send one answer to one challenge exactly one gets in.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_to_a_challenge() {
    races("S-034", async |two: &mut Two| {
        let mut maria = two.person().await;
        let mut key = SoftKey::new(maria.number.into());
        maria.turn_on_by_key(&mut key).await;
        maria.enter_password().await.unwrap();
        let response = key.sign(&options(&mut maria.browser, "log_in_key_options")).json();
        let before = maria.state().await;
        let hands = vec![maria.browser.clone(); HANDS];
        let answers = two.at_once(hands, |_, browser| browser.call("log_in_with_key", &[("response", &response)]));
        one_wins(&answers, &["challenge_expired", "log_in_first"]);
        let after = maria.state().await;
        assert_eq!(after.sessions.len(), before.sessions.len() + 1, "S-034: exactly one full session");
        assert_eq!((after.security_keys[0].sign_count, after.count(Kind::SecurityKeyMayBeCopied)), (2, 0));
    })
    .await;
}

/// S-038: of 50 copies of one key that say the same count exactly one gets in.
#[tokio::test(flavor = "multi_thread")]
async fn a_count_of_a_key() {
    races("S-038", async |two: &mut Two| {
        let mut maria = two.person().await;
        let mut key = SoftKey::new(maria.number.into());
        maria.turn_on_by_key(&mut key).await;
        let mut browsers = open_log_ins(&mut maria).await;
        let sign = |browser: &mut Browser| key.clone().sign(&options(browser, "log_in_key_options")).json();
        let responses: Vec<_> = browsers.iter_mut().map(sign).collect();
        let before = maria.state().await;
        let answers =
            two.at_once(browsers, |hand, browser| browser.call("log_in_with_key", &[("response", &responses[hand])]));
        one_wins(&answers, &["key_may_be_copied"]);
        let after = maria.state().await;
        assert_eq!(after.sessions.len(), before.sessions.len() + 1, "S-038: exactly one full session");
        assert_eq!(after.security_keys[0].sign_count, 2, "S-038");
    })
    .await;
}

/// S-037: of 50 sessions of two people that register one key at once exactly one does.
#[tokio::test(flavor = "multi_thread")]
async fn a_number_of_a_key() {
    races("S-037", async |two: &mut Two| {
        let (mut maria, mut joao) = (two.person().await, two.person().await);
        let key = SoftKey::new(two.number().into());
        // Each of both has it before them once: who answers again is told that the question is spent.
        let mut asked = Vec::new();
        for person in [&mut maria, &mut joao] {
            person.begin().await.unwrap();
            let response = key.clone().create(&options(&mut person.browser, "key_registration_options")).json();
            asked.push((person.browser.clone(), response));
        }
        let hands = (0..HANDS).map(|hand| asked[hand / 2 % 2].0.clone()).collect();
        let answers = two.at_once(hands, |hand, browser| {
            browser.call("register_key", &[("name", "Blue key"), ("response", &asked[hand / 2 % 2].1)])
        });
        one_wins(&answers, &["key_taken", "challenge_expired", "log_in_first"]);
        let rows = maria.state().await.security_keys.len() + joao.state().await.security_keys.len();
        assert_eq!(rows, 1, "S-037: exactly one row");
    })
    .await;
}
