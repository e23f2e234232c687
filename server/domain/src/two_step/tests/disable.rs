//! Turning two-step verification off (product.md 6, S20).

use crate::{
    Error, SessionToken, Then, Timestamp,
    testing::{NOON, PASSWORD, World, refusal},
};
use model::{RecoveryKeyState, Refusal, UnlockNeeds};
use store::{account, activity, failure_counter, recovery_key};

const MARIA: &str = "maria@example.org";

async fn set_failures(world: &World, account: uuid::Uuid, class: &str, failures: i64) {
    let mut tx = world.write().await;
    failure_counter::raise(&mut tx, account.as_bytes(), class, failures, 0, NOON).await.unwrap();
    tx.commit().await.unwrap();
}

/// S-049: with its mail; what else was open ends.
#[tokio::test]
async fn everything_is_forgotten_and_this_session_stays() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let (token, _) = world.add_app(&owner.token).await.unwrap();
        let (elsewhere, pending) = (world.log_in_fully(&owner).await, world.log_in(MARIA).await);
        world.start_new_key(&token).await.unwrap();
        world.mails().await;
        let issued = world.disable(&token).await.unwrap();

        assert_eq!(issued.then, Then::Stay);
        for (dead, what) in [(&token, "S-067: the old token"), (&elsewhere, "another device"), (&pending, "a log-in")] {
            assert!(world.is_dead(dead).await, "{what} on {}", world.engine());
        }
        assert!(!world.on_or_off_and_nothing_between(owner.id).await);
        let view = world.view(&issued.token).await;
        assert_eq!((view.on_since, view.apps.len(), view.recovery_key), (None, 0, RecoveryKeyState::None));
        assert!(view.unlocked_until.is_some() && !view.new_recovery_key);
        assert_eq!((view.unlock_needs, view.other_devices), (UnlockNeeds::PASSWORD, 0));
        let row = world.signed_in(&issued.token).await.0.session;
        assert_eq!((row.second_step_at, row.method, row.method_id), (None, None, None));
        assert!(world.shown(&issued.token).await.is_none());
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.contains("Two-step verification is off"));

        let events = activity::of_account(&mut world.read().await, owner.id, 100).await.unwrap();
        let told: Vec<_> = events.iter().filter(|event| event.kind == "two_step_disabled").collect();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].detail, r#"{"methods":["Authenticator app","Authenticator app 2"],"sessions_ended":1}"#);
        let plain = world.log_in_with(MARIA, PASSWORD, None).await.unwrap();
        assert_eq!(plain.then, Then::Page(None), "the password alone logs in");
        assert_eq!(refusal(world.disable(&issued.token).await), Refusal::Conflict, "it is off already");
    }
}

#[tokio::test]
async fn s_049_it_can_be_turned_on_again_and_nothing_of_before_works() {
    for world in World::all().await {
        let (owner, old_key) = world.owner_with_key(MARIA).await;
        let signed_in = world.signed_in(&owner.token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        world.portal.start_app_setup(&world.context(), unlocked).await.unwrap();
        let open = world.setup_secret(&owner.token).await;
        let app = world.apps(owner.id).await.remove(0).id;
        let replacement = world.start_replacement(&owner.token, app).await.unwrap();
        for class in ["codes", "recovery_key", "password"] {
            set_failures(&world, owner.id, class, 3).await;
        }

        let token = world.disable(&owner.token).await.unwrap().token;
        assert_eq!(refusal(world.connect(&token, &world.code(&open)).await), Refusal::SetupExpired);
        assert_eq!(refusal(world.replace_app(&token, &world.code(&replacement)).await), Refusal::SetupExpired);
        assert_eq!(world.failures(owner.id, "codes").await, 0, "there are no codes to guess any more");
        assert_eq!(world.failures(owner.id, "recovery_key").await, 0);
        assert_eq!(world.failures(owner.id, "password").await, 3, "the password is the same");

        let (token, secret) = {
            let signed_in = world.signed_in(&token).await;
            let unlocked = signed_in.unlocked(world.now()).unwrap();
            world.portal.start_app_setup(&world.context(), unlocked).await.unwrap();
            let secret = world.setup_secret(&token).await;
            let issued = world.connect(&token, &world.code(&secret)).await.unwrap();
            assert_eq!(issued.then, Then::NewRecoveryKey);
            (issued.token, secret)
        };
        assert!(world.on_or_off_and_nothing_between(owner.id).await, "on {}", world.engine());
        let new_key = world.shown(&token).await.unwrap();
        world.save_key(&token).await.unwrap();
        world.next_step();
        let pending = world.log_in(MARIA).await;
        let old_code = refusal(world.answer(&pending, &world.code(&owner.secret)).await);
        assert_eq!(old_code, Refusal::WrongCode { failures: 1 });
        let old = refusal(world.answer_with_key(&pending, old_key.as_str()).await);
        assert_eq!(old, Refusal::WrongRecoveryKey { failures: 1 }, "it is forgotten");
        world.answer(&pending, &world.code(&secret)).await.unwrap();
        world.log_in_with_key(MARIA, &new_key).await.unwrap();
        let epoch = account::by_id(&mut world.read().await, owner.id).await.unwrap().unwrap().epoch;
        assert_eq!(epoch, 3, "each change ended what was open");
    }
}

#[tokio::test]
async fn a_session_that_must_save_its_key_need_not_any_more() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let held = world.log_in_with_key(MARIA, &key).await.unwrap().token;
        let held = world.unlock(&held, "").await;
        let token = world.disable(&held).await.unwrap().token;
        assert!(!world.signed_in(&token).await.must_save_key(), "on {}", world.engine());
        assert!(world.is_dead(&owner.token).await);
        assert!(!world.signed_in(&token).await.is_by_recovery_key());
    }
}

