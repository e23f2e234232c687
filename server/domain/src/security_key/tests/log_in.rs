use super::soft_key::SoftKey;
use crate::{
    Then, Timestamp,
    security_key::{Purpose, proof::Proof, relying_party::Signed},
    testing::{World, clock, refusal},
};
use model::{LogInWays, Refusal, Way};
use serde_json::json;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";

#[tokio::test]
async fn s_032_the_second_key_logs_in_when_the_first_is_gone() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let mut spare = SoftKey::new(2);
        let token = world.register(&owner.token, &mut spare, "Spare key").await.issued.token;
        world.rename(&token, &owner.key_id, "Old key").await.unwrap();
        world.delete(&token, &owner.key_id).await.unwrap();
        world.advance(Timestamp::HOUR - 1);
        world.log_in_by_key(MARIA, &mut spare).await.unwrap();
        let gone = refusal(world.log_in_by_key(MARIA, &mut owner.key.clone()).await);
        assert_eq!(gone, Refusal::KeyUnknown { names: vec!["Spare key".to_owned()] });
        let full = world.log_in_by_key(MARIA, &mut spare).await.unwrap();
        let view = world.portal.security_view(&world.context(), &world.signed_in(&full).await).await.unwrap();
        let [key] = view.two_step.keys.as_slice() else { panic!("on {}", world.engine()) };
        assert_eq!((key.name.as_str(), clock(&key.added).as_str()), ("Spare key", "12:00 UTC"));
        assert_eq!(key.last_used.as_ref().map(clock).as_deref(), Some("12:59 UTC"));
    }
}

#[tokio::test]
async fn a_log_in_with_a_key_is_complete() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in(MARIA).await;
        let answer = owner.key.sign(&world.log_in_options(&token).await).json();
        let issued = world.send_signature(&token, &answer).await.unwrap();
        assert_eq!(issued.then, Then::Page(None));
        assert!(world.is_dead(&token).await, "the open log-in is over");
        let signed_in = world.signed_in(&issued.token).await;
        assert!(signed_in.unlocked(world.now()).is_none(), "settings stay locked");
        assert_eq!(signed_in.0.session.second_step_at, Some(world.now().0));
        assert_eq!(world.events(owner.id, "logged_in").await, 2, "on {}", world.engine());
    }
}

#[tokio::test]
async fn the_ways_are_told_after_the_password_and_begin_with_the_one_of_this_browser() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = world.register(&owner.token, &mut SoftKey::new(1), "Blue key").await.issued.token;
        // They are shown in the order in which they came.
        world.advance(1);
        world.register(&token, &mut SoftKey::new(2), "Spare key").await;
        let pending = world.pending(&world.log_in(MARIA).await).await;
        for (hint, first) in [
            (None, Way::SecurityKey),
            (Some("authenticator_app"), Way::AuthenticatorApp),
            (Some("security_key"), Way::SecurityKey),
            (Some("recovery_key"), Way::SecurityKey),
            (Some("<script>"), Way::SecurityKey),
        ] {
            let ways = world.portal.log_in_ways(&world.context(), &pending, hint).await.unwrap();
            let keys = vec!["Blue key".to_owned(), "Spare key".to_owned()];
            assert_eq!(
                ways,
                LogInWays { keys, app: true, phone: None, first: Some(first) },
                "{hint:?} on {}",
                world.engine()
            );
        }
    }
}

#[tokio::test]
async fn s_033_a_challenge_is_over_after_five_minutes_and_after_one_answer() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in(MARIA).await;
        let never = owner.key.sign(r#"{"challenge":"AAAA","rpId":"localhost"}"#).json();
        assert_eq!(refusal(world.send_signature(&token, &never).await), Refusal::ChallengeExpired);
        let answer = owner.key.sign(&world.log_in_options(&token).await).json();
        world.advance(5 * Timestamp::MINUTE);
        assert_eq!(refusal(world.send_signature(&token, &answer).await), Refusal::ChallengeExpired);
        let options = world.log_in_options(&token).await;
        let chosen = owner.key.sign(&options).client(|data| data["challenge"] = json!("A".repeat(43)));
        assert_eq!(refusal(world.send_signature(&token, &chosen.json()).await).code(), "key_refused", "S-034");
        let right = owner.key.sign(&options).json();
        assert_eq!(refusal(world.send_signature(&token, &right).await), Refusal::ChallengeExpired, "it is gone");
        let answer = owner.key.sign(&world.log_in_options(&token).await).json();
        world.send_signature(&token, &answer).await.unwrap();
        let other = world.log_in(MARIA).await;
        world.log_in_options(&other).await;
        let again = refusal(world.send_signature(&other, &answer).await);
        assert_eq!(again.code(), "key_refused", "S-034: another session asked something else, on {}", world.engine());
    }
}

