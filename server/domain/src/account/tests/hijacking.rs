//! Two people sign up with one address, and only one of them reads its mail. Whatever the order, the other one's password opens
//! nothing (pre-hijacking: Sudhodanan and Paverd, USENIX Security 2022).

use crate::{
    Error, Issued, NewAccount, Result, Timestamp,
    testing::{PASSWORD, World, race, refusal},
};
use model::Refusal;
use store::{account, account::Account};

const MARIA: &str = "maria@example.org";
const OF_THIEF: &str = "quite another passphrase";

/// Signs up with Maria's address. The token in the mail, which only Maria can read.
async fn sign_up(world: &World, name: &str, password: &str) -> String {
    let input = NewAccount { email: MARIA.to_owned(), name: name.to_owned(), password: password.to_owned() };
    world.portal.sign_up(&world.context(), &input).await.unwrap();
    newest_token(world).await
}

async fn maria_signs_up(world: &World) -> String {
    sign_up(world, "Maria Silva", PASSWORD).await
}

async fn thief_signs_up(world: &World) -> String {
    sign_up(world, "Thief", OF_THIEF).await
}

async fn newest_token(world: &World) -> String {
    let mut mails = world.mails().await;
    assert_eq!(mails.len(), 1, "one mail a sign-up");
    let mail = mails.remove(0);
    assert_eq!(mail.to, MARIA);
    let (_, rest) = mail.body.split_once("/verify-email?token=").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn confirm(world: &World, token: &str, password: &str) -> Result<Issued> {
    world.portal.verify_email(&world.context(), token, password, None).await
}

async fn account(world: &World) -> Account {
    account::by_email_key(&mut world.read().await, MARIA).await.unwrap().unwrap()
}

/// Maria's password opens the account, which has her name; the thief's opens nothing.
async fn expect_hers(world: &World) {
    let account = account(world).await;
    assert!(account.email_verified_at.is_some());
    assert_eq!(account.name, "Maria Silva", "on {}", world.engine());
    assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok());
    assert_eq!(refusal(world.log_in_with(MARIA, OF_THIEF, None).await), Refusal::WrongPair);
}

#[tokio::test]
async fn the_thief_first() {
    for world in World::all().await {
        let (planted, own) = (thief_signs_up(&world).await, maria_signs_up(&world).await);
        assert_eq!(refusal(confirm(&world, &planted, PASSWORD).await), Refusal::WrongPassword, "on {}", world.engine());
        assert!(account(&world).await.email_verified_at.is_none());
        confirm(&world, &own, PASSWORD).await.unwrap();
        expect_hers(&world).await;
    }
}

#[tokio::test]
async fn maria_first() {
    for world in World::all().await {
        let (own, planted) = (maria_signs_up(&world).await, thief_signs_up(&world).await);
        assert_eq!(refusal(confirm(&world, &planted, PASSWORD).await), Refusal::WrongPassword, "on {}", world.engine());
        confirm(&world, &own, PASSWORD).await.unwrap();
        expect_hers(&world).await;
    }
}

