//! Joining: with a new account, and with one that there is.

use super::{ANA, MARIA, NEW, account_of, house, join, join_new, joined, token};
use crate::{
    Context, NewAccount, Then, Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::{ActivityKind as Kind, Field, JoinBy, Problem, Refusal, Role};
use store::organization;
use words::Language;

#[tokio::test]
async fn someone_without_an_account_chooses_a_name_and_a_password() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let link = house.invited(&world, MARIA).await;
        let context = world.context();
        let view = world.portal.open_invitation(&context, &link, None).await.unwrap();
        assert_eq!((view.email.as_str(), view.organization.as_deref()), (MARIA, Some("Example Ltd")));
        assert_eq!((view.role, view.by), (Role::Member, JoinBy::NewAccount), "on {}", world.engine());

        let problems = refusal(world.portal.join_as_new(&context, &link, "", "short", "", None).await);
        let Refusal::Fields { fields } = problems else { panic!("{problems:?}") };
        assert_eq!(fields.iter().map(|one| one.field).collect::<Vec<_>>(), [Field::Name, Field::NewPassword]);
        assert!(account_of(&world, MARIA).await.is_none());

        let issued = join_new(&world, &context, &link).await.unwrap();
        assert_eq!(issued.then, Then::Page(None));
        let account = account_of(&world, MARIA).await.unwrap();
        assert_eq!((account.organization_id, account.role.as_str()), (Some(house.id), "member"));
        assert!(account.email_verified_at.is_some() && account.name == "Maria Silva");
        assert_eq!(world.signed_in(&issued.token).await.account_id(), account.id);
        for kind in [Kind::SignedUp, Kind::EmailVerified, Kind::OrganizationJoined, Kind::LoggedIn] {
            assert_eq!(world.events(account.id, kind.name()).await, 1, "{kind:?}");
        }
        assert_eq!(world.subjects().await, ["Your Nightlatch account is in Example Ltd now"]);
        assert_eq!(organization::members(&mut world.read().await, house.id).await.unwrap(), 2);
        world.log_in_with(MARIA, NEW, None).await.unwrap();
    }
}

#[tokio::test]
async fn who_joins_as_a_new_person_has_the_language_of_that_request() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let sign_up = NewAccount { email: MARIA.into(), name: "Maria".into(), password: PASSWORD.into() };
        let context = |language| Context { language, ..world.context() };
        world.portal.sign_up(&context(Language::German), &sign_up).await.unwrap();
        for (email, language) in [(MARIA, Language::French), ("joao@example.org", Language::Spanish)] {
            let link = house.invited(&world, email).await;
            let issued = join_new(&world, &context(language), &link).await.unwrap();
            assert_eq!(world.signed_in(&issued.token).await.language(), language, "on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn an_invitation_is_in_the_language_of_its_account_or_else_of_the_request() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let signed_in = house.signed_in(&world).await;
        let admin = signed_in.admin().unwrap().unlocked(world.now()).unwrap();
        world.member(MARIA).await;
        let context = Context { language: Language::Arabic, ..world.context() };
        for email in [MARIA, "nobody@example.org"] {
            world.portal.invite(&context, admin, email, "").await.unwrap();
        }
        // Written from right to left, a mail has marks around what is put in, whatever its words are.
        let marked = |mail: &crate::Letter| mail.subject.contains("\u{2068}Example Ltd\u{2069}");
        let mails = world.mails().await;
        let mut told: Vec<_> = mails.iter().map(|mail| (mail.to.as_str(), marked(mail))).collect();
        told.sort_unstable();
        assert_eq!(told, [(MARIA, false), ("nobody@example.org", true)], "on {}", world.engine());
        assert!(mails.iter().all(|mail| mail.body.contains("\n\nhttp://localhost:3000/join?token=")));
    }
}

/// S-059: an invitation is no second place to guess at.
#[tokio::test]
async fn someone_with_an_account_enters_its_password_as_at_the_log_in() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let id = world.member(MARIA).await;
        let link = house.invited(&world, MARIA).await;
        let context = world.context();
        let view = world.portal.open_invitation(&context, &link, None).await.unwrap();
        assert_eq!(view.by, JoinBy::Password);
        assert_eq!(refusal(join_new(&world, &context, &link).await), Refusal::Conflict);

        for _ in 0..3 {
            let wrong = world.portal.join(&context, &link, "not her password", "", None).await;
            assert_eq!(refusal(wrong), Refusal::WrongPassword, "on {}", world.engine());
        }
        assert_eq!((world.failures(id, "password").await, world.events(id, "password_refused").await), (3, 3));
        refusal(world.portal.join(&context, &link, "not her password", "", None).await);
        let pause = refusal(join(&world, &link).await);
        assert!(matches!(pause, Refusal::TooManyTries { .. }), "S-059: counted with the log-in: {pause:?}");
        assert_eq!(account_of(&world, MARIA).await.unwrap().organization_id, None);

        world.advance(Timestamp::MINUTE);
        let issued = join(&world, &link).await.unwrap();
        assert_eq!(world.signed_in(&issued.token).await.0.account.organization_id, Some(house.id));
        assert_eq!(world.failures(id, "password").await, 0);
        assert_eq!(refusal(join(&world, &link).await), Refusal::InvitationOver, "once");
        assert_eq!(world.failures(id, "password").await, 0, "and no try is counted for it");
    }
}

