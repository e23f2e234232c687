//! Turning two-step verification on (product.md 2).

use crate::{
    Then, Timestamp,
    session::Visitor,
    testing::{PASSWORD, World, refusal},
};
use model::{RecoveryKeyState, Refusal};
use sqlx::AssertSqlSafe;
use store::{Db, account, recovery_key, session};

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn it_is_on_from_the_first_proved_app() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (token, secret) = world.setting_up(MARIA).await;
        world.mails().await;
        let issued = world.connect(&token, &world.code(&secret)).await.unwrap();
        assert_eq!(issued.then, Then::NewRecoveryKey);

        let view = world.portal.security_view(&world.context(), &world.signed_in(&issued.token).await).await.unwrap();
        assert_eq!(view.two_step.on_since, Some(world.now().moment()));
        assert_eq!(view.two_step.apps.len(), 1);
        assert!(matches!(view.two_step.recovery_key, RecoveryKeyState::NotSaved { on_screen: true, .. }));
        let asked = world.log_in_with(MARIA, PASSWORD, None).await.unwrap();
        assert_eq!(asked.then, Then::SecondStep, "on {}", world.engine());

        for kind in ["two_step_enabled", "authenticator_app_added", "recovery_key_created"] {
            assert_eq!(world.events(id, kind).await, 1, "{kind}");
        }
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1, "one mail tells it all");
        assert_eq!(mails[0].to, MARIA);
        assert!(mails[0].subject.contains("Two-step verification is on"));
        assert!(!mails[0].body.contains(&crate::testing::code_at(&secret, world.now().0 / 1_000)));
    }
}

#[tokio::test]
async fn this_session_stays_with_a_new_token_and_all_others_end() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (a, secret) = world.setting_up(MARIA).await;
        let (b, c) = (world.log_in(MARIA).await, world.log_in(MARIA).await);
        let pending = world.open_log_ins(id, 1).await.remove(0);
        let joao = "joao@example.org";
        world.member(joao).await;
        let other = world.log_in(joao).await;

        let issued = world.connect(&a, &world.code(&secret)).await.unwrap();
        for ended in [&a, &b, &c, &pending] {
            assert!(world.is_dead(ended).await, "S-067, S-068 on {}", world.engine());
            let row = session::by_token_hash(&mut world.read().await, &ended.hash()).await.unwrap();
            assert!(row.is_none(), "its row is gone too");
        }
        let signed_in = world.signed_in(&issued.token).await;
        assert!(signed_in.unlocked(world.now()).is_some(), "one unlocking covers the whole wizard");
        let view = world.portal.security_view(&world.context(), &signed_in).await.unwrap();
        assert_eq!(view.two_step.other_devices, 0);
        assert_eq!(world.portal.ended_by_enabling(&signed_in).await.unwrap(), 3);
        assert!(!world.is_dead(&other).await, "another account's session is none of its business");
    }
}

#[tokio::test]
async fn a_request_that_was_under_way_in_an_ended_session_changes_nothing() {
    for world in World::all().await {
        world.member(MARIA).await;
        let (a, secret_a) = world.setting_up(MARIA).await;
        let (b, secret_b) = world.setting_up(MARIA).await;
        let stale = world.signed_in(&b).await;
        world.connect(&a, &world.code(&secret_a)).await.unwrap();

        let (portal, context) = (&world.portal, world.context());
        let connected = portal.connect_app(&context, &stale, &world.code(&secret_b)).await;
        assert_eq!(refusal(connected), Refusal::LogInFirst, "on {}", world.engine());
        let proof = stale.unlocked(world.now()).unwrap();
        assert_eq!(refusal(portal.start_app_setup(&context, proof).await), Refusal::LogInFirst);
        assert_eq!(refusal(portal.restart_app_setup(&context, &stale).await), Refusal::LogInFirst);
        assert_eq!(refusal(portal.unlock(&context, &stale, PASSWORD, "").await), Refusal::LogInFirst);
        assert_eq!(refusal(portal.finish_recovery_key(&context, &stale, true).await), Refusal::LogInFirst);
        assert_eq!(refusal(portal.renew_unsaved_recovery_key(&context, proof).await), Refusal::LogInFirst);
    }
}

