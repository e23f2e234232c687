//! S-079: an organization of a thousand members, half of them logged in, from optional to required.

use super::house::{ANA, required};
use crate::{
    Credentials, SessionToken, Then, Visitor,
    session::Brought,
    testing::{PASSWORD, World},
};
use model::Scope;
use store::account::{self, NewAccount};
use uuid::Uuid;

const MEMBERS: u128 = 1_000;

impl World {
    /// Members who have set nothing up; the even ones are logged in.
    async fn thousand(&self, organization: Uuid, hash: &str) -> Vec<SessionToken> {
        let context = self.context();
        let mut tokens = Vec::new();
        let mut tx = self.write().await;
        for n in 0..MEMBERS {
            let (id, email) = (Uuid::from_u128(n + 1), format!("member{n}@example.org"));
            let new = NewAccount {
                id,
                email: email.clone(),
                email_key: email,
                name: format!("Member {n}"),
                password_hash: hash.to_owned(),
                email_verified_at: Some(context.now.0),
                organization_id: Some(organization),
                role: "member".to_owned(),
                created_at: context.now.0,
                language: "en".to_owned(),
            };
            account::insert(&mut tx, &new).await.unwrap();
            if n % 2 == 0 {
                let account = account::by_id(&mut tx, id).await.unwrap().unwrap();
                let issued = self.portal.begin(&mut tx, &context, &account, None, Brought::default()).await;
                tokens.push(issued.unwrap().token);
            }
        }
        tx.commit().await.unwrap();
        tokens
    }
}

/// S-079: the next request of each is held up and each has one mail.
#[tokio::test]
async fn s_079_the_next_request_of_each_is_held_up_and_each_has_one_mail() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let hash = account::by_id(&mut world.read().await, admin.id).await.unwrap().unwrap().password_hash;
        let tokens = world.thousand(organization, &hash).await;
        let script = world.token(Uuid::from_u128(2), &[Scope::AccountRead]).await;
        let basic = |secret: &str| Credentials::Basic {
            username: "member1@example.org".to_owned(),
            password: secret.to_owned(),
        };
        let lets_in =
            async |secret: &str| world.portal.api_caller(&world.context(), &basic(secret)).await.unwrap().is_some();
        assert!(lets_in(PASSWORD).await && lets_in(script.expose()).await);
        world.mails().await;
        for token in &tokens {
            assert!(matches!(world.visitor(token).await, Visitor::SignedIn(_)));
        }
        world.set_policy(&admin.token, required("")).await.unwrap();
        assert_eq!(world.subjects().await.len(), 1, "the admin's own");
        for token in &tokens {
            assert!(matches!(world.visitor(token).await, Visitor::EnrolOnly(_)), "on {}", world.engine());
        }
        assert!(matches!(world.visitor(&admin.token).await, Visitor::SignedIn(_)), "who has it goes on");
        // Who is not logged in comes no further either.
        let issued = world.log_in_with("member1@example.org", PASSWORD, None).await.unwrap();
        assert_eq!(issued.then, Then::Required);
        assert!(!lets_in(PASSWORD).await, "S-079: scripts are refused the password, on {}", world.engine());
        assert!(lets_in(script.expose()).await, "S-079: and go on with tokens");

        let mails = world.portal.tell_members().await.unwrap();
        assert_eq!(u128::from(mails), MEMBERS + 1, "on {}", world.engine());
        assert_eq!(world.portal.tell_members().await.unwrap(), 0);
        let mut seen = std::collections::BTreeMap::new();
        loop {
            let some = world.mails().await;
            if some.is_empty() {
                break;
            }
            for mail in some {
                assert!(mail.body.contains("/help/two-step-verification") || mail.to == ANA, "{}", mail.body);
                *seen.entry(mail.to).or_insert(0) += 1;
            }
        }
        assert_eq!(seen.len(), 1_001);
        assert!(seen.values().all(|mails| *mails == 1), "S-079: each has one mail");
    }
}
