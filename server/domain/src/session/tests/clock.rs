//! Clocks that are set back, or were wrong (S-110, S-111).

use crate::{
    Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::Refusal;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn no_session_outlives_its_limits_by_a_clock_that_is_set_back() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.advance(-5 * Timestamp::MINUTE);
        assert!(!world.is_dead(&owner.token).await, "a clock that is put right a little ends nothing");
        world.advance(-Timestamp::HOUR);
        assert!(world.is_dead(&owner.token).await, "S-110 on {}", world.engine());
    }
}

#[tokio::test]
async fn no_code_works_again_when_the_clock_is_set_back_to_it() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let earlier = world.code(&owner.secret);
        world.advance(10 * Timestamp::MINUTE);
        let later = world.code(&owner.secret);
        let token = world.log_in(MARIA).await;
        world.answer(&token, &later).await.unwrap();
        for (back, code) in [(0, &later), (10 * Timestamp::MINUTE, &earlier), (0, &later)] {
            world.advance(-back);
            let token = world.log_in(MARIA).await;
            assert!(world.answer(&token, code).await.is_err(), "S-110: {back} on {}", world.engine());
        }
        // When the time comes round again, new codes work.
        world.advance(11 * Timestamp::MINUTE);
        let token = world.log_in(MARIA).await;
        world.answer(&token, &world.code(&owner.secret)).await.unwrap();
    }
}

#[tokio::test]
async fn a_day_of_a_wrong_clock_shuts_nobody_out_afterwards() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.advance(Timestamp::DAY);
        assert!(world.is_dead(&owner.token).await, "S-111: sessions end");
        for _ in 0..10 {
            assert_eq!(refusal(world.log_in_with(MARIA, "not her password", None).await), Refusal::WrongPair);
            world.advance(30 * Timestamp::SECOND);
        }
        let early = refusal(world.log_in_with(MARIA, PASSWORD, None).await);
        assert!(matches!(early, Refusal::TooManyTries { .. }), "a pause of fifteen minutes: {early:?}");
        for _ in 0..3 {
            world.portal.request_password_reset(&world.context(), MARIA).await.unwrap();
        }
        world.advance(-Timestamp::DAY);
        let token = world.log_in_with(MARIA, PASSWORD, None).await.unwrap().token;
        world.answer(&token, &world.code(&owner.secret)).await.unwrap();
        world.mails().await;
        world.portal.request_password_reset(&world.context(), MARIA).await.unwrap();
        assert_eq!(world.mails().await.len(), 1, "S-111: a new password can be had, too, on {}", world.engine());
        assert_eq!(world.failures(owner.id, "password").await, 0);
    }
}

#[tokio::test]
async fn a_pause_holds_although_the_clock_is_put_right_a_little() {
    for world in World::all().await {
        world.member(MARIA).await;
        for _ in 0..10 {
            world.advance(Timestamp::MINUTE);
            refusal(world.log_in_with(MARIA, "not her password", None).await);
        }
        world.advance(-90 * Timestamp::SECOND);
        let early = refusal(world.log_in_with(MARIA, PASSWORD, None).await);
        assert!(matches!(early, Refusal::TooManyTries { .. }), "S-112: two clocks are so far apart: {early:?}");
    }
}
