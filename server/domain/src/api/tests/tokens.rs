//! API tokens at the API (R12, S-076).

use super::house::{JOAO, MARIA, basic, bearer};
use crate::{
    Credentials, Device, Forbidden, Timestamp, Token,
    testing::{PASSWORD, World, refusal},
};
use model::{MemberList, Refusal, Role, Scope};
use store::{account, api_token};

const DAY: i64 = Timestamp::DAY;

#[tokio::test]
async fn a_token_is_enough_by_itself_and_with_the_address_of_its_owner() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.member(JOAO).await;
        let token = world.token(owner.id, &[Scope::AccountRead]).await;
        for credentials in [bearer(&token), basic(MARIA, token.expose()), basic("MARIA@EXAMPLE.ORG", token.expose())] {
            assert!(world.is_let_in(&credentials).await, "with two-step verification on, on {}", world.engine());
        }
        for other in [JOAO, "nobody@example.org", "", "x"] {
            assert!(!world.is_let_in(&basic(other, token.expose())).await, "S-076: not as {other:?}");
        }
        assert_eq!(world.failures(owner.id, "password").await, 0, "a token is no password");
    }
}

#[tokio::test]
async fn what_is_not_the_token_is_refused_and_not_counted() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let token = world.token(id, &[Scope::AccountRead]).await;
        let stranger = Token::generate(&world.context());
        // The right id with another secret, and a checksum that fits.
        let (head, tail) = (&token.expose()[..36], &stranger.expose()[36..100]);
        let forged = format!("{head}{tail}");
        let forged = format!("{forged}{:08x}", crc32fast::hash(forged.as_bytes()));
        for text in [forged.as_str(), stranger.expose(), &token.expose()[..107], "", PASSWORD, "nl_0_0"] {
            assert!(!world.is_let_in(&Credentials::Bearer(text.to_owned())).await, "S-076: {text}");
            assert!(!world.portal.measure_look_up(&world.context(), text).await.unwrap(), "{text}");
        }
        assert!(world.portal.measure_look_up(&world.context(), token.expose()).await.unwrap());
        for text in [forged.as_str(), stranger.expose(), &token.expose()[..107]] {
            assert!(!world.is_let_in(&basic(MARIA, text)).await, "S-076: {text}");
        }
        assert_eq!(world.failures(id, "password").await, 0, "nobody is locked out by them, on {}", world.engine());
        assert!(world.is_let_in(&bearer(&token)).await);
    }
}

#[tokio::test]
async fn it_ends_at_its_end_and_at_once_when_it_is_revoked_on_every_server() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (short, long) =
            (world.token(id, &[Scope::AccountRead]).await, world.token(id, &[Scope::AccountRead]).await);
        let second = world.second_server().await;
        let there = async |token: &Token| second.api_caller(&world.context(), &bearer(token)).await.unwrap().is_some();
        assert!(there(&long).await);
        let mut tx = world.write().await;
        api_token::delete(&mut tx, id, long.id()).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        assert!(!world.is_let_in(&bearer(&long)).await && !there(&long).await, "S-072 on {}", world.engine());
        world.advance(365 * DAY - 1);
        assert!(world.is_let_in(&bearer(&short)).await);
        world.advance(1);
        assert!(!world.is_let_in(&bearer(&short)).await, "S-076 on {}", world.engine());
    }
}

#[tokio::test]
async fn its_use_is_noted_once_a_minute() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let token = world.token(id, &[Scope::AccountRead]).await;
        let used = async || {
            let row = api_token::by_id(&mut world.read().await, token.id()).await.unwrap().unwrap();
            (row.last_used_at, row.last_used_ip, row.last_used_agent)
        };
        assert_eq!(used().await, (None, None, None));
        let first = world.now().0;
        let from = |ip: &str| world.portal.context(Device::new(ip, "curl/8.5"));
        let noted = |at, ip: &str| (Some(at), Some(ip.to_owned()), Some("curl/8.5".to_owned()));
        world.portal.api_caller(&from("192.0.2.7"), &bearer(&token)).await.unwrap().unwrap();
        assert_eq!(used().await, noted(first, "192.0.2.7"), "on {}", world.engine());
        world.advance(Timestamp::MINUTE - 1);
        world.portal.api_caller(&from("192.0.2.8"), &bearer(&token)).await.unwrap().unwrap();
        assert_eq!(used().await, noted(first, "192.0.2.7"));
        world.advance(1);
        world.portal.api_caller(&from("192.0.2.8"), &bearer(&token)).await.unwrap().unwrap();
        assert_eq!(used().await, noted(first + Timestamp::MINUTE, "192.0.2.8"), "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_scope_is_all_that_it_says_and_no_more() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(MARIA).await;
        let member = world.member(JOAO).await;
        let everything = world.token(member, &Scope::ALL).await;
        let caller = world.calls(&bearer(&everything)).await.unwrap().unwrap();
        assert_eq!(caller.admin().unwrap_err(), Forbidden::NotAnAdmin, "a token makes nobody an admin");
        assert_eq!(caller.unlocked_admin().unwrap_err(), Forbidden::NotAnAdmin, "on {}", world.engine());
        let may = async |scopes: &[Scope]| {
            let caller = world.calls(&bearer(&world.token(admin.id, scopes).await)).await.unwrap().unwrap();
            let (read, change) = (caller.admin().err(), caller.unlocked_admin().err());
            (world.portal.myself(&caller).await.unwrap().err(), read, change)
        };
        let lacks = |scope| Some(Forbidden::Scope(scope));
        let (account, read, change) =
            (lacks(Scope::AccountRead), lacks(Scope::OrganizationRead), lacks(Scope::OrganizationAdmin));
        assert_eq!(may(&[Scope::AccountRead]).await, (None, read, change), "S-076 on {}", world.engine());
        assert_eq!(may(&[Scope::OrganizationRead]).await, (account, None, change));
        assert_eq!(may(&[Scope::OrganizationAdmin]).await, (account, None, None));
        assert_eq!(may(&[]).await, (account, read, change));
        assert_eq!(may(&Scope::ALL).await, (None, None, None));
    }
}

