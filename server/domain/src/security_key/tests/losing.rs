//! Keys that go with everything else, or all at once.

use super::{house::same_session, soft_key::SoftKey};
use crate::{
    Rules, TextRules,
    testing::{HANDS, World, race, refusal, rounds},
};
use model::Refusal;

const MARIA: &str = "maria@example.org";

impl World {
    async fn disable_keys(&self, token: &crate::SessionToken) -> crate::Result<Vec<String>> {
        let signed_in = self.signed_in(token).await;
        self.portal.disable_keys(&self.context(), signed_in.unlocked(self.now()).unwrap()).await
    }
}

#[tokio::test]
async fn all_keys_go_at_once_while_there_is_an_app() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        assert_eq!(refusal(world.disable_keys(&owner.token).await), Refusal::LastMethod);
        // They are shown in the order in which they came.
        world.advance(1);
        let token = world.register(&owner.token, &mut SoftKey::new(2), "Spare key").await.issued.token;
        assert_eq!(refusal(world.disable_keys(&token).await), Refusal::LastMethod, "two keys are one kind of way");
        let (token, secret) = world.add_app(&token).await.unwrap();
        let by_key = world.log_in_by_key(MARIA, &mut owner.key).await.unwrap();
        let pending = world.log_in(MARIA).await;
        let answer = owner.key.sign(&world.log_in_options(&pending).await).json();
        let by_app = world.answer(&world.log_in(MARIA).await, &world.code(&secret)).await.unwrap().token;
        world.mails().await;

        assert_eq!(world.disable_keys(&token).await.unwrap(), ["Blue key", "Spare key"]);
        assert!(world.is_dead(&by_key).await && !world.is_dead(&by_app).await && !world.is_dead(&token).await);
        assert_eq!(refusal(world.send_signature(&pending, &answer).await), Refusal::ChallengeExpired, "S-069");
        let asked = world.portal.log_in_key_options(&world.context(), &world.pending(&pending).await).await;
        assert_eq!(refusal(asked), Refusal::NotFound);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].subject, "Security keys were disabled for your Nightlatch account");
        assert!(mails[0].body.contains("\u{201c}Blue key\u{201d}, \u{201c}Spare key\u{201d}"), "{}", mails[0].body);
        assert_eq!(world.events(owner.id, "security_key_removed").await, 2, "N14, on {}", world.engine());
        assert_eq!(refusal(world.disable_keys(&token).await), Refusal::NotFound);
        assert!(world.on_or_off_and_nothing_between(owner.id).await);
    }
}

#[tokio::test]
async fn all_keys_go_at_once_while_there_is_a_telephone() {
    for world in World::with(Rules { texts: Some(TextRules::default()), ..Rules::default() }).await {
        let owner = world.key_owner(MARIA, 1).await;
        assert_eq!(refusal(world.disable_keys(&owner.token).await), Refusal::LastMethod);
        world.give_phone(owner.id).await;
        assert_eq!(world.disable_keys(&owner.token).await.unwrap(), ["Blue key"], "on {}", world.engine());
        let view = world.view(&owner.token).await;
        assert_eq!((view.ways(), view.phone.is_some()), (1, true));
    }
}

/// S-051: the block of recovery keys ends with a key.
#[tokio::test]
async fn s_051_the_block_of_recovery_keys_ends_with_a_key() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let mut tx = world.write().await;
        let (id, class) = (owner.id.as_bytes(), "recovery_key");
        store::failure_counter::raise(&mut tx, id, class, 100, i64::MAX, crate::testing::NOON).await.unwrap();
        tx.commit().await.unwrap();
        world.log_in_by_key(MARIA, &mut owner.key).await.unwrap();
        assert_eq!(world.failures(owner.id, "recovery_key").await, 0, "on {}", world.engine());
    }
}

#[tokio::test]
async fn after_the_recovery_key_a_lost_key_is_removed() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let token = world.register(&owner.token, &mut SoftKey::new(2), "Spare key").await.issued.token;
        world.start_new_key(&token).await.unwrap();
        let key = world.shown(&token).await.unwrap();
        world.save_key(&token).await.unwrap();
        let full = world.log_in_with_key(MARIA, &key).await.unwrap().token;
        world.save_key(&full).await.unwrap();
        let full = world.unlock(&full, "").await;
        world.delete(&full, &owner.key_id).await.unwrap();
        assert!(world.is_dead(&token).await, "whoever has the key is out, on {}", world.engine());
        assert!(!world.is_dead(&full).await);
    }
}

