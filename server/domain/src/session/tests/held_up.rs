//! What a session says of itself, also one that its organization holds up.

use crate::{Timestamp, testing::World};
use store::account;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";

/// An open browser that somebody left is not enough to put a method on an account.
#[tokio::test]
async fn who_is_held_up_may_set_up_for_half_an_hour_after_the_password() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let maria = world.member(MARIA).await;
        world.join(maria, organization, "member").await;
        world.put_policy(organization, |_| {}).await;
        let (token, began) = (world.log_in(MARIA).await, world.now());
        let may = async |after: i64| {
            let held_up = world.held_up(&token).await;
            held_up.may_enrol(began.plus(after)).is_some()
        };
        assert!(may(0).await && may(30 * Timestamp::MINUTE - 1).await, "on {}", world.engine());
        assert!(!may(30 * Timestamp::MINUTE).await && !may(Timestamp::HOUR).await);
        let mut tx = world.write().await;
        account::mark_turned_off(&mut tx, maria, began.0).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!may(0).await, "she is shut out");
    }
}

#[tokio::test]
async fn who_is_held_up_is_named_and_what_they_have_is_known() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let (maria, joao) = (world.member(MARIA).await, world.owner(JOAO).await);
        for id in [maria, joao.id] {
            world.join(id, organization, "member").await;
        }
        world.put_policy(organization, |policy| policy.allow_authenticator_app = false).await;
        let without = world.held_up(&world.log_in(MARIA).await).await;
        assert_eq!((without.email(), without.is_two_step_on()), (MARIA, false), "on {}", world.engine());
        let outdated = world.held_up(&joao.token).await;
        assert_eq!((outdated.email(), outdated.is_two_step_on()), (JOAO, true));
        assert!(outdated.may_enrol(world.now()).is_some(), "another method, beside the one that is not allowed");
    }
}

#[tokio::test]
async fn a_session_knows_whether_two_step_verification_is_on_and_whether_it_turned_it_on() {
    for world in World::all().await {
        world.member(MARIA).await;
        let owner = world.owner(JOAO).await;
        let (plain, later) = (world.log_in(MARIA).await, world.log_in_fully(&owner).await);
        let said = async |token| {
            let it = world.signed_in(token).await;
            (it.is_two_step_on(), it.has_turned_it_on(), it.is_by_recovery_key())
        };
        assert_eq!(said(&plain).await, (false, false, false), "on {}", world.engine());
        assert_eq!(said(&owner.token).await, (true, true, false));
        assert_eq!(said(&later).await, (true, false, false));
    }
}
