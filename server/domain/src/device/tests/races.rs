//! Logging out all others beside log-ins, on two servers: who was in before is out, and nobody is half in.

use crate::{
    Error, Issued, LogIn, Result,
    testing::{HANDS, PASSWORD, World, race, rounds},
};
use model::Refusal;
use store::session;

const MARIA: &str = "maria@example.org";

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn log_ins_beside_it_are_either_out_or_came_after() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let second = world.second_server().await;
        let here = world.log_in(MARIA).await;
        let signed_in = world.signed_in(&here).await;
        for round in 0..rounds() {
            let before = world.log_in(MARIA).await;
            let hands = (0..HANDS).map(|i| {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                let context = world.context();
                let signed_in = crate::SignedIn(signed_in.0.clone());
                async move {
                    if i % 5 == 0 {
                        portal.log_out_other_devices(&context, &signed_in).await.map(|_| None)
                    } else {
                        let input =
                            LogIn { email: MARIA.to_owned(), password: PASSWORD.to_owned(), next: String::new() };
                        portal.log_in(&context, input, None).await.map(Some)
                    }
                }
            });
            let answers: Vec<Result<Option<Issued>>> = race(hands).await;
            let mut alive = 0;
            for answer in answers {
                match answer {
                    Ok(Some(issued)) => alive += usize::from(!world.is_dead(&issued.token).await),
                    Ok(None) | Err(Error::Refused(Refusal::Busy | Refusal::TooManyTries { .. })) => {}
                    Err(other) => panic!("round {round} on {}: {other:?}", world.engine()),
                }
            }
            assert!(world.is_dead(&before).await, "round {round} on {}", world.engine());
            assert!(!world.is_dead(&here).await);
            let rows = session::list_full(&mut world.read().await, id, world.now().0, 0).await.unwrap();
            assert_eq!(rows.len(), alive + 1, "each row has its holder: round {round} on {}", world.engine());
            world.portal.log_out_other_devices(&world.context(), &signed_in).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_open_log_in_is_either_finished_and_ended_or_never_finished() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let second = world.second_server().await;
        for round in 0..rounds() {
            let token = world.open_log_ins(owner.id, 1).await.remove(0);
            let (pending, signed_in) = (world.pending(&token).await, world.signed_in(&owner.token).await);
            let (one, two) = (world.portal.clone(), second.clone());
            let (context, other, code) = (world.context(), world.context(), world.code(&owner.secret));
            let finish = tokio::spawn(async move { one.log_in_with_code(&context, &pending, &code).await });
            let end = tokio::spawn(async move { two.log_out_other_devices(&other, &signed_in).await });
            let (finished, ended) = (finish.await.unwrap(), end.await.unwrap());
            ended.unwrap();
            assert!(world.is_dead(&token).await);
            match finished {
                // It came after: then a second press ends it.
                Ok(issued) => {
                    let signed_in = world.signed_in(&owner.token).await;
                    world.portal.log_out_other_devices(&world.context(), &signed_in).await.unwrap();
                    assert!(world.is_dead(&issued.token).await, "round {round} on {}", world.engine());
                }
                Err(Error::Refused(Refusal::LogInFirst | Refusal::TooManyTries { .. })) => {}
                Err(other) => panic!("round {round} on {}: {other:?}", world.engine()),
            }
            world.next_step();
        }
    }
}
