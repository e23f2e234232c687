//! The whole ladder for codes (product.md 11).

use crate::{
    Device, SessionToken, Timestamp, Visitor,
    testing::{NOON, Owner, PASSWORD, World, clock, day, refusal},
};
use model::Refusal;
use store::{failure_counter, testing::rounds};

/// The pause after so many failures in seconds.
const LADDER: [(u32, i64); 8] = [(4, 1), (5, 2), (6, 4), (7, 8), (8, 16), (9, 30), (10, 900), (11, 900)];

async fn set_failures(world: &World, owner: &Owner, failures: i64) {
    let mut tx = world.write().await;
    failure_counter::raise(&mut tx, owner.id.as_bytes(), "codes", failures, 0, NOON).await.unwrap();
    tx.commit().await.unwrap();
}

async fn wrong(world: &World, owner: &Owner, token: &SessionToken) -> Refusal {
    refusal(world.answer(token, &world.wrong_code(&owner.secret)).await)
}

#[tokio::test]
async fn pauses_grow_and_nothing_is_looked_at_meanwhile() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        let mut token = world.log_in(owner.email).await;
        for failures in 1..=3 {
            assert_eq!(wrong(&world, &owner, &token).await, Refusal::WrongCode { failures });
        }
        for (failures, seconds) in LADDER {
            let refused = wrong(&world, &owner, &token).await;
            if failures < 10 {
                assert_eq!(refused, Refusal::WrongCode { failures });
            } else {
                assert!(matches!(refused, Refusal::TooManyTries { .. }), "a long pause is told at once");
                assert!(world.is_dead(&token).await, "S-060: and ends the log-in, on {}", world.engine());
                token = world.log_in(owner.email).await;
            }
            world.advance(seconds * 1_000 - 1);
            // A log-in that has waited too long is opened again, as a person would.
            if world.is_dead(&token).await {
                token = world.log_in(owner.email).await;
            }
            let early = refusal(world.answer(&token, &world.code(&owner.secret)).await);
            assert!(matches!(early, Refusal::TooManyTries { seconds: 1, .. }), "after {failures}: {early:?}");
            assert_eq!(world.failures(owner.id, "codes").await, i64::from(failures), "a try too early is not counted");
            world.advance(1);
        }
        let token = world.log_in(owner.email).await;
        assert!(world.answer(&token, &world.code(&owner.secret)).await.is_ok(), "right code after the wait");
        assert_eq!(world.failures(owner.id, "codes").await, 0, "a complete log-in forgets");
    }
}

#[tokio::test]
async fn from_the_20th_on_an_hour_and_from_the_100th_on_blocked() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        for (before, pause) in [(19, 3_600), (20, 3_600), (98, 3_600)] {
            set_failures(&world, &owner, before).await;
            let token = world.log_in(owner.email).await;
            let Refusal::TooManyTries { seconds, .. } = wrong(&world, &owner, &token).await else {
                panic!("after {before} on {}", world.engine())
            };
            assert_eq!(seconds, pause);
        }
        set_failures(&world, &owner, 99).await;
        let token = world.log_in(owner.email).await;
        assert_eq!(wrong(&world, &owner, &token).await, Refusal::Blocked);
        assert!(world.is_dead(&token).await, "S-060");
    }
}

#[tokio::test]
async fn after_100_wrong_codes_over_many_log_ins_the_right_one_is_refused_for_good() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        let mut looked_at = 0;
        let mut refused = Refusal::NotFound;
        while looked_at < 100 {
            let token = world.log_in(owner.email).await;
            refused = wrong(&world, &owner, &token).await;
            looked_at = world.events(owner.id, "code_refused").await;
            world.advance(Timestamp::HOUR);
        }
        assert_eq!(refused, Refusal::Blocked, "S-051 on {}", world.engine());
        for wait in [0, Timestamp::DAY, 400 * Timestamp::DAY] {
            world.advance(wait);
            world.portal.tidy_up().await.unwrap();
            let token = world.log_in(owner.email).await;
            let right = world.answer(&token, &world.code(&owner.secret)).await;
            assert_eq!(refusal(right), Refusal::Blocked, "S-051: the right code, {wait} ms later");
        }
        assert_eq!(world.failures(owner.id, "codes").await, 100);
    }
}

