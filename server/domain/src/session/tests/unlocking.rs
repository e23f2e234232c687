//! Opening the settings (product.md 4).

use crate::{
    Rules, Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::{Field, Problem, Refusal, UnlockNeeds};
use store::failure_counter;

const MARIA: &str = "maria@example.org";

/// S-031: not in another session, and no longer.
#[tokio::test]
async fn the_password_opens_the_settings_of_this_session_for_15_minutes() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (token, other) = (world.log_in(MARIA).await, world.log_in(MARIA).await);
        assert!(world.signed_in(&token).await.unlocked(world.now()).is_none());
        let opened = world.unlock(&token, "").await;
        assert!(world.is_dead(&token).await);
        assert!(world.signed_in(&other).await.unlocked(world.now()).is_none(), "in this session only");
        assert_eq!(world.events(id, "settings_unlocked").await, 1);
        world.advance(15 * Timestamp::MINUTE - 1);
        assert!(world.signed_in(&opened).await.unlocked(world.now()).is_some());
        world.advance(1);
        assert!(world.signed_in(&opened).await.unlocked(world.now()).is_none(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn locking_closes_them_at_once() {
    for world in World::all().await {
        world.member(MARIA).await;
        let opened = world.unlock(&world.log_in(MARIA).await, "").await;
        world.portal.lock(&world.signed_in(&opened).await).await.unwrap();
        assert!(world.signed_in(&opened).await.unlocked(world.now()).is_none(), "on {}", world.engine());
    }
}

/// S-031: the password alone opens nothing once the second step is 15 minutes old.
#[tokio::test]
async fn a_second_step_that_is_old_is_asked_for_again() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = world.log_in_fully(&owner).await;
        world.advance(15 * Timestamp::MINUTE - 1);
        let (portal, signed_in) = (&world.portal, world.signed_in(&token).await);
        let needs =
            async |signed_in| portal.unlock_needs(&mut world.read().await, &world.context(), signed_in).await.unwrap();
        assert_eq!(needs(&signed_in).await, UnlockNeeds::PASSWORD);
        world.advance(1);
        assert_eq!(needs(&signed_in).await, UnlockNeeds { code: true, ..UnlockNeeds::PASSWORD });

        let without = portal.unlock(&world.context(), &signed_in, PASSWORD, "").await;
        assert_eq!(refusal(without), Refusal::field(Field::Code, Problem::Missing));
        let wrong = world.wrong_code(&owner.secret);
        let wrong = portal.unlock(&world.context(), &signed_in, PASSWORD, &wrong).await;
        assert_eq!(refusal(wrong), Refusal::WrongCode { failures: 1 });
        assert!(world.signed_in(&token).await.unlocked(world.now()).is_none());
        let opened = world.unlock(&token, &world.code(&owner.secret)).await;
        let signed_in = world.signed_in(&opened).await;
        assert!(signed_in.unlocked(world.now()).is_some());
        assert_eq!(needs(&signed_in).await, UnlockNeeds::PASSWORD, "it is fresh again");
        assert_eq!(world.failures(owner.id, "password").await, 0);
    }
}

#[tokio::test]
async fn a_wrong_password_opens_nothing_and_spends_no_code() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.advance(world.portal.rules.unlock);
        world.next_step();
        let (portal, signed_in) = (&world.portal, world.signed_in(&owner.token).await);
        let code = world.code(&owner.secret);
        let wrong = portal.unlock(&world.context(), &signed_in, "not her password", &code).await;
        assert_eq!(refusal(wrong), Refusal::WrongPassword);
        assert_eq!(world.events(owner.id, "password_refused").await, 1);
        assert!(portal.unlock(&world.context(), &signed_in, PASSWORD, &code).await.is_ok(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn fields_are_told_before_anything_is_counted() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let signed_in = world.signed_in(&world.log_in(MARIA).await).await;
        let empty = world.portal.unlock(&world.context(), &signed_in, "", "").await;
        assert_eq!(refusal(empty), Refusal::field(Field::Password, Problem::Missing));
        let huge = world.portal.unlock(&world.context(), &signed_in, &"x".repeat(10_000), "").await;
        assert_eq!(refusal(huge), Refusal::field(Field::Password, Problem::TooLong { max: 128 }));
        assert_eq!(world.failures(id, "password").await, 0);
    }
}

#[tokio::test]
async fn the_time_is_the_operators() {
    for world in World::with(Rules { unlock: Timestamp::MINUTE, ..Rules::default() }).await {
        world.member(MARIA).await;
        let opened = world.unlock(&world.log_in(MARIA).await, "").await;
        world.advance(Timestamp::MINUTE);
        assert!(world.signed_in(&opened).await.unlocked(world.now()).is_none());
    }
}

#[tokio::test]
async fn a_long_pause_and_the_block_are_told_at_once_as_at_the_log_in() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.advance(world.portal.rules.unlock);
        let signed_in = world.signed_in(&owner.token).await;
        let wrong = world.wrong_code(&owner.secret);
        for (class, before, password, seconds) in [
            ("password", 8, "not her password", None),
            ("password", 9, "not her password", Some(900)),
            ("password", 99, "not her password", Some(3_600)),
            ("codes", 8, PASSWORD, None),
            ("codes", 9, PASSWORD, Some(900)),
            ("codes", 19, PASSWORD, Some(3_600)),
        ] {
            let mut tx = world.write().await;
            for (name, failures) in [("password", 0), (class, before)] {
                failure_counter::raise(&mut tx, owner.id.as_bytes(), name, failures, 0, 1).await.unwrap();
            }
            tx.commit().await.unwrap();
            let refused = refusal(world.portal.unlock(&world.context(), &signed_in, password, &wrong).await);
            let told = if let Refusal::TooManyTries { seconds, .. } = refused { Some(seconds) } else { None };
            assert_eq!(told, seconds, "{class} after {before} on {}: {refused:?}", world.engine());
            assert_eq!(world.failures(owner.id, class).await, before + 1);
            assert!(!world.is_dead(&owner.token).await, "the session stays");
        }
        let mut tx = world.write().await;
        failure_counter::raise(&mut tx, owner.id.as_bytes(), "codes", 99, 0, 1).await.unwrap();
        tx.commit().await.unwrap();
        let refused = refusal(world.portal.unlock(&world.context(), &signed_in, PASSWORD, &wrong).await);
        assert_eq!(refused, Refusal::Blocked, "on {}", world.engine());
    }
}
