//! Addresses and passwords at the API (product.md 14, S-074).

use super::house::{JOAO, MARIA, basic};
use crate::{
    Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::{Refusal, Scope};

const DAY: i64 = Timestamp::DAY;

#[tokio::test]
async fn a_password_is_enough_until_two_step_verification_is_on() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        assert!(world.is_let_in(&basic("  MARIA@example.org ", PASSWORD)).await, "in any spelling of the address");
        let caller = world.calls(&basic(MARIA, PASSWORD)).await.unwrap().unwrap();
        assert_eq!(
            (caller.account().email.as_str(), caller.scopes()),
            (MARIA, vec![Scope::AccountRead]),
            "on {}",
            world.engine()
        );
        let account = store::account::by_id(&mut world.read().await, id).await.unwrap().unwrap();
        assert_eq!(account.api_password_at, Some(world.now().0), "for the warning before it is turned on");

        world.owner(JOAO).await;
        assert!(!world.is_password_enough(JOAO).await, "S-074 on {}", world.engine());
        assert!(world.is_password_enough(MARIA).await);
    }
}

#[tokio::test]
async fn a_right_password_that_is_not_enough_is_told_to_its_owner_once_an_hour() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let told = async || world.events(owner.id, "api_password_refused").await;
        for _ in 0..30 {
            assert!(!world.is_password_enough(MARIA).await);
        }
        assert_eq!(
            (told().await, world.failures(owner.id, "password").await),
            (1, 0),
            "right ones are no failures (R11)"
        );
        world.advance(Timestamp::HOUR - 1);
        world.is_password_enough(MARIA).await;
        assert_eq!(told().await, 1);
        world.advance(1);
        world.is_password_enough(MARIA).await;
        assert_eq!(told().await, 2, "on {}", world.engine());
        let account = store::account::by_id(&mut world.read().await, owner.id).await.unwrap().unwrap();
        assert_eq!(account.api_password_at, None, "it was not enough");
    }
}

/// S-059: the API is no second place to guess at.
#[tokio::test]
async fn wrong_passwords_are_counted_with_those_of_the_log_in() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        for _ in 0..2 {
            assert!(!world.is_let_in(&basic(MARIA, "not her password")).await);
        }
        refusal(world.log_in_with(MARIA, "not her password", None).await);
        assert_eq!(world.failures(id, "password").await, 3, "on {}", world.engine());
        assert!(!world.is_let_in(&basic(MARIA, "not her password")).await);
        let paused = refusal(world.calls(&basic(MARIA, PASSWORD)).await);
        assert!(matches!(paused, Refusal::TooManyTries { seconds: 1, .. }), "{paused:?} on {}", world.engine());
        assert!(matches!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::TooManyTries { .. }));
        assert_eq!(world.events(id, "password_refused").await, 4);
        world.advance(Timestamp::SECOND);
        assert!(world.is_password_enough(MARIA).await);
        assert_eq!(world.failures(id, "password").await, 0, "a right one that is enough ends the count");
    }
}

/// S-061: at the API, too.
#[tokio::test]
async fn an_unknown_address_is_refused_and_counted_alike() {
    for world in World::all().await {
        for _ in 0..4 {
            assert!(!world.is_let_in(&basic("nobody@example.org", PASSWORD)).await);
        }
        let paused = refusal(world.calls(&basic("nobody@example.org", PASSWORD)).await);
        assert!(matches!(paused, Refusal::TooManyTries { seconds: 1, .. }), "S-062 on {}", world.engine());
        let long = "x".repeat(1_000);
        for (username, password) in
            [("", PASSWORD), ("maria", PASSWORD), (MARIA, ""), (MARIA, long.as_str()), ("\0", "\0")]
        {
            assert!(!world.is_let_in(&basic(username, password)).await, "{username:?}");
        }
    }
}

#[tokio::test]
async fn an_address_that_nobody_has_proved_is_not_enough() {
    for world in World::all().await {
        let input = crate::NewAccount { email: MARIA.into(), name: "Maria".into(), password: PASSWORD.into() };
        world.portal.sign_up(&world.context(), &input).await.unwrap();
        world.mails().await;
        assert!(!world.is_password_enough(MARIA).await);
        assert_eq!(world.subjects().await.len(), 0, "and brings no mail, on {}", world.engine());
    }
}

#[tokio::test]
async fn the_organization_decides_from_its_date_on_and_an_exclusion_until_its_end() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let id = world.member(MARIA).await;
        world.join(id, organization, "member").await;
        let from = world.now().plus(DAY).0;
        world.put_policy(organization, |policy| (policy.required_from, policy.delays) = (Some(from), 3)).await;
        assert!(world.is_password_enough(MARIA).await, "before the date, on {}", world.engine());
        world.advance(DAY);
        assert!(!world.is_password_enough(MARIA).await, "S-079: at once, delays are for people");
        world.leave_out(id, Some(world.now().plus(DAY).0)).await;
        assert!(world.is_password_enough(MARIA).await, "an admin has left it out");
        world.advance(DAY - 1);
        assert!(world.is_password_enough(MARIA).await);
        world.advance(1);
        assert!(!world.is_password_enough(MARIA).await, "that has ended by itself, on {}", world.engine());
        world.leave_out(id, Some(world.now().plus(DAY).0)).await;
        assert!(world.is_password_enough(MARIA).await);
        world.leave_out(id, None).await;
        assert!(!world.is_password_enough(MARIA).await, "that was ended by an admin");
        world.put_policy(organization, |policy| policy.required_from = None).await;
        assert!(world.is_password_enough(MARIA).await, "nothing is required any more");
        let second = world.second_server().await;
        world.put_policy(organization, |_| {}).await;
        let there = second.api_caller(&world.context(), &basic(MARIA, PASSWORD)).await.unwrap();
        assert!(there.is_none(), "S-072: on every server, on {}", world.engine());
    }
}

#[tokio::test]
async fn who_is_left_out_may_have_two_step_verification_and_use_the_password() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(MARIA).await;
        world.put_policy(organization, |_| {}).await;
        assert!(!world.is_password_enough(MARIA).await);
        world.leave_out(admin.id, Some(world.now().plus(DAY).0)).await;
        let caller = world.calls(&basic(MARIA, PASSWORD)).await.unwrap().unwrap();
        assert_eq!(caller.scopes(), Scope::ALL, "all that the account may, on {}", world.engine());
    }
}

#[tokio::test]
async fn a_password_goes_on_in_an_open_request_only_while_it_is_enough() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(MARIA).await;
        world.leave_out(admin.id, Some(world.now().plus(DAY).0)).await;
        let caller = world.calls(&basic(MARIA, PASSWORD)).await.unwrap().unwrap();
        let member = world.member(JOAO).await;
        world.join(member, organization, "member").await;
        let (id, until) = (member.to_string(), world.now().iso_day());
        let leave_out = async |caller: &crate::Caller| {
            let admin = caller.unlocked_admin().unwrap();
            world.portal.leave_out(&world.context(), admin, &id, "a script", &until).await
        };
        leave_out(&caller).await.unwrap();
        world.leave_out(admin.id, None).await;
        assert_eq!(refusal(leave_out(&caller).await), Refusal::LogInFirst, "on {}", world.engine());
    }
}
