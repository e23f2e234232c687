//! Two people, two tabs: no mix of log-ins (S-008, S-010).

use crate::{
    Visitor,
    testing::{PASSWORD, World, refusal},
};
use model::Refusal;

#[tokio::test]
async fn a_code_of_another_account_is_refused_counted_and_not_spent() {
    for world in World::all().await {
        let (maria, joao) = (world.owner("maria@example.org").await, world.owner("joao@example.org").await);
        let (of_maria, of_joao) = (world.log_in(maria.email).await, world.log_in(joao.email).await);
        let code = world.code(&maria.secret);
        assert_eq!(refusal(world.answer(&of_joao, &code).await), Refusal::WrongCode { failures: 1 });
        assert_eq!(world.failures(joao.id, "codes").await, 1, "S-008 on {}", world.engine());
        assert_eq!(world.failures(maria.id, "codes").await, 0);
        assert_eq!(world.events(joao.id, "code_refused").await, 1);
        assert_eq!(world.events(maria.id, "code_refused").await, 0);
        assert!(world.answer(&of_maria, &code).await.is_ok(), "Maria's code is still hers");
    }
}

#[tokio::test]
async fn logging_in_as_another_ends_the_log_in_that_was_open_in_this_browser() {
    for world in World::all().await {
        let (maria, joao) = (world.owner("maria@example.org").await, world.owner("joao@example.org").await);
        let of_maria = world.log_in(maria.email).await;
        let page = world.pending(&of_maria).await;
        let of_joao = world.log_in_with(joao.email, PASSWORD, Some(&of_maria)).await.unwrap().token;
        assert!(world.is_dead(&of_maria).await, "S-010 on {}", world.engine());

        // The first tab's form, read before that: it says so, and her code is not spent.
        let answer = world.portal.log_in_with_code(&world.context(), &page, &world.code(&maria.secret)).await;
        assert_eq!(refusal(answer), Refusal::LogInFirst);
        assert_eq!(world.pending(&of_joao).await.email(), joao.email);
        let again = world.log_in(maria.email).await;
        assert!(world.answer(&again, &world.code(&maria.secret)).await.is_ok());
    }
}

#[tokio::test]
async fn a_failed_log_in_leaves_the_browsers_session_alone() {
    for world in World::all().await {
        world.member("maria@example.org").await;
        let token = world.log_in("maria@example.org").await;
        for (email, password) in [("joao@example.org", PASSWORD), ("maria@example.org", "not her password")] {
            let tried = world.log_in_with(email, password, Some(&token)).await;
            assert_eq!(refusal(tried), Refusal::WrongPair);
        }
        assert!(!world.is_dead(&token).await, "on {}", world.engine());
    }
}

#[tokio::test]
async fn logging_in_again_ends_the_full_session_of_this_browser() {
    for world in World::all().await {
        world.member("maria@example.org").await;
        world.member("joao@example.org").await;
        let first = world.log_in("maria@example.org").await;
        let second = world.log_in_with("joao@example.org", PASSWORD, Some(&first)).await.unwrap().token;
        assert!(world.is_dead(&first).await, "on {}", world.engine());
        assert!(matches!(world.visitor(&second).await, Visitor::SignedIn(_)));
    }
}
