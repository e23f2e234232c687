use super::soft_key::{BACKED_UP, BACKUP_ELIGIBLE, SoftKey};
use crate::{
    Then, Timestamp,
    security_key::MAX_KEYS,
    testing::{World, refusal},
};
use model::Refusal;
use uuid::Uuid;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";

#[tokio::test]
async fn the_first_key_turns_two_step_verification_on() {
    for world in World::all().await {
        let (id, token) = world.newcomer(MARIA).await;
        let (other, joao) = (world.log_in(MARIA).await, world.newcomer(JOAO).await.1);
        world.advance(1);
        let mut key = SoftKey::new(1);
        let registered = world.register(&token, &mut key, "Blue key").await;
        assert_eq!(registered.issued.then, Then::NewRecoveryKey);
        assert!(world.is_dead(&token).await, "the token before is dead (S-067)");
        assert!(world.is_dead(&other).await, "so is every other session (S-068)");
        assert!(!world.is_dead(&joao).await);

        let signed_in = world.signed_in(&registered.issued.token).await;
        let view = world.portal.security_view(&world.context(), &signed_in).await.unwrap().two_step;
        assert!(view.on_since.is_some() && view.unlocked_until.is_some());
        assert_eq!((view.keys.len(), view.ways()), (1, 1));
        assert_eq!(world.portal.ended_by_enabling(&signed_in).await.unwrap(), 1);
        assert_eq!((view.keys[0].id.as_str(), view.keys[0].name.as_str()), (registered.id.as_str(), "Blue key"));
        assert_eq!(view.keys[0].last_used, None);
        assert!(world.portal.shown_recovery_key(&world.context(), &signed_in).await.unwrap().is_some());
        for kind in ["two_step_enabled", "security_key_added", "recovery_key_created"] {
            assert_eq!(world.events(id, kind).await, 1, "{kind} on {}", world.engine());
        }
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1, "S-121");
        assert!(mails[0].subject.starts_with("Two-step verification is on") && mails[0].body.contains("Blue key"));
    }
}

