use super::{ADMIN, MARIA, Org, said, unlocked};
use crate::{
    Timestamp,
    testing::{World, refusal},
};
use model::{Refusal, Reminded};
use uuid::Uuid;

#[tokio::test]
async fn who_has_none_gets_one_mail_a_day() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.person(MARIA, "member").await;
        let owner = org.owner("joao@example.org").await;
        let out = org.person("script@example.org", "member").await;
        org.leave_out(out, "a script", "2027-02-01").await.unwrap();
        org.require(world.now().plus(10 * Timestamp::DAY).0).await;
        world.mails().await;
        assert_eq!(refusal(org.remind(&[]).await), Refusal::NobodyChosen);
        assert_eq!(refusal(org.remind(&vec![maria; 1_001]).await), Refusal::BadRequest);
        assert_eq!(world.mails().await.len(), 0);

        let done = org.remind(&[maria, owner.id, maria, out]).await.unwrap();
        assert_eq!(done, Reminded { sent: 1, needless: 2, recent: 0 }, "on {}", world.engine());
        let mails = world.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, MARIA));
        assert_eq!(mails[0].subject, "Example Ltd asks you to set up two-step verification");
        let body = &mails[0].body;
        for part in
            ["http://localhost:3000/help/two-step-verification", "required from 4 December 2026", "help@example.org"]
        {
            assert!(body.contains(part), "{part} is not in: {body}");
        }
        assert!(!body.contains("/login") && !body.contains("token"), "no link that logs in: {body}");
        assert_eq!((world.events(maria, "reminded").await, world.events(owner.id, "reminded").await), (1, 0));

        assert_eq!(org.remind(&[maria]).await.unwrap(), Reminded { recent: 1, ..Reminded::default() });
        world.advance(Timestamp::DAY - 1);
        let token = world.unlock(&world.log_in(ADMIN).await, "").await;
        let org = Org { token, ..org };
        assert_eq!(org.remind(&[maria]).await.unwrap().recent, 1);
        world.advance(1);
        assert_eq!(org.remind(&[maria]).await.unwrap().sent, 1);
    }
}

#[tokio::test]
async fn a_method_that_is_not_allowed_is_not_what_is_asked() {
    for world in World::all().await {
        let org = Org::of(&world, "Example Ltd", ADMIN).await;
        let maria = org.person(MARIA, "member").await;
        org.require(world.now().0).await;
        org.leave_out_admin().await;
        world.raw("UPDATE account SET strongest = 'text_message' WHERE email = 'maria@example.org'").await;
        assert_eq!(org.remind(&[maria]).await.unwrap().sent, 1, "texts are not allowed here, on {}", world.engine());
        // The strongest is not allowed, and a weaker one is.
        let owner = org.owner("joao@example.org").await;
        world.raw("UPDATE organization SET allow_security_key = (1 = 0)").await;
        world.raw("UPDATE account SET strongest = 'security_key' WHERE email = 'joao@example.org'").await;
        assert_eq!(org.remind(&[owner.id]).await.unwrap().needless, 1);
    }
}

#[tokio::test]
async fn a_thousand_are_reminded_at_once() {
    let world = World::all().await.remove(0);
    let org = Org::of(&world, "Example Ltd", ADMIN).await;
    let mut tx = world.write().await;
    let admin = store::account::by_id(&mut tx, org.admin).await.unwrap().unwrap();
    let ids: Vec<Uuid> = (1..=1_000).map(Uuid::from_u128).collect();
    for id in &ids {
        let new = store::account::NewAccount {
            id: *id,
            email: format!("{id}@example.org"),
            email_key: format!("{id}@example.org"),
            name: "Somebody".to_owned(),
            password_hash: admin.password_hash.clone(),
            email_verified_at: Some(1),
            organization_id: Some(org.id),
            role: "member".to_owned(),
            created_at: 1,
            language: "en".to_owned(),
        };
        store::account::insert(&mut tx, &new).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(org.remind(&ids).await.unwrap().sent, 1_000);
    assert_eq!(world.mails().await.len(), 1_000);
    // A locked session has no proof to give.
    world.advance(world.portal.rules.unlock);
    let signed_in = org.signed_in().await;
    assert!(signed_in.admin().unwrap().unlocked(world.now()).is_none(), "S-071: without open settings");
    let token = world.unlock(&org.token, "").await;
    let signed_in = world.signed_in(&token).await;
    let done = world.portal.remind(&world.context(), unlocked(&world, &signed_in), &["x".to_owned()]).await;
    assert_eq!(said(&done), "not_found");
}
