//! A new key in the place of one that is lost, or that somebody else may have (S21).

use crate::{
    Timestamp,
    testing::{World, refusal},
};
use model::{RecoveryKeyState, Refusal};

const MARIA: &str = "maria@example.org";

/// S-043: the old one is dead from the saving on.
#[tokio::test]
async fn the_old_one_works_until_the_new_one_is_saved() {
    for world in World::all().await {
        let (owner, old) = world.owner_with_key(MARIA).await;
        world.mails().await;
        assert!(!world.view(&owner.token).await.new_recovery_key);
        world.start_new_key(&owner.token).await.unwrap();
        let new = world.shown(&owner.token).await.unwrap();
        assert!(world.is_active(owner.id, &old).await && !world.is_active(owner.id, &new).await);
        let view = world.view(&owner.token).await;
        assert!(view.new_recovery_key && matches!(view.recovery_key, RecoveryKeyState::Saved { .. }));
        let signed_in = world.signed_in(&owner.token).await;
        assert!(world.portal.shown_recovery_key(&world.context(), &signed_in).await.unwrap().unwrap().waiting);
        let unticked = world.portal.finish_recovery_key(&world.context(), &signed_in, false).await;
        assert_eq!(refusal(unticked), Refusal::KeyNotSaved);
        assert_eq!((world.mails().await.len(), world.events(owner.id, "recovery_key_created").await), (0, 1));

        world.save_key(&owner.token).await.unwrap();
        assert!(world.is_active(owner.id, &new).await && !world.is_active(owner.id, &old).await);
        assert!(world.shown(&owner.token).await.is_none(), "it leaves the screen for good, on {}", world.engine());
        assert!(!world.view(&owner.token).await.new_recovery_key);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.contains("new emergency recovery key"));
        assert!(new.groups().iter().all(|group| !mails[0].body.contains(group)), "never the key itself");
        assert_eq!(world.events(owner.id, "recovery_key_created").await, 2);
        assert_eq!(world.events(owner.id, "recovery_key_saved").await, 2);

        let refused = refusal(world.log_in_with_key(MARIA, &old).await);
        assert_eq!(refused, Refusal::RecoveryKeyReplaced { on: world.now().moment() });
        world.log_in_with_key(MARIA, &new).await.unwrap();
    }
}

#[tokio::test]
async fn it_is_the_same_at_every_look_and_after_30_minutes_another() {
    for world in World::all().await {
        let (owner, old) = world.owner_with_key(MARIA).await;
        world.set_clock(crate::testing::NOON);
        world.start_new_key(&owner.token).await.unwrap();
        let new = world.shown(&owner.token).await.unwrap();
        world.start_new_key(&owner.token).await.unwrap();
        assert_eq!(world.shown(&owner.token).await.unwrap().as_str(), new.as_str(), "a second press makes no other");
        world.advance(30 * Timestamp::MINUTE - 1);
        assert_eq!(world.shown(&owner.token).await.unwrap().as_str(), new.as_str());
        world.advance(1);
        assert!(world.shown(&owner.token).await.is_none(), "on {}", world.engine());
        assert_eq!(refusal(world.save_key(&owner.token).await), Refusal::KeyNotShown);
        let token = world.unlock(&owner.token, &world.code(&owner.secret)).await;
        world.start_new_key(&token).await.unwrap();
        assert_ne!(world.shown(&token).await.unwrap().as_str(), new.as_str());
        assert!(world.is_active(owner.id, &old).await, "all the while");
    }
}

#[tokio::test]
async fn one_that_is_cancelled_never_works() {
    for world in World::all().await {
        let (owner, old) = world.owner_with_key(MARIA).await;
        world.start_new_key(&owner.token).await.unwrap();
        let new = world.shown(&owner.token).await.unwrap();
        let made = world.now().moment();
        let early = refusal(world.log_in_with_key(MARIA, &new).await);
        assert_eq!(early, Refusal::RecoveryKeyNotConfirmed { on: made.clone() }, "nor before it is saved");
        let signed_in = world.signed_in(&owner.token).await;
        for _ in 0..2 {
            world.portal.cancel_new_recovery_key(&world.context(), &signed_in).await.unwrap();
        }
        assert!(world.shown(&owner.token).await.is_none());
        assert_eq!(refusal(world.save_key(&owner.token).await), Refusal::KeyNotShown);
        world.advance(Timestamp::MINUTE);
        let late = refusal(world.log_in_with_key(MARIA, &new).await);
        assert_eq!(late, Refusal::RecoveryKeyNotConfirmed { on: made }, "on {}", world.engine());
        world.log_in_with_key(MARIA, &old).await.unwrap();
    }
}

