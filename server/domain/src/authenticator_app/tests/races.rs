//! One code, many hands, two servers (S-012, S-048).

use crate::{
    Portal, Timestamp,
    authenticator_app::{Answer, answer},
    testing::{HANDS, World, race, refusal, rounds, same_session},
};
use model::{Code, Refusal};
use store::{account, activity, authenticator_app};
use uuid::Uuid;

const MARIA: &str = "maria@example.org";

async fn answer_and_commit(portal: Portal, account: Uuid, code: Code) -> Answer {
    let context = portal.context(crate::Device::default());
    let mut tx = portal.db.write().await.unwrap();
    let answer = answer(&portal, &mut tx, &context, account, &code).await.unwrap();
    tx.commit().await.unwrap();
    answer
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_transactions_with_one_code_one_is_accepted() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let second = world.second_server().await;
        for round in 0..rounds() {
            let code = Code::parse(&world.code(&owner.secret)).unwrap();
            let servers = [&world.portal, &second];
            let answers = (0..HANDS).map(|i| answer_and_commit(servers[i % 2].clone(), owner.id, code.clone()));
            let answers = race(answers).await;
            let accepted = answers.iter().filter(|answer| matches!(answer, Answer::Accepted { .. })).count();
            let reused = answers.iter().filter(|answer| **answer == Answer::Reused).count();
            assert_eq!((accepted, reused), (1, HANDS - 1), "round {round} on {}", world.engine());
            world.next_step();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_presses_of_one_code_one_connects_the_app() {
    for world in World::all().await {
        let second = world.second_server().await;
        for round in 0..rounds() {
            let email = format!("maria{round}@example.org");
            let id = world.member(&email).await;
            let (token, secret) = world.setting_up(&email).await;
            let code = world.code(&secret);
            let signed_in = world.signed_in(&token).await;
            let presses = (0..HANDS).map(|hand| {
                let portal = if hand % 2 == 0 { world.portal.clone() } else { second.clone() };
                let (context, signed_in, code) = (world.context(), same_session(&signed_in), code.clone());
                async move { portal.connect_app(&context, &signed_in, &code).await }
            });
            let (won, lost): (Vec<_>, Vec<_>) = race(presses).await.into_iter().partition(Result::is_ok);
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            for one in lost {
                assert!(matches!(refusal(one), Refusal::LogInFirst | Refusal::Busy));
            }
            let mut tx = world.read().await;
            assert_eq!(authenticator_app::of_account(&mut tx, id).await.unwrap().len(), 1);
            assert_eq!(account::by_id(&mut tx, id).await.unwrap().unwrap().epoch, 1);
            let events = activity::of_account(&mut tx, id, 1_000).await.unwrap();
            drop(tx);
            for kind in ["recovery_key_created", "two_step_enabled", "authenticator_app_added"] {
                assert_eq!(events.iter().filter(|event| event.kind == kind).count(), 1, "{kind}");
            }
            assert_eq!(world.mails().await.len(), 1);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_sessions_that_enable_at_once_one_stays() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let mut presses = Vec::new();
        for _ in 0..10 {
            let (token, secret) = world.setting_up(MARIA).await;
            let (signed_in, code) = (world.signed_in(&token).await, world.code(&secret));
            let (portal, context) = (world.portal.clone(), world.context());
            presses.push(async move { portal.connect_app(&context, &signed_in, &code).await });
        }
        let (won, lost): (Vec<_>, Vec<_>) = race(presses).await.into_iter().partition(Result::is_ok);
        assert_eq!((won.len(), lost.len()), (1, 9), "on {}", world.engine());
        for one in lost {
            assert_eq!(refusal(one), Refusal::LogInFirst);
        }
        assert_eq!(world.events(id, "recovery_key_created").await, 1);
        world.advance(Timestamp::SECOND);
        for one in won {
            assert!(!world.is_dead(&one.unwrap().token).await);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_048_of_two_apps_that_are_removed_at_once_one_stays() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let (mut token, servers) = (owner.token.clone(), world.servers().await);
        for round in 0..rounds() {
            token = world.add_app(&token).await.unwrap().0;
            let ids: Vec<_> = world.apps(owner.id).await.into_iter().map(|app| app.id.to_string()).collect();
            assert_eq!(ids.len(), 2);
            let signed_in = world.signed_in(&token).await;
            let hands = (0..HANDS).map(|hand| {
                let (portal, context) = (servers[hand % 2].clone(), world.context());
                let (signed_in, id) = (same_session(&signed_in), ids[hand / 2 % 2].clone());
                async move { portal.remove_app(&context, signed_in.unlocked(context.now).unwrap(), &id).await }
            });
            let (won, lost): (Vec<_>, Vec<_>) = race(hands).await.into_iter().partition(Result::is_ok);
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            for one in lost {
                assert!(matches!(refusal(one), Refusal::LastMethod | Refusal::NotFound | Refusal::Busy));
            }
            assert!(world.on_or_off_and_nothing_between(owner.id).await, "never none");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_sessions_that_replace_one_app_at_once_one_does() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let (mut secret, servers) = (owner.secret.clone(), world.servers().await);
        for round in 0..rounds() {
            let app = world.apps(owner.id).await.remove(0).id;
            let mut sides = Vec::new();
            for _ in 0..2 {
                let pending = world.log_in(MARIA).await;
                let full = world.answer(&pending, &world.code(&secret)).await.unwrap().token;
                let token = world.unlock(&full, "").await;
                let new = world.start_replacement(&token, app).await.unwrap();
                sides.push((world.signed_in(&token).await, new));
                world.next_step();
            }
            let hands = (0..HANDS).map(|hand| {
                let ((signed_in, new), portal) = (&sides[hand % 2], servers[hand / 2 % 2].clone());
                let (signed_in, code, context) = (same_session(signed_in), world.code(new), world.context());
                async move { (hand % 2, portal.replace_app(&context, &signed_in, &code).await) }
            });
            let mut won = Vec::new();
            for (side, answer) in race(hands).await {
                match answer {
                    Ok(issued) => won.push((side, issued.token)),
                    lost => {
                        assert!(matches!(refusal(lost), Refusal::LogInFirst | Refusal::SetupExpired | Refusal::Busy));
                    }
                }
            }
            let [(side, token)] = won.as_slice() else { panic!("{} won round {round}", won.len()) };
            assert_eq!(world.apps(owner.id).await.len(), 1, "round {round} on {}", world.engine());
            assert!(!world.is_dead(token).await);
            secret = sides[*side].1.clone();
            world.next_step();
        }
        assert_eq!(world.events(owner.id, "authenticator_app_replaced").await, rounds());
    }
}