#[tokio::test]
async fn an_admin_by_token_is_held_to_what_an_admin_is_held_to() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(MARIA).await;
        let member = world.member(JOAO).await;
        world.join(member, organization, "member").await;
        let token = world.token(admin.id, &Scope::ALL).await;
        let caller = world.calls(&bearer(&token)).await.unwrap().unwrap();
        let (id, until, context) = (member.to_string(), world.now().iso_day(), world.context());
        let leave_out = async |caller: &crate::Caller, id: &str| {
            world.portal.leave_out(&context, caller.unlocked_admin().unwrap(), id, "a script", &until).await
        };
        leave_out(&caller, &id).await.unwrap();
        assert_eq!(world.events(member, "left_out").await, 1, "on {}", world.engine());
        assert_eq!(refusal(leave_out(&caller, &admin.id.to_string()).await), Refusal::OwnAccount);
        let stranger = world.member("eva@example.org").await;
        assert_eq!(refusal(leave_out(&caller, &stranger.to_string()).await), Refusal::NotFound, "S-073");
        let members = world.portal.members(&context, caller.admin().unwrap(), &MemberList::default()).await.unwrap();
        assert_eq!(members.rows.len(), 2);

        // What is taken away meanwhile is taken away from the request that is under way, too (S-072).
        let mut tx = world.write().await;
        account::set_role(&mut tx, admin.id, "member").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(refusal(leave_out(&caller, &id).await), Refusal::NotFound, "on {}", world.engine());
        let later = world.calls(&bearer(&token)).await.unwrap().unwrap();
        assert_eq!(later.unlocked_admin().unwrap_err(), Forbidden::NotAnAdmin);
        world.join(admin.id, organization, "admin").await;
        leave_out(&caller, &id).await.unwrap();
        let mut tx = world.write().await;
        api_token::delete(&mut tx, admin.id, token.id()).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        assert_eq!(refusal(leave_out(&caller, &id).await), Refusal::LogInFirst, "revoked, on {}", world.engine());
    }
}

#[tokio::test]
async fn a_caller_reads_the_own_account() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(MARIA).await;
        let token = world.token(admin.id, &[Scope::AccountRead, Scope::OrganizationRead]).await;
        let caller = world.calls(&bearer(&token)).await.unwrap().unwrap();
        let myself = world.portal.myself(&caller).await.unwrap().unwrap();
        assert_eq!((myself.id, myself.email.as_str(), myself.name.as_str()), (admin.id, MARIA, "Maria Silva"));
        let of = myself.organization.unwrap();
        assert_eq!((of.id, of.name.as_str(), of.role), (organization, "Example Ltd", Role::Admin));
        assert!(myself.two_step_since.is_some() && myself.strongest == Some(model::Way::AuthenticatorApp));
        assert_eq!(myself.scopes, [Scope::AccountRead, Scope::OrganizationRead], "on {}", world.engine());
        assert_eq!((myself.token.as_deref(), myself.token_ends), (Some("Backup"), Some(world.now().plus(365 * DAY))));
        world.member(JOAO).await;
        let caller = world.calls(&basic(JOAO, PASSWORD)).await.unwrap().unwrap();
        let myself = world.portal.myself(&caller).await.unwrap().unwrap();
        assert!(myself.organization.is_none() && myself.two_step_since.is_none() && myself.token.is_none());
    }
}