#[tokio::test]
async fn cancelling_leaves_the_key_that_works_on_the_screen() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let key = world.shown(&owner.token).await.unwrap();
        let signed_in = world.signed_in(&owner.token).await;
        world.portal.cancel_new_recovery_key(&world.context(), &signed_in).await.unwrap();
        assert_eq!(world.shown(&owner.token).await.unwrap().as_str(), key.as_str());
        assert!(world.is_active(owner.id, &key).await, "on {}", world.engine());
    }
}

#[tokio::test]
async fn s_043_of_two_sessions_the_first_to_save_wins_and_the_other_has_no_key() {
    for world in World::all().await {
        let (owner, old) = world.owner_with_key(MARIA).await;
        let other = world.unlock(&world.log_in_fully(&owner).await, "").await;
        world.start_new_key(&owner.token).await.unwrap();
        world.start_new_key(&other).await.unwrap();
        let (mine, theirs) = (world.shown(&owner.token).await.unwrap(), world.shown(&other).await.unwrap());
        assert_ne!(mine.as_str(), theirs.as_str());
        world.mails().await;
        world.save_key(&other).await.unwrap();
        assert!(world.shown(&owner.token).await.is_none(), "a dead key on the screen, on {}", world.engine());
        assert_eq!(refusal(world.save_key(&owner.token).await), Refusal::Conflict);
        assert!(world.is_active(owner.id, &theirs).await);
        assert!(!world.is_active(owner.id, &old).await && !world.is_active(owner.id, &mine).await);
        assert_eq!(world.mails().await.len(), 1);
        let refused = refusal(world.log_in_with_key(MARIA, &mine).await);
        assert!(matches!(refused, Refusal::RecoveryKeyNotConfirmed { .. }));
        // And the loser can begin anew.
        world.start_new_key(&owner.token).await.unwrap();
        world.save_key(&owner.token).await.unwrap();
        assert!(!world.is_active(owner.id, &theirs).await);
    }
}

#[tokio::test]
async fn a_log_in_with_the_old_key_meanwhile_gives_up_the_new_one() {
    for world in World::all().await {
        let (owner, old) = world.owner_with_key(MARIA).await;
        world.start_new_key(&owner.token).await.unwrap();
        let issued = world.log_in_with_key(MARIA, &old).await.unwrap();
        let next = world.shown(&issued.token).await.unwrap();
        assert!(world.shown(&owner.token).await.is_none(), "on {}", world.engine());
        assert_eq!(refusal(world.save_key(&owner.token).await), Refusal::Conflict);
        assert!(world.is_active(owner.id, &next).await);
    }
}

#[tokio::test]
async fn nobody_is_held_up_by_a_key_that_was_replaced() {
    for world in World::all().await {
        let (owner, old) = world.owner_with_key(MARIA).await;
        let held = world.log_in_with_key(MARIA, &old).await.unwrap().token;
        assert!(world.signed_in(&held).await.must_save_key());
        world.start_new_key(&owner.token).await.unwrap();
        world.save_key(&owner.token).await.unwrap();
        assert!(!world.signed_in(&held).await.must_save_key(), "on {}", world.engine());
        assert!(world.shown(&held).await.is_none());
    }
}

#[tokio::test]
async fn without_two_step_verification_there_is_none_to_make() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.unlock(&world.log_in(MARIA).await, "").await;
        assert_eq!(refusal(world.start_new_key(&token).await), Refusal::Conflict);
        assert!(world.shown(&token).await.is_none());
        // S-031: settings that have locked give no proof, which starting asks for in its signature.
        world.advance(15 * Timestamp::MINUTE);
        assert!(world.signed_in(&token).await.unlocked(world.now()).is_none(), "on {}", world.engine());
    }
}