#[tokio::test]
async fn a_request_that_was_under_way_at_the_log_out_changes_nothing() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let stale = world.signed_in(&owner.token).await;
        world.portal.log_out(&world.context(), Some(&owner.token)).await.unwrap();

        let (portal, context) = (&world.portal, world.context());
        let proof = stale.unlocked(world.now()).unwrap();
        assert_eq!(refusal(portal.start_app_setup(&context, proof).await), Refusal::LogInFirst);
        assert_eq!(refusal(portal.renew_unsaved_recovery_key(&context, proof).await), Refusal::LogInFirst);
        assert_eq!(refusal(portal.finish_recovery_key(&context, &stale, true).await), Refusal::LogInFirst);
        assert_eq!(refusal(portal.unlock(&context, &stale, PASSWORD, "").await), Refusal::LogInFirst);
        let connected = portal.connect_app(&context, &stale, &world.code(&owner.secret)).await;
        assert_eq!(refusal(connected), Refusal::LogInFirst, "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_second_app_ends_nothing_and_makes_no_key() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let elsewhere = world.log_in_fully(&owner).await;
        world.mails().await;
        let key = recovery_key::active(&mut world.read().await, owner.id).await.unwrap().unwrap();
        let signed_in = world.signed_in(&owner.token).await;
        world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
        let secret = world.setup_secret(&owner.token).await;
        let issued = world.connect(&owner.token, &world.code(&secret)).await.unwrap();

        assert_eq!(issued.then, Then::Stay);
        assert!(world.is_dead(&owner.token).await, "S-067: a new method gives a new token");
        assert!(!world.is_dead(&elsewhere).await, "on {}", world.engine());
        let same = recovery_key::active(&mut world.read().await, owner.id).await.unwrap().unwrap();
        assert_eq!(same.id, key.id);
        assert_eq!(world.events(owner.id, "two_step_enabled").await, 1);
        assert_eq!(world.events(owner.id, "authenticator_app_added").await, 2);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.contains("A way to log in was added"));
    }
}

#[tokio::test]
async fn if_the_mail_cannot_be_written_nothing_happened() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (token, secret) = world.setting_up(MARIA).await;
        let elsewhere = world.log_in(MARIA).await;
        const SQL: &str = "ALTER TABLE outbox RENAME TO outbox_away";
        match &world.portal.db {
            Db::Sqlite { write, .. } => drop(sqlx::query(AssertSqlSafe(SQL)).execute(write).await.unwrap()),
            Db::Postgres { pool, .. } => drop(sqlx::query(AssertSqlSafe(SQL)).execute(pool).await.unwrap()),
        }
        let connected = world.connect(&token, &world.code(&secret)).await;
        assert!(matches!(connected, Err(crate::Error::Fault(_))), "on {}", world.engine());

        let mut tx = world.read().await;
        let account = account::by_id(&mut tx, id).await.unwrap().unwrap();
        assert_eq!((account.two_step_since, account.epoch), (None, 0));
        assert!(recovery_key::active(&mut tx, id).await.unwrap().is_none());
        drop(tx);
        assert_eq!(world.events(id, "two_step_enabled").await, 0);
        assert!(!world.is_dead(&token).await);
        assert!(!world.is_dead(&elsewhere).await);
        assert_eq!(world.setup_secret(&token).await, secret, "the set-up stays as it was");
    }
}

#[tokio::test]
async fn the_second_step_of_the_set_up_counts_for_15_minutes() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        // The set-up was proved half a minute ago.
        world.advance(10 * Timestamp::MINUTE);
        let token = world.unlock(&owner.token, "").await;
        world.advance(5 * Timestamp::MINUTE);
        let signed_in = world.signed_in(&token).await;
        let refused = refusal(world.portal.unlock(&world.context(), &signed_in, PASSWORD, "").await);
        assert!(matches!(refused, Refusal::Fields { .. }), "now a code is asked for, on {}", world.engine());
        assert!(matches!(world.visitor(&token).await, Visitor::SignedIn(_)));
    }
}
