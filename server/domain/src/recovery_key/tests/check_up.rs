//! "Do you still have your recovery key?" (S22)

use crate::{
    SessionToken, Timestamp,
    recovery_key::check_up::{FIRST_CHECK_UP, LATER, NEXT_CHECK_UP},
    testing::{Owner, World, day, race, refusal},
};
use model::{CheckUp, RecoveryKeyState, Refusal};

const MARIA: &str = "maria@example.org";

/// Whether the question is due, and when it was last answered with yes.
async fn asked(world: &World, token: &SessionToken) -> (bool, Option<String>) {
    match world.view(token).await.recovery_key {
        RecoveryKeyState::Saved { check_up, confirmed, .. } => (check_up, confirmed.as_ref().map(day)),
        other => panic!("{other:?}"),
    }
}

async fn answer(world: &World, token: &SessionToken, answer: CheckUp) -> crate::Result<()> {
    let signed_in = world.signed_in(token).await;
    world.portal.answer_check_up(&world.context(), &signed_in, answer).await
}

/// Later; the person logs in again.
async fn after(world: &World, owner: &Owner, milliseconds: i64) -> SessionToken {
    world.advance(milliseconds);
    world.next_step();
    world.log_in_fully(owner).await
}

#[test]
fn it_is_four_weeks_half_a_year_and_a_month() {
    assert_eq!([FIRST_CHECK_UP, LATER, NEXT_CHECK_UP].map(|time| time / Timestamp::DAY), [28, 30, 183]);
}

#[tokio::test]
async fn it_is_due_on_day_28_and_then_every_half_year() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = after(&world, &owner, FIRST_CHECK_UP - Timestamp::MINUTE).await;
        assert_eq!(asked(&world, &token).await, (false, None), "on {}", world.engine());
        assert_eq!(refusal(answer(&world, &token, CheckUp::StillThere).await), Refusal::Conflict);
        let token = after(&world, &owner, Timestamp::MINUTE).await;
        assert_eq!(asked(&world, &token).await, (true, None));
        answer(&world, &token, CheckUp::StillThere).await.unwrap();
        assert_eq!(asked(&world, &token).await, (false, Some("22 December 2026".to_owned())));
        assert_eq!(refusal(answer(&world, &token, CheckUp::StillThere).await), Refusal::Conflict, "a second press");
        let token = after(&world, &owner, NEXT_CHECK_UP - Timestamp::MINUTE).await;
        assert!(!asked(&world, &token).await.0);
        let token = after(&world, &owner, Timestamp::MINUTE).await;
        assert_eq!(asked(&world, &token).await, (true, Some("22 December 2026".to_owned())));
        assert_eq!(world.events(owner.id, "recovery_key_checked_up").await, 1);
    }
}

#[tokio::test]
async fn next_month_is_a_month_and_no_yes() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = after(&world, &owner, FIRST_CHECK_UP).await;
        answer(&world, &token, CheckUp::NextMonth).await.unwrap();
        assert_eq!(asked(&world, &token).await, (false, None));
        let token = after(&world, &owner, LATER - Timestamp::MINUTE).await;
        assert!(!asked(&world, &token).await.0);
        let token = after(&world, &owner, Timestamp::MINUTE).await;
        assert_eq!(asked(&world, &token).await, (true, None), "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_new_key_is_asked_for_from_its_own_day_on() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = world.unlock(&after(&world, &owner, FIRST_CHECK_UP).await, "").await;
        assert!(asked(&world, &token).await.0);
        world.start_new_key(&token).await.unwrap();
        assert!(asked(&world, &token).await.0, "the old one is the one that works");
        world.save_key(&token).await.unwrap();
        assert!(!asked(&world, &token).await.0);
        let token = after(&world, &owner, FIRST_CHECK_UP).await;
        assert!(asked(&world, &token).await.0, "on {}", world.engine());
    }
}

#[tokio::test]
async fn each_check_up_is_mailed_once() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.owner_without_saved_key("joao@example.org").await;
        world.mails().await;
        assert_eq!(world.portal.remind_of_recovery_keys().await.unwrap(), 0);
        let token = after(&world, &owner, FIRST_CHECK_UP).await;
        let servers = world.servers().await;
        let calls = (0..10).map(|i| {
            let portal = servers[i % 2].clone();
            async move { portal.remind_of_recovery_keys().await.unwrap() }
        });
        assert_eq!(race(calls).await.into_iter().sum::<u64>(), 1, "on {}", world.engine());
        let mails = world.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, MARIA));
        assert_eq!(mails[0].subject, "Do you still have your emergency recovery key for Nightlatch?");
        assert!(mails[0].body.contains("recovery key of 24 November 2026"), "{}", mails[0].body);
        assert!(!mails[0].body.contains('?') && !mails[0].body.contains("Address:"), "{}", mails[0].body);

        answer(&world, &token, CheckUp::NextMonth).await.unwrap();
        assert_eq!(world.portal.remind_of_recovery_keys().await.unwrap(), 0);
        world.advance(LATER);
        assert_eq!(world.portal.remind_of_recovery_keys().await.unwrap(), 1);
        world.advance(400 * Timestamp::DAY);
        assert_eq!(world.portal.remind_of_recovery_keys().await.unwrap(), 0, "no second mail without an answer");
    }
}
