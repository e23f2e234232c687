//! S-073: an admin of one organization and the members of another. S-071: leaving out.

use super::{ADMIN, DAY, MARIA, NOT_FOUND, Org, said, state, unlocked};
use crate::testing::{World, day, refusal};
use model::{ActivityFilter, Refusal};
use uuid::Uuid;

#[tokio::test]
async fn nothing_of_another_organization_is_found_or_changed() {
    for world in World::all().await {
        let ours = Org::of(&world, "Ours", ADMIN).await;
        let theirs = Org::of(&world, "Theirs", "bert@example.org").await;
        let owner = theirs.owner(MARIA).await;
        theirs.require(world.now().0).await;
        let plain = theirs.person("carla@example.org", "member").await;
        let nobody = world.member("nobody@example.org").await;
        let own = ours.person("dora@example.org", "member").await;
        let before = state(&world).await;
        for id in [owner.id, plain, theirs.admin, nobody, Uuid::nil()] {
            assert_eq!(refusal(ours.reset(id, "lost").await), NOT_FOUND, "S-073 on {}", world.engine());
            assert_eq!(refusal(ours.leave_out(id, "a script", DAY).await), NOT_FOUND);
            assert_eq!(refusal(ours.end_leave_out(id).await), NOT_FOUND);
            assert_eq!(refusal(ours.allow_set_up(id).await), NOT_FOUND);
            assert_eq!(refusal(ours.remind(&[id]).await), NOT_FOUND);
            assert_eq!(refusal(ours.remind(&[own, id]).await), NOT_FOUND, "the whole list");
            let signed_in = ours.signed_in().await;
            let admin = signed_in.admin().unwrap();
            let id = id.to_string();
            assert_eq!(refusal(world.portal.member(&world.context(), admin, &id).await), NOT_FOUND);
            let log = world.portal.organization_log(admin, ActivityFilter::All, &id, "").await;
            assert_eq!(refusal(log), NOT_FOUND);
        }
        for odd in ["", "x", "../1", "%"] {
            let signed_in = ours.signed_in().await;
            let context = world.context();
            let admin = unlocked(&world, &signed_in);
            assert_eq!(refusal(world.portal.reset_member(&context, admin, odd, "lost").await), NOT_FOUND, "{odd}");
            assert_eq!(refusal(world.portal.remind(&context, admin, &[odd.to_owned()]).await), NOT_FOUND);
            assert_eq!(refusal(world.portal.approve(&context, admin, odd).await), NOT_FOUND);
            assert_eq!(refusal(world.portal.decline(&context, admin, odd).await), NOT_FOUND);
        }
        assert_eq!(state(&world).await, before, "S-073: nothing has changed on {}", world.engine());
        assert!(!world.is_dead(&owner.token).await);
        let signed_in = ours.signed_in().await;
        let (context, all) = (world.context(), model::MemberList::default());
        let list = world.portal.members(&context, signed_in.admin().unwrap(), &all).await.unwrap();
        let names: Vec<_> = list.rows.into_iter().map(|row| row.email).collect();
        assert_eq!(names.len(), 2, "{names:?}");
    }
}

#[tokio::test]
async fn leaving_out_has_a_reason_and_an_end_and_is_told_to_all() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.person(MARIA, "member").await;
        org.person("bert@example.org", "admin").await;
        let before = state(&world).await;
        assert_eq!(said(&org.leave_out(maria, " ", DAY).await), "fields", "S-071: without a reason");
        assert_eq!(said(&org.leave_out(maria, &"x".repeat(201), DAY).await), "fields");
        assert_eq!(said(&org.leave_out(maria, "two\nlines", DAY).await), "fields");
        assert_eq!(said(&org.leave_out(maria, "a script", "").await), "fields", "S-071: no open end");
        assert_eq!(said(&org.leave_out(maria, "a script", "2026-11-23").await), "fields");
        assert_eq!(said(&org.leave_out(maria, "a script", "2027-11-25").await), "fields");
        assert_eq!(refusal(org.leave_out(org.admin, "a script", DAY).await), Refusal::OwnAccount, "S-071");
        assert_eq!(refusal(org.end_leave_out(maria).await), Refusal::Conflict);
        assert_eq!(state(&world).await, before, "S-071: nothing has changed on {}", world.engine());

        org.leave_out(maria, " a script ", DAY).await.unwrap();
        let account = org.account(maria).await;
        assert_eq!(account.excluded_reason.as_deref(), Some("a script"));
        assert_eq!(account.excluded_until.map(|at| at % 86_400_000), Some(86_399_999), "the end of the day");
        assert_eq!(world.events(maria, "left_out").await, 1);
        let mails = world.mails().await;
        let mut to: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, [ADMIN, "bert@example.org", MARIA], "S-071 on {}", world.engine());
        assert!(mails.iter().all(|mail| mail.body.contains("1 February 2027") && mail.body.contains("a script")));
        assert!(mails.iter().all(|mail| !mail.body.contains('?')), "N17: no link with power of its own");

        let signed_in = org.signed_in().await;
        let view = world.portal.member(&world.context(), signed_in.admin().unwrap(), &maria.to_string()).await.unwrap();
        let left_out = view.left_out.unwrap();
        assert_eq!((left_out.reason.as_str(), left_out.by.as_deref()), ("a script", Some("Maria Silva")));
        assert_eq!(day(&left_out.until), "1 February 2027");

        org.end_leave_out(maria).await.unwrap();
        assert_eq!((org.account(maria).await.excluded_until, world.mails().await.len()), (None, 3));
        assert_eq!(world.events(maria, "left_out_ended").await, 1);

        // The end comes by itself.
        org.leave_out(maria, "a script", "2026-11-24").await.unwrap();
        world.advance(12 * 3_600_000);
        let signed_in = world.log_in(ADMIN).await;
        let signed_in = world.signed_in(&signed_in).await;
        let view = world.portal.member(&world.context(), signed_in.admin().unwrap(), &maria.to_string()).await.unwrap();
        assert_eq!(view.left_out, None, "S-071: it ends by itself");
    }
}

#[tokio::test]
async fn a_demoted_admin_changes_nothing_any_more() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.owner(MARIA).await;
        let signed_in = org.signed_in().await;
        let admin = unlocked(&world, &signed_in);
        let mut tx = world.write().await;
        store::account::set_role(&mut tx, org.admin, "member").await.unwrap();
        tx.commit().await.unwrap();
        let before = state(&world).await;
        let (context, id) = (world.context(), maria.id.to_string());
        assert_eq!(refusal(world.portal.reset_member(&context, admin, &id, "lost").await), NOT_FOUND, "S-072");
        assert_eq!(refusal(world.portal.leave_out(&context, admin, &id, "x", DAY).await), NOT_FOUND);
        assert_eq!(refusal(world.portal.remind(&context, admin, &[id]).await), NOT_FOUND);
        assert_eq!(state(&world).await, before, "on {}", world.engine());
        assert!(world.signed_in(&org.token).await.admin().is_none());
    }
}
