//! Inviting one by one.

use super::{ANA, House, MARIA, account_of, house, join_new, joined, token, token_in};
use crate::{
    Timestamp,
    testing::{World, refusal},
};
use model::{ActivityKind as Kind, Field, Problem, Refusal, Role};
use store::invitation;

#[tokio::test]
async fn an_address_gets_a_link_and_the_admins_log_says_so() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        assert_eq!(house.invite(&world, " Maria@Example.org ", "").await.unwrap(), "Maria@Example.org");
        let mail = world.mails().await.remove(0);
        assert_eq!(mail.to, "Maria@Example.org", "on {}", world.engine());
        assert_eq!(mail.subject, "You are invited to join Example Ltd at Nightlatch");
        for part in [
            "Maria Silva (ana@example.org) invites you to join Example Ltd at Nightlatch.",
            "http://localhost:3000/join?token=",
            "you choose a name and a password",
            "works once, until 1 December 2026, 12:00 UTC",
            "ignore this mail: nothing happens",
        ] {
            assert!(mail.body.contains(part), "{part:?} is not in:\n{}", mail.body);
        }
        assert_eq!(world.events(house.admin, Kind::Invited.name()).await, 1);
        let signed_in = house.signed_in(&world).await;
        let view = world.portal.invitations(&world.context(), signed_in.admin().unwrap(), "").await.unwrap();
        assert_eq!((view.organization.as_str(), view.count, view.older), ("Example Ltd", 1, None));
        let open = &view.invitations[0];
        assert_eq!((open.email.as_str(), open.role, open.over), ("Maria@Example.org", Role::Member, false));
        let raw = invitation::by_id(&mut world.read().await, open.id.parse().unwrap()).await.unwrap().unwrap();
        assert!(!raw.token_hash.starts_with(token_in(&mail).as_bytes()), "only its hash is stored");
    }
}

/// S-064: the answer and the mail are the same whoever has an account.
#[tokio::test]
async fn s_064_the_answer_and_the_mail_are_the_same_whoever_has_an_account() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let other = super::house(&world, "Other Ltd", "eva@example.org").await;
        world.member("free@example.org").await;
        joined(&world, other.id, "taken@example.org", "member").await;
        let mut bodies = Vec::new();
        for email in ["nobody@example.org", "free@example.org", "taken@example.org"] {
            assert_eq!(house.invite(&world, email, "member").await.unwrap(), email);
            let mail = world.mails().await.remove(0);
            assert_eq!(mail.to, email);
            bodies.push(mail.body.replace(&token_in(&mail), ""));
            let rows = is_to_no_account(&world).await;
            assert!(rows, "S-064: the mail is to nobody's account, on {}", world.engine());
        }
        assert!(bodies.windows(2).all(|two| two[0] == two[1]), "S-064: {bodies:#?}");
    }
}

/// Whether no mail of an invitation is tied to an account.
async fn is_to_no_account(world: &World) -> bool {
    let mut tied = 0;
    for email in ["free@example.org", "taken@example.org"] {
        let id = account_of(world, email).await.unwrap().id;
        let subjects = store::testing::subjects(&mut world.read().await, id).await.unwrap();
        tied += subjects.iter().filter(|subject| subject.contains("invited")).count();
    }
    tied == 0
}

#[tokio::test]
async fn what_cannot_be_invited_changes_nothing() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        joined(&world, house.id, MARIA, "member").await;
        let refused = async |email: &str, role: &str| refusal(house.invite(&world, email, role).await);
        assert_eq!(refused("nobody", "").await, Refusal::field(Field::Email, Problem::NotAnEmail));
        assert_eq!(refused("x@example.org", "owner").await, Refusal::BadRequest);
        assert_eq!(refused("MARIA@example.org", "").await, Refusal::AlreadyMember);
        assert_eq!(refused(ANA, "admin").await, Refusal::AlreadyMember);
        assert!(world.mails().await.is_empty(), "on {}", world.engine());
        assert_eq!(invitation::count_open(&mut world.read().await, house.id).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn inviting_again_replaces_the_link_and_not_within_half_a_minute() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let first = house.invited(&world, MARIA).await;
        let again = refusal(house.invite(&world, "Maria@EXAMPLE.org", "admin").await);
        assert!(matches!(again, Refusal::TooManyTries { seconds: 30, .. }), "{again:?}");
        // Also not after taking it back.
        let signed_in = house.signed_in(&world).await;
        let admin = signed_in.admin().unwrap();
        let unlocked = admin.unlocked(world.now()).unwrap();
        let context = world.context();
        let open = world.portal.invitations(&context, admin, "").await.unwrap().invitations.remove(0);
        assert_eq!(world.portal.withdraw_invitation(&context, unlocked, &open.id).await.unwrap(), MARIA);
        assert!(matches!(refusal(house.invite(&world, MARIA, "").await), Refusal::TooManyTries { .. }));
        assert!(world.mails().await.is_empty());
        world.advance(30 * Timestamp::SECOND);
        house.invite(&world, MARIA, "admin").await.unwrap();
        let second = token(&world, MARIA).await;
        assert_eq!(refusal(join_new(&world, &context, &first).await), Refusal::InvitationOver, "on {}", world.engine());
        world.advance(30 * Timestamp::SECOND);
        let open = world.portal.invitations(&world.context(), admin, "").await.unwrap().invitations.remove(0);
        world.portal.invite_again(&world.context(), unlocked, &open.id).await.unwrap();
        let third = token(&world, MARIA).await;
        assert_eq!(refusal(join_new(&world, &world.context(), &second).await), Refusal::InvitationOver);
        join_new(&world, &world.context(), &third).await.unwrap();
        assert_eq!(account_of(&world, MARIA).await.unwrap().role, "admin", "the role goes with it");
        let gone = world.portal.invite_again(&world.context(), unlocked, &open.id).await;
        assert_eq!(refusal(gone), Refusal::NotFound, "it is not open any more");
    }
}

