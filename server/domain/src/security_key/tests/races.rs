//! One-time things, 50 hands, two servers, 20 rounds: one winner.

use super::{
    house::{same_pending, same_session},
    soft_key::SoftKey,
};
use crate::{
    Pending, Portal, SessionToken, SignedIn, Visitor,
    testing::{HANDS, World, race, refusal, rounds},
};
use model::Refusal;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";

async fn servers(world: &World) -> [Portal; 2] {
    [world.portal.clone(), world.second_server().await]
}

/// Each session's visitor and its key's answer; the asking, too, is done by all at once.
async fn answers_to_log_ins(world: &World, tokens: Vec<SessionToken>, copy: &SoftKey) -> Vec<(Pending, String)> {
    let asked = tokens.into_iter().map(|token| {
        let (portal, context, mut copy) = (world.portal.clone(), world.context(), copy.clone());
        async move {
            let visitor = portal.visitor(&context, Some(&token)).await.unwrap();
            let Visitor::Pending(pending) = visitor else { panic!("not pending") };
            let options = portal.log_in_key_options(&context, &pending).await.unwrap().options;
            (pending, copy.sign(&options).json())
        }
    });
    race(asked).await
}

async fn answers_of_new_key(world: &World, tokens: &[SessionToken], key: &SoftKey) -> Vec<(SignedIn, String)> {
    let asked = tokens.iter().map(|token| {
        let (portal, context, token, mut key) = (world.portal.clone(), world.context(), token.clone(), key.clone());
        async move {
            let visitor = portal.visitor(&context, Some(&token)).await.unwrap();
            let Visitor::SignedIn(signed_in) = visitor else { panic!("not signed in") };
            let unlocked = signed_in.unlocked(context.now).unwrap();
            let options = portal.key_registration_options(&context, unlocked).await.unwrap().request.options;
            (signed_in, key.create(&options).json())
        }
    });
    race(asked).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_034_one_answer_to_one_challenge() {
    for world in World::all().await {
        let (mut owner, servers) = (world.key_owner(MARIA, 1).await, servers(&world).await);
        for round in 0..rounds() {
            let token = world.open_log_ins(owner.id, 1).await.remove(0);
            let answer = owner.key.sign(&world.log_in_options(&token).await).json();
            let pending = world.pending(&token).await;
            let hands = (0..HANDS).map(|hand| {
                let (portal, context, answer) = (servers[hand % 2].clone(), world.context(), answer.clone());
                let pending = same_pending(&pending);
                async move { portal.log_in_with_key(&context, &pending, &answer).await }
            });
            let (won, lost): (Vec<_>, Vec<_>) = race(hands).await.into_iter().partition(Result::is_ok);
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            for lost in lost {
                assert_eq!(refusal(lost), Refusal::ChallengeExpired);
            }
        }
        assert_eq!(world.events(owner.id, "logged_in").await, 1 + rounds());
        assert_eq!(world.row(owner.id, &owner.key).await.sign_count, 1 + i64::try_from(rounds()).unwrap());
        assert_eq!(world.events(owner.id, "security_key_may_be_copied").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_034_one_registration_of_one_answer() {
    for world in World::all().await {
        let (owner, servers) = (world.key_owner(MARIA, 1).await, servers(&world).await);
        let mut token = owner.token;
        for round in (2..).take(rounds()) {
            let answer = SoftKey::new(round).create(&world.new_key_options(&token).await).json();
            let signed_in = world.signed_in(&token).await;
            let hands = (0..HANDS).map(|hand| {
                let (portal, context, answer) = (servers[hand % 2].clone(), world.context(), answer.clone());
                let signed_in = same_session(&signed_in);
                // Under names of their own, so that it is not the name that decides.
                async move { portal.register_key(&context, &signed_in, &format!("Key {round} {hand}"), &answer).await }
            });
            let mut won: Vec<_> = race(hands).await.into_iter().filter_map(Result::ok).collect();
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            let won = won.remove(0);
            token = won.issued.token;
            assert_eq!(world.rows(owner.id).await.len(), 2);
            world.delete(&token, &won.id).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_037_one_key_on_one_account() {
    for world in World::all().await {
        let (mut maria, mut joao) = (world.key_owner(MARIA, 1).await, world.key_owner(JOAO, 2).await);
        let servers = servers(&world).await;
        let mut sessions = Vec::new();
        for _ in 0..HANDS / 2 {
            for owner in [&mut maria, &mut joao] {
                let token = world.log_in_by_key(owner.email, &mut owner.key).await.unwrap();
                sessions.push(world.unlock(&token, "").await);
            }
        }
        for round in (100..).take(rounds()) {
            let answers = answers_of_new_key(&world, &sessions, &SoftKey::new(round)).await;
            let hands = answers.into_iter().enumerate().map(|(hand, (signed_in, answer))| {
                let (portal, context) = (servers[hand % 2].clone(), world.context());
                let name = format!("Key {round} {hand}");
                async move { (hand, portal.register_key(&context, &signed_in, &name, &answer).await) }
            });
            let mut won = Vec::new();
            for (hand, answer) in race(hands).await {
                match answer {
                    Ok(registered) => won.push((hand, registered.issued.token)),
                    lost => assert_eq!(refusal(lost), Refusal::KeyTaken, "on {}", world.engine()),
                }
            }
            let [(hand, token)] = won.as_slice() else { panic!("{} won round {round}", won.len()) };
            sessions[*hand] = token.clone();
        }
        assert_eq!(world.rows(maria.id).await.len() + world.rows(joao.id).await.len(), 2 + rounds());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_038_one_log_in_for_one_count() {
    for world in World::all().await {
        let (owner, servers) = (world.key_owner(MARIA, 1).await, servers(&world).await);
        world.mails().await;
        for round in (0..).take(rounds()) {
            // The same key copied fifty times: all at the count that follows.
            let copy = SoftKey { count: 1 + u32::try_from(round).unwrap(), ..owner.key.clone() };
            let tokens = world.open_log_ins(owner.id, HANDS).await;
            let answers = answers_to_log_ins(&world, tokens, &copy).await;
            let hands = answers.into_iter().enumerate().map(|(hand, (pending, answer))| {
                let (portal, context) = (servers[hand % 2].clone(), world.context());
                async move { portal.log_in_with_key(&context, &pending, &answer).await }
            });
            let (won, lost): (Vec<_>, Vec<_>) = race(hands).await.into_iter().partition(Result::is_ok);
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            for lost in lost {
                assert_eq!(refusal(lost), Refusal::KeyMayBeCopied);
            }
        }
        let told = rounds() * (HANDS - 1);
        assert_eq!(world.events(owner.id, "security_key_may_be_copied").await, told);
        let mails = store::outbox::counts(&mut world.read().await).await.unwrap().waiting;
        assert_eq!(usize::try_from(mails).unwrap(), told, "each is told once");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_048_of_two_keys_one_stays() {
    for world in World::all().await {
        let (owner, servers) = (world.key_owner(MARIA, 1).await, servers(&world).await);
        let mut token = owner.token;
        for round in (2..).take(rounds()) {
            token = world.register(&token, &mut SoftKey::new(round), "").await.issued.token;
            let ids: Vec<_> = world.rows(owner.id).await.into_iter().map(|row| row.id.to_string()).collect();
            let signed_in = world.signed_in(&token).await;
            let hands = (0..HANDS).map(|hand| {
                let (portal, context) = (servers[hand % 2].clone(), world.context());
                let (signed_in, id) = (same_session(&signed_in), ids[hand / 2 % 2].clone());
                async move { portal.delete_key(&context, signed_in.unlocked(context.now).unwrap(), &id).await }
            });
            let (won, lost): (Vec<_>, Vec<_>) = race(hands).await.into_iter().partition(Result::is_ok);
            let lost: Vec<_> = lost.into_iter().map(refusal).collect();
            let last = lost.iter().filter(|refused| **refused == Refusal::LastMethod).count();
            let gone = lost.iter().filter(|refused| **refused == Refusal::NotFound).count();
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            assert_eq!(last + gone, HANDS - 1);
            assert_eq!(world.rows(owner.id).await.len(), 1, "never none");
        }
    }
}