/// S-049: one transaction.
#[tokio::test]
async fn if_the_mail_cannot_be_written_nothing_happened() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let elsewhere = world.log_in_fully(&owner).await;
        world.raw("ALTER TABLE outbox RENAME TO outbox_away").await;
        assert!(matches!(world.disable(&owner.token).await, Err(Error::Fault(_))), "on {}", world.engine());
        assert!(world.on_or_off_and_nothing_between(owner.id).await);
        assert!(world.is_active(owner.id, &key).await && world.apps(owner.id).await.len() == 1);
        for token in [&owner.token, &elsewhere] {
            assert!(!world.is_dead(token).await);
        }
        assert_eq!(world.events(owner.id, "two_step_disabled").await, 0);
    }
}

#[tokio::test]
async fn a_session_that_ended_meanwhile_changes_nothing() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let app = world.apps(owner.id).await.remove(0).id.to_string();
        let stale = world.signed_in(&owner.token).await;
        world.portal.log_out(&world.context(), Some(&owner.token)).await.unwrap();
        let (portal, context) = (&world.portal, world.context());
        let proof = stale.unlocked(world.now()).unwrap();
        let refusals = [
            refusal(portal.disable_two_step(&context, proof).await),
            refusal(portal.start_new_recovery_key(&context, proof).await),
            refusal(portal.cancel_new_recovery_key(&context, &stale).await),
            refusal(portal.start_app_replacement(&context, proof, &app).await),
            refusal(portal.restart_app_replacement(&context, &stale).await),
            refusal(portal.replace_app(&context, &stale, "123456").await),
            refusal(portal.rename_app(&context, proof, &app, "Mine").await),
            refusal(portal.remove_app(&context, proof, &app).await),
            refusal(portal.disable_keys(&context, proof).await),
            refusal(portal.answer_check_up(&context, &stale, model::CheckUp::StillThere).await),
        ];
        assert!(refusals.iter().all(|refused| *refused == Refusal::LogInFirst), "{refusals:?} on {}", world.engine());
        recovery_key::active(&mut world.read().await, owner.id).await.unwrap().unwrap();
    }
}

/// The settings stay open for their 15 minutes, so that it can be turned back on at once.
#[tokio::test]
async fn the_settings_stay_open() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let before = world.signed_in(&owner.token).await.unlocked_until(world.now());
        let token: SessionToken = world.disable(&owner.token).await.unwrap().token;
        assert_eq!(world.signed_in(&token).await.unlocked_until(world.now()), before);
        world.advance(15 * Timestamp::MINUTE);
        assert!(world.signed_in(&token).await.unlocked(world.now()).is_none(), "on {}", world.engine());
        world.unlock(&token, "").await;
    }
}
