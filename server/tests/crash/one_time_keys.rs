//! Security keys, at two processes.

use super::{
    at_once::{HANDS, Two, one_wins, open_log_ins, races},
    browser::Browser,
    keys::question,
};
use model::ActivityKind as Kind;

/// S-034: of 50 who send one answer to one challenge exactly one gets in.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_to_a_challenge() {
    races("S-034", async |two: &mut Two| {
        let mut maria = two.person().await;
        maria.turn_on_by_key().await.unwrap();
        maria.enter_password().await.unwrap();
        let response = maria.keys[0].sign(&question(&mut maria.browser, "log_in_key_options").unwrap()).json();
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
        maria.turn_on_by_key().await.unwrap();
        let key = maria.keys[0].clone();
        let mut browsers = open_log_ins(&mut maria).await;
        let sign = |browser: &mut Browser| key.clone().sign(&question(browser, "log_in_key_options").unwrap()).json();
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
        let key = maria.another_key();
        // Each of both has it before them once: who answers again is told that the question is spent.
        let mut asked = Vec::new();
        for person in [&mut maria, &mut joao] {
            person.begin().await.unwrap();
            let response =
                key.clone().create(&question(&mut person.browser, "key_registration_options").unwrap()).json();
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
