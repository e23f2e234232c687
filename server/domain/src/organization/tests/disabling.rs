//! Turning it off while it is required: refused, or the document's way (product.md 7).

use super::house::MARIA;
use crate::{
    Then, Timestamp,
    testing::{World, refusal},
};
use model::{Disabling, Refusal, RequiredState};

/// S-078: it is refused and the answer names the organization.
#[tokio::test]
async fn s_078_it_is_refused_and_the_answer_names_the_organization() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        assert_eq!(world.view(&owner.token).await.disabling, Disabling::Free);
        for from in [world.now().0, world.now().plus(Timestamp::DAY).0] {
            world.put_policy(organization, |policy| policy.required_from = Some(from)).await;
            let no = Refusal::RequiredByOrganization { name: "Example Ltd".to_owned() };
            assert_eq!(refusal(world.disable(&owner.token).await), no, "on {}", world.engine());
            assert_eq!(world.view(&owner.token).await.disabling, Disabling::Forbidden);
        }
        assert!(world.on_or_off_and_nothing_between(owner.id).await, "nothing was changed");
        world.leave_out(owner.id, Some(world.now().plus(Timestamp::DAY).0)).await;
        world.disable(&owner.token).await.unwrap();
    }
}

#[tokio::test]
async fn before_the_date_one_can_still_come_back() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        let date = world.now().0 + Timestamp::MINUTE;
        world.put_policy(organization, |policy| (policy.required_from, policy.may_disable) = (Some(date), true)).await;
        for (at, disabling) in
            [(date - 1, Disabling::Free), (date, Disabling::ShutsOut), (date + 1, Disabling::ShutsOut)]
        {
            world.set_clock(at);
            assert_eq!(world.view(&owner.token).await.disabling, disabling, "{at} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn the_documents_way_shuts_the_person_out_until_an_admin_lets_them_in() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        world.put_policy(organization, |policy| policy.may_disable = true).await;
        assert_eq!(world.view(&owner.token).await.disabling, Disabling::ShutsOut);
        let here = world.disable(&owner.token).await.unwrap().token;
        // "You won't be able to log in to enable it again": neither here nor with a new log-in.
        for token in [here, world.log_in(MARIA).await] {
            let enrol_only = world.held_up(&token).await;
            assert!(enrol_only.may_enrol(world.now()).is_none(), "on {}", world.engine());
            let view = world.portal.required_view(&world.context(), enrol_only.required()).unwrap();
            assert_eq!((view.state, &*view.policy.contact), (RequiredState::ShutOut { turned_off: true }, "Room 12"));
            let refused = world.portal.put_off_set_up(&world.context(), enrol_only.required()).await;
            assert_eq!(refusal(refused), Refusal::NoMoreDelays);
        }
        world.open_window(owner.id).await;
        world.advance(Timestamp::DAY);
        let late = world.log_in(MARIA).await;
        assert!(world.held_up(&late).await.may_enrol(world.now()).is_none(), "24 hours, and no longer");
        world.open_window(owner.id).await;
        let issued = world.log_in_with(MARIA, crate::testing::PASSWORD, None).await.unwrap();
        assert_eq!(issued.then, Then::Required);
        let token = world.enrol(&issued.token).await.unwrap();
        assert!(world.signed_in(&token).await.required().is_none());
        let account = store::account::by_id(&mut world.read().await, owner.id).await.unwrap().unwrap();
        assert_eq!((account.turned_off_at, account.setup_until), (None, None), "nothing is left of it");
    }
}
