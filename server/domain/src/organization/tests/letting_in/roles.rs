//! Who is an admin, and who is in it at all.

use super::{ANA, MARIA, account_of, house, joined};
use crate::testing::{World, refusal};
use model::{ActivityKind as Kind, Refusal};
use store::activity;

/// S-072: a role is another from the next request on and everybody concerned is told.
#[tokio::test]
async fn s_072_a_role_is_another_from_the_next_request_on_and_everybody_concerned_is_told() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let maria = joined(&world, house.id, MARIA, "member").await;
        joined(&world, house.id, "joao@example.org", "admin").await;
        let token = world.log_in(MARIA).await;
        assert!(world.signed_in(&token).await.admin().is_none());
        world.mails().await;
        house.set_role(&world, maria, "admin").await.unwrap();
        assert!(world.signed_in(&token).await.admin().is_some(), "S-072 on {}", world.engine());
        let mut mails: Vec<_> = world.mails().await.into_iter().map(|mail| (mail.to, mail.subject)).collect();
        mails.sort();
        let told = "Maria Silva is an admin of Example Ltd now".to_owned();
        let own = "You are an admin of Example Ltd now".to_owned();
        let expected =
            [(ANA, told.clone()), ("joao@example.org", told), (MARIA, own)].map(|(to, what)| (to.to_owned(), what));
        assert_eq!(mails, expected);
        let row = activity::newest(&mut world.read().await, maria, Kind::RoleChanged.name()).await.unwrap().unwrap();
        assert_eq!((row.actor_id, row.organization_id), (Some(house.admin), Some(house.id)));
        house.set_role(&world, maria, "admin").await.unwrap();
        assert!(world.mails().await.is_empty(), "nothing was changed");
        house.set_role(&world, maria, "member").await.unwrap();
        assert!(world.signed_in(&token).await.admin().is_none(), "S-072");
        assert_eq!(world.mails().await.len(), 3);
        assert_eq!(refusal(house.set_role(&world, maria, "owner").await), Refusal::BadRequest);
    }
}

#[tokio::test]
async fn the_last_admin_stays() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let maria = joined(&world, house.id, MARIA, "member").await;
        assert_eq!(refusal(house.set_role(&world, house.admin, "member").await), Refusal::LastAdmin);
        assert_eq!(refusal(house.remove(&world, house.admin).await), Refusal::LastAdmin, "on {}", world.engine());
        assert!(world.mails().await.is_empty());
        house.set_role(&world, maria, "admin").await.unwrap();
        house.set_role(&world, house.admin, "member").await.unwrap();
        let signed_in = house.signed_in(&world).await;
        assert!(signed_in.admin().is_none());
        assert_eq!(account_of(&world, ANA).await.unwrap().role, "member");
    }
}

#[tokio::test]
async fn who_is_removed_goes_on_outside() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let maria = joined(&world, house.id, MARIA, "admin").await;
        let token = world.log_in(MARIA).await;
        world.mails().await;
        house.remove(&world, maria).await.unwrap();
        let account = account_of(&world, MARIA).await.unwrap();
        assert_eq!((account.organization_id, account.role.as_str()), (None, "member"), "on {}", world.engine());
        assert!(world.signed_in(&token).await.admin().is_none(), "S-072");
        let row =
            activity::newest(&mut world.read().await, maria, Kind::OrganizationLeft.name()).await.unwrap().unwrap();
        assert_eq!((row.actor_id, row.organization_id), (Some(house.admin), Some(house.id)), "in its log, too");
        let mut mails: Vec<_> = world.mails().await.into_iter().map(|mail| (mail.to, mail.subject)).collect();
        mails.sort();
        let expected = [
            (ANA.to_owned(), "Maria Silva is no longer in Example Ltd".to_owned()),
            (MARIA.to_owned(), "Your Nightlatch account is no longer in Example Ltd".to_owned()),
        ];
        assert_eq!(mails, expected);
        assert_eq!(refusal(house.remove(&world, maria).await), Refusal::NotFound);
    }
}

/// S-073: members of another organization do not exist.
#[tokio::test]
async fn s_073_members_of_another_organization_do_not_exist() {
    for world in World::all().await {
        let ours = house(&world, "Example Ltd", ANA).await;
        let theirs = house(&world, "Other Ltd", "eva@example.org").await;
        let maria = joined(&world, theirs.id, MARIA, "member").await;
        let free = world.member("free@example.org").await;
        for id in [maria, theirs.admin, free, uuid::Uuid::nil()] {
            assert_eq!(refusal(ours.set_role(&world, id, "admin").await), Refusal::NotFound, "S-073");
            assert_eq!(refusal(ours.remove(&world, id).await), Refusal::NotFound, "S-073");
            let signed_in = ours.signed_in(&world).await;
            let seen = world.portal.member(&world.context(), signed_in.admin().unwrap(), &id.to_string()).await;
            assert_eq!(refusal(seen), Refusal::NotFound, "S-073 on {}", world.engine());
        }
        let account = account_of(&world, MARIA).await.unwrap();
        assert_eq!((account.organization_id, account.role.as_str()), (Some(theirs.id), "member"));
        assert!(world.mails().await.is_empty());
    }
}
