use crate::{
    Timestamp,
    testing::{HANDS, World, clock, race, refusal, rounds},
    throttle::{Budget, Subject},
};
use model::Refusal;
use store::failure_counter;

const THREE: Budget = Budget { name: "a_test", most: 3, per: Timestamp::HOUR };

#[tokio::test]
async fn so_many_from_the_first_on_and_then_again() {
    for world in World::all().await {
        let subject = Subject::client(&world.portal.keys, "192.0.2.1");
        let spend = async |subject| world.portal.spend(&world.context(), subject, &THREE).await;
        for _ in 0..3 {
            spend(subject).await.unwrap();
            world.advance(10 * Timestamp::MINUTE);
        }
        let Refusal::TooManyTries { until, seconds } = refusal(spend(subject).await) else { panic!("not refused") };
        assert_eq!((clock(&until).as_str(), seconds), ("13:00 UTC", 1_800), "on {}", world.engine());
        spend(Subject::client(&world.portal.keys, "192.0.2.2")).await.unwrap();
        world.advance(30 * Timestamp::MINUTE - 1);
        refusal(spend(subject).await);
        world.advance(1);
        for _ in 0..3 {
            spend(subject).await.unwrap();
        }
        refusal(spend(subject).await);
    }
}

#[tokio::test]
async fn what_is_refused_is_not_counted() {
    for world in World::all().await {
        let subject = Subject::site();
        for n in 1..=5 {
            let mut tx = world.write().await;
            let taken = THREE.take(&mut tx, world.now(), subject).await.unwrap();
            let counter = failure_counter::get(&mut tx, subject.bytes(), THREE.name).await.unwrap().unwrap();
            assert_eq!((taken, counter.failures), (n <= 3, n.min(3)), "on {}", world.engine());
            assert_eq!(counter.wait_until, world.now().plus(THREE.per - (n - 1)).0, "the while began with the first");
            tx.commit().await.unwrap();
            world.advance(1);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_at_once_no_more_than_there_are() {
    for world in World::all().await {
        let second = world.second_server().await;
        for round in 0..rounds() {
            let hands = (0..HANDS).map(|i| {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                let (context, subject) = (world.context(), Subject::client(&world.portal.keys, &format!("r{round}")));
                async move { portal.spend(&context, subject, &THREE).await.is_ok() }
            });
            let spent = race(hands).await.into_iter().filter(|spent| *spent).count();
            assert_eq!(spent, 3, "round {round} on {}", world.engine());
        }
    }
}
