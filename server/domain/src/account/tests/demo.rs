use crate::testing::World;
use std::sync::Arc;
use store::account;

#[tokio::test]
async fn an_empty_database_gets_a_member_and_an_admin_who_can_log_in() {
    for world in World::all().await {
        let made = world.portal.make_demo_accounts(&world.context()).await.unwrap();
        assert_eq!(made.iter().map(|demo| demo.role).collect::<Vec<_>>(), ["member", "admin"]);
        for demo in &made {
            let issued = world.log_in_with(demo.email, &demo.password, None).await.unwrap();
            let signed_in = world.signed_in(&issued.token).await;
            let view = world.portal.security_view(&world.context(), &signed_in).await.unwrap();
            assert_eq!(view.organization.as_deref(), Some("Example Ltd"), "on {}", world.engine());
            assert_eq!(signed_in.0.account.role, demo.role);
        }
        assert_ne!(made[0].password, made[1].password);
        assert!(made.iter().all(|demo| demo.password.len() >= 20));
        assert!(world.portal.make_demo_accounts(&world.context()).await.unwrap().is_empty(), "only once");
    }
}

#[tokio::test]
async fn a_database_with_people_gets_none() {
    for world in World::all().await {
        world.member("maria@example.org").await;
        assert!(world.portal.make_demo_accounts(&world.context()).await.unwrap().is_empty());
        assert_eq!(account::count(&mut world.read().await).await.unwrap(), 1, "on {}", world.engine());
    }
}

#[tokio::test]
async fn no_two_installations_have_the_same_passwords() {
    let mut passwords = Vec::new();
    for seed in [11, 12] {
        let world = World::all().await.remove(0);
        let context =
            crate::Context { entropy: Arc::new(crate::testing::TestEntropy::seeded(seed)), ..world.context() };
        passwords.extend(world.portal.make_demo_accounts(&context).await.unwrap().into_iter().map(|d| d.password));
    }
    passwords.sort();
    passwords.dedup();
    assert_eq!(passwords.len(), 4);
}
