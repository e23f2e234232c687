//! Asking for a link: the same for any address, and not without end (S-053, S-061, S-064).

use super::reset::token_in;
use crate::{
    Device, NewAccount, Result, Timestamp,
    testing::{HANDS, PASSWORD, World, race, refusal, rounds},
};
use model::{Field, Problem, Refusal};
use store::account;

const MARIA: &str = "maria@example.org";
const SUBJECT: &str = "A new password for your Nightlatch account";

async fn ask_from(world: &World, ip: &str, email: &str) -> Result<()> {
    let context = world.portal.context(Device::new(ip, "a test"));
    world.portal.request_password_reset(&context, email).await
}

async fn ask(world: &World, email: &str) -> Result<()> {
    ask_from(world, "192.0.2.1", email).await
}

#[tokio::test]
async fn any_address_is_answered_alike_and_only_the_proved_one_gets_a_mail() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let thief =
            NewAccount { email: "ana@example.org".to_owned(), name: "Ana".to_owned(), password: PASSWORD.to_owned() };
        world.portal.sign_up(&world.context(), &thief).await.unwrap();
        world.mails().await;
        for email in ["nobody@example.org", "ana@example.org", " MARIA@Example.org "] {
            ask(&world, email).await.unwrap();
        }
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1, "S-064 on {}", world.engine());
        assert_eq!((mails[0].to.as_str(), mails[0].subject.as_str()), (MARIA, SUBJECT));
        assert_eq!(world.events(id, "password_reset_requested").await, 1);
        for email in ["maria@example.org,thief@example.org", "[maria@example.org]", "maria@example.org\r\nBcc: x@y.z"] {
            assert!(matches!(refusal(ask(&world, email).await), Refusal::Fields { .. }), "S-064: {email:?}");
        }
        assert_eq!(refusal(ask(&world, "").await), Refusal::field(Field::Email, Problem::Missing));
        assert_eq!(world.mails().await.len(), 0);
    }
}

#[tokio::test]
async fn an_address_that_nobody_has_proved_gets_no_way_in() {
    // Someone signs up with Maria's address, and asks for a new password there, before she has ever been here.
    for world in World::all().await {
        let thief = NewAccount { email: MARIA.to_owned(), name: "Thief".to_owned(), password: PASSWORD.to_owned() };
        world.portal.sign_up(&world.context(), &thief).await.unwrap();
        world.mails().await;
        ask(&world, MARIA).await.unwrap();
        assert_eq!(world.mails().await.len(), 0, "on {}", world.engine());
        let row = account::by_email_key(&mut world.read().await, MARIA).await.unwrap().unwrap();
        assert!(row.email_verified_at.is_none(), "a reset proves no address");
    }
}

#[tokio::test]
async fn three_mails_an_hour_to_one_account_and_the_last_of_them_works() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let mut last = String::new();
        for n in 0..10 {
            ask_from(&world, &format!("192.0.2.{n}"), MARIA).await.unwrap();
            if n < 3 {
                last = token_in(&world).await;
            }
        }
        assert_eq!(world.mails().await.len(), 0, "S-053 on {}", world.engine());
        assert_eq!(world.events(id, "password_reset_requested").await, 3);
        assert!(
            world.portal.open_password_reset(&world.context(), &last).await.is_ok(),
            "nobody can void it by asking"
        );
        world.advance(Timestamp::HOUR);
        ask(&world, MARIA).await.unwrap();
        assert_eq!(world.mails().await.len(), 1);
    }
}

#[tokio::test]
async fn one_client_asks_20_times_an_hour_whatever_it_asks_for() {
    for world in World::all().await {
        world.member(MARIA).await;
        for n in 0..20 {
            let email = if n == 7 { MARIA.to_owned() } else { format!("nobody{n}@example.org") };
            ask_from(&world, "2001:db8:1:2::1", &email).await.unwrap();
        }
        for (email, ip) in [(MARIA, "2001:db8:1:2::1"), ("nobody@example.org", "2001:db8:1:2:ffff::9")] {
            let refused = refusal(ask_from(&world, ip, email).await);
            assert!(
                matches!(refused, Refusal::TooManyTries { seconds: 3_600, .. }),
                "{refused:?} on {}",
                world.engine()
            );
        }
        ask_from(&world, "2001:db8:1:3::1", MARIA).await.unwrap();
        world.advance(Timestamp::HOUR);
        ask_from(&world, "2001:db8:1:2::1", MARIA).await.unwrap();
    }
}

#[tokio::test]
async fn asking_ends_no_session_and_changes_no_password() {
    for world in World::all().await {
        world.member(MARIA).await;
        let session = world.log_in(MARIA).await;
        ask(&world, MARIA).await.unwrap();
        assert!(!world.is_dead(&session).await, "on {}", world.engine());
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_who_ask_at_once_three_bring_a_mail_and_one_link_works() {
    for world in World::all().await {
        world.member(MARIA).await;
        let second = world.second_server().await;
        for round in 0..rounds() {
            world.advance(Timestamp::HOUR);
            let hands = (0..HANDS).map(|i| {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                let context = portal.context(Device::new(&format!("192.0.2.{i}"), "a test"));
                async move { portal.request_password_reset(&context, MARIA).await }
            });
            for answer in race(hands).await {
                assert!(answer.is_ok() || refusal(answer) == Refusal::Busy, "a slow disk may tell some to come back");
            }
            let mails = world.mails().await;
            assert_eq!(mails.len(), 3, "S-053, round {round} on {}", world.engine());
            let mut open = 0;
            for mail in mails {
                let (_, rest) = mail.body.split_once("/reset-password?token=").unwrap();
                let token = rest.split_whitespace().next().unwrap();
                open += usize::from(world.portal.open_password_reset(&world.context(), token).await.is_ok());
            }
            assert_eq!(open, 1, "the newest only, round {round} on {}", world.engine());
        }
    }
}
