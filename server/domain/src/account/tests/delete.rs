//! An account goes, and nothing of it is left behind (S-125).

use crate::{
    Deleted, LogIn,
    testing::{PASSWORD, World, race, refusal},
};
use model::{Refusal, Scope};
use store::{account, activity, api_token};

const MARIA: &str = "maria@example.org";
const ANA: &str = "ana@example.org";

#[tokio::test]
async fn with_an_account_go_its_methods_sessions_log_ins_and_tokens_at_once() {
    for world in World::all().await {
        let (organization, _) = world.organization_of(ANA).await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        let open = world.log_in(MARIA).await;
        let token = world.token(owner.id, &[Scope::AccountRead]).await;
        world.mails().await;
        let gone = world.portal.delete_account_by_operator(&world.context(), MARIA, "has left").await.unwrap();
        assert_eq!(gone, Deleted { sessions: 1, tokens: 1 }, "on {}", world.engine());

        assert!(world.is_dead(&owner.token).await && world.is_dead(&open).await, "on {}", world.engine());
        let mut tx = world.read().await;
        assert!(account::by_id(&mut tx, owner.id).await.unwrap().is_none());
        assert!(api_token::by_id(&mut tx, token.id()).await.unwrap().is_none());
        assert!(activity::of_account(&mut tx, owner.id, 9).await.unwrap().is_empty());
        assert_eq!(store::organization::members(&mut tx, organization).await.unwrap(), 1, "Ana alone");
        drop(tx);
        let mails = world.mails().await;
        assert!(mails.iter().any(|mail| mail.to == MARIA && mail.subject == "Your Nightlatch account was deleted"));
        assert!(mails.iter().any(|mail| mail.to == ANA && mail.subject == "The account of Maria Silva was deleted"));
        let again = world.portal.delete_account_by_operator(&world.context(), MARIA, "").await;
        assert_eq!(refusal(again), Refusal::NotFound);
        // The address is free, and the new account has nothing of the old one.
        assert_ne!(world.member(MARIA).await, owner.id);
    }
}

#[tokio::test]
async fn an_organization_with_members_keeps_an_admin() {
    for world in World::all().await {
        let (organization, _) = world.organization_of(ANA).await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        let context = world.context();
        let refused = world.portal.delete_account_by_operator(&context, ANA, "").await;
        assert_eq!(refusal(refused), Refusal::LastAdmin, "on {}", world.engine());
        assert!(world.mails().await.iter().all(|mail| !mail.subject.contains("deleted")), "nothing was done");
        world.portal.delete_account_by_operator(&context, MARIA, "").await.unwrap();
        world.portal.delete_account_by_operator(&context, ANA, "").await.unwrap();
    }
}

#[tokio::test]
async fn who_logs_in_at_that_moment_is_let_in_or_refused_and_nothing_is_left_over() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let hands = (0..24).map(|hand| {
            let (portal, context) = (world.portal.clone(), world.context());
            async move {
                if hand % 3 == 0 {
                    return portal.delete_account_by_operator(&context, MARIA, "").await.map(|_| None);
                }
                let input = LogIn { email: MARIA.into(), password: PASSWORD.into(), next: String::new() };
                portal.log_in(&context, input, None).await.map(|issued| Some(issued.token))
            }
        });
        let mut deleted = 0;
        for answer in race(hands).await {
            match answer {
                Ok(None) => deleted += 1,
                Ok(Some(token)) => assert!(world.is_dead(&token).await, "on {}", world.engine()),
                refused => {
                    let refused = refusal(refused);
                    assert!(
                        matches!(refused, Refusal::NotFound | Refusal::WrongPair | Refusal::TooManyTries { .. }),
                        "{refused:?}"
                    );
                }
            }
        }
        assert_eq!(deleted, 1, "on {}", world.engine());
        assert!(account::by_id(&mut world.read().await, id).await.unwrap().is_none());
    }
}
