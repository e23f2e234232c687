//! The set-up: one secret through errors and reloads, bound to one session, over after 30 minutes.

use crate::testing::{World, code_at, refusal};
use model::{Field, Problem, Refusal};

const MARIA: &str = "maria@example.org";

/// S-016, as product.md 9 decides it: one secret for one set-up.
#[tokio::test]
async fn the_secret_stays_through_wrong_codes_and_reloads_for_30_minutes() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (token, secret) = world.setting_up(MARIA).await;
        assert_eq!(secret.len(), 20, "160 bits");
        for _ in 0..5 {
            let wrong = world.wrong_code(&secret);
            assert_eq!(refusal(world.connect(&token, &wrong).await), Refusal::WrongCode { failures: 0 });
            assert_eq!(world.setup_secret(&token).await, secret);
        }
        // Opening the page again goes on with the same one.
        let signed_in = world.signed_in(&token).await;
        world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
        assert_eq!(world.setup_secret(&token).await, secret);
        assert_eq!(world.failures(id, "codes").await, 0, "a set-up is nothing to guess at");

        // The unlocking ends before the wizard does, and the wizard may be finished.
        world.advance(world.portal.rules.setup - 1);
        assert!(world.signed_in(&token).await.unlocked(world.now()).is_none());
        assert_eq!(world.setup_secret(&token).await, secret);
        assert!(world.connect(&token, &world.code(&secret)).await.is_ok(), "on {}", world.engine());
    }
}

/// S-016: a set-up that waits too long is over, and the next has another secret.
#[tokio::test]
async fn after_30_minutes_the_set_up_is_over() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (token, secret) = world.setting_up(MARIA).await;
        world.advance(world.portal.rules.setup);
        let signed_in = world.signed_in(&token).await;
        assert!(world.portal.app_setup_sheet(&world.context(), &signed_in).await.unwrap().is_none());
        assert_eq!(refusal(world.connect(&token, &world.code(&secret)).await), Refusal::SetupExpired);
        let restarted = world.portal.restart_app_setup(&world.context(), &signed_in).await;
        assert_eq!(refusal(restarted), Refusal::SetupExpired, "on {}", world.engine());

        // Begun again, it has another secret.
        let token = world.unlock(&token, "").await;
        let signed_in = world.signed_in(&token).await;
        world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
        assert_ne!(world.setup_secret(&token).await, secret);
    }
}

#[tokio::test]
async fn starting_again_gives_a_new_secret_and_the_old_one_never_confirms() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (token, old) = world.setting_up(MARIA).await;
        let signed_in = world.signed_in(&token).await;
        world.portal.restart_app_setup(&world.context(), &signed_in).await.unwrap();
        let new = world.setup_secret(&token).await;
        assert_ne!(new, old, "S-016");
        for _ in 0..3 {
            let refused = refusal(world.connect(&token, &world.code(&old)).await);
            assert_eq!(refused, Refusal::WrongCode { failures: 0 }, "S-016 on {}", world.engine());
            world.next_step();
        }
        assert!(world.connect(&token, &world.code(&new)).await.is_ok());
    }
}

#[tokio::test]
async fn each_session_has_a_set_up_of_its_own() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (one, secret) = world.setting_up(MARIA).await;
        let (two, other) = world.setting_up(MARIA).await;
        assert_ne!(secret, other, "S-016: other session");
        assert_eq!(refusal(world.connect(&two, &world.code(&secret)).await), Refusal::WrongCode { failures: 0 });
        assert_eq!(refusal(world.connect(&one, &world.code(&other)).await), Refusal::WrongCode { failures: 0 });

        // It ends with its session.
        world.portal.log_out(&world.context(), Some(&one)).await.unwrap();
        let three = world.log_in(MARIA).await;
        assert_eq!(refusal(world.connect(&three, &world.code(&secret)).await), Refusal::SetupExpired);
        let signed_in = world.signed_in(&three).await;
        assert!(world.portal.app_setup_sheet(&world.context(), &signed_in).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_phone_with_a_wrong_clock_is_told_so_and_not_connected() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (token, secret) = world.setting_up(MARIA).await;
        let seconds = world.now().0 / 1_000;
        for (away, minutes) in [(-300, -5), (-60, -1), (30, 1), (420, 7)] {
            let refused = refusal(world.connect(&token, &code_at(&secret, seconds + away)).await);
            assert_eq!(refused, Refusal::ClockOff { minutes }, "{away} s on {}", world.engine());
        }
        let far = code_at(&secret, seconds + 11 * 60);
        assert_eq!(refusal(world.connect(&token, &far).await), Refusal::WrongCode { failures: 0 });
        let view = world.portal.security_view(&world.context(), &world.signed_in(&token).await).await.unwrap();
        assert_eq!(view.two_step.on_since, None);
    }
}

#[tokio::test]
async fn what_is_no_code_is_told_before_anything_is_looked_at() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (token, _) = world.setting_up(MARIA).await;
        for (text, problem) in [
            ("", Problem::Missing),
            ("12345", Problem::CodeLength { got: 5 }),
            ("1234567", Problem::CodeLength { got: 7 }),
            ("letters", Problem::Missing),
        ] {
            let refused = refusal(world.connect(&token, text).await);
            assert_eq!(refused, Refusal::field(Field::Code, problem), "S-019 on {}", world.engine());
        }
        let huge = "1".repeat(10_000);
        assert!(matches!(refusal(world.connect(&token, &huge).await), Refusal::Fields { .. }));
    }
}

#[tokio::test]
async fn a_session_without_a_set_up_connects_nothing() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        assert_eq!(refusal(world.connect(&token, "123456").await), Refusal::SetupExpired);
        let restarted = world.portal.restart_app_setup(&world.context(), &world.signed_in(&token).await).await;
        assert_eq!(refusal(restarted), Refusal::SetupExpired);
    }
}
