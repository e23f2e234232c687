use super::{KEEP_COUNTS, KEEP_INVITATIONS, KEEP_LINKS, KEEP_TEXTS};
use crate::{
    NewAccount, Timestamp,
    testing::{NOON, PASSWORD, STEP, World, refusal},
};
use model::Refusal;
use store::{failure_counter, mail_link, outbox, recovery_key, session};

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn on_a_busy_day_nothing_is_removed() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let pending = world.log_in(MARIA).await;
        let (unlocked, secret) = {
            world.member("joao@example.org").await;
            world.setting_up("joao@example.org").await
        };
        world.answer(&pending, &world.wrong_code(&owner.secret)).await.unwrap_err();
        assert_eq!(world.portal.tidy_up().await.unwrap(), 0, "on {}", world.engine());
        assert!(!world.is_dead(&owner.token).await);
        world.pending(&pending).await;
        assert_eq!(world.setup_secret(&unlocked).await, secret);
        assert_eq!(world.failures(owner.id, "codes").await, 1);
    }
}

#[tokio::test]
async fn sessions_and_what_was_open_in_them_go_when_they_are_over() {
    for world in World::all().await {
        let owner = world.owner_without_saved_key(MARIA).await;
        let pending = world.log_in(MARIA).await;
        world.advance(10 * Timestamp::MINUTE);
        assert!(world.is_dead(&pending).await);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 0, "the open log-in stays until its owner was told");
        assert!(!world.is_dead(&owner.token).await);
        world.advance(20 * Timestamp::MINUTE);
        assert_eq!(world.portal.tell_of_unfinished_log_ins().await.unwrap(), 1);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 2, "it, and the key on the screen");
        assert!(!world.is_dead(&owner.token).await, "which keeps the session in use");
        world.advance(Timestamp::HOUR);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 1, "the idle session");
        let mut tx = world.read().await;
        assert!(session::by_token_hash(&mut tx, &pending.hash()).await.unwrap().is_none());
        assert!(session::by_token_hash(&mut tx, &owner.token.hash()).await.unwrap().is_none());
        assert!(recovery_key::active(&mut tx, owner.id).await.unwrap().is_some(), "on {}", world.engine());
        drop(tx);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 0);
        world.next_step();
        world.log_in_fully(&owner).await;
    }
}

#[tokio::test]
async fn invitations_stay_a_month_after_their_end_for_who_sends_them_again() {
    for world in World::all().await {
        world.portal.create_organization(&world.context(), "Example Ltd", Some(MARIA)).await.unwrap();
        world.mails().await;
        world.advance(7 * Timestamp::DAY + KEEP_INVITATIONS - 1);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 1, "the text of its mail");
        world.advance(1);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 1, "on {}", world.engine());
    }
}

#[tokio::test]
async fn links_stay_a_week_after_their_end() {
    for world in World::all().await {
        let input = NewAccount { email: MARIA.to_owned(), name: "Maria".to_owned(), password: PASSWORD.to_owned() };
        world.portal.sign_up(&world.context(), &input).await.unwrap();
        let account = store::account::by_email_key(&mut world.read().await, MARIA).await.unwrap().unwrap();
        let links = async || {
            let mut tx = world.read().await;
            mail_link::count_between(&mut tx, account.id, "verify_email", 0, i64::MAX).await.unwrap()
        };
        world.advance(Timestamp::DAY + KEEP_LINKS - 1);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 0);
        assert_eq!(links().await, 1);
        world.advance(1);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 1);
        assert_eq!(links().await, 0, "on {}", world.engine());
    }
}

#[tokio::test]
async fn old_counts_go_and_those_of_codes_and_recovery_keys_stay() {
    for world in World::all().await {
        // Old; of codes; of recovery keys; blocked; in a pause; new.
        let counts = [
            ("password", 99, NOON + Timestamp::HOUR, NOON),
            ("codes", 99, NOON + Timestamp::HOUR, NOON),
            ("recovery_key", 3, 0, NOON),
            ("codes", 100, i64::MAX, NOON),
            ("password", 20, NOON + KEEP_COUNTS + Timestamp::HOUR, NOON),
            ("password", 3, 0, NOON + KEEP_COUNTS),
        ];
        let mut tx = world.write().await;
        for (n, (class, failures, wait_until, at)) in (0..).zip(counts) {
            failure_counter::raise(&mut tx, &[n; 16], class, failures, wait_until, at).await.unwrap();
        }
        tx.commit().await.unwrap();
        world.advance(KEEP_COUNTS);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 0);
        world.advance(Timestamp::HOUR + 1);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 1, "on {}", world.engine());
        let mut tx = world.read().await;
        for (n, (class, failures, ..)) in (0..).zip(counts) {
            let there = failure_counter::get(&mut tx, &[n; 16], class).await.unwrap().is_some();
            assert_eq!(there, n > 0, "S-123: {class} {failures} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn accounts_methods_events_and_waiting_messages_stay_for_ever() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.advance(1_000 * Timestamp::DAY);
        world.portal.tidy_up().await.unwrap();
        assert_eq!(world.events(owner.id, "two_step_enabled").await, 1);
        assert_eq!(outbox::counts(&mut world.read().await).await.unwrap().waiting, 1, "on {}", world.engine());
        world.next_step();
        world.log_in_fully(&owner).await;
    }
}

/// S-123: that a code was used is known for longer than the code lives.
#[tokio::test]
async fn a_used_code_stays_used_after_any_clean_up() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.log_in_fully(&owner).await;
        let used = world.code(&owner.secret);
        world.portal.tidy_up().await.unwrap();
        world.advance(STEP);
        world.portal.tidy_up().await.unwrap();
        let again = world.log_in(MARIA).await;
        assert_eq!(refusal(world.answer(&again, &used).await), Refusal::CodeUsed, "S-123 on {}", world.engine());
    }
}

#[tokio::test]
async fn texts_of_messages_are_forgotten_a_week_after_they_were_sent() {
    for world in World::all().await {
        world.owner(MARIA).await;
        assert_eq!(world.mails().await.len(), 1);
        world.advance(KEEP_TEXTS - 1);
        world.portal.tidy_up().await.unwrap();
        assert!(world.portal.sent_messages(9).await.unwrap()[0].body.contains("two-step verification is now on"));
        world.advance(1);
        assert_eq!(world.portal.tidy_up().await.unwrap(), 1, "S-123 on {}", world.engine());
        let row = outbox::newest_sent(&mut world.read().await, 9).await.unwrap().remove(0);
        assert!(row.sealed_body.is_empty());
        assert_eq!((row.created_at, row.sent_at), (NOON, Some(NOON + STEP)), "the dates stay");
        assert_eq!(world.portal.tidy_up().await.unwrap(), 0);
    }
}
