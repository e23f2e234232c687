//! A step is taken once (RFC 6238 5.2).

use crate::testing::{World, code_at, refusal};
use model::Refusal;

/// S-011: the second is refused, told apart from a wrong one, and written down.
#[tokio::test]
async fn a_used_code_is_refused_and_told_apart_from_a_wrong_one() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        let code = world.code(&owner.secret);
        let first = world.log_in(owner.email).await;
        world.answer(&first, &code).await.unwrap();

        let second = world.log_in(owner.email).await;
        assert_eq!(refusal(world.answer(&second, &code).await), Refusal::CodeUsed, "S-011 on {}", world.engine());
        assert_eq!(world.events(owner.id, "code_reused").await, 1);
        // In its second window too.
        world.next_step();
        assert_eq!(refusal(world.answer(&second, &code).await), Refusal::CodeUsed);
        assert!(world.answer(&second, &world.code(&owner.secret)).await.is_ok(), "the log-in stayed open");
    }
}

#[tokio::test]
async fn the_code_before_an_accepted_one_is_refused() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        world.next_step();
        world.log_in_fully(&owner).await;
        let token = world.log_in(owner.email).await;
        let before = code_at(&owner.secret, world.now().0 / 1_000 - 30);
        assert_eq!(refusal(world.answer(&token, &before).await), Refusal::CodeUsed, "S-015 on {}", world.engine());
    }
}

#[tokio::test]
async fn the_code_that_connected_an_app_does_not_log_in() {
    for world in World::all().await {
        world.member("maria@example.org").await;
        let (token, secret) = world.setting_up("maria@example.org").await;
        let code = world.code(&secret);
        world.connect(&token, &code).await.unwrap();
        let pending = world.log_in("maria@example.org").await;
        assert_eq!(refusal(world.answer(&pending, &code).await), Refusal::CodeUsed, "S-013 on {}", world.engine());
    }
}

#[tokio::test]
async fn unlocking_and_logging_in_spend_the_same_codes() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        world.advance(world.portal.rules.unlock);
        world.next_step();
        let code = world.code(&owner.secret);
        world.unlock(&owner.token, &code).await;
        let pending = world.log_in(owner.email).await;
        assert_eq!(refusal(world.answer(&pending, &code).await), Refusal::CodeUsed, "on {}", world.engine());
    }
}

#[tokio::test]
async fn each_of_two_apps_has_its_own_steps() {
    for world in World::all().await {
        let owner = world.owner("maria@example.org").await;
        let signed_in = world.signed_in(&owner.token).await;
        world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
        let second = world.setup_secret(&owner.token).await;
        let issued = world.connect(&owner.token, &world.code(&second)).await.unwrap();
        world.next_step();

        let view = world.portal.security_view(&world.context(), &world.signed_in(&issued.token).await).await.unwrap();
        let names: Vec<_> = view.two_step.apps.iter().map(|app| app.name.as_str()).collect();
        assert_eq!(names, ["Authenticator app", "Authenticator app 2"]);
        for secret in [&owner.secret, &second] {
            let token = world.log_in(owner.email).await;
            world.answer(&token, &world.code(secret)).await.unwrap();
            let token = world.log_in(owner.email).await;
            assert_eq!(refusal(world.answer(&token, &world.code(secret)).await), Refusal::CodeUsed);
        }
    }
}
