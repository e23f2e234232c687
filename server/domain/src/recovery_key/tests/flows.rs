//! A key on the screen, and off it.

use crate::{
    Then, Timestamp,
    testing::{HANDS, World, race, refusal},
};
use model::{RecoveryKeyState, Refusal};

const MARIA: &str = "maria@example.org";

async fn state(world: &World, token: &crate::SessionToken) -> RecoveryKeyState {
    let signed_in = world.signed_in(token).await;
    world.portal.security_view(&world.context(), &signed_in).await.unwrap().two_step.recovery_key
}

#[tokio::test]
async fn the_key_stays_on_the_screen_through_reloads_for_30_minutes() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        world.set_clock(crate::testing::NOON);
        let key = world.shown(&owner.token).await.unwrap();
        assert!(world.is_active(owner.id, &key).await);
        world.advance(30 * Timestamp::MINUTE - 1);
        assert_eq!(world.shown(&owner.token).await.unwrap().as_str(), key.as_str());
        assert!(matches!(state(&world, &owner.token).await, RecoveryKeyState::NotSaved { on_screen: true, .. }));
        world.advance(1);
        assert!(world.shown(&owner.token).await.is_none(), "on {}", world.engine());
        assert!(matches!(state(&world, &owner.token).await, RecoveryKeyState::NotSaved { on_screen: false, .. }));
        let finished = world.signed_in(&owner.token).await;
        let finished = world.portal.finish_recovery_key(&world.context(), &finished, true).await;
        assert_eq!(refusal(finished), Refusal::KeyNotShown);
    }
}

#[tokio::test]
async fn finishing_asks_for_the_tick_and_happens_once() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let (portal, signed_in) = (&world.portal, world.signed_in(&owner.token).await);
        let unticked = portal.finish_recovery_key(&world.context(), &signed_in, false).await;
        assert_eq!(refusal(unticked), Refusal::KeyNotSaved);
        let key = world.shown(&owner.token).await.unwrap();
        portal.finish_recovery_key(&world.context(), &signed_in, true).await.unwrap();
        assert!(world.shown(&owner.token).await.is_none(), "it leaves the screen for good");
        assert!(world.is_active(owner.id, &key).await, "on {}", world.engine());
        assert!(matches!(state(&world, &owner.token).await, RecoveryKeyState::Saved { .. }));
        let again = portal.finish_recovery_key(&world.context(), &signed_in, true).await;
        assert_eq!(refusal(again), Refusal::KeyNotShown);
        assert_eq!(world.events(owner.id, "recovery_key_saved").await, 1);
    }
}

#[tokio::test]
async fn it_is_shown_only_in_the_session_that_made_it() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let other = world.log_in_fully(&owner).await;
        assert!(world.shown(&other).await.is_none());
        let signed_in = world.signed_in(&other).await;
        let finished = world.portal.finish_recovery_key(&world.context(), &signed_in, true).await;
        assert_eq!(refusal(finished), Refusal::KeyNotShown, "on {}", world.engine());
    }
}

#[tokio::test]
async fn logging_in_with_an_unsaved_key_forces_a_fresh_one() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let old = world.shown(&owner.token).await.unwrap();
        world.mails().await;
        let pending = world.log_in(MARIA).await;
        assert!(world.is_active(owner.id, &old).await, "the password alone replaces nothing");
        let issued = world.answer(&pending, &world.code(&owner.secret)).await.unwrap();
        assert_eq!(issued.then, Then::NewRecoveryKey);
        assert!(world.signed_in(&issued.token).await.must_save_key());
        let new = world.shown(&issued.token).await.unwrap();
        assert!(!world.is_active(owner.id, &old).await, "on {}", world.engine());
        assert!(world.is_active(owner.id, &new).await);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.contains("new emergency recovery key"));
        assert!(new.groups().iter().all(|group| !mails[0].body.contains(group)), "never the key itself");

        let signed_in = world.signed_in(&issued.token).await;
        world.portal.finish_recovery_key(&world.context(), &signed_in, true).await.unwrap();
        assert!(!world.signed_in(&issued.token).await.must_save_key());
        world.next_step();
        let pending = world.log_in(MARIA).await;
        let issued = world.answer(&pending, &world.code(&owner.secret)).await.unwrap();
        assert_eq!(issued.then, Then::Page(None), "a saved key is not replaced");
        assert!(world.is_active(owner.id, &new).await);
    }
}