#[tokio::test]
async fn everything_that_later_steps_need_is_kept() {
    for world in World::all().await {
        let (id, token) = world.newcomer(MARIA).await;
        let mut key = SoftKey { count: 41, ..SoftKey::new(1) };
        world.register(&token, &mut key, "Blue key").await;
        let row = world.row(id, &key).await;
        assert_eq!((row.name_key.as_str(), row.sign_count), ("bluekey", 42), "W14");
        assert_eq!((row.transports.as_str(), row.aaguid), (r#"["usb","nfc"]"#, Uuid::from_bytes([0xa5; 16])));
        assert_eq!((row.backup_eligible, row.backup_state), (false, false));
        assert_eq!((row.created_at, row.last_used_at), (world.now().0, None));
        let session = &world.signed_in(&world.log_in_by_key(MARIA, &mut key).await.unwrap()).await.0.session;
        assert_eq!((session.method.as_deref(), session.method_id), (Some("security_key"), Some(row.id)));

        let (joao, token) = world.newcomer(JOAO).await;
        let mut copied = SoftKey::backed_up(2);
        let id = world.register(&token, &mut copied, "Laptop").await.id;
        let row = world.row(joao, &copied).await;
        assert_eq!((row.backup_eligible, row.backup_state, row.sign_count), (true, true, 0));
        copied.flags ^= BACKED_UP;
        world.log_in_by_key(JOAO, &mut copied).await.unwrap();
        let row = world.row(joao, &copied).await;
        assert_eq!((row.backup_eligible, row.backup_state), (true, false), "W19, on {}", world.engine());
        assert_eq!((row.id.to_string(), row.last_used_at), (id, Some(world.now().0)));
        copied.flags ^= BACKUP_ELIGIBLE;
        let refused = refusal(world.log_in_by_key(JOAO, &mut copied).await);
        assert_eq!(refused.code(), "key_refused", "W9: that never changes");
    }
}

#[tokio::test]
async fn a_key_beside_an_app_and_an_app_beside_a_key() {
    for world in World::all().await {
        let app_first = world.owner(MARIA).await;
        let other = world.log_in_fully(&app_first).await;
        let mut key = SoftKey::new(1);
        let registered = world.register(&app_first.token, &mut key, "Blue key").await;
        assert_eq!(registered.issued.then, Then::Stay);
        assert!(!world.is_dead(&other).await, "only the first method ends other sessions");
        world.log_in_by_key(MARIA, &mut key).await.unwrap();
        world.next_step();
        world.log_in_fully(&app_first).await;

        let key_first = world.key_owner(JOAO, 2).await;
        let signed_in = world.signed_in(&key_first.token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        world.portal.start_app_setup(&world.context(), unlocked).await.unwrap();
        let secret = world.setup_secret(&key_first.token).await;
        let issued = world.connect(&key_first.token, &world.code(&secret)).await.unwrap();
        assert_eq!(issued.then, Then::Stay);
        world.next_step();
        let token = world.log_in(JOAO).await;
        world.answer(&token, &world.code(&secret)).await.unwrap();
        world.log_in_by_key(JOAO, &mut key_first.key.clone()).await.unwrap();
        for owner in [app_first.id, key_first.id] {
            assert_eq!(world.events(owner, "two_step_enabled").await, 1, "on {}", world.engine());
            assert_eq!(world.events(owner, "recovery_key_created").await, 1);
        }
        assert_eq!(world.mails_about("A way to log in was added").await, 2);
    }
}

#[tokio::test]
async fn s_031_nothing_is_registered_without_a_question_that_was_asked_while_unlocked() {
    for world in World::all().await {
        let (id, token) = world.newcomer(MARIA).await;
        let options = world.new_key_options(&token).await;
        // Another session of the same person, which never unlocked.
        let other = world.log_in(MARIA).await;
        let signed_in = world.signed_in(&other).await;
        assert!(signed_in.unlocked(world.now()).is_none());
        assert!(world.portal.open_key_registration(&world.context(), &signed_in).await.unwrap().is_none());
        let answer = SoftKey::new(1).create(&options).json();
        assert_eq!(refusal(world.send_new_key(&other, "", &answer).await), Refusal::ChallengeExpired);
        assert_eq!(world.rows(id).await.len(), 0, "on {}", world.engine());
        // A touch that was begun while they were open may be finished after they have locked.
        world.advance(13 * Timestamp::MINUTE);
        let options = world.new_key_options(&token).await;
        world.advance(3 * Timestamp::MINUTE);
        let signed_in = world.signed_in(&token).await;
        assert!(signed_in.unlocked(world.now()).is_none());
        let open = world.portal.open_key_registration(&world.context(), &signed_in).await.unwrap().unwrap();
        assert_eq!((open.request.options.as_str(), open.request.seconds), (options.as_str(), 120));
        let answer = SoftKey::new(1).create(&options).json();
        world.send_new_key(&token, "", &answer).await.unwrap();
    }
}

#[tokio::test]
async fn s_033_a_registration_is_over_after_five_minutes_and_after_one_answer() {
    for world in World::all().await {
        let (id, token) = world.newcomer(MARIA).await;
        let never = SoftKey::new(1).create(r#"{"challenge":"AAAA","rp":{"id":"localhost"}}"#).json();
        assert_eq!(refusal(world.send_new_key(&token, "", &never).await), Refusal::ChallengeExpired);
        let answer = SoftKey::new(1).create(&world.new_key_options(&token).await).json();
        world.advance(5 * Timestamp::MINUTE);
        assert_eq!(refusal(world.send_new_key(&token, "", &answer).await), Refusal::ChallengeExpired, "the same words");

        let options = world.new_key_options(&token).await;
        let spoilt = SoftKey::new(1).create(&options).client(|data| data["origin"] = "https://evil.example".into());
        assert_eq!(refusal(world.send_new_key(&token, "", &spoilt.json()).await).code(), "key_refused");
        let right = SoftKey::new(1).create(&options).json();
        assert_eq!(
            refusal(world.send_new_key(&token, "", &right).await),
            Refusal::ChallengeExpired,
            "S-034: it is gone"
        );
        assert_eq!(world.events(id, "security_key_refused").await, 1);
        assert_eq!(world.rows(id).await.len(), 0, "on {}", world.engine());

        let answer = SoftKey::new(1).create(&world.new_key_options(&token).await).json();
        let token = world.send_new_key(&token, "", &answer).await.unwrap().issued.token;
        assert_eq!(refusal(world.send_new_key(&token, "b", &answer).await), Refusal::ChallengeExpired, "S-034: twice");
    }
}

#[tokio::test]
async fn s_037_a_key_is_registered_once_in_the_whole_installation() {
    for world in World::all().await {
        let maria = world.key_owner(MARIA, 1).await;
        let (joao, token) = world.newcomer(JOAO).await;
        for (token, account, rows) in [(&maria.token, maria.id, 1), (&token, joao, 0)] {
            let answer = maria.key.clone().create(&world.new_key_options(token).await).json();
            assert_eq!(refusal(world.send_new_key(token, "Again", &answer).await), Refusal::KeyTaken);
            assert_eq!(world.rows(account).await.len(), rows, "on {}", world.engine());
        }
        assert!(!world.signed_in(&token).await.is_two_step_on());
        // A lie about its number outside hides nothing.
        let options = world.new_key_options(&token).await;
        let lie = maria.key.clone().create(&options).but(|answer| {
            answer.inner_id = Some(answer.id.clone());
            answer.id = vec![7; 32];
        });
        assert_eq!(refusal(world.send_new_key(&token, "", &lie.json()).await).code(), "key_refused", "W21");
    }
}

#[tokio::test]
async fn there_are_at_most_twenty() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let mut token = owner.token;
        for n in 2..=20 {
            token = world.register(&token, &mut SoftKey::new(n), "").await.issued.token;
        }
        let signed_in = world.signed_in(&token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        let refused = world.portal.key_registration_options(&world.context(), unlocked).await;
        assert_eq!(refusal(refused), Refusal::TooManyKeys { max: MAX_KEYS });
        assert_eq!(world.rows(owner.id).await.len(), 20, "on {}", world.engine());

        // Two sessions have each asked for the twentieth: one gets it.
        let last = world.rows(owner.id).await.pop().unwrap().id.to_string();
        world.delete(&token, &last).await.unwrap();
        let other = world.log_in_by_key(MARIA, &mut owner.key.clone()).await.unwrap();
        let other = world.unlock(&other, "").await;
        let answer = SoftKey::new(30).create(&world.new_key_options(&other).await).json();
        world.register(&token, &mut SoftKey::new(31), "").await;
        let refused = world.send_new_key(&other, "", &answer).await;
        assert_eq!(refusal(refused), Refusal::TooManyKeys { max: MAX_KEYS });
        assert_eq!(world.rows(owner.id).await.len(), 20);
    }
}
