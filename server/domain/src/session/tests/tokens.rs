//! Every step forward gives a new token, and every older one is dead (S-066, S-067).

use crate::{
    LogIn, SessionToken, Then, Visitor,
    testing::{PASSWORD, TestEntropy, World, context, refusal},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::{Field, Problem, Refusal};
use std::sync::Arc;
use store::session;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn each_step_gives_a_new_token_and_kills_the_ones_before() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.advance(world.portal.rules.unlock);
        world.next_step();
        let chosen_beforehand = SessionToken::parse(&BASE64_URL_SAFE_NO_PAD.encode([9; 32])).unwrap();
        assert!(world.is_dead(&chosen_beforehand).await);
        let pending = world.log_in_with(MARIA, PASSWORD, Some(&chosen_beforehand)).await.unwrap().token;
        let full = world.answer(&pending, &world.code(&owner.secret)).await.unwrap().token;
        let unlocked = world.unlock(&full, "").await;
        let signed_in = world.signed_in(&unlocked).await;
        world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
        let secret = world.setup_secret(&unlocked).await;
        let changed = world.connect(&unlocked, &world.code(&secret)).await.unwrap().token;

        let all = [&chosen_beforehand, &pending, &full, &unlocked, &changed];
        for (i, token) in all.iter().enumerate() {
            assert_eq!(world.is_dead(token).await, i < 4, "token {i} on {}", world.engine());
            assert!(all.iter().skip(i + 1).all(|later| later.expose() != token.expose()));
        }
    }
}

#[tokio::test]
async fn a_log_in_without_two_step_verification_is_full_at_once() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let input = LogIn {
            email: " MARIA@example.org ".to_owned(),
            password: PASSWORD.to_owned(),
            next: "/manage-profile/security?x=1".to_owned(),
        };
        let issued = world.portal.log_in(&world.context(), input, None).await.unwrap();
        assert_eq!(issued.then, Then::Page(Some("/manage-profile/security?x=1".to_owned())));
        let signed_in = world.signed_in(&issued.token).await;
        assert!(signed_in.unlocked(world.now()).is_none(), "logging in does not unlock");
        assert!(!signed_in.must_save_key());
        assert_eq!(world.events(id, "logged_in").await, 1);
    }
}

#[tokio::test]
async fn the_page_asked_for_comes_after_the_second_step_and_only_on_this_site() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        for (next, then) in
            [("/manage-profile", Some("/manage-profile".to_owned())), ("//evil.example", None), ("", None)]
        {
            let input = LogIn { email: MARIA.to_owned(), password: PASSWORD.to_owned(), next: next.to_owned() };
            let first = world.portal.log_in(&world.context(), input, None).await.unwrap();
            assert_eq!(first.then, Then::SecondStep);
            let second = world.answer(&first.token, &world.code(&owner.secret)).await.unwrap();
            assert_eq!(second.then, Then::Page(then), "{next} on {}", world.engine());
            world.next_step();
        }
    }
}

#[tokio::test]
async fn a_pending_log_in_is_only_pending() {
    for world in World::all().await {
        world.owner(MARIA).await;
        let token = world.log_in(MARIA).await;
        let pending = world.pending(&token).await;
        assert_eq!(pending.email(), MARIA);
        // What is not code is refused, and is no guess (S-004, S-019).
        for (text, problem) in [
            ("", Problem::Missing),
            ("1", Problem::CodeLength { got: 1 }),
            ("12345", Problem::CodeLength { got: 5 }),
            ("1234567", Problem::CodeLength { got: 7 }),
            ("12345678", Problem::CodeLength { got: 8 }),
            ("-12345", Problem::CodeLength { got: 5 }),
            ("letter", Problem::Missing),
            ("-------", Problem::Missing),
        ] {
            let refused = refusal(world.answer(&token, text).await);
            assert_eq!(refused, Refusal::field(Field::Code, problem), "{text:?}");
        }
        let huge = world.answer(&token, &"1".repeat(10_000)).await;
        assert_eq!(refusal(huge), Refusal::field(Field::Code, Problem::TooLong { max: 400 }));
        assert_eq!(world.failures(pending.0.account.id, "codes").await, 0);
        assert!(matches!(world.visitor(&token).await, Visitor::Pending(_)));
    }
}

/// S-019: with a space in its middle, and with a zero before it.
#[tokio::test]
async fn a_code_is_taken_with_spaces_and_a_leading_zero() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        while !world.code(&owner.secret).starts_with('0') {
            world.next_step();
        }
        let code = world.code(&owner.secret);
        let token = world.log_in(MARIA).await;
        let without = refusal(world.answer(&token, &code[1..]).await);
        assert_eq!(without, Refusal::field(Field::Code, Problem::CodeLength { got: 5 }), "a zero is a digit");
        let typed = format!(" {} {} ", &code[..3], &code[3..]);
        world.answer(&token, &typed).await.unwrap_or_else(|error| panic!("{error} on {}", world.engine()));
    }
}

#[tokio::test]
async fn logging_out_ends_this_session_alone() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (one, two) = (world.log_in(MARIA).await, world.log_in(MARIA).await);
        let others = world.portal.log_out(&world.context(), Some(&one)).await.unwrap();
        assert_eq!(others, 1, "and says how many others go on");
        assert!(world.is_dead(&one).await);
        assert!(!world.is_dead(&two).await, "on {}", world.engine());
        assert_eq!(world.portal.log_out(&world.context(), Some(&one)).await.unwrap(), 0);
        world.portal.log_out(&world.context(), None).await.unwrap();
        assert_eq!(world.events(id, "logged_out").await, 1);
    }
}

#[tokio::test]
async fn only_the_hash_of_a_token_is_stored() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = world.log_in(MARIA).await;
        let mut tx = world.read().await;
        assert!(session::by_token_hash(&mut tx, &token.hash()).await.unwrap().is_some());
        assert!(session::by_token_hash(&mut tx, token.expose().as_bytes()).await.unwrap().is_none());
        let raw = BASE64_URL_SAFE_NO_PAD.decode(token.expose()).unwrap();
        assert!(session::by_token_hash(&mut tx, &raw).await.unwrap().is_none());
    }
}

#[test]
fn a_token_has_256_bits_and_no_debug() {
    let token = SessionToken::generate(&context());
    assert_eq!(BASE64_URL_SAFE_NO_PAD.decode(token.expose()).unwrap().len(), 32);
    assert!(!format!("{token:?}").contains(token.expose()));
    let again = crate::Context { entropy: Arc::new(TestEntropy::seeded(5)), ..context() };
    assert_ne!(SessionToken::generate(&again).expose(), token.expose());
}

#[test]
fn what_cannot_be_a_token_is_none() {
    let good = BASE64_URL_SAFE_NO_PAD.encode([1; 32]);
    assert!(SessionToken::parse(&good).is_some());
    for bad in ["", "x", &good[1..], &format!("{good}A"), &format!("{good}="), &format!(" {good}"), "ä", "\0"] {
        assert!(SessionToken::parse(bad).is_none(), "{bad:?}");
    }
    assert!(SessionToken::parse(&"A".repeat(100_000)).is_none());
}
