//! S-042 and S-043: one key, 50 hands, two servers, 20 rounds.

use crate::{
    Error, Portal, RecoveryKey,
    recovery_key::{Standing, spend},
    testing::{HANDS, World, race, refusal, rounds, same_session},
};
use model::Refusal;
use store::recovery_key;
use uuid::Uuid;

const MARIA: &str = "maria@example.org";

async fn spend_and_commit(portal: Portal, account: Uuid, key: RecoveryKey) -> Option<Standing> {
    let context = portal.context(crate::Device::default());
    let mut tx = portal.db.write().await.unwrap();
    store::account::lock(&mut tx, account).await.unwrap();
    let standing = spend(&portal, &mut tx, &context, account, &key).await.unwrap();
    tx.commit().await.unwrap();
    standing
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_042_of_50_transactions_with_one_key_one_uses_it() {
    for world in World::all().await {
        let (owner, mut key) = world.owner_with_key(MARIA).await;
        let servers = world.servers().await;
        for round in 0..rounds() {
            let hands = (0..HANDS).map(|i| spend_and_commit(servers[i % 2].clone(), owner.id, key.clone()));
            let standings = race(hands).await;
            let won = standings.iter().filter(|standing| **standing == Some(Standing::Active)).count();
            let used = standings.iter().filter(|standing| matches!(standing, Some(Standing::Used { .. }))).count();
            assert_eq!((won, used), (1, HANDS - 1), "round {round} on {}", world.engine());
            world.start_new_key(&owner.token).await.unwrap();
            key = world.shown(&owner.token).await.unwrap();
            world.save_key(&owner.token).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_042_of_50_open_log_ins_with_one_key_one_gets_in_and_has_the_one_new_key() {
    for world in World::all().await {
        let (owner, mut key) = world.owner_with_key(MARIA).await;
        let servers = world.servers().await;
        for round in 0..rounds() {
            let mut hands = Vec::new();
            for (i, token) in world.open_log_ins(owner.id, HANDS).await.into_iter().enumerate() {
                let (portal, context, key) = (servers[i % 2].clone(), world.context(), key.clone());
                let pending = world.pending(&token).await;
                hands.push(async move { portal.log_in_with_recovery_key(&context, &pending, key.as_str()).await });
            }
            let mut won = Vec::new();
            for answer in race(hands).await {
                match answer {
                    Ok(issued) => won.push(issued.token),
                    Err(Error::Refused(
                        Refusal::RecoveryKeyUsed { .. } | Refusal::TooManyTries { .. } | Refusal::Busy,
                    )) => {}
                    Err(other) => panic!("round {round} on {}: {other:?}", world.engine()),
                }
            }
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            key = world.shown(&won[0]).await.unwrap();
            assert!(world.is_active(owner.id, &key).await, "the new one works");
            assert_eq!(world.events(owner.id, "recovery_key_created").await, 2 + round, "exactly one was made");
            assert_eq!(world.events(owner.id, "recovery_key_used").await, 1 + round);
            world.save_key(&won[0]).await.unwrap();
            world.portal.log_out(&world.context(), won.first()).await.unwrap();
            // Past the pause that the tries of the others brought.
            world.advance(crate::Timestamp::MINUTE);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_043_of_two_sessions_that_save_a_new_key_at_once_one_wins() {
    for world in World::all().await {
        let (owner, mut old) = world.owner_with_key(MARIA).await;
        let other = world.unlock(&world.log_in_fully(&owner).await, "").await;
        let servers = world.servers().await;
        let tokens = [owner.token.clone(), other];
        for round in 0..rounds() {
            let sessions = [world.signed_in(&tokens[0]).await, world.signed_in(&tokens[1]).await];
            let starts = (0..HANDS).map(|i| {
                let (portal, context) = (servers[i / 2 % 2].clone(), world.context());
                let signed_in = same_session(&sessions[i % 2]);
                async move { portal.start_new_recovery_key(&context, signed_in.unlocked(context.now).unwrap()).await }
            });
            for started in race(starts).await {
                assert!(started.is_ok() || refusal(started) == Refusal::Busy, "a slow disk may tell some to come back");
            }
            let keys = [world.shown(&tokens[0]).await.unwrap(), world.shown(&tokens[1]).await.unwrap()];
            assert!(world.is_active(owner.id, &old).await, "the old one works, round {round}");

            let saves = (0..HANDS).map(|i| {
                let (portal, context) = (servers[i / 2 % 2].clone(), world.context());
                let signed_in = same_session(&sessions[i % 2]);
                async move { (i % 2, portal.finish_recovery_key(&context, &signed_in, true).await) }
            });
            let mut won = Vec::new();
            for (session, saved) in race(saves).await {
                match saved {
                    Ok(()) => won.push(session),
                    lost => assert!(matches!(refusal(lost), Refusal::Conflict | Refusal::KeyNotShown | Refusal::Busy)),
                }
            }
            let [winner] = won.as_slice() else { panic!("{won:?} in round {round} on {}", world.engine()) };
            assert!(world.is_active(owner.id, &keys[*winner]).await, "round {round} on {}", world.engine());
            assert!(world.shown(&tokens[1 - winner]).await.is_none(), "the loser has no key");
            assert_eq!(world.events(owner.id, "recovery_key_created").await, 2 + round);
            let waiting = recovery_key::void_waiting(&mut world.write().await, owner.id, world.now().0).await.unwrap();
            assert_eq!(waiting, 0, "nothing is left waiting");
            old = keys[*winner].clone();
        }
    }
}
