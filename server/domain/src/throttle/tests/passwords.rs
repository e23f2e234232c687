//! The ladder for passwords, which never ends in a block (product.md 11).

use crate::{
    Timestamp,
    testing::{NOON, PASSWORD, World, refusal},
};
use model::Refusal;
use store::failure_counter;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn pauses_grow_and_the_right_password_works_after_the_wait() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        for _ in 0..3 {
            assert_eq!(refusal(world.log_in_with(MARIA, "not her password", None).await), Refusal::WrongPair);
        }
        for (failures, seconds) in [(4, 1), (5, 2), (6, 4), (7, 8), (8, 16), (9, 30), (10, 900), (11, 900)] {
            assert_eq!(refusal(world.log_in_with(MARIA, "not her password", None).await), Refusal::WrongPair);
            assert_eq!(world.failures(id, "password").await, failures, "on {}", world.engine());
            world.advance(seconds * 1_000 - 1);
            let early = refusal(world.log_in_with(MARIA, PASSWORD, None).await);
            assert!(matches!(early, Refusal::TooManyTries { seconds: 1, .. }), "after {failures}: {early:?}");
            world.advance(1);
        }
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok(), "S-050");
        assert_eq!(world.failures(id, "password").await, 0, "that was a complete log-in");
    }
}

#[tokio::test]
async fn they_never_block_for_good() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        for before in [19, 99, 100, 5_000] {
            let mut tx = world.write().await;
            failure_counter::raise(&mut tx, id.as_bytes(), "password", before, 0, NOON).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(refusal(world.log_in_with(MARIA, "not her password", None).await), Refusal::WrongPair);
            let early = refusal(world.log_in_with(MARIA, PASSWORD, None).await);
            assert!(matches!(early, Refusal::TooManyTries { seconds: 3_600, .. }), "S-057: {early:?}");
            world.advance(Timestamp::HOUR);
            let token = world.log_in_with(MARIA, PASSWORD, None).await;
            assert!(token.is_ok(), "S-057 after {before} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn with_two_step_verification_the_right_password_alone_clears_nothing() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        for _ in 0..3 {
            refusal(world.log_in_with(MARIA, "not her password", None).await);
        }
        let token = world.log_in(MARIA).await;
        assert_eq!(world.failures(owner.id, "password").await, 3, "its own try is taken back, on {}", world.engine());
        world.answer(&token, &world.code(&owner.secret)).await.unwrap();
        assert_eq!(world.failures(owner.id, "password").await, 0);
    }
}

#[tokio::test]
async fn unlocking_shares_the_count_of_the_log_in() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let signed_in = world.signed_in(&world.log_in(MARIA).await).await;
        for _ in 0..4 {
            let tried = world.portal.unlock(&world.context(), &signed_in, "not her password", "").await;
            assert_eq!(refusal(tried), Refusal::WrongPassword);
        }
        assert_eq!(world.failures(id, "password").await, 4);
        let tried = refusal(world.log_in_with(MARIA, PASSWORD, None).await);
        assert!(matches!(tried, Refusal::TooManyTries { .. }), "S-059 on {}", world.engine());
        world.advance(Timestamp::SECOND);
        let tried = world.portal.unlock(&world.context(), &signed_in, PASSWORD, "").await;
        assert!(tried.is_ok());
        assert_eq!(world.failures(id, "password").await, 4, "unlocking clears nothing");
    }
}
