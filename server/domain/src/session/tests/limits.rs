//! How long a session lasts (product.md 13), and what ends it before.

use crate::{
    Rules, Timestamp, Visitor,
    testing::{World, refusal},
};
use model::Refusal;
use store::account;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn a_session_without_a_request_for_an_hour_ends() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        for _ in 0..3 {
            world.advance(Timestamp::HOUR - 1);
            assert!(!world.is_dead(&token).await, "each request keeps it, on {}", world.engine());
        }
        world.advance(Timestamp::HOUR);
        assert!(world.is_dead(&token).await);
        world.advance(-Timestamp::MINUTE);
        assert!(!world.is_dead(&token).await, "a look at a dead session notes nothing");
    }
}

#[tokio::test]
async fn no_session_lasts_longer_than_a_day() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        for _ in 0..47 {
            world.advance(30 * Timestamp::MINUTE);
            assert!(!world.is_dead(&token).await);
        }
        world.advance(30 * Timestamp::MINUTE - 1);
        assert!(!world.is_dead(&token).await);
        world.advance(1);
        assert!(world.is_dead(&token).await, "on {}", world.engine());
    }
}

#[tokio::test]
async fn an_open_log_in_waits_ten_minutes() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = world.log_in(MARIA).await;
        world.advance(10 * Timestamp::MINUTE - 1);
        assert!(matches!(world.visitor(&token).await, Visitor::Pending(_)));
        world.advance(1);
        assert!(world.is_dead(&token).await, "on {}", world.engine());
        // The full session has its own time, from the second step on.
        let token = world.log_in_fully(&owner).await;
        world.advance(59 * Timestamp::MINUTE);
        assert!(!world.is_dead(&token).await);
    }
}

#[tokio::test]
async fn the_limits_are_the_operators() {
    let rules = Rules {
        idle: 5 * Timestamp::MINUTE,
        absolute: 8 * Timestamp::MINUTE,
        pending: 2 * Timestamp::MINUTE,
        ..Rules::default()
    };
    for world in World::with(rules).await {
        let owner = world.owner(MARIA).await;
        let pending = world.log_in(MARIA).await;
        world.advance(2 * Timestamp::MINUTE);
        assert!(world.is_dead(&pending).await);
        let token = world.log_in_fully(&owner).await;
        world.advance(4 * Timestamp::MINUTE);
        assert!(!world.is_dead(&token).await);
        world.advance(4 * Timestamp::MINUTE);
        assert!(world.is_dead(&token).await, "absolute, on {}", world.engine());
    }
}

#[tokio::test]
async fn a_session_of_another_epoch_is_dead() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        let before = world.open_log_ins(id, 1).await.remove(0);
        let stale = world.pending(&before).await;
        let mut tx = world.write().await;
        assert!(account::turn_two_step_on(&mut tx, id, world.now().0).await.unwrap());
        tx.commit().await.unwrap();
        assert!(world.is_dead(&token).await, "on {}", world.engine());
        assert!(world.is_dead(&before).await);
        let answer = world.portal.log_in_with_code(&world.context(), &stale, "123456").await;
        assert_eq!(refusal(answer), Refusal::LogInFirst, "also one that was read before");
    }
}

#[tokio::test]
async fn nothing_else_reads_who_is_there() {
    for world in World::all().await {
        assert!(matches!(world.portal.visitor(&world.context(), None).await.unwrap(), Visitor::Anonymous));
    }
}
