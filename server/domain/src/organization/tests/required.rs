//! What the page of a requirement says and offers (L10).

use super::house::{JOAO, KEYS_ONLY, MARIA};
use crate::{Rules, SessionToken, TextRules, Timestamp, Visitor, testing::World};
use model::{AllowedWays, RequiredState, RequiredView};

async fn page(world: &World, token: &SessionToken) -> RequiredView {
    let context = world.context();
    let view = match world.visitor(token).await {
        Visitor::EnrolOnly(it) => world.portal.required_view(&context, it.required()),
        Visitor::SignedIn(it) => world.portal.required_view(&context, it.required().unwrap()),
        other => panic!("{other:?} on {}", world.engine()),
    };
    view.unwrap()
}

#[tokio::test]
async fn it_offers_what_is_allowed_and_can_be_used_here() {
    let with_texts = Rules { texts: Some(TextRules::default()), ..Rules::default() };
    for (rules, texts) in [(Rules::default(), false), (with_texts, true)] {
        for world in World::with(rules).await {
            let organization = world.organization("Example Ltd").await;
            let (maria, joao) = (world.member(MARIA).await, world.owner(JOAO).await);
            for id in [maria, joao.id] {
                world.join(id, organization, "member").await;
            }
            world.put_policy(organization, |_| {}).await;
            let token = world.log_in(MARIA).await;
            let all = AllowedWays { text_message: texts, ..AllowedWays::ALL };
            assert_eq!(page(&world, &token).await.ways, all, "on {}", world.engine());
            world.put_policy(organization, |policy| policy.allow_authenticator_app = false).await;
            let without_apps = AllowedWays { authenticator_app: false, ..all };
            assert_eq!(page(&world, &token).await.ways, without_apps);
            let beside = page(&world, &joao.token).await;
            assert!(beside.outdated);
            assert_eq!(beside.ways, KEYS_ONLY, "a text is never beside another method");
        }
    }
}

#[tokio::test]
async fn who_is_held_up_logs_in_again_after_half_an_hour_and_nobody_before_the_date() {
    for world in World::all().await {
        let (organization, maria) = (world.organization("Example Ltd").await, world.member(MARIA).await);
        world.join(maria, organization, "member").await;
        let date = world.now().0 + 40 * Timestamp::MINUTE;
        world.put_policy(organization, |policy| policy.required_from = Some(date)).await;
        let token = world.log_in(MARIA).await;
        let later = async |milliseconds| {
            world.advance(milliseconds);
            let page = page(&world, &token).await;
            (page.state == RequiredState::Asked, page.log_in_again)
        };
        assert_eq!(later(39 * Timestamp::MINUTE).await, (true, false), "before the date, on {}", world.engine());
        assert_eq!(later(Timestamp::MINUTE).await, (false, true));
        let token = world.log_in(MARIA).await;
        assert!(!page(&world, &token).await.log_in_again, "she just has");
        world.advance(30 * Timestamp::MINUTE - 1);
        assert!(!page(&world, &token).await.log_in_again);
        world.advance(1);
        assert!(page(&world, &token).await.log_in_again);
    }
}

#[tokio::test]
async fn the_end_of_the_day_that_an_admin_gave_is_said_until_it_is_over() {
    for world in World::all().await {
        let (organization, maria) = (world.organization("Example Ltd").await, world.member(MARIA).await);
        world.join(maria, organization, "member").await;
        world.put_policy(organization, |_| {}).await;
        world.open_window(maria).await;
        let end = world.now().plus(Timestamp::DAY);
        let state = async || {
            let token = world.log_in(MARIA).await;
            page(&world, &token).await.state
        };
        for before in [Timestamp::DAY, 1] {
            world.set_clock(end.0 - before);
            assert_eq!(state().await, RequiredState::Must { until: Some(end.moment()) }, "on {}", world.engine());
        }
        for after in [0, 1] {
            world.set_clock(end.0 + after);
            assert_eq!(state().await, RequiredState::Must { until: None });
        }
    }
}