#[tokio::test]
async fn nobody_who_reads_no_mail_confirms_anything() {
    for world in World::all().await {
        thief_signs_up(&world).await;
        maria_signs_up(&world).await;
        // All that the thief can do: guess tokens, log in, sign up again.
        for token in ["", "x", &"A".repeat(43)] {
            assert_eq!(refusal(confirm(&world, token, OF_THIEF).await), Refusal::LinkExpired);
        }
        assert_eq!(refusal(world.log_in_with(MARIA, OF_THIEF, None).await), Refusal::WrongPair);
        thief_signs_up(&world).await;
        assert_eq!(refusal(world.log_in_with(MARIA, OF_THIEF, None).await), Refusal::EmailNotVerified);
        assert!(account(&world).await.email_verified_at.is_none(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn once_confirmed_no_old_link_changes_anything() {
    for world in World::all().await {
        let (planted, own, newest) =
            (thief_signs_up(&world).await, maria_signs_up(&world).await, maria_signs_up(&world).await);
        confirm(&world, &own, PASSWORD).await.unwrap();
        let before = account(&world).await;
        for (token, password) in [(&planted, OF_THIEF), (&newest, PASSWORD), (&own, PASSWORD), (&planted, PASSWORD)] {
            assert_eq!(refusal(confirm(&world, token, password).await), Refusal::LinkExpired);
        }
        let after = account(&world).await;
        assert_eq!((after.password_hash, after.name), (before.password_hash, before.name), "on {}", world.engine());
        assert_eq!(after.email_verified_at, before.email_verified_at);
        assert_eq!(world.failures(after.id, "password").await, 0, "and no try at them is counted");
        expect_hers(&world).await;
    }
}

#[tokio::test]
async fn before_the_proof_the_newest_password_logs_in_and_its_link_is_that_of_the_sign_up() {
    for world in World::all().await {
        thief_signs_up(&world).await;
        maria_signs_up(&world).await;
        assert_eq!(refusal(world.log_in_with(MARIA, OF_THIEF, None).await), Refusal::WrongPair);
        assert_eq!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::EmailNotVerified);
        let token = newest_token(&world).await;
        assert_eq!(refusal(confirm(&world, &token, OF_THIEF).await), Refusal::WrongPassword);
        confirm(&world, &token, PASSWORD).await.unwrap();
        expect_hers(&world).await;
    }
}

#[tokio::test]
async fn a_sign_up_that_gets_no_mail_any_more_changes_no_link() {
    for world in World::all().await {
        let own = maria_signs_up(&world).await;
        thief_signs_up(&world).await;
        thief_signs_up(&world).await;
        let input = NewAccount { email: MARIA.to_owned(), name: "Thief".to_owned(), password: OF_THIEF.to_owned() };
        for _ in 0..3 {
            world.portal.sign_up(&world.context(), &input).await.unwrap();
        }
        assert_eq!(world.mails().await.len(), 0, "three an hour, on {}", world.engine());
        confirm(&world, &own, PASSWORD).await.unwrap();
        expect_hers(&world).await;
        world.advance(Timestamp::HOUR);
        world.portal.sign_up(&world.context(), &input).await.unwrap();
        expect_hers(&world).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_links_pressed_at_once_one_wins_with_its_own_password() {
    for world in World::all().await {
        let second = world.second_server().await;
        for round in 0..10 {
            let (planted, own) = (thief_signs_up(&world).await, maria_signs_up(&world).await);
            let presses =
                [(planted, OF_THIEF), (own, PASSWORD)].into_iter().enumerate().map(|(i, (token, password))| {
                    let portal = if i == 0 { world.portal.clone() } else { second.clone() };
                    let context = world.context();
                    async move { portal.verify_email(&context, &token, password, None).await }
                });
            let answers = race(presses).await;
            let won: Vec<_> = answers.iter().map(Result::is_ok).collect();
            for answer in answers.into_iter().filter(Result::is_err) {
                assert_eq!(refusal(answer), Refusal::LinkExpired, "round {round} on {}", world.engine());
            }
            let (right, wrong) = if won[0] { (OF_THIEF, PASSWORD) } else { (PASSWORD, OF_THIEF) };
            assert_eq!(won.iter().filter(|won| **won).count(), 1, "round {round} on {}", world.engine());
            assert!(world.log_in_with(MARIA, right, None).await.is_ok());
            assert_eq!(refusal(world.log_in_with(MARIA, wrong, None).await), Refusal::WrongPair);
            let account = account(&world).await;
            assert_eq!(account.name, if won[0] { "Thief" } else { "Maria Silva" });
            assert_eq!(world.events(account.id, "email_verified").await, 1);
            world.raw("DELETE FROM account").await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_sign_up_beside_the_confirmation_never_gets_into_the_confirmed_account() {
    for world in World::all().await {
        let second = world.second_server().await;
        for round in 0..10 {
            let own = maria_signs_up(&world).await;
            let hands = (0..8).map(|i| {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                let (context, own) = (world.context(), own.clone());
                let input =
                    NewAccount { email: MARIA.to_owned(), name: "Thief".to_owned(), password: OF_THIEF.to_owned() };
                async move {
                    match i {
                        4 => portal.verify_email(&context, &own, PASSWORD, None).await.map(drop),
                        _ => portal.sign_up(&context, &input).await,
                    }
                }
            });
            for answer in race(hands).await {
                if let Err(Error::Fault(fault)) = answer {
                    panic!("round {round} on {}: {fault}", world.engine());
                }
            }
            expect_hers(&world).await;
            world.mails().await;
            world.raw("DELETE FROM account").await;
        }
    }
}
