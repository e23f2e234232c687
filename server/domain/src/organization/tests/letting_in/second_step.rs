//! Nobody joins with an account that they could not log in to.

use super::{ANA, MARIA, account_of, house, join};
use crate::{
    Then, Timestamp,
    testing::{World, refusal},
};
use model::{JoinBy, Refusal};

#[tokio::test]
async fn with_a_second_step_that_comes_first_and_then_a_button() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let owner = world.owner(MARIA).await;
        world.mails().await;
        let link = house.invited(&world, MARIA).await;
        let issued = join(&world, &link).await.unwrap();
        assert_eq!(issued.then, Then::SecondStep);
        let outside = account_of(&world, MARIA).await.unwrap().organization_id;
        assert_eq!(outside, None, "the password alone is not enough, on {}", world.engine());

        let full = world.answer(&issued.token, &world.code(&owner.secret)).await.unwrap();
        let Then::Page(Some(next)) = full.then else { panic!("{:?}", full.then) };
        let id = next.strip_prefix("/join?invitation=").unwrap().to_owned();
        let signed_in = world.signed_in(&full.token).await;
        let context = world.context();
        let view = world.portal.own_invitation(&context, &signed_in, &id).await.unwrap();
        assert_eq!((view.organization.as_deref(), view.by), (Some("Example Ltd"), JoinBy::Here { id: id.clone() }));
        let joined = world.portal.join_here(&context, &signed_in, &id, "").await.unwrap();
        assert_eq!(joined, "Example Ltd");
        assert_eq!(account_of(&world, MARIA).await.unwrap().organization_id, Some(house.id));
        let again = world.portal.join_here(&context, &signed_in, &id, "").await;
        assert_eq!(refusal(again), Refusal::InOrganization);
    }
}

#[tokio::test]
async fn who_is_logged_in_presses_a_button_and_long_after_that_opens_the_settings_first() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let owner = world.owner(MARIA).await;
        let link = house.invited(&world, MARIA).await;
        let signed_in = world.signed_in(&owner.token).await;
        let context = world.context();
        let view = world.portal.open_invitation(&context, &link, Some(&signed_in)).await.unwrap();
        let JoinBy::Here { id } = view.by else { panic!("{:?}", view.by) };
        let other = house.signed_in(&world).await;
        let view = world.portal.open_invitation(&context, &link, Some(&other)).await.unwrap();
        assert_eq!(view.by, JoinBy::Password, "somebody else at this browser");
        // Another's number is no number at all.
        let theirs = world.portal.join_here(&context, &other, &id, "").await;
        assert_eq!(refusal(theirs), Refusal::NotFound, "S-073");
        assert_eq!(refusal(world.portal.own_invitation(&context, &other, &id).await), Refusal::NotFound);
        assert_eq!(refusal(world.portal.join_here(&context, &signed_in, "x", "").await), Refusal::NotFound);

        world.advance(16 * Timestamp::MINUTE);
        let signed_in = world.signed_in(&owner.token).await;
        let late = world.portal.join_here(&world.context(), &signed_in, &id, "").await;
        assert_eq!(refusal(late), Refusal::UnlockFirst, "on {}", world.engine());
        assert_eq!(account_of(&world, MARIA).await.unwrap().organization_id, None);
        world.next_step();
        let token = world.unlock(&owner.token, &world.code(&owner.secret)).await;
        let signed_in = world.signed_in(&token).await;
        world.portal.join_here(&world.context(), &signed_in, &id, "").await.unwrap();
        assert_eq!(account_of(&world, MARIA).await.unwrap().organization_id, Some(house.id));
    }
}