#[tokio::test]
async fn a_key_that_was_replaced_elsewhere_is_no_longer_shown() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        world.log_in_fully(&owner).await;
        assert!(world.shown(&owner.token).await.is_none(), "a dead key on the screen, on {}", world.engine());
        assert!(matches!(state(&world, &owner.token).await, RecoveryKeyState::NotSaved { on_screen: false, .. }));
        let signed_in = world.signed_in(&owner.token).await;
        let finished = world.portal.finish_recovery_key(&world.context(), &signed_in, true).await;
        assert!(finished.is_err());
    }
}

#[tokio::test]
async fn a_new_key_is_made_only_while_the_old_one_is_unsaved() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let old = world.shown(&owner.token).await.unwrap();
        let signed_in = world.signed_in(&owner.token).await;
        let proof = signed_in.unlocked(world.now()).unwrap();
        world.portal.renew_unsaved_recovery_key(&world.context(), proof).await.unwrap();
        let new = world.shown(&owner.token).await.unwrap();
        assert!(world.is_active(owner.id, &new).await && !world.is_active(owner.id, &old).await);
        world.portal.finish_recovery_key(&world.context(), &signed_in, true).await.unwrap();
        let again = world.portal.renew_unsaved_recovery_key(&world.context(), proof).await;
        assert_eq!(refusal(again), Refusal::Conflict, "on {}", world.engine());
        assert!(world.is_active(owner.id, &new).await);
    }
}

#[tokio::test]
async fn without_a_key_there_is_nothing_to_renew() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.unlock(&world.log_in(MARIA).await, "").await;
        let signed_in = world.signed_in(&token).await;
        let proof = signed_in.unlocked(world.now()).unwrap();
        let renewed = world.portal.renew_unsaved_recovery_key(&world.context(), proof).await;
        assert_eq!(refusal(renewed), Refusal::Conflict);
        assert_eq!(state(&world, &token).await, RecoveryKeyState::None);
    }
}

#[tokio::test]
async fn a_log_in_that_is_held_up_by_its_key_gets_another_when_the_time_is_over() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let (portal, signed_in) = (&world.portal, world.signed_in(&owner.token).await);
        let renewed = portal.renew_required_recovery_key(&world.context(), &signed_in).await;
        assert_eq!(refusal(renewed), Refusal::UnlockFirst, "this session is not held up");

        let token = world.log_in_fully(&owner).await;
        let old = world.shown(&token).await.unwrap();
        world.advance(30 * Timestamp::MINUTE);
        assert!(world.shown(&token).await.is_none());
        let signed_in = world.signed_in(&token).await;
        portal.renew_required_recovery_key(&world.context(), &signed_in).await.unwrap();
        let new = world.shown(&token).await.unwrap();
        assert!(world.is_active(owner.id, &new).await && !world.is_active(owner.id, &old).await);
        portal.finish_recovery_key(&world.context(), &signed_in, true).await.unwrap();
        let renewed = portal.renew_required_recovery_key(&world.context(), &world.signed_in(&token).await).await;
        assert_eq!(refusal(renewed), Refusal::UnlockFirst, "on {}", world.engine());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_presses_of_finish_one_counts() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let mut presses = Vec::new();
        for _ in 0..HANDS {
            let (portal, context) = (world.portal.clone(), world.context());
            let signed_in = world.signed_in(&owner.token).await;
            presses.push(async move { portal.finish_recovery_key(&context, &signed_in, true).await });
        }
        let done = race(presses).await.into_iter().filter(Result::is_ok).count();
        assert_eq!(done, 1, "on {}", world.engine());
        assert_eq!(world.events(owner.id, "recovery_key_saved").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn after_parallel_renewals_the_key_on_the_screen_is_the_one_that_works() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let mut presses = Vec::new();
        for _ in 0..HANDS {
            let (portal, context) = (world.portal.clone(), world.context());
            let signed_in = world.signed_in(&owner.token).await;
            presses.push(async move {
                let proof = signed_in.unlocked(context.now).unwrap();
                portal.renew_unsaved_recovery_key(&context, proof).await
            });
        }
        for one in race(presses).await {
            one.unwrap();
        }
        let key = world.shown(&owner.token).await.unwrap();
        assert!(world.is_active(owner.id, &key).await, "on {}", world.engine());
    }
}
