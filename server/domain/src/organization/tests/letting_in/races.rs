//! 50 hands, two servers.

use super::{ANA, MARIA, NEW, account_of, house, joined, token};
use crate::{
    Error, Result, SignedIn,
    testing::{HANDS, PASSWORD, World, race, rounds},
};
use model::Refusal;
use store::{account, organization};

/// How many won; the others were refused, and nothing went wrong inside.
fn winners<T>(answers: Vec<Result<T>>, allowed: &[Refusal]) -> usize {
    let mut won = 0;
    for answer in answers {
        match answer {
            Ok(_) => won += 1,
            Err(Error::Refused(refusal)) if allowed.contains(&refusal) => {}
            Err(Error::Refused(Refusal::Busy | Refusal::TooManyTries { .. })) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    won
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s_127_a_set_up_link_makes_one_organization_and_one_admin() {
    for world in World::all().await {
        let servers = world.servers().await;
        for round in 0..rounds() {
            world.portal.send_set_up_link(&world.context(), MARIA).await.unwrap();
            let link = token(&world, MARIA).await;
            // A person with an account, and one who thinks that there is none.
            let has_account = round % 2 == 0;
            if has_account {
                world.member(MARIA).await;
            }
            let hands = (0..HANDS).map(|i| {
                let (portal, context, link) = (servers[i % 2].clone(), world.context(), link.clone());
                async move {
                    let name = format!("Organization {i}");
                    if has_account {
                        portal.join(&context, &link, PASSWORD, &name, None).await.map(drop)
                    } else {
                        portal.join_as_new(&context, &link, "Maria", NEW, &name, None).await.map(drop)
                    }
                }
            });
            let lost = [Refusal::InvitationOver, Refusal::InOrganization, Refusal::Conflict];
            assert_eq!(winners(race(hands).await, &lost), 1, "S-127, round {round} on {}", world.engine());
            let all = world.portal.organizations(&world.context()).await.unwrap();
            assert_eq!((all.len(), all[0].members, all[0].admins), (1, 1, 1), "S-127, round {round}");
            assert!(account_of(&world, MARIA).await.unwrap().organization_id == Some(all[0].id));
            world.mails().await;
            for sql in ["DELETE FROM account", "DELETE FROM organization", "DELETE FROM failure_counter"] {
                world.raw(sql).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_invitation_lets_one_in_and_a_withdrawal_beside_it_is_the_first_or_the_second() {
    for world in World::all().await {
        let servers = world.servers().await;
        let house = house(&world, "Example Ltd", ANA).await;
        for round in 0..rounds() {
            let email = format!("p{round}@example.org");
            let link = house.invited(&world, &email).await;
            let id = store::invitation::page(&mut world.read().await, house.id, None, 1).await.unwrap()[0].id;
            let admin = house.signed_in(&world).await;
            let hands = (0..HANDS).map(|i| {
                let (portal, context, link) = (servers[i % 2].clone(), world.context(), link.clone());
                let admin = SignedIn(admin.0.clone());
                async move {
                    if i == HANDS / 2 {
                        let unlocked = admin.admin().unwrap().unlocked(context.now).unwrap();
                        return portal.withdraw_invitation(&context, unlocked, &id.to_string()).await.map(drop);
                    }
                    portal.join_as_new(&context, &link, "Maria", NEW, "", None).await.map(drop)
                }
            });
            let lost = [Refusal::InvitationOver, Refusal::InOrganization, Refusal::Conflict, Refusal::NotFound];
            assert_eq!(winners(race(hands).await, &lost), 1, "round {round} on {}", world.engine());
        }
        let all = account::count(&mut world.read().await).await.unwrap();
        let members = organization::members(&mut world.read().await, house.id).await.unwrap();
        assert_eq!(all, members, "each account that was made is in it, on {}", world.engine());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_admins_who_demote_each_other_leave_one() {
    for world in World::all().await {
        let servers = world.servers().await;
        let house = house(&world, "Example Ltd", ANA).await;
        let maria = joined(&world, house.id, MARIA, "admin").await;
        let token = world.unlock(&world.log_in(MARIA).await, "").await;
        for round in 0..rounds() {
            let (ana, other) = (house.signed_in(&world).await, world.signed_in(&token).await);
            let hands = (0..HANDS).map(|i| {
                let (portal, context) = (servers[i % 2].clone(), world.context());
                let (by, whom) = if i % 2 == 0 { (ana.0.clone(), maria) } else { (other.0.clone(), house.admin) };
                async move {
                    let by = SignedIn(by);
                    let unlocked = by.admin().unwrap().unlocked(context.now).unwrap();
                    match i % 4 {
                        0 | 1 => portal.set_role(&context, unlocked, &whom.to_string(), "member").await,
                        // Themselves: the last one may not.
                        _ => portal.set_role(&context, unlocked, &by.account_id().to_string(), "member").await,
                    }
                }
            });
            winners(race(hands).await, &[Refusal::LastAdmin, Refusal::NotFound]);
            let left = store::member::admins(&mut world.read().await, house.id).await.unwrap();
            assert_eq!(left.len(), 1, "round {round} on {}", world.engine());
            let mut tx = world.write().await;
            for id in [house.admin, maria] {
                account::set_role(&mut tx, id, "admin").await.unwrap();
            }
            tx.commit().await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_who_join_and_are_removed_at_once_are_counted() {
    for world in World::all().await {
        let servers = world.servers().await;
        let house = house(&world, "Example Ltd", ANA).await;
        let mut links = Vec::new();
        for n in 0..20 {
            links.push(house.invited(&world, &format!("p{n}@example.org")).await);
        }
        let mut members = Vec::new();
        for n in 0..20 {
            members.push(joined(&world, house.id, &format!("m{n}@example.org"), "member").await);
        }
        let admin = house.signed_in(&world).await;
        let hands = (0..40_usize).map(|i| {
            let (portal, context) = (servers[i % 2].clone(), world.context());
            let (link, member, admin) = (links[i / 2].clone(), members[i / 2], SignedIn(admin.0.clone()));
            async move {
                if i % 2 == 0 {
                    return portal.join_as_new(&context, &link, "Maria", NEW, "", None).await.map(drop);
                }
                let unlocked = admin.admin().unwrap().unlocked(context.now).unwrap();
                portal.remove_member(&context, unlocked, &member.to_string()).await.map(drop)
            }
        });
        winners(race(hands).await, &[]);
        let mut tx = world.read().await;
        let mut left = 0;
        for id in (0..20).map(|n| format!("p{n}@example.org")).chain((0..20).map(|n| format!("m{n}@example.org"))) {
            let account = account::by_email_key(&mut tx, &id).await.unwrap();
            left += i64::from(account.is_some_and(|account| account.organization_id == Some(house.id)));
        }
        assert_eq!(organization::members(&mut tx, house.id).await.unwrap(), left + 1, "on {}", world.engine());
    }
}