#[tokio::test]
async fn nothing_but_a_complete_log_in_clears_the_count() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        set_failures(&world, &owner, 8).await;
        let token = world.log_in(owner.email).await;
        wrong(&world, &owner, &token).await;
        // S-054: a new log-in with the right password, a log-out, a new browser, the old cookie, another server.
        for _ in 0..3 {
            let again = world.log_in_with(owner.email, PASSWORD, Some(&token)).await.unwrap().token;
            world.portal.log_out(&world.context(), Some(&again)).await.unwrap();
            world.log_in(owner.email).await;
            assert!(world.is_dead(&token).await);
        }
        assert_eq!(world.failures(owner.id, "codes").await, 9, "S-054 on {}", world.engine());
        let token = world.log_in(owner.email).await;
        let second = world.second_server().await;
        let pending = world.pending(&token).await;
        let elsewhere = second.log_in_with_code(&world.context(), &pending, &world.code(&owner.secret)).await;
        assert!(matches!(refusal(elsewhere), Refusal::TooManyTries { .. }), "S-058: another server");
        drop(second);
        let again = world.second_server().await;
        let pending = again.visitor(&world.context(), Some(&token)).await.unwrap();
        let Visitor::Pending(pending) = pending else { panic!("the log-in is gone") };
        let restarted = again.log_in_with_code(&world.context(), &pending, &world.code(&owner.secret)).await;
        assert!(matches!(refusal(restarted), Refusal::TooManyTries { .. }), "S-058: one that has just begun");
        assert_eq!(world.failures(owner.id, "codes").await, 9, "S-058 on {}", world.engine());
        // Unlocking takes only its own try back.
        world.advance(Timestamp::MINUTE);
        let opened = world.unlock(&owner.token, "").await;
        assert_eq!(world.failures(owner.id, "codes").await, 9);
        world.advance(world.portal.rules.unlock);
        world.unlock(&opened, &world.code(&owner.secret)).await;
        assert_eq!(world.failures(owner.id, "codes").await, 9, "a right code while unlocking clears nothing");

        world.next_step();
        world.log_in_fully(&owner).await;
        assert_eq!(world.failures(owner.id, "codes").await, 0);
    }
}

#[tokio::test]
async fn unlocking_shares_the_count_of_the_log_in() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        world.advance(world.portal.rules.unlock);
        let signed_in = world.signed_in(&owner.token).await;
        for failures in 1..=2 {
            let code = world.wrong_code(&owner.secret);
            let tried = world.portal.unlock(&world.context(), &signed_in, PASSWORD, &code).await;
            assert_eq!(refusal(tried), Refusal::WrongCode { failures }, "S-059 on {}", world.engine());
        }
        let token = world.log_in(owner.email).await;
        assert_eq!(wrong(&world, &owner, &token).await, Refusal::WrongCode { failures: 3 });
        let code = world.wrong_code(&owner.secret);
        let tried = world.portal.unlock(&world.context(), &signed_in, PASSWORD, &code).await;
        assert_eq!(refusal(tried), Refusal::WrongCode { failures: 4 });
        let tried = world.portal.unlock(&world.context(), &signed_in, PASSWORD, &world.code(&owner.secret)).await;
        assert!(matches!(refusal(tried), Refusal::TooManyTries { .. }));
    }
}

#[tokio::test]
async fn a_clock_time_is_named_that_is_never_too_early() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        world.advance(12_345);
        set_failures(&world, &owner, 9).await;
        let token = world.log_in(owner.email).await;
        let Refusal::TooManyTries { until, seconds } = wrong(&world, &owner, &token).await else { panic!("no pause") };
        assert_eq!(seconds, 900);
        let named = Timestamp(NOON).plus(16 * Timestamp::MINUTE).moment();
        assert_eq!((clock(&until), day(&until)), (clock(&named), day(&named)));
    }
}

/// S-052: a thousand machines, each with one code.
#[tokio::test]
async fn a_thousand_addresses_have_one_count_and_reach_its_end_together() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        let (mut looked_at, mut refused) = (0, 0);
        for n in 0..rounds(150, 1_000) {
            let token = world.open_log_ins(owner.id, 1).await.remove(0);
            let pending = world.pending(&token).await;
            let context = world.portal.context(Device::new(&format!("10.{}.{}.1", n / 250, n % 250), "a browser"));
            let tried = world.portal.log_in_with_code(&context, &pending, &world.wrong_code(&owner.secret)).await;
            match refusal(tried) {
                Refusal::Blocked if looked_at == 100 => refused += 1,
                Refusal::WrongCode { .. } | Refusal::TooManyTries { .. } | Refusal::Blocked => looked_at += 1,
                other => panic!("{other:?} on {}", world.engine()),
            }
            world.advance(Timestamp::HOUR);
        }
        assert_eq!((looked_at, refused), (100, rounds(50, 900)), "S-052 on {}", world.engine());
        assert_eq!(world.events(owner.id, "code_refused").await, 100);
    }
}

#[tokio::test]
async fn tries_from_many_addresses_are_counted_together() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        for (from, failures) in (1..=4).zip(1..) {
            let pending = world.pending(&world.log_in(owner.email).await).await;
            let context = world.portal.context(Device::new(&format!("198.51.100.{from}"), "a browser"));
            let tried = world.portal.log_in_with_code(&context, &pending, &world.wrong_code(&owner.secret)).await;
            assert_eq!(refusal(tried), Refusal::WrongCode { failures }, "S-052 on {}", world.engine());
        }
        let token = world.log_in(owner.email).await;
        assert!(matches!(wrong(&world, &owner, &token).await, Refusal::TooManyTries { .. }));
    }
}

#[tokio::test]
async fn one_accounts_failures_are_no_other_accounts() {
    for world in World::all().await {
        let (maria, joao) = (world.owner("maria@example.org").await, world.owner("joao@example.org").await);
        set_failures(&world, &maria, 100).await;
        world.log_in_fully(&joao).await;
        assert_eq!(world.failures(maria.id, "codes").await, 100, "on {}", world.engine());
    }
}
