//! How long tokens live where an organization says so.

use super::{ANA, JOAO, MARIA, draft};
use crate::{
    PolicyDraft, Timestamp, TokenDraft,
    testing::{PASSWORD, World, refusal},
};
use model::{Field, FieldProblem, Problem, Refusal};

const DAY: i64 = Timestamp::DAY;

fn at_most(days: &str) -> PolicyDraft {
    let allowed = model::AllowedWays::ALL;
    PolicyDraft { token_days: days.to_owned(), allowed, ..PolicyDraft::default() }
}

#[tokio::test]
async fn a_new_token_lives_no_longer_than_the_organization_says() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        world.set_policy(&admin.token, at_most(" 30 ")).await.unwrap();
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        let view = world.portal.api_tokens(&world.context(), &world.signed_in(&owner.token).await).await.unwrap();
        assert_eq!(view.limit, Some(("Example Ltd".to_owned(), 30)), "on {}", world.engine());
        assert_eq!(view.days.1, "2026-12-24");
        let late = TokenDraft { until: "2026-12-25".to_owned(), ..draft("Late") };
        let fields = vec![FieldProblem { field: Field::Until, problem: Problem::DayTooFar { max: 30 } }];
        assert_eq!(refusal(world.make_token(&owner.token, &late).await), Refusal::Fields { fields });
        let last = TokenDraft { until: "2026-12-24".to_owned(), ..draft("Last") };
        world.make_token(&owner.token, &last).await.unwrap();
        assert_eq!(world.ends(owner.id).await, world.now().plus(30 * DAY).0);
    }
}

#[tokio::test]
async fn a_lower_number_ends_tokens_earlier_and_none_before_seven_days() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let (old, outside) = (world.owner(MARIA).await, world.owner(JOAO).await);
        world.join(old.id, organization, "member").await;
        for owner in [&old, &outside] {
            world.make_token(&owner.token, &draft("Backup")).await.unwrap();
        }
        let before = world.ends(outside.id).await;
        let session = world.later(&admin, 100 * DAY).await;
        world.make_token(&session, &draft("Young")).await.unwrap();
        let now = world.now();
        world.set_policy(&session, at_most("90")).await.unwrap();
        let ends = async || (world.ends(old.id).await, world.ends(admin.id).await, world.ends(outside.id).await);
        let expected = (now.plus(7 * DAY).0, now.plus(90 * DAY).0, before);
        assert_eq!(ends().await, expected, "too old; young; not in it, on {}", world.engine());
        world.set_policy(&session, at_most("365")).await.unwrap();
        assert_eq!(ends().await, expected, "a higher number gives nothing back");
        world.mails().await;
        assert_eq!(world.portal.remind_of_api_tokens().await.unwrap(), 1, "nothing ends unannounced");
        assert_eq!(world.mails().await[0].to, MARIA);
    }
}

#[tokio::test]
async fn one_that_ends_within_a_week_is_left_alone() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(ANA).await;
        let soon = TokenDraft { until: "2026-11-28".to_owned(), ..draft("Soon") };
        world.make_token(&admin.token, &soon).await.unwrap();
        let before = world.ends(admin.id).await;
        world.set_policy(&admin.token, at_most("1")).await.unwrap();
        assert_eq!(world.ends(admin.id).await, before, "on {}", world.engine());
    }
}

#[tokio::test]
async fn who_joins_is_held_to_the_number_with_the_tokens_that_there_are() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(ANA).await;
        world.set_policy(&admin.token, at_most("30")).await.unwrap();
        let id = world.member(MARIA).await;
        let session = world.unlock(&world.log_in(MARIA).await, "").await;
        world.make_token(&session, &draft("Backup")).await.unwrap();
        let signed_in = world.signed_in(&admin.token).await;
        let proof = signed_in.admin().unwrap().unlocked(world.now()).unwrap();
        world.mails().await;
        world.portal.invite(&world.context(), proof, MARIA, "member").await.unwrap();
        let mail = world.mails().await.pop().unwrap();
        let token = mail.body.split_once("/join?token=").unwrap().1.split_whitespace().next().unwrap().to_owned();
        world.portal.join(&world.context(), &token, PASSWORD, "", None).await.unwrap();
        assert_eq!(world.ends(id).await, world.now().plus(30 * DAY).0, "on {}", world.engine());
        assert_eq!(world.portal.remind_of_api_tokens().await.unwrap(), 0, "it is far away");
        world.advance(24 * DAY);
        assert_eq!(world.portal.remind_of_api_tokens().await.unwrap(), 1);
    }
}

#[tokio::test]
async fn the_number_is_from_1_to_365_and_stands_in_the_log_and_the_mail() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(ANA).await;
        for odd in ["0", "366", "-1", "1.5", "x", "9999999999999999999999"] {
            let fields = vec![FieldProblem { field: Field::TokenDays, problem: Problem::Characters }];
            let refused = refusal(world.set_policy(&admin.token, at_most(odd)).await);
            assert_eq!(refused, Refusal::Fields { fields }, "{odd}");
        }
        world.mails().await;
        world.set_policy(&admin.token, at_most("1")).await.unwrap();
        let mail = world.mails().await.pop().unwrap();
        assert!(mail.body.contains("API tokens live at most 1 day."), "{}", mail.body);
        let signed_in = world.signed_in(&admin.token).await;
        let proof = signed_in.admin().unwrap();
        let preview = world.portal.preview_policy(&world.context(), proof, &at_most("60")).await.unwrap();
        assert_eq!((preview.now.token_days, preview.new.token_days), (1, 60), "on {}", world.engine());
        world.set_policy(&admin.token, at_most("")).await.unwrap();
        let policy = world.portal.policy(&world.context(), proof).await.unwrap();
        assert_eq!(policy.token_days, 365);
    }
}
