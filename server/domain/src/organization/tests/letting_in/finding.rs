//! What the operator does.

use super::{ANA, MARIA, account_of, house, join_new, joined, token};
use crate::testing::{World, refusal};
use model::{Field, Refusal, Role};
use store::organization;

#[tokio::test]
async fn an_organization_is_made_with_an_invitation_of_its_first_admin() {
    for world in World::all().await {
        let context = world.context();
        let id = world.portal.create_organization(&context, " Example Ltd ", Some(MARIA)).await.unwrap();
        let link = token(&world, MARIA).await;
        join_new(&world, &context, &link).await.unwrap();
        let account = account_of(&world, MARIA).await.unwrap();
        assert_eq!((account.organization_id, account.role.as_str()), (Some(id), "admin"), "on {}", world.engine());
        for (name, admin) in [("", None), ("a\nb", None), ("Good Ltd", Some("nobody"))] {
            let odd = refusal(world.portal.create_organization(&context, name, admin).await);
            let Refusal::Fields { fields } = odd else { panic!("{odd:?}") };
            assert!(matches!(fields[0].field, Field::Organization | Field::Email));
        }
        assert_eq!(organization::all(&mut world.read().await).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn someone_is_invited_by_the_id_or_the_name_of_an_organization() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let context = world.context();
        let invite = async |organization: &str, email: &str| {
            world.portal.invite_by_operator(&context, organization, email, Role::Admin).await
        };
        assert_eq!(invite("Example Ltd", "one@example.org").await.unwrap(), "Example Ltd");
        assert_eq!(invite(&house.id.to_string(), "two@example.org").await.unwrap(), "Example Ltd");
        let mails = world.mails().await;
        assert!(mails.iter().all(|mail| mail.body.contains("The operator of Nightlatch invites you")), "{mails:?}");
        assert_eq!(refusal(invite("Other Ltd", "one@example.org").await), Refusal::NotFound);
        assert_eq!(refusal(invite(&uuid::Uuid::nil().to_string(), "one@example.org").await), Refusal::NotFound);
        assert_eq!(refusal(invite("Example Ltd", ANA).await), Refusal::AlreadyMember, "on {}", world.engine());
        world.portal.create_organization(&context, "Example Ltd", None).await.unwrap();
        assert_eq!(refusal(invite("Example Ltd", "three@example.org").await), Refusal::Conflict);
    }
}

#[tokio::test]
async fn an_organization_whose_last_admin_is_gone_gets_another() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        joined(&world, house.id, MARIA, "member").await;
        world.member("free@example.org").await;
        world.raw("DELETE FROM session").await;
        world.raw("UPDATE account SET role = 'member'").await;
        world.mails().await;
        let context = world.context();
        assert_eq!(world.portal.make_admin(&context, "Maria@example.org").await.unwrap(), "Example Ltd");
        let account = account_of(&world, MARIA).await.unwrap();
        assert_eq!((account.role.as_str(), world.events(account.id, "role_changed").await), ("admin", 1));
        assert_eq!(world.subjects().await, ["You are an admin of Example Ltd now"], "on {}", world.engine());
        world.portal.make_admin(&context, MARIA).await.unwrap();
        assert!(world.mails().await.is_empty(), "once");
        for nobody in ["free@example.org", "nobody@example.org"] {
            assert_eq!(refusal(world.portal.make_admin(&context, nobody).await), Refusal::NotFound);
        }
    }
}