#[tokio::test]
async fn s_036_no_key_of_another_account_and_no_answer_of_another_session() {
    for world in World::all().await {
        let (mut maria, mut joao) = (world.key_owner(MARIA, 1).await, world.key_owner(JOAO, 2).await);
        let (hers, his) = (world.log_in(MARIA).await, world.log_in(JOAO).await);
        let foreign = joao.key.sign(&world.log_in_options(&hers).await).json();
        let unknown = Refusal::KeyUnknown { names: vec!["Blue key".to_owned()] };
        assert_eq!(refusal(world.send_signature(&hers, &foreign).await), unknown);
        // Her answer in his log-in, and the other way round: each has another challenge.
        let (her_options, his_options) = (world.log_in_options(&hers).await, world.log_in_options(&his).await);
        let her_answer = maria.key.sign(&her_options).json();
        assert_eq!(refusal(world.send_signature(&his, &her_answer).await).code(), "key_unknown");
        let his_key_her_challenge = joao.key.sign(&her_options).json();
        world.log_in_options(&his).await;
        assert_eq!(refusal(world.send_signature(&his, &his_key_her_challenge).await).code(), "key_refused", "S-040");
        assert_eq!(
            refusal(world.send_signature(&his, &joao.key.sign(&his_options).json()).await).code(),
            "challenge_expired"
        );
        assert!(world.send_signature(&hers, &her_answer).await.is_ok(), "hers was not touched, on {}", world.engine());
        assert_eq!(world.row(joao.id, &joao.key).await.last_used_at, None);
        assert_eq!(world.events(joao.id, "logged_in").await, 1);
    }
}

#[tokio::test]
async fn w16_a_key_that_names_an_account_names_this_one() {
    for world in World::all().await {
        let (mut maria, joao) = (world.key_owner(MARIA, 1).await, world.key_owner(JOAO, 2).await);
        let encode = |bytes: &[u8]| base64::Engine::encode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, bytes);
        let token = world.log_in(MARIA).await;
        for handle in [encode(joao.id.as_bytes()), encode(b"x"), "%%%".to_owned()] {
            let options = world.log_in_options(&token).await;
            let answer = maria.key.sign(&options).but(|answer| answer.handle = json!(handle)).json();
            assert_eq!(refusal(world.send_signature(&token, &answer).await).code(), "key_refused", "{handle}");
        }
        for handle in [json!(encode(maria.id.as_bytes())), json!(""), json!(null)] {
            let token = world.log_in(MARIA).await;
            let options = world.log_in_options(&token).await;
            let answer = maria.key.sign(&options).but(|answer| answer.handle = handle.clone()).json();
            assert!(world.send_signature(&token, &answer).await.is_ok(), "{handle} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn s_038_a_count_that_goes_back_is_refused_and_told() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let mut key = SoftKey { count: 9, ..SoftKey::new(1) };
        world.register(&owner.token, &mut key, "Blue key").await;
        world.mails().await;
        let token = world.log_in(MARIA).await;
        for (n, count) in (1..).zip([9, 10, 0]) {
            let options = world.log_in_options(&token).await;
            let answer = key.sign(&options).but(|answer| answer.count = count).json();
            assert_eq!(refusal(world.send_signature(&token, &answer).await), Refusal::KeyMayBeCopied, "{count}");
            assert_eq!(world.events(owner.id, "security_key_may_be_copied").await, n);
            assert_eq!(world.mails_about("may have been copied").await, 1, "on {}", world.engine());
            let row = world.row(owner.id, &key).await;
            assert_eq!((row.sign_count, row.last_used_at), (10, None));
        }
        // The log-in goes on with another way, and nothing was counted as a wrong code.
        assert_eq!(world.failures(owner.id, "codes").await, 0);
        world.answer(&token, &world.code(&owner.secret)).await.unwrap();
        key.count = 10;
        world.log_in_by_key(MARIA, &mut key).await.unwrap();
        assert_eq!(world.row(owner.id, &key).await.sign_count, 11);
    }
}

#[tokio::test]
async fn s_038_two_that_were_asked_at_one_count_do_not_both_pass() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let mut copy = owner.key.clone();
        let [one, two] = [world.log_in(MARIA).await, world.log_in(MARIA).await];
        let answers = [
            owner.key.sign(&world.log_in_options(&one).await).json(),
            copy.sign(&world.log_in_options(&two).await).json(),
        ];
        world.send_signature(&one, &answers[0]).await.unwrap();
        assert_eq!(refusal(world.send_signature(&two, &answers[1]).await), Refusal::KeyMayBeCopied);
        assert_eq!(world.row(owner.id, &copy).await.sign_count, 2, "on {}", world.engine());
    }
}