#[tokio::test]
async fn links_that_are_no_more_say_so_and_change_nothing() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let link = house.invited(&world, MARIA).await;
        world.advance(7 * Timestamp::DAY);
        let context = world.context();
        for token in [link.as_str(), "", "no such token"] {
            let opened = world.portal.open_invitation(&context, token, None).await;
            assert_eq!(refusal(opened), Refusal::InvitationOver, "{token}");
            assert_eq!(refusal(join_new(&world, &context, token).await), Refusal::InvitationOver);
            assert_eq!(refusal(join(&world, token).await), Refusal::InvitationOver);
        }
        assert!(account_of(&world, MARIA).await.is_none(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn an_account_is_in_one_organization_only() {
    for world in World::all().await {
        let (house, other) =
            (house(&world, "Example Ltd", ANA).await, house(&world, "Other Ltd", "eva@example.org").await);
        let id = joined(&world, other.id, MARIA, "member").await;
        let link = house.invited(&world, MARIA).await;
        let context = world.context();
        assert_eq!(refusal(world.portal.open_invitation(&context, &link, None).await), Refusal::InOrganization);
        assert_eq!(refusal(join(&world, &link).await), Refusal::InOrganization);
        assert_eq!(refusal(join_new(&world, &context, &link).await), Refusal::InOrganization);
        assert_eq!(account_of(&world, MARIA).await.unwrap().organization_id, Some(other.id), "on {}", world.engine());
        assert_eq!(world.events(id, "organization_joined").await, 0);
        // Once she is out of the other, the same link works.
        other.remove(&world, id).await.unwrap();
        join(&world, &link).await.unwrap();
        assert_eq!(account_of(&world, MARIA).await.unwrap().organization_id, Some(house.id));
    }
}

#[tokio::test]
async fn a_sign_up_that_nobody_has_confirmed_gives_way() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let thief = NewAccount { email: MARIA.into(), name: "A thief".into(), password: PASSWORD.into() };
        world.portal.sign_up(&world.context(), &thief).await.unwrap();
        let theirs = world.mails().await.remove(0);
        let link = house.invited(&world, MARIA).await;
        let context = world.context();
        let view = world.portal.open_invitation(&context, &link, None).await.unwrap();
        assert_eq!(view.by, JoinBy::NewAccount);
        join_new(&world, &context, &link).await.unwrap();
        let account = account_of(&world, MARIA).await.unwrap();
        assert_eq!((account.name.as_str(), account.organization_id), ("Maria Silva", Some(house.id)));
        refusal(world.log_in_with(MARIA, PASSWORD, None).await);
        let (_, rest) = theirs.body.split_once("/verify-email?token=").unwrap();
        let verify = rest.split_whitespace().next().unwrap();
        let stolen = world.portal.verify_email(&context, verify, PASSWORD, None).await;
        assert_eq!(refusal(stolen), Refusal::LinkExpired, "on {}", world.engine());
    }
}

/// S-077: a name of an organization means nothing where there is one.
#[tokio::test]
async fn s_077_a_name_of_an_organization_means_nothing_where_there_is_one() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let link = house.invited(&world, MARIA).await;
        let context = world.context();
        world.portal.join_as_new(&context, &link, "Maria", NEW, "Mine Ltd", None).await.unwrap();
        let account = account_of(&world, MARIA).await.unwrap();
        assert_eq!((account.organization_id, account.role.as_str()), (Some(house.id), "member"), "S-077");
        assert_eq!(organization::all(&mut world.read().await).await.unwrap().len(), 1, "on {}", world.engine());
    }
}

#[tokio::test]
async fn whoever_has_a_set_up_link_names_the_organization_and_is_its_admin() {
    for world in World::all().await {
        let context = world.context();
        let printed = world.portal.send_set_up_link(&context, MARIA).await.unwrap();
        let link = token(&world, MARIA).await;
        assert_eq!(printed, format!("http://localhost:3000/join?token={link}"));
        let view = world.portal.open_invitation(&context, &link, None).await.unwrap();
        assert_eq!((view.organization, view.role), (None, Role::Admin));
        let unnamed = refusal(world.portal.join_as_new(&context, &link, "Maria", NEW, " ", None).await);
        assert_eq!(unnamed, Refusal::field(Field::Organization, Problem::Missing), "on {}", world.engine());
        let both = refusal(world.portal.join_as_new(&context, &link, "", NEW, "", None).await);
        let Refusal::Fields { fields } = both else { panic!("{both:?}") };
        assert_eq!(fields.iter().map(|one| one.field).collect::<Vec<_>>(), [Field::Organization, Field::Name]);
        let issued = world.portal.join_as_new(&context, &link, "Maria", NEW, "Maria Ltd", None).await.unwrap();
        let signed_in = world.signed_in(&issued.token).await;
        assert!(signed_in.admin().is_some());
        let all = world.portal.organizations(&context).await.unwrap();
        let all: Vec<_> = all.iter().map(|one| (one.policy.organization.as_str(), one.members, one.admins)).collect();
        assert_eq!(all, [("Maria Ltd", 1, 1)]);

        // The same with an account that there is; a second link takes the place of the first.
        world.member("eva@example.org").await;
        world.portal.send_set_up_link(&context, "eva@example.org").await.unwrap();
        let first = token(&world, "eva@example.org").await;
        world.portal.send_set_up_link(&context, "eva@example.org").await.unwrap();
        let second = token(&world, "eva@example.org").await;
        let old = world.portal.join(&context, &first, PASSWORD, "Eva Ltd", None).await;
        assert_eq!(refusal(old), Refusal::InvitationOver);
        world.portal.join(&context, &second, PASSWORD, "Eva Ltd", None).await.unwrap();
        assert_eq!(account_of(&world, "eva@example.org").await.unwrap().role, "admin");
    }
}
