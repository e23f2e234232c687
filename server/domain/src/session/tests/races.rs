//! S-012 and S-056: one code, many log-ins, two servers.

use crate::{
    Error, Issued, LogIn, Portal, Result, SessionToken, Timestamp,
    testing::{HANDS, NOON, World, code_at, race, refusal, rounds},
};
use model::Refusal;
use store::{failure_counter, session};

const MARIA: &str = "maria@example.org";

/// The answers of all open log-ins with their codes, given at the same moment to two servers in turn.
async fn all_at_once(
    world: &World,
    second: &Portal,
    tokens: &[SessionToken],
    codes: impl Fn(usize) -> String,
) -> Vec<Result<Issued>> {
    let mut answers = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        let (pending, code, context) = (world.pending(token).await, codes(i), world.context());
        let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
        answers.push(async move { portal.log_in_with_code(&context, &pending, &code).await });
    }
    race(answers).await
}

/// S-012: exactly one full session.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_open_log_ins_with_one_code_exactly_one_gets_in() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.portal.log_out(&world.context(), Some(&owner.token)).await.unwrap();
        let second = world.second_server().await;
        for round in 0..rounds() {
            let tokens = world.open_log_ins(owner.id, HANDS).await;
            let code = world.code(&owner.secret);
            let answers = all_at_once(&world, &second, &tokens, |_| code.clone()).await;
            let mut full = Vec::new();
            for answer in answers {
                match answer {
                    Ok(issued) => full.push(issued.token),
                    Err(Error::Refused(Refusal::CodeUsed | Refusal::TooManyTries { .. })) => {}
                    Err(other) => panic!("round {round} on {}: {other:?}", world.engine()),
                }
            }
            assert_eq!(full.len(), 1, "S-012, round {round} on {}", world.engine());
            let idle = world.now().plus(-Timestamp::HOUR).0;
            let live = session::count_full(&mut world.read().await, owner.id, None, world.now().0, idle).await;
            assert_eq!(live.unwrap(), 1);
            world.portal.log_out(&world.context(), full.first()).await.unwrap();
            world.next_step();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_wrong_codes_no_more_are_looked_at_than_are_allowed() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let second = world.second_server().await;
        // (failures before, how many may still be looked at before a pause begins)
        let all = [(0, 4), (1, 3), (3, 1), (9, 1), (19, 1), (98, 1), (99, 1), (100, 0)];
        for (before, allowed) in (0..store::testing::rounds(1, 20)).flat_map(|_| all) {
            let mut tx = world.write().await;
            failure_counter::raise(&mut tx, owner.id.as_bytes(), "codes", before, 0, NOON).await.unwrap();
            tx.commit().await.unwrap();
            let looked_at = world.events(owner.id, "code_refused").await;
            let tokens = world.open_log_ins(owner.id, HANDS).await;
            let wrong = world.wrong_code(&owner.secret);
            let answers = all_at_once(&world, &second, &tokens, |_| wrong.clone()).await;

            let mut counts = Vec::new();
            for answer in answers {
                match refusal(answer) {
                    Refusal::WrongCode { failures } => counts.push(i64::from(failures)),
                    Refusal::TooManyTries { .. } | Refusal::Blocked => {}
                    other => panic!("{other:?} after {before} on {}", world.engine()),
                }
            }
            counts.sort_unstable();
            let looked_at = world.events(owner.id, "code_refused").await - looked_at;
            assert_eq!(looked_at, allowed, "S-056 after {before} on {}", world.engine());
            let after = before + i64::try_from(allowed).unwrap();
            assert_eq!(world.failures(owner.id, "codes").await, after, "the count is exact");
            if before < 9 {
                assert_eq!(counts, (before + 1..=after).collect::<Vec<_>>(), "no two tries share a count");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_open_log_in_becomes_one_session_even_with_two_right_codes() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let second = world.second_server().await;
        for round in 0..rounds() {
            world.next_step();
            world.next_step();
            let token = world.open_log_ins(owner.id, 1).await.remove(0);
            let seconds = world.now().0 / 1_000;
            let codes = [code_at(&owner.secret, seconds), code_at(&owner.secret, seconds - 30)];
            let tokens = [token.clone(), token];
            let answers = all_at_once(&world, &second, &tokens, |i| codes[i].clone()).await;
            let got_in = answers.iter().filter(|answer| answer.is_ok()).count();
            assert_eq!(got_in, 1, "round {round} on {}", world.engine());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_unlockings_of_one_page_one_goes_on() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        let mut presses = Vec::new();
        for _ in 0..3 {
            let (portal, context, signed_in) = (world.portal.clone(), world.context(), world.signed_in(&token).await);
            presses.push(async move { portal.unlock(&context, &signed_in, crate::testing::PASSWORD, "").await });
        }
        let (won, lost): (Vec<_>, Vec<_>) = race(presses).await.into_iter().partition(Result::is_ok);
        assert_eq!(won.len(), 1, "on {}", world.engine());
        for one in lost {
            assert_eq!(refusal(one), Refusal::LogInFirst);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_wrong_passwords_no_more_are_looked_at_than_are_allowed() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let second = world.second_server().await;
        for email in [MARIA, "nobody@example.org"] {
            let tries = (0..HANDS).map(|i| {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                let (context, password) = (world.context(), "not her password".to_owned());
                let input = LogIn { email: email.to_owned(), password, next: String::new() };
                async move { refusal(portal.log_in(&context, input, None).await) }
            });
            let answers = race(tries).await;
            let looked_at = answers.iter().filter(|answer| **answer == Refusal::WrongPair).count();
            let refused = answers.iter().filter(|answer| matches!(answer, Refusal::TooManyTries { .. })).count();
            assert_eq!((looked_at, refused), (4, HANDS - 4), "{email} on {}", world.engine());
        }
        assert_eq!(world.failures(id, "password").await, 4);
        assert_eq!(world.events(id, "password_refused").await, 4);
    }
}
