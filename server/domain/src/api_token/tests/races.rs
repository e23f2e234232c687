use super::{ANA, MARIA, draft};
use crate::{
    Context, Error, PolicyDraft, Portal, Result, SessionToken, Timestamp, Token, TokenDraft, Visitor,
    api_token::MAX_TOKENS,
    testing::{PASSWORD, World, race},
};
use model::{AllowedWays, Refusal};

async fn make(portal: Portal, context: Context, session: SessionToken, draft: TokenDraft) -> Result<Token> {
    let Visitor::SignedIn(it) = portal.visitor(&context, Some(&session)).await? else { panic!() };
    portal.create_api_token(&context, it.unlocked(context.now).unwrap(), &draft).await
}

#[tokio::test]
async fn fifty_at_once_make_twenty() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        let name = |n| draft(&format!("Token {n}"));
        let all = (0..50).map(|n| make(world.portal.clone(), world.context(), owner.token.clone(), name(n)));
        let (made, refused): (Vec<_>, Vec<_>) = race(all).await.into_iter().partition(Result::is_ok);
        let rows = world.token_rows(owner.id).await.len();
        assert_eq!((made.len(), rows), (MAX_TOKENS, MAX_TOKENS), "on {}", world.engine());
        assert!(refused.iter().all(|it| matches!(it, Err(Error::Refused(Refusal::TooManyTokens { max: 20 })))));
        assert_eq!((world.mails().await.len(), world.events(owner.id, "api_token_created").await), (20, 20), "I11");
    }
}

#[tokio::test]
async fn of_twenty_of_one_name_one_is_made_and_of_twenty_presses_one_revokes() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let all = (0..20).map(|_| make(world.portal.clone(), world.context(), owner.token.clone(), draft("Backup")));
        assert_eq!(race(all).await.iter().filter(|it| it.is_ok()).count(), 1, "on {}", world.engine());
        world.mails().await;
        let id = world.token_rows(owner.id).await[0].id.to_string();
        let all = (0..20).map(|_| {
            let (portal, context) = (world.portal.clone(), world.context());
            let (session, id) = (owner.token.clone(), id.clone());
            async move {
                let Visitor::SignedIn(it) = portal.visitor(&context, Some(&session)).await? else { panic!() };
                portal.revoke_api_token(&context, it.unlocked(context.now).unwrap(), &id).await
            }
        });
        assert_eq!(race(all).await.iter().filter(|it| it.is_ok()).count(), 1);
        assert_eq!((world.mails().await.len(), world.events(owner.id, "api_token_revoked").await), (1, 1), "I11");
    }
}

#[tokio::test]
async fn no_token_is_made_past_a_number_that_is_lowered_at_the_same_moment() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        for round in 0..10 {
            let all = (0..5).map(|n| {
                let (portal, context) = (world.portal.clone(), world.context());
                let (admin, session) = (admin.token.clone(), owner.token.clone());
                async move {
                    if n > 0 {
                        return make(portal, context, session, draft(&format!("Token {round} {n}"))).await.map(drop);
                    }
                    lower(&portal, &context, &admin, 90 - round).await
                }
            });
            race(all).await.into_iter().for_each(Result::unwrap);
            let most = world.now().plus((90 - round) * Timestamp::DAY).0;
            for row in world.token_rows(owner.id).await {
                assert!(row.expires_at <= most, "round {round} on {}: {}", world.engine(), row.name);
                world.revoke(&owner.token, &row.id.to_string()).await.unwrap();
            }
        }
    }
}

#[tokio::test]
async fn nobody_joins_past_a_number_that_is_lowered_at_the_same_moment() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        for round in 1..=10 {
            let email = format!("person.{round}@example.org");
            let id = world.member(&email).await;
            let session = world.unlock(&world.log_in(&email).await, "").await;
            world.make_token(&session, &draft("Backup")).await.unwrap();
            let signed_in = world.signed_in(&admin.token).await;
            let proof = signed_in.admin().unwrap().unlocked(world.now()).unwrap();
            world.mails().await;
            world.portal.invite(&world.context(), proof, &email, "member").await.unwrap();
            let mail = world.mails().await.pop().unwrap();
            let token = mail.body.split_once("/join?token=").unwrap().1.split_whitespace().next().unwrap().to_owned();
            let all = [true, false].map(|joins| {
                let (portal, context) = (world.portal.clone(), world.context());
                let (admin, token) = (admin.token.clone(), token.clone());
                async move {
                    if joins {
                        return portal.join(&context, &token, PASSWORD, "", None).await.map(drop);
                    }
                    lower(&portal, &context, &admin, 100 - round).await
                }
            });
            race(all).await.into_iter().for_each(Result::unwrap);
            let most = world.token_rows(id).await[0].created_at + (100 - round) * Timestamp::DAY;
            assert_eq!(world.ends(id).await, most, "round {round} in {organization} on {}", world.engine());
        }
    }
}

async fn lower(portal: &Portal, context: &Context, admin: &SessionToken, days: i64) -> Result<()> {
    let Visitor::SignedIn(it) = portal.visitor(context, Some(admin)).await? else { panic!() };
    let proof = it.admin().unwrap();
    let version = portal.policy(context, proof).await?.version;
    let (token_days, allowed) = (days.to_string(), AllowedWays::ALL);
    let draft = PolicyDraft { token_days, version, allowed, ..PolicyDraft::default() };
    portal.set_policy(context, proof.unlocked(context.now).unwrap(), &draft).await
}
