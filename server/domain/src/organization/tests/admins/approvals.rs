//! Where an installation wants two admins.

use super::{ADMIN, DAY, MARIA, NOT_FOUND, Org, state, unlocked};
use crate::{
    Result, Rules, SessionToken, Timestamp,
    testing::{HANDS, World, day, race, refusal, rounds},
};
use model::{ApprovalKind, ApprovalView, Refusal};
use uuid::Uuid;

const BERT: &str = "bert@example.org";

async fn worlds() -> Vec<World> {
    World::with(Rules { two_admins: true, ..Rules::default() }).await
}

async fn waiting(org: &Org<'_>, token: &SessionToken, member: Uuid) -> Vec<ApprovalView> {
    let signed_in = org.world.signed_in(token).await;
    let admin = signed_in.admin().unwrap();
    org.world.portal.member(&org.world.context(), admin, &member.to_string()).await.unwrap().approvals
}

async fn approve(org: &Org<'_>, token: &SessionToken, id: &str) -> Result<()> {
    let signed_in = org.world.signed_in(token).await;
    org.world.portal.approve(&org.world.context(), unlocked(org.world, &signed_in), id).await.map(drop)
}

async fn decline(org: &Org<'_>, token: &SessionToken, id: &str) -> Result<()> {
    let signed_in = org.world.signed_in(token).await;
    org.world.portal.decline(&org.world.context(), unlocked(org.world, &signed_in), id).await
}

#[tokio::test]
async fn a_reset_waits_for_a_second_admin_and_happens_then() {
    for world in worlds().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.owner(MARIA).await;
        let before = state(&world).await;
        assert_eq!(refusal(org.reset(maria.id, "lost").await), Refusal::NoSecondAdmin, "on {}", world.engine());
        assert_eq!(state(&world).await, before);
        let (_, bert) = org.second(BERT).await;
        org.reset(maria.id, "lost").await.unwrap();
        assert!(!world.is_dead(&maria.token).await, "S-071: nothing happens yet");
        assert!(org.account(maria.id).await.two_step_since.is_some());
        let mails = world.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, BERT), "the other admins");
        assert!(mails[0].body.contains("Reason: lost") && mails[0].body.contains("reset two-step verification of"));
        assert_eq!(refusal(org.reset(maria.id, "again").await), Refusal::AlreadyAsked);

        let mine = waiting(&org, &org.token, maria.id).await.remove(0);
        assert!(mine.mine && mine.what == ApprovalKind::Reset);
        assert_eq!(refusal(approve(&org, &org.token, &mine.id).await), Refusal::OwnRequest);
        let his = waiting(&org, &bert, maria.id).await.remove(0);
        assert!(!his.mine && his.asked_by == "Maria Silva" && his.reason == "lost");
        approve(&org, &bert, &his.id).await.unwrap();
        assert!(world.is_dead(&maria.token).await, "S-071: it happens with the second, on {}", world.engine());
        assert_eq!(world.mails().await.len(), 3);
        assert_eq!(world.events(maria.id, "two_step_reset").await, 1);
        assert_eq!(refusal(approve(&org, &bert, &his.id).await), Refusal::Conflict, "decided");
        assert_eq!(waiting(&org, &bert, maria.id).await, []);
    }
}

#[tokio::test]
async fn what_is_declined_or_too_old_does_not_happen() {
    for world in worlds().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.person(MARIA, "member").await;
        let (_, bert) = org.second(BERT).await;
        org.leave_out(maria, "a script", DAY).await.unwrap();
        let one = waiting(&org, &bert, maria).await.remove(0);
        assert_eq!(one.until.as_ref().map(day).as_deref(), Some("1 February 2027"));
        world.mails().await;
        decline(&org, &bert, &one.id).await.unwrap();
        let mails = world.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, ADMIN), "who asked is told, on {}", world.engine());
        assert_eq!(refusal(approve(&org, &bert, &one.id).await), Refusal::Conflict);
        assert_eq!(org.account(maria).await.excluded_until, None);
        assert_eq!(world.events(maria, "approval_declined").await, 1);

        org.leave_out(maria, "a script", DAY).await.unwrap();
        let one = waiting(&org, &bert, maria).await.remove(0);
        world.advance(7 * Timestamp::DAY);
        let bert = world.unlock(&world.log_in(BERT).await, "").await;
        assert_eq!(waiting(&org, &bert, maria).await, [], "over");
        assert_eq!(refusal(approve(&org, &bert, &one.id).await), Refusal::Conflict);
        assert_eq!(refusal(decline(&org, &bert, &one.id).await), Refusal::Conflict);
        assert_eq!(org.account(maria).await.excluded_until, None);
    }
}

#[tokio::test]
async fn nobody_agrees_to_what_is_about_them_or_about_another_organization() {
    for world in worlds().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let (bert_id, bert) = org.second(BERT).await;
        assert_eq!(refusal(org.leave_out(bert_id, "x", DAY).await), Refusal::NoSecondAdmin, "only the one it is about");
        let (_, carla) = org.second("carla@example.org").await;
        org.leave_out(bert_id, "x", DAY).await.unwrap();
        let one = waiting(&org, &carla, bert_id).await.remove(0);
        assert_eq!(refusal(approve(&org, &bert, &one.id).await), Refusal::OwnAccount, "on {}", world.engine());
        let theirs = Org::of(&world, "Theirs", "dora@example.org").await;
        assert_eq!(refusal(approve(&theirs, &theirs.token, &one.id).await), NOT_FOUND, "S-073");
        assert_eq!(refusal(decline(&theirs, &theirs.token, &one.id).await), NOT_FOUND, "S-073");
        approve(&org, &carla, &one.id).await.unwrap();
        assert!(org.account(bert_id).await.excluded_until.is_some());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_who_agree_or_decline_at_once_one_does() {
    for world in worlds().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.person(MARIA, "member").await;
        let (_, bert) = org.second(BERT).await;
        let servers = world.servers().await;
        for round in 0..rounds() {
            org.leave_out(maria, "a script", DAY).await.unwrap();
            let one = waiting(&org, &bert, maria).await.remove(0);
            let act = |n: usize| {
                let (portal, context) = (servers[n / 2 % 2].clone(), world.context());
                let (token, id) = (bert.clone(), one.id.clone());
                async move {
                    let Ok(crate::Visitor::SignedIn(signed_in)) = portal.visitor(&context, Some(&token)).await else {
                        return false;
                    };
                    let admin = signed_in.admin().unwrap().unlocked(context.now).unwrap();
                    if n.is_multiple_of(2) {
                        portal.approve(&context, admin, &id).await.is_ok()
                    } else {
                        portal.decline(&context, admin, &id).await.is_ok()
                    }
                }
            };
            let won = race((0..HANDS).map(act)).await.into_iter().filter(|won| *won).count();
            assert_eq!(won, 1, "S-071, round {round} on {}", world.engine());
            let done = world.events(maria, "left_out").await + world.events(maria, "approval_declined").await;
            assert_eq!(done, round + 1);
        }
    }
}
