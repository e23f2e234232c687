//! A stranger cannot tell whether an address has an account (S-061).

use crate::{
    NewAccount, Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::Refusal;

const WRONG: &str = "not the password";

/// What a stranger is told, try after try.
async fn told(world: &World, email: &str) -> Vec<Refusal> {
    let mut told = Vec::new();
    for pause in [0, 0, 0, 0, 0, 999, 1, 2_000, 4_000, 8_000, 16_000, 29_000, 1_000, 900_000, 0, 3_600_000] {
        world.advance(pause);
        told.push(refusal(world.log_in_with(email, WRONG, None).await));
    }
    told
}

#[tokio::test]
async fn unknown_known_unverified_and_protected_addresses_answer_alike() {
    for world in World::all().await {
        world.member("known@example.org").await;
        let owner = world.owner("protected@example.org").await;
        let begin = world.now().0;
        let input = NewAccount {
            email: "unverified@example.org".to_owned(),
            name: "Maria".to_owned(),
            password: PASSWORD.to_owned(),
        };
        world.portal.sign_up(&world.context(), &input).await.unwrap();

        let expected = told(&world, "unknown@example.org").await;
        assert_eq!(expected.iter().filter(|one| **one == Refusal::WrongPair).count(), 12);
        for email in ["known@example.org", "unverified@example.org", owner.email] {
            world.set_clock(begin);
            assert_eq!(told(&world, email).await, expected, "S-061: {email} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn an_unknown_address_has_one_count_however_it_is_written() {
    for world in World::all().await {
        for email in ["a@example.org", "A@example.org", " a@EXAMPLE.org ", "ａ@example.org"] {
            assert_eq!(refusal(world.log_in_with(email, WRONG, None).await), Refusal::WrongPair);
        }
        let fifth = refusal(world.log_in_with("a@example.org", WRONG, None).await);
        assert!(matches!(fifth, Refusal::TooManyTries { .. }), "on {}", world.engine());
        assert_eq!(refusal(world.log_in_with("b@example.org", WRONG, None).await), Refusal::WrongPair);
    }
}

/// S-061: and so does the end of a wait.
#[tokio::test]
async fn the_wait_ends_alike_too() {
    for world in World::all().await {
        world.member("known@example.org").await;
        for email in ["known@example.org", "unknown@example.org"] {
            for _ in 0..4 {
                refusal(world.log_in_with(email, WRONG, None).await);
            }
            world.advance(Timestamp::SECOND);
            assert_eq!(refusal(world.log_in_with(email, WRONG, None).await), Refusal::WrongPair, "{email}");
        }
    }
}