/// S-073: invitations of another organization do not exist.
#[tokio::test]
async fn s_073_invitations_of_another_organization_do_not_exist() {
    for world in World::all().await {
        let ours = house(&world, "Example Ltd", ANA).await;
        let theirs = house(&world, "Other Ltd", "eva@example.org").await;
        let link = theirs.invited(&world, MARIA).await;
        let signed_in = theirs.signed_in(&world).await;
        let context = world.context();
        let open = world.portal.invitations(&context, signed_in.admin().unwrap(), "").await.unwrap();
        let id = open.invitations[0].id.clone();
        let signed_in = ours.signed_in(&world).await;
        let admin = signed_in.admin().unwrap();
        let unlocked = admin.unlocked(world.now()).unwrap();
        assert!(world.portal.invitations(&context, admin, "").await.unwrap().invitations.is_empty());
        world.advance(Timestamp::MINUTE);
        for id in [id.as_str(), "x", "00000000-0000-4000-8000-000000000000"] {
            let withdraw = world.portal.withdraw_invitation(&context, unlocked, id).await;
            assert_eq!(refusal(withdraw), Refusal::NotFound, "S-073: {id}");
            let again = world.portal.invite_again(&world.context(), unlocked, id).await;
            assert_eq!(refusal(again), Refusal::NotFound, "S-073: {id}");
        }
        assert!(world.mails().await.is_empty());
        let issued = join_new(&world, &context, &link).await.unwrap();
        let joined = world.signed_in(&issued.token).await.0.account.organization_id;
        assert_eq!(joined, Some(theirs.id), "the link still works, on {}", world.engine());
    }
}

#[tokio::test]
async fn so_many_may_be_open_and_the_list_has_pages() {
    let world = World::all().await.remove(0);
    let house = house(&world, "Example Ltd", ANA).await;
    let mut tx = world.write().await;
    for n in 0..crate::organization::invite::MOST {
        let row = invitation::Invitation {
            id: uuid::Uuid::from_u128(u128::try_from(n).unwrap() + 1),
            organization_id: Some(house.id),
            email: format!("p{n}@example.org"),
            email_key: format!("p{n}@example.org"),
            role: "member".to_owned(),
            token_hash: n.to_be_bytes().to_vec(),
            invited_by: None,
            created_at: world.now().0 - n / 3,
            expires_at: world.now().0,
            accepted_at: None,
            withdrawn_at: None,
        };
        invitation::insert(&mut tx, &row).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(refusal(house.invite(&world, MARIA, "").await), Refusal::TooManyInvitations { max: 5_000 });
    let signed_in = house.signed_in(&world).await;
    let admin = signed_in.admin().unwrap();
    let (mut older, mut seen) = (String::new(), std::collections::HashSet::new());
    loop {
        let page = world.portal.invitations(&world.context(), admin, &older).await.unwrap();
        assert!(page.count == 5_000 && page.invitations.len() == 50 && page.invitations.iter().all(|one| one.over));
        seen.extend(page.invitations.into_iter().map(|one| one.id));
        match page.older {
            Some(next) => older = next,
            None => break,
        }
    }
    assert_eq!(seen.len(), 5_000, "no gap and no repeat");
    for odd in ["x", "1-x", "-"] {
        assert_eq!(refusal(world.portal.invitations(&world.context(), admin, odd).await), Refusal::BadRequest);
    }
}

#[tokio::test]
async fn who_is_no_admin_any_more_invites_nobody() {
    for world in World::all().await {
        let house: House = house(&world, "Example Ltd", ANA).await;
        let signed_in = house.signed_in(&world).await;
        let unlocked = signed_in.admin().unwrap().unlocked(world.now()).unwrap();
        let mut tx = world.write().await;
        store::account::set_role(&mut tx, house.admin, "member").await.unwrap();
        tx.commit().await.unwrap();
        let context = world.context();
        assert_eq!(refusal(world.portal.invite(&context, unlocked, MARIA, "").await), Refusal::NotFound, "S-072");
        let many = world.portal.invite_many(&context, unlocked, MARIA).await;
        assert_eq!(refusal(many), Refusal::NotFound, "S-072");
        assert!(world.mails().await.is_empty(), "on {}", world.engine());
    }
}
