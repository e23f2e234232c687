//! Putting it off: for nothing before the date, a few times after it.

use super::house::MARIA;
use crate::{
    Result, SessionToken, Timestamp, Visitor,
    organization::{Standing, standing::DELAY},
    testing::{PASSWORD, World, race, refusal},
};
use model::{Refusal, RequiredState};

async fn put_off(world: &World, token: &SessionToken) -> Result<Option<String>> {
    match world.visitor(token).await {
        Visitor::EnrolOnly(it) => world.portal.put_off_set_up(&world.context(), it.required()).await,
        Visitor::SignedIn(it) => world.portal.put_off_set_up(&world.context(), it.required().unwrap()).await,
        other => panic!("{other:?}"),
    }
}

async fn is_asked(world: &World) -> bool {
    world.log_in_with(MARIA, PASSWORD, None).await.unwrap().then == crate::Then::Required
}

#[tokio::test]
async fn before_the_date_it_costs_nothing_and_is_asked_again_after_a_week() {
    for world in World::all().await {
        let (organization, maria) = (world.organization("Example Ltd").await, world.member(MARIA).await);
        world.join(maria, organization, "member").await;
        let from = world.now().plus(10 * Timestamp::DAY).0;
        world.put_policy(organization, |policy| policy.required_from = Some(from)).await;
        assert!(is_asked(&world).await, "on {}", world.engine());
        let token = world.log_in(MARIA).await;
        put_off(&world, &token).await.unwrap();
        assert!(!is_asked(&world).await);
        world.advance(DELAY - 1);
        assert!(!is_asked(&world).await, "not for 7 days");
        world.advance(1);
        assert!(is_asked(&world).await);
        put_off(&world, &world.log_in(MARIA).await).await.unwrap();
        world.advance(3 * Timestamp::DAY - 1);
        assert!(!is_asked(&world).await);
        world.advance(1);
        let enrol_only = world.held_up(&world.log_in(MARIA).await).await;
        let refused = world.portal.put_off_set_up(&world.context(), enrol_only.required()).await;
        assert_eq!(refusal(refused), Refusal::NoMoreDelays, "the date shown is the date enforced");
    }
}

#[tokio::test]
async fn after_the_date_as_often_as_was_granted_and_not_beyond_the_last_day() {
    for world in World::all().await {
        let (organization, maria) = (world.organization("Example Ltd").await, world.member(MARIA).await);
        world.join(maria, organization, "member").await;
        let from = world.now().0;
        world.put_policy(organization, |policy| (policy.required_from, policy.delays) = (Some(from), 2)).await;
        let token = world.log_in(MARIA).await;
        let view = |it: &crate::EnrolOnly| world.portal.required_view(&world.context(), it.required()).unwrap().state;
        let last = Timestamp(from + 2 * DELAY).moment();
        assert_eq!(view(&world.held_up(&token).await), RequiredState::Due { left: 2, last: last.clone() });
        put_off(&world, &token).await.unwrap();
        assert!(world.signed_in(&token).await.required().is_none(), "it goes on, on {}", world.engine());
        assert_eq!(world.events(maria, "logged_in").await, 1);
        world.advance(DELAY + Timestamp::DAY);
        let token = world.log_in(MARIA).await;
        assert_eq!(view(&world.held_up(&token).await), RequiredState::Due { left: 1, last });
        put_off(&world, &token).await.unwrap();
        world.advance(6 * Timestamp::DAY - 1);
        assert!(!is_asked(&world).await);
        world.advance(1);
        assert_eq!(view(&world.held_up(&world.log_in(MARIA).await).await), RequiredState::Must { until: None });
        // An admin who moves the date begins again; one who takes the delays away ends what is put off.
        let from = world.now().0;
        world.put_policy(organization, |policy| (policy.required_from, policy.delays) = (Some(from), 1)).await;
        put_off(&world, &world.log_in(MARIA).await).await.unwrap();
        assert!(!is_asked(&world).await);
        world.put_policy(organization, |policy| policy.required_from = Some(from)).await;
        assert!(is_asked(&world).await);
    }
}

#[tokio::test]
async fn each_delay_is_counted_and_a_new_date_begins_anew() {
    for world in World::all().await {
        let (organization, maria) = (world.organization("Example Ltd").await, world.member(MARIA).await);
        world.join(maria, organization, "member").await;
        let set = async |from: i64| {
            world.put_policy(organization, |policy| (policy.required_from, policy.delays) = (Some(from), 3)).await;
        };
        let left = async || match world.held_up(&world.log_in(MARIA).await).await.0.standing {
            Standing::Due { left } => left,
            other => panic!("{other:?} on {}", world.engine()),
        };
        set(world.now().0).await;
        for expected in [3, 2] {
            assert_eq!(left().await, expected, "on {}", world.engine());
            put_off(&world, &world.log_in(MARIA).await).await.unwrap();
            world.advance(DELAY);
        }
        assert_eq!(left().await, 1);
        set(world.now().0).await;
        for expected in [3, 2] {
            assert_eq!(left().await, expected, "another date, on {}", world.engine());
            put_off(&world, &world.log_in(MARIA).await).await.unwrap();
            world.advance(DELAY);
        }
        put_off(&world, &world.log_in(MARIA).await).await.unwrap();
        assert!(!is_asked(&world).await);
        set(world.now().0).await;
        assert_eq!(left().await, 3, "what was put off was for the date before");
    }
}

/// However it came about: who has no delay left is not offered one.
#[tokio::test]
async fn with_all_delays_used_up_it_must_be_done_although_the_last_day_is_ahead() {
    for world in World::all().await {
        let (organization, maria) = (world.organization("Example Ltd").await, world.member(MARIA).await);
        world.join(maria, organization, "member").await;
        let from = world.now().0;
        world.put_policy(organization, |policy| (policy.required_from, policy.delays) = (Some(from), 2)).await;
        for (times, expected) in [(1, Standing::Due { left: 1 }), (2, Standing::Must), (3, Standing::Must)] {
            let mut tx = world.write().await;
            store::account::put_off(&mut tx, maria, from, times, from).await.unwrap();
            tx.commit().await.unwrap();
            let held_up = world.held_up(&world.log_in(MARIA).await).await;
            assert_eq!(held_up.0.standing, expected, "{times} times on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn fifty_at_once_use_one_delay() {
    for world in World::all().await {
        let (organization, maria) = (world.organization("Example Ltd").await, world.member(MARIA).await);
        world.join(maria, organization, "member").await;
        world.put_policy(organization, |policy| policy.delays = 3).await;
        let token = world.log_in(MARIA).await;
        let all = (0..50).map(|_| {
            let (portal, context, token) = (world.portal.clone(), world.context(), token.clone());
            async move {
                match portal.visitor(&context, Some(&token)).await.unwrap() {
                    Visitor::EnrolOnly(it) => portal.put_off_set_up(&context, it.required()).await.map(drop),
                    _ => Ok(()),
                }
            }
        });
        assert!(race(all).await.into_iter().all(|answer| answer.is_ok()));
        let account = store::account::by_id(&mut world.read().await, maria).await.unwrap().unwrap();
        assert_eq!(account.put_off_times, 1, "on {}", world.engine());
        assert_eq!(world.events(maria, "set_up_put_off").await, 1);
    }
}