#[tokio::test]
async fn s_049_of_all_methods_none_works_after_disabling() {
    for world in World::all().await {
        let mut owner = world.key_owner(MARIA, 1).await;
        let (token, secret) = world.add_app(&owner.token).await.unwrap();
        world.start_new_key(&token).await.unwrap();
        let recovery = world.shown(&token).await.unwrap();
        world.save_key(&token).await.unwrap();
        let pending_token = world.log_in(MARIA).await;
        let answer = owner.key.sign(&world.log_in_options(&pending_token).await).json();
        let pending = world.pending(&pending_token).await;
        let mut new = SoftKey::new(2);
        let registration = new.create(&world.new_key_options(&token).await).json();

        let token = world.disable(&token).await.unwrap().token;
        assert_eq!(world.rows(owner.id).await.len(), 0);
        let late = world.portal.log_in_with_key(&world.context(), &pending, &answer).await;
        assert_eq!(refusal(late), Refusal::ChallengeExpired, "S-069: its session is gone");
        let registered = world.send_new_key(&token, "New key", &registration).await;
        assert_eq!(registered.map(drop).map_err(|e| e.to_string()), Err("refused: challenge_expired".to_owned()));
        let code = world.portal.log_in_with_code(&world.context(), &pending, &world.code(&secret)).await;
        assert_eq!(refusal(code), Refusal::LogInFirst, "I10");
        let by_key = world.portal.log_in_with_recovery_key(&world.context(), &pending, recovery.as_str()).await;
        assert_eq!(refusal(by_key), Refusal::LogInFirst);

        // On again, with another key: of before, nothing.
        let token = world.register(&token, &mut new, "New key").await.issued.token;
        world.save_key(&token).await.unwrap();
        let pending = world.log_in(MARIA).await;
        let refused = refusal(world.send_signature(&pending, &sign(&world, &pending, &mut owner.key).await).await);
        assert_eq!(refused, Refusal::KeyUnknown { names: vec!["New key".to_owned()] });
        let refused = refusal(world.answer(&pending, &world.code(&secret)).await);
        // The second of its kind: the try of the log-in that was over is counted, too.
        assert_eq!(refused, Refusal::WrongCode { failures: 2 });
        let refused = refusal(world.answer_with_key(&pending, recovery.as_str()).await);
        assert_eq!(refused, Refusal::WrongRecoveryKey { failures: 2 });
        let signature = sign(&world, &pending, &mut new).await;
        world.send_signature(&pending, &signature).await.unwrap();
        // The old key belongs to nobody, and may be registered again.
        world.register(&token, &mut owner.key, "Blue key").await;
        assert!(world.on_or_off_and_nothing_between(owner.id).await, "on {}", world.engine());
    }
}

async fn sign(world: &World, pending: &crate::SessionToken, key: &mut SoftKey) -> String {
    key.sign(&world.log_in_options(pending).await).json()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_048_of_a_key_and_an_app_one_stays() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let (mut token, servers) = (owner.token, world.servers().await);
        for round in (2..).take(rounds()) {
            if world.rows(owner.id).await.is_empty() {
                token = world.register(&token, &mut SoftKey::new(round), "").await.issued.token;
            }
            if world.apps(owner.id).await.is_empty() {
                token = world.add_app(&token).await.unwrap().0;
            }
            let key = world.rows(owner.id).await.remove(0).id.to_string();
            let app = world.apps(owner.id).await.remove(0).id.to_string();
            let signed_in = world.signed_in(&token).await;
            let hands = (0..HANDS).map(|hand| {
                let (portal, context) = (servers[hand / 3 % 2].clone(), world.context());
                let (signed_in, key, app) = (same_session(&signed_in), key.clone(), app.clone());
                async move {
                    let unlocked = signed_in.unlocked(context.now).unwrap();
                    match hand % 3 {
                        0 => portal.delete_key(&context, unlocked, &key).await.map(drop),
                        1 => portal.remove_app(&context, unlocked, &app).await.map(drop),
                        _ => portal.disable_keys(&context, unlocked).await.map(drop),
                    }
                }
            });
            let (won, lost): (Vec<_>, Vec<_>) = race(hands).await.into_iter().partition(Result::is_ok);
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            for one in lost {
                assert!(matches!(refusal(one), Refusal::LastMethod | Refusal::NotFound | Refusal::Busy));
            }
            let left = (world.rows(owner.id).await.len(), world.apps(owner.id).await.len());
            assert!(matches!(left, (1, 0) | (0, 1)), "{left:?} in round {round} on {}", world.engine());
        }
    }
}
