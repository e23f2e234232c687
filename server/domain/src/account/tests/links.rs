//! The proof of an address.

use crate::{
    NewAccount, Timestamp, Visitor,
    testing::{PASSWORD, World, race, refusal},
};
use model::Refusal;
use store::account;

const MARIA: &str = "maria@example.org";

/// Signs up, and says the token of the mail.
async fn token(world: &World) -> String {
    let input = NewAccount { email: MARIA.to_owned(), name: "Maria Silva".to_owned(), password: PASSWORD.to_owned() };
    world.portal.sign_up(&world.context(), &input).await.unwrap();
    token_in(world).await
}

async fn token_in(world: &World) -> String {
    let mail = world.mails().await.remove(0);
    let (_, rest) = mail.body.split_once("http://localhost:3000/verify-email?token=").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn is_verified(world: &World) -> bool {
    let account = account::by_email_key(&mut world.read().await, MARIA).await.unwrap().unwrap();
    account.email_verified_at.is_some()
}

#[tokio::test]
async fn a_link_works_once() {
    for world in World::all().await {
        let token = token(&world).await;
        assert!(!is_verified(&world).await);
        world.portal.verify_email(&world.context(), &token).await.unwrap();
        assert!(is_verified(&world).await, "on {}", world.engine());
        let again = world.portal.verify_email(&world.context(), &token).await;
        assert_eq!(refusal(again), Refusal::LinkExpired);
        let session = world.log_in(MARIA).await;
        assert!(matches!(world.visitor(&session).await, Visitor::SignedIn(_)));
    }
}

#[tokio::test]
async fn it_ends_after_a_day() {
    for world in World::all().await {
        let first = token(&world).await;
        world.advance(Timestamp::DAY);
        let late = world.portal.verify_email(&world.context(), &first).await;
        assert_eq!(refusal(late), Refusal::LinkExpired);
        assert!(!is_verified(&world).await);
        let second = token(&world).await;
        world.advance(Timestamp::DAY - 1);
        assert!(world.portal.verify_email(&world.context(), &second).await.is_ok(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn what_is_no_link_of_ours_is_refused() {
    for world in World::all().await {
        let token = token(&world).await;
        let (short, long) = (token[1..].to_owned(), format!("{token}A"));
        for wrong in ["", " ", "\0", &short, &long, &"x".repeat(10_000), &format!(" {token}")] {
            let tried = world.portal.verify_email(&world.context(), wrong).await;
            assert_eq!(refusal(tried), Refusal::LinkExpired);
        }
        assert!(!is_verified(&world).await, "on {}", world.engine());
    }
}

#[tokio::test]
async fn an_unproved_address_is_told_only_after_the_right_password_and_a_new_link_is_sent() {
    for world in World::all().await {
        token(&world).await;
        assert_eq!(refusal(world.log_in_with(MARIA, "not her password", None).await), Refusal::WrongPair);
        assert_eq!(world.mails().await.len(), 0);
        assert_eq!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::EmailNotVerified);
        let token = token_in(&world).await;
        for _ in 0..3 {
            assert_eq!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::EmailNotVerified);
        }
        assert_eq!(world.mails().await.len(), 1, "three an hour in all, on {}", world.engine());
        world.portal.verify_email(&world.context(), &token).await.unwrap();
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok());
    }
}

#[tokio::test]
async fn the_mail_names_the_operators_address() {
    for world in World::with(crate::Rules { public_url: "https://id.example".to_owned(), ..Default::default() }).await {
        let input =
            NewAccount { email: MARIA.to_owned(), name: "Maria Silva".to_owned(), password: PASSWORD.to_owned() };
        world.portal.sign_up(&world.context(), &input).await.unwrap();
        let mail = world.mails().await.remove(0);
        assert!(mail.body.contains("https://id.example/verify-email?token="), "S-055");
        assert!(!mail.body.contains("localhost"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_clicks_one_counts() {
    for world in World::all().await {
        let token = token(&world).await;
        let clicks = (0..20).map(|_| {
            let (portal, context, token) = (world.portal.clone(), world.context(), token.clone());
            async move { portal.verify_email(&context, &token).await }
        });
        let done = race(clicks).await.into_iter().filter(Result::is_ok).count();
        assert_eq!(done, 1, "on {}", world.engine());
        let id = account::by_email_key(&mut world.read().await, MARIA).await.unwrap().unwrap().id;
        assert_eq!(world.events(id, "email_verified").await, 1);
    }
}
