//! Turning it off while others turn it on, add to it or log in: 50 hands, two servers, 20 rounds.

use crate::{
    Result, SessionToken, Timestamp,
    testing::{HANDS, World, race, refusal, rounds, same_pending, same_session},
};
use model::Refusal;
use store::session;

const MARIA: &str = "maria@example.org";

/// Turns it on in a new session: the session's token, unlocked, and the app's secret.
async fn turned_on(world: &World) -> (SessionToken, Vec<u8>) {
    let (token, secret) = world.setting_up(MARIA).await;
    let token = world.connect(&token, &world.code(&secret)).await.unwrap().token;
    world.save_key(&token).await.unwrap();
    world.next_step();
    (token, secret)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_disabling_adding_and_logging_in_at_once_disabling_has_the_last_word() {
    for world in World::all().await {
        let (id, servers) = (world.member(MARIA).await, world.servers().await);
        for round in 0..rounds() {
            let (token, secret) = turned_on(&world).await;
            let pending = world.log_in(MARIA).await;
            let adding = world.answer(&pending, &world.code(&secret)).await.unwrap().token;
            let adding = world.unlock(&adding, "").await;
            let signed_in = world.signed_in(&adding).await;
            world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
            let second = world.code(&world.setup_secret(&adding).await);
            world.next_step();
            let (disabling, adding) = (world.signed_in(&token).await, world.signed_in(&adding).await);
            let pending = world.pending(&world.open_log_ins(id, 1).await[0]).await;
            let code = world.code(&secret);
            let hands = (0..HANDS).map(|hand| {
                let (portal, context) = (servers[hand / 3 % 2].clone(), world.context());
                let (disabling, adding) = (same_session(&disabling), same_session(&adding));
                let (pending, code, second) = (same_pending(&pending), code.clone(), second.clone());
                async move {
                    match hand % 3 {
                        0 => (0, portal.disable_two_step(&context, disabling.unlocked(context.now).unwrap()).await),
                        1 => (1, portal.connect_app(&context, &adding, &second).await),
                        _ => (2, portal.log_in_with_code(&context, &pending, &code).await),
                    }
                }
            });
            let mut won = [0; 3];
            let mut stays = None;
            for (kind, answer) in race(hands).await {
                match answer {
                    Ok(issued) => {
                        won[kind] += 1;
                        stays = if kind == 0 { Some(issued.token) } else { stays };
                    }
                    Err(crate::Error::Refused(
                        Refusal::LogInFirst | Refusal::CodeUsed | Refusal::TooManyTries { .. } | Refusal::Busy,
                    )) => {}
                    Err(other) => panic!("{kind} in round {round} on {}: {other:?}", world.engine()),
                }
            }
            assert!(won[0] == 1 && won[1] <= 1 && won[2] <= 1, "{won:?} in round {round} on {}", world.engine());
            assert!(!world.on_or_off_and_nothing_between(id).await, "round {round} on {}", world.engine());
            let idle = world.now().plus(-Timestamp::HOUR).0;
            let live = session::count_full(&mut world.read().await, id, None, world.now().0, idle).await.unwrap();
            assert_eq!(live, 1, "only the one that turned it off, round {round} on {}", world.engine());
            world.portal.log_out(&world.context(), stays.as_ref()).await.unwrap();
            world.advance(Timestamp::MINUTE);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_disabling_and_adding_in_one_session_one_is_done() {
    for world in World::all().await {
        let (id, servers) = (world.member(MARIA).await, world.servers().await);
        for round in 0..rounds() {
            let (token, _) = turned_on(&world).await;
            let signed_in = world.signed_in(&token).await;
            world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
            let code = world.code(&world.setup_secret(&token).await);
            let hands = (0..HANDS).map(|hand| {
                let (portal, context, code) = (servers[hand / 2 % 2].clone(), world.context(), code.clone());
                let signed_in = same_session(&signed_in);
                async move {
                    match hand % 2 {
                        0 => portal.disable_two_step(&context, signed_in.unlocked(context.now).unwrap()).await,
                        _ => portal.connect_app(&context, &signed_in, &code).await,
                    }
                }
            });
            let (mut won, lost): (Vec<_>, Vec<_>) = race(hands).await.into_iter().partition(Result::is_ok);
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            for one in lost {
                assert!(matches!(refusal(one), Refusal::LogInFirst | Refusal::Busy));
            }
            let mut token = won.remove(0).unwrap().token;
            if world.on_or_off_and_nothing_between(id).await {
                token = world.disable(&token).await.unwrap().token;
            }
            world.portal.log_out(&world.context(), Some(&token)).await.unwrap();
            world.next_step();
        }
    }
}