#[tokio::test]
async fn s_036_whatever_was_proved_only_a_key_of_the_account_is_accepted() {
    for world in World::all().await {
        let (maria, joao) = (world.key_owner(MARIA, 1).await, world.key_owner(JOAO, 2).await);
        let signed = Signed { count: 99, backup_state: false };
        let proof = Proof::Signed { credential_id: joao.key.id.clone(), signed };
        let mut tx = world.write().await;
        let account = store::account::by_id(&mut tx, maria.id).await.unwrap().unwrap();
        let session = maria.id;
        let accepted = world.portal.accept_key(&mut tx, &world.context(), session, &account, proof).await.unwrap();
        assert_eq!(accepted.unwrap_err().code(), "key_unknown", "on {}", world.engine());
        tx.commit().await.unwrap();
        assert_eq!(world.row(joao.id, &joao.key).await.sign_count, 1);
    }
}

#[tokio::test]
async fn a_key_that_does_not_count_is_taken_again_and_again() {
    for world in World::all().await {
        let (id, token) = world.newcomer(MARIA).await;
        let mut key = SoftKey { counts: false, ..SoftKey::new(1) };
        world.register(&token, &mut key, "").await;
        for _ in 0..3 {
            world.log_in_by_key(MARIA, &mut key).await.unwrap();
        }
        assert_eq!(world.row(id, &key).await.sign_count, 0);
        // It begins to count, and from then on has to.
        key.count = 5;
        world.log_in_by_key(MARIA, &mut key).await.unwrap();
        key.count = 0;
        assert_eq!(
            refusal(world.log_in_by_key(MARIA, &mut key).await),
            Refusal::KeyMayBeCopied,
            "on {}",
            world.engine()
        );
    }
}

/// S-057: keys are blocked by no count.
#[tokio::test]
async fn s_057_keys_are_blocked_by_no_count() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let mut key = SoftKey::new(1);
        world.register(&owner.token, &mut key, "").await;
        let token = world.log_in(MARIA).await;
        for _ in 0..10 {
            let refused = world.answer(&token, &world.wrong_code(&owner.secret)).await;
            refusal(refused);
            world.advance(31 * Timestamp::SECOND);
        }
        assert_eq!(world.failures(owner.id, "codes").await, 10);
        let token = world.log_in(MARIA).await;
        for _ in 0..30 {
            let options = world.log_in_options(&token).await;
            let answer = key.sign(&options).but(|answer| answer.spoil = Some(|s| s[20] ^= 1)).json();
            assert_eq!(refusal(world.send_signature(&token, &answer).await).code(), "key_refused");
        }
        assert_eq!(world.failures(owner.id, "codes").await, 10, "a refused key is no wrong code");
        let answer = key.sign(&world.log_in_options(&token).await).json();
        world.send_signature(&token, &answer).await.unwrap();
        assert_eq!(world.failures(owner.id, "codes").await, 0, "another way ends the block, on {}", world.engine());
    }
}

#[tokio::test]
async fn a_log_in_that_ended_meanwhile_lets_nobody_in() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in(MARIA).await;
        let pending = world.pending(&token).await;
        let answer = owner.key.sign(&world.log_in_options(&token).await).json();
        world.portal.log_out(&world.context(), Some(&token)).await.unwrap();
        let refused = world.portal.log_in_with_key(&world.context(), &pending, &answer).await;
        assert_eq!(refusal(refused), Refusal::ChallengeExpired);
        let refused = world.portal.log_in_key_options(&world.context(), &pending).await;
        assert_eq!(refusal(refused), Refusal::LogInFirst, "on {}", world.engine());
        // One of an epoch that is over, though its row is still there.
        let token = world.log_in(MARIA).await;
        let answer = owner.key.sign(&world.log_in_options(&token).await).json();
        let mut pending = world.pending(&token).await;
        pending.0.session.epoch -= 1;
        let refused = world.portal.log_in_with_key(&world.context(), &pending, &answer).await;
        assert_eq!(refusal(refused), Refusal::LogInFirst);
        assert_eq!(world.row(owner.id, &owner.key).await.last_used_at, None, "on {}", world.engine());
    }
}

#[tokio::test]
async fn s_104_a_server_that_dies_after_the_challenge_was_spent_loses_nothing_else() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let token = world.log_in(MARIA).await;
        let answer = owner.key.sign(&world.log_in_options(&token).await).json();
        // As far as the first commit, and no further.
        let pending = world.pending(&token).await;
        world.portal.prove_key(&world.context(), &pending.0, Purpose::LogIn, None, &answer).await.unwrap();
        assert_eq!(refusal(world.send_signature(&token, &answer).await), Refusal::ChallengeExpired);
        assert_eq!(world.row(owner.id, &owner.key).await.last_used_at, None, "on {}", world.engine());
        let answer = owner.key.sign(&world.log_in_options(&token).await).json();
        world.send_signature(&token, &answer).await.unwrap();
    }
}
