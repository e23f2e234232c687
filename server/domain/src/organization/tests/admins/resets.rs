use super::{ADMIN, MARIA, Org, said, state};
use crate::{
    Timestamp,
    testing::{World, refusal},
};
use model::{ActivityFilter, ActivityKind, Refusal};

#[tokio::test]
async fn a_reset_ends_everything_and_is_told_to_all() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let (maria, key) = world.owner_with_key(MARIA).await;
        org.takes(maria.id, "member").await;
        org.person("bert@example.org", "admin").await;
        let other = world.log_in_fully(&maria).await;
        let open = world.log_in(MARIA).await;
        refusal(world.answer(&open, &world.wrong_code(&maria.secret)).await);
        world.start_new_key(&maria.token).await.unwrap();
        assert_eq!(world.failures(maria.id, "codes").await, 1);
        world.mails().await;
        for reason in ["", " ", &"x".repeat(201), "a\u{202e}b"] {
            assert_eq!(said(&org.reset(maria.id, reason).await), "fields");
        }
        assert_eq!(refusal(org.reset(org.admin, "lost").await), Refusal::OwnAccount);
        assert_eq!(world.mails().await.len(), 0);

        org.reset(maria.id, "Phone fell into the lake").await.unwrap();
        for token in [&maria.token, &other, &open] {
            assert!(world.is_dead(token).await, "every session and open log-in ends, on {}", world.engine());
        }
        let account = org.account(maria.id).await;
        assert_eq!((account.two_step_since, account.strongest.as_str()), (None, "off"));
        assert_eq!(world.apps(maria.id).await.len(), 0);
        assert_eq!(world.failures(maria.id, "codes").await, 0);
        let mut tx = world.read().await;
        assert_eq!(store::testing::recovery_keys(&mut tx, maria.id).await.unwrap().len(), 0);
        assert_eq!(store::testing::ceremonies(&mut tx, maria.id).await.unwrap().len(), 0);
        drop(tx);
        let mails = world.mails().await;
        let mut to: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, [ADMIN, "bert@example.org", MARIA]);
        for mail in &mails {
            assert!(mail.body.contains("Reason: Phone fell into the lake"), "{}", mail.body);
            assert!(!mail.body.contains('?') && !mail.body.contains(key.as_str()), "{}", mail.body);
        }
        let signed_in = org.signed_in().await;
        let log = world.portal.organization_log(signed_in.admin().unwrap(), ActivityFilter::Changes, "", "").await;
        let row = log.unwrap().entries.into_iter().find(|row| row.event.kind == ActivityKind::TwoStepReset).unwrap();
        assert_eq!((row.email.as_str(), row.actor_email.as_deref()), (MARIA, Some(ADMIN)));
        assert_eq!(row.event.detail.reason.as_deref(), Some("Phone fell into the lake"));
        assert_eq!(row.event.detail.sessions_ended, Some(2));

        // The password alone leads in again, and there is nothing to reset twice.
        world.signed_in(&world.log_in(MARIA).await).await;
        let before = state(&world).await;
        assert_eq!(refusal(org.reset(maria.id, "again").await), Refusal::Conflict);
        assert_eq!(state(&world).await, before);
    }
}

#[tokio::test]
async fn who_is_shut_out_gets_a_day_to_set_it_up() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.person(MARIA, "member").await;
        assert_eq!(refusal(org.allow_set_up(maria).await), Refusal::Conflict, "it is not required");
        org.require(world.now().0).await;
        org.leave_out_admin().await;
        let owner = org.owner("joao@example.org").await;
        assert_eq!(refusal(org.allow_set_up(owner.id).await), Refusal::Conflict, "who has it");
        assert_eq!(refusal(org.allow_set_up(org.admin).await), Refusal::OwnAccount);
        assert_eq!(refusal(org.allow_set_up(maria).await), Refusal::Conflict, "who is led into it at the log-in");
        let mut tx = world.write().await;
        store::account::mark_turned_off(&mut tx, maria, world.now().0).await.unwrap();
        tx.commit().await.unwrap();
        assert!(org.view(maria).await.shut_out);
        org.allow_set_up(maria).await.unwrap();
        assert_eq!(org.account(maria).await.setup_until, Some(world.now().plus(Timestamp::DAY).0));
        assert_eq!(world.events(maria, "set_up_allowed").await, 1);
        let mails = world.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, MARIA), "on {}", world.engine());
        assert!(mails[0].body.contains("until 25 November 2026, 12:00 UTC"), "{}", mails[0].body);
    }
}
