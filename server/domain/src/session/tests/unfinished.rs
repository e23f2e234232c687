//! Log-ins with the right password and no second step: each is told of once (ASVS 6.3.5).

use crate::{
    Device, Timestamp,
    testing::{HANDS, PASSWORD, World, clock, day, race, refusal, rounds},
};
use model::Refusal;
use store::session;

const MARIA: &str = "maria@example.org";
const SUBJECT: &str = "A log-in to your Nightlatch account was not finished";
const WAIT: i64 = 15 * Timestamp::MINUTE;

async fn tell(world: &World) -> u32 {
    world.portal.tell_of_unfinished_log_ins().await.unwrap()
}

#[tokio::test]
async fn after_15_minutes_the_owner_gets_one_mail_that_says_when_and_where() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
        world.log_in_at(MARIA, &Device::new("203.0.113.9", firefox), None).await;
        let began = world.now().moment();
        world.advance(WAIT - 1);
        world.portal.tidy_up().await.unwrap();
        assert_eq!(tell(&world).await, 0);
        world.advance(1);
        assert_eq!(tell(&world).await, 1);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1, "S-121 on {}", world.engine());
        assert_eq!(mails[0].subject, SUBJECT);
        let when = format!("When: {}, {}\n", day(&began), clock(&began));
        for part in [&when, "Address: 203.0.113.9\n", "Device: Firefox on Linux\n", "someone entered your password"] {
            assert!(mails[0].body.contains(part), "{part:?} is not in:\n{}", mails[0].body);
        }
        assert_eq!(world.events(owner.id, "log_in_not_finished").await, 1, "I11");
        world.advance(Timestamp::DAY);
        assert_eq!((tell(&world).await, world.mails().await.len()), (0, 0), "never again");
        assert!(world.portal.tidy_up().await.unwrap() >= 1, "and then it goes");
        assert_eq!(tell(&world).await, 0);
    }
}

#[tokio::test]
async fn what_was_finished_or_ended_by_who_began_it_is_not_told() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        world.log_in_fully(&owner).await;
        let given_up = world.log_in(MARIA).await;
        world.portal.log_out(&world.context(), Some(&given_up)).await.unwrap();
        world.advance(2 * WAIT);
        assert_eq!((tell(&world).await, world.mails().await.len()), (0, 0), "on {}", world.engine());
    }
}

#[tokio::test]
async fn trying_again_in_one_browser_is_one_log_in_and_puts_nothing_off() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        let mut token = world.log_in(MARIA).await;
        for _ in 0..3 {
            world.advance(4 * Timestamp::MINUTE);
            token = world.log_in_with(MARIA, PASSWORD, Some(&token)).await.unwrap().token;
        }
        world.advance(3 * Timestamp::MINUTE);
        assert_eq!(tell(&world).await, 1, "15 minutes after the first, on {}", world.engine());
        assert_eq!(world.subjects().await, [SUBJECT]);
        // It is told of, and can still be finished.
        assert!(world.answer(&token, &world.code(&owner.secret)).await.is_ok());
        world.advance(Timestamp::DAY);
        assert_eq!(tell(&world).await, 0);

        // Finished at the third try: there is nothing to tell.
        world.next_step();
        let first = world.log_in(MARIA).await;
        world.advance(9 * Timestamp::MINUTE);
        let second = world.log_in_with(MARIA, PASSWORD, Some(&first)).await.unwrap().token;
        world.answer(&second, &world.code(&owner.secret)).await.unwrap();
        world.advance(Timestamp::HOUR);
        assert_eq!((tell(&world).await, world.mails().await.len()), (0, 0));
    }
}

#[tokio::test]
async fn a_storm_is_one_mail_an_hour_and_none_of_it_is_left_out() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        for _ in 0..40 {
            world.log_in(MARIA).await;
            world.advance(Timestamp::SECOND);
        }
        world.advance(WAIT);
        assert_eq!(tell(&world).await, 40);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1, "on {}", world.engine());
        assert!(mails[0].body.contains("40 times someone entered your password"), "{}", mails[0].body);

        let mut told = 0;
        for _ in 0..60 {
            world.log_in(MARIA).await;
            world.advance(Timestamp::MINUTE);
            told += tell(&world).await;
            world.portal.tidy_up().await.unwrap();
        }
        assert_eq!(world.mails().await.len(), 1, "the next hour's");
        world.advance(2 * Timestamp::HOUR);
        told += tell(&world).await;
        assert_eq!((told, world.mails().await.len()), (60, 1), "each exactly once");
        assert_eq!(world.events(owner.id, "log_in_not_finished").await, 3);
    }
}

#[tokio::test]
async fn what_a_long_pause_ended_was_told_by_its_own_mail() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        let mut refused = Refusal::NotFound;
        for _ in 0..10 {
            let token = world.log_in(MARIA).await;
            refused = refusal(world.answer(&token, &world.wrong_code(&owner.secret)).await);
            world.portal.log_out(&world.context(), Some(&token)).await.unwrap();
            world.advance(31 * Timestamp::SECOND);
        }
        assert!(matches!(refused, Refusal::TooManyTries { .. }));
        assert_eq!(world.subjects().await, ["Too many wrong codes for your Nightlatch account"]);
        world.advance(Timestamp::HOUR);
        assert_eq!(tell(&world).await, 0, "on {}", world.engine());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn however_many_servers_look_each_is_told_of_once() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        let second = world.second_server().await;
        for round in 0..rounds() {
            world.open_log_ins(owner.id, 3).await;
            world.advance(Timestamp::HOUR);
            let looks = (0..HANDS).map(|i| {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                async move { portal.tell_of_unfinished_log_ins().await.unwrap_or_default() }
            });
            let told: u32 = race(looks).await.into_iter().sum();
            assert_eq!(told, 3, "round {round} on {}", world.engine());
            assert_eq!(world.subjects().await, [SUBJECT], "round {round} on {}", world.engine());
        }
        let left = session::with_unfinished(&mut world.read().await, i64::MAX).await.unwrap();
        assert!(left.is_empty());
    }
}
