//! The proof of an address: a link, and the password that was chosen with it.

use crate::{
    Error, Issued, NewAccount, Result, SessionToken, Then, Timestamp, Visitor,
    testing::{HANDS, PASSWORD, World, race, refusal, rounds},
};
use model::{Field, Problem, Refusal};
use store::{account, account::Account};

const MARIA: &str = "maria@example.org";
const WRONG: &str = "not her password";

/// Signs up, and says the token of the mail.
async fn token(world: &World) -> String {
    sign_up(world, "Maria Silva", PASSWORD).await;
    token_in(world).await
}

/// Signs up with Maria's address, whoever does it.
async fn sign_up(world: &World, name: &str, password: &str) {
    let input = NewAccount { email: MARIA.to_owned(), name: name.to_owned(), password: password.to_owned() };
    world.portal.sign_up(&world.context(), &input).await.unwrap();
}

async fn token_in(world: &World) -> String {
    let mail = world.mails().await.remove(0);
    let (_, rest) = mail.body.split_once("http://localhost:3000/verify-email?token=").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn confirm(world: &World, token: &str, password: &str) -> Result<Issued> {
    world.portal.verify_email(&world.context(), token, password, None).await
}

async fn maria(world: &World) -> Account {
    account::by_email_key(&mut world.read().await, MARIA).await.unwrap().unwrap()
}

async fn is_verified(world: &World) -> bool {
    maria(world).await.email_verified_at.is_some()
}

#[tokio::test]
async fn a_link_works_once_with_its_password_and_logs_in() {
    for world in World::all().await {
        let token = token(&world).await;
        assert!(!is_verified(&world).await);
        let issued = confirm(&world, &token, PASSWORD).await.unwrap();
        assert!(is_verified(&world).await, "on {}", world.engine());
        assert_eq!(issued.then, Then::Page(None));
        let signed_in = world.signed_in(&issued.token).await;
        assert!(signed_in.unlocked(world.now()).is_none(), "as after any log-in");
        for password in [PASSWORD, WRONG] {
            assert_eq!(refusal(confirm(&world, &token, password).await), Refusal::LinkExpired);
        }
        let id = maria(&world).await.id;
        for event in ["email_verified", "logged_in"] {
            assert_eq!(world.events(id, event).await, 1, "{event}");
        }
        assert!(matches!(world.visitor(&world.log_in(MARIA).await).await, Visitor::SignedIn(_)));
    }
}

#[tokio::test]
async fn it_ends_after_a_day() {
    for world in World::all().await {
        let first = token(&world).await;
        world.advance(Timestamp::DAY);
        assert_eq!(refusal(confirm(&world, &first, PASSWORD).await), Refusal::LinkExpired);
        assert!(!is_verified(&world).await);
        let second = token(&world).await;
        world.advance(Timestamp::DAY - 1);
        assert!(confirm(&world, &second, PASSWORD).await.is_ok(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn what_is_no_link_of_ours_is_refused_like_one_that_is_over() {
    for world in World::all().await {
        let token = token(&world).await;
        let (short, long) = (token[1..].to_owned(), format!("{token}A"));
        world.advance(Timestamp::DAY);
        for wrong in ["", " ", "\0", &short, &long, &"x".repeat(10_000), &format!(" {token}"), &token] {
            // Also what the password field would be told of otherwise: only a link that works is asked for more.
            for password in [PASSWORD, WRONG, "", &"x".repeat(10_000)] {
                assert_eq!(refusal(confirm(&world, wrong, password).await), Refusal::LinkExpired);
            }
        }
        assert!(!is_verified(&world).await, "on {}", world.engine());
        assert_eq!(world.failures(maria(&world).await.id, "password").await, 0, "and nothing is counted");
    }
}

#[tokio::test]
async fn a_link_of_another_kind_confirms_nothing() {
    const RIGHT: &str = "UPDATE mail_link SET purpose = 'verify_email', name = 'Maria', \
                         password_hash = (SELECT password_hash FROM account)";
    for world in World::all().await {
        let token = token(&world).await;
        for change in [
            "UPDATE mail_link SET purpose = 'sign_up_notice'",
            "UPDATE mail_link SET password_hash = NULL",
            "UPDATE mail_link SET name = NULL",
        ] {
            world.raw(change).await;
            let tried = refusal(confirm(&world, &token, PASSWORD).await);
            assert_eq!(tried, Refusal::LinkExpired, "{change} on {}", world.engine());
            // Each time only one thing is wrong with it.
            world.raw(RIGHT).await;
        }
        assert!(confirm(&world, &token, PASSWORD).await.is_ok());
    }
}

#[tokio::test]
async fn a_password_that_cannot_be_one_is_told_and_not_counted() {
    for world in World::all().await {
        let token = token(&world).await;
        let empty = refusal(confirm(&world, &token, "").await);
        assert_eq!(empty, Refusal::field(Field::Password, Problem::Missing));
        let huge = refusal(confirm(&world, &token, &"x".repeat(10_000)).await);
        assert_eq!(huge, Refusal::field(Field::Password, Problem::TooLong { max: 128 }));
        assert_eq!(world.failures(maria(&world).await.id, "password").await, 0);
        assert!(confirm(&world, &token, PASSWORD).await.is_ok(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_wrong_password_leaves_the_link_and_is_counted_with_those_of_the_log_in() {
    for world in World::all().await {
        let token = token(&world).await;
        let id = maria(&world).await.id;
        for failures in 1..=2 {
            assert_eq!(refusal(confirm(&world, &token, WRONG).await), Refusal::WrongPassword);
            assert_eq!(world.failures(id, "password").await, failures, "on {}", world.engine());
        }
        for _ in 0..2 {
            assert_eq!(refusal(world.log_in_with(MARIA, WRONG, None).await), Refusal::WrongPair);
        }
        let early = refusal(confirm(&world, &token, PASSWORD).await);
        assert!(matches!(early, Refusal::TooManyTries { seconds: 1, .. }), "S-059: {early:?}");
        assert_eq!(world.events(id, "password_refused").await, 4);
        assert!(!is_verified(&world).await);
        world.advance(Timestamp::SECOND);
        assert!(confirm(&world, &token, PASSWORD).await.is_ok());
        assert_eq!(world.failures(id, "password").await, 0, "a complete log-in forgets them");
    }
}

#[tokio::test]
async fn failures_at_an_address_that_nobody_has_proved_are_told_to_nobody() {
    for world in World::all().await {
        let token = token(&world).await;
        for _ in 0..12 {
            refusal(confirm(&world, &token, WRONG).await);
            refusal(world.log_in_with(MARIA, WRONG, None).await);
            world.advance(15 * Timestamp::MINUTE);
        }
        assert!(world.failures(maria(&world).await.id, "password").await > 10);
        assert_eq!(world.mails().await.len(), 0, "on {}", world.engine());
        world.advance(Timestamp::HOUR);
        assert!(confirm(&world, &token, PASSWORD).await.is_ok());
    }
}

#[tokio::test]
async fn it_ends_the_session_that_was_in_this_browser_and_no_failure_does() {
    for world in World::all().await {
        world.member("joao@example.org").await;
        let token = token(&world).await;
        let (here, elsewhere) = (world.log_in("joao@example.org").await, world.log_in("joao@example.org").await);
        let confirm = async |password: &str, earlier: &SessionToken| {
            world.portal.verify_email(&world.context(), &token, password, Some(earlier)).await
        };
        refusal(confirm(WRONG, &here).await);
        assert!(!world.is_dead(&here).await);
        let issued = confirm(PASSWORD, &here).await.unwrap();
        assert!(world.is_dead(&here).await && !world.is_dead(&elsewhere).await, "on {}", world.engine());
        assert_eq!(world.signed_in(&issued.token).await.0.account.email, MARIA);
        let late = world.portal.verify_email(&world.context(), &token, PASSWORD, Some(&issued.token)).await;
        assert_eq!(refusal(late), Refusal::LinkExpired);
        assert!(!world.is_dead(&issued.token).await);
    }
}

#[tokio::test]
async fn an_unproved_address_is_told_only_after_the_right_password_and_a_new_link_is_sent() {
    for world in World::all().await {
        token(&world).await;
        assert_eq!(refusal(world.log_in_with(MARIA, WRONG, None).await), Refusal::WrongPair);
        assert_eq!(world.mails().await.len(), 0);
        assert_eq!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::EmailNotVerified);
        let token = token_in(&world).await;
        for _ in 0..3 {
            assert_eq!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::EmailNotVerified);
        }
        assert_eq!(world.mails().await.len(), 1, "three an hour in all, on {}", world.engine());
        assert!(confirm(&world, &token, PASSWORD).await.is_ok());
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok());
    }
}

#[tokio::test]
async fn the_mail_names_the_operators_address() {
    for world in World::with(crate::Rules { public_url: "https://id.example".to_owned(), ..Default::default() }).await {
        sign_up(&world, "Maria Silva", PASSWORD).await;
        let mail = world.mails().await.remove(0);
        assert!(mail.body.contains("https://id.example/verify-email?token="), "S-055");
        assert!(!mail.body.contains("localhost"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_presses_of_one_link_one_counts() {
    for world in World::all().await {
        let servers = world.servers().await;
        for round in 0..rounds() {
            let token = token(&world).await;
            let presses = (0..HANDS).map(|hand| {
                let (portal, context, token) = (servers[hand % 2].clone(), world.context(), token.clone());
                async move { portal.verify_email(&context, &token, PASSWORD, None).await }
            });
            let mut done = 0;
            for answer in race(presses).await {
                match answer {
                    Ok(_) => done += 1,
                    Err(Error::Refused(Refusal::LinkExpired | Refusal::TooManyTries { .. } | Refusal::Busy)) => {}
                    Err(other) => panic!("{other:?} on {}", world.engine()),
                }
            }
            assert_eq!(done, 1, "round {round} on {}", world.engine());
            let id = maria(&world).await.id;
            assert_eq!(world.events(id, "email_verified").await, 1);
            assert_eq!(world.events(id, "logged_in").await, 1);
            world.mails().await;
            for sql in ["DELETE FROM account", "DELETE FROM failure_counter"] {
                world.raw(sql).await;
            }
        }
    }
}
