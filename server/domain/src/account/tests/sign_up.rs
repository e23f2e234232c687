//! Signing up tells a stranger nothing (S-064).

use crate::{
    NewAccount, Timestamp,
    testing::{PASSWORD, World, race, refusal},
};
use model::{Field, FieldProblem, Problem, Refusal};
use store::account;

const MARIA: &str = "maria@example.org";

fn typed(email: &str) -> NewAccount {
    NewAccount { email: email.to_owned(), name: "Maria Silva".to_owned(), password: PASSWORD.to_owned() }
}

#[tokio::test]
async fn new_unverified_and_known_addresses_are_answered_alike_and_only_the_mail_tells() {
    for world in World::all().await {
        let sign_up = async |email: &str| world.portal.sign_up(&world.context(), &typed(email)).await.unwrap();
        sign_up("new@example.org").await;
        let mails = world.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, "new@example.org"));
        assert!(mails[0].body.contains("/verify-email?token="));

        sign_up("NEW@example.org ").await;
        let mails = world.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, "new@example.org"), "to the address that is stored");
        assert!(mails[0].body.contains("/verify-email?token="));

        world.member(MARIA).await;
        sign_up(MARIA).await;
        let mails = world.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_str()), (1, MARIA));
        assert!(mails[0].subject.contains("already have an account"));
        assert!(!mails[0].body.contains("token"), "no link that does anything");
        assert_eq!(account::count(&mut world.read().await).await.unwrap(), 2, "on {}", world.engine());
    }
}

#[tokio::test]
async fn signing_up_changes_nothing_of_an_account_that_is_there() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let input = NewAccount { password: "quite another passphrase".to_owned(), ..typed(MARIA) };
        world.portal.sign_up(&world.context(), &input).await.unwrap();
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok());
        let other = world.log_in_with(MARIA, "quite another passphrase", None).await;
        assert_eq!(refusal(other), Refusal::WrongPair, "on {}", world.engine());
        assert_eq!(world.events(id, "signed_up").await, 1);
    }
}

#[tokio::test]
async fn an_account_gets_three_mails_of_a_kind_an_hour() {
    for world in World::all().await {
        world.member(MARIA).await;
        for email in ["new@example.org", MARIA] {
            for _ in 0..5 {
                world.portal.sign_up(&world.context(), &typed(email)).await.unwrap();
            }
            assert_eq!(world.mails().await.len(), 3, "S-053: {email} on {}", world.engine());
            world.advance(Timestamp::HOUR - 1);
            world.portal.sign_up(&world.context(), &typed(email)).await.unwrap();
            assert_eq!(world.mails().await.len(), 0);
            world.advance(1);
            world.portal.sign_up(&world.context(), &typed(email)).await.unwrap();
            assert_eq!(world.mails().await.len(), 1);
        }
    }
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once() {
    for world in World::all().await {
        let input = NewAccount { email: "maria".to_owned(), name: " ".to_owned(), password: "short".to_owned() };
        let fields = vec![
            FieldProblem { field: Field::Email, problem: Problem::NotAnEmail },
            FieldProblem { field: Field::Name, problem: Problem::Missing },
            FieldProblem { field: Field::NewPassword, problem: Problem::TooShort { min: 15 } },
        ];
        let refused = refusal(world.portal.sign_up(&world.context(), &input).await);
        assert_eq!(refused, Refusal::Fields { fields: fields.clone() });
        let refused = refusal(world.portal.create_account(&world.context(), &input).await);
        assert_eq!(refused, Refusal::Fields { fields });
        assert_eq!(account::count(&mut world.read().await).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_password_made_of_the_own_address_is_refused() {
    for world in World::all().await {
        let input = NewAccount { password: "maria@example.org".to_owned(), ..typed(MARIA) };
        let refused = refusal(world.portal.sign_up(&world.context(), &input).await);
        assert_eq!(refused, Refusal::field(Field::NewPassword, Problem::TooPersonal));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn parallel_sign_ups_of_one_address_are_one_account_and_no_fault() {
    for world in World::all().await {
        let second = world.second_server().await;
        let tries = (0..10).map(|i| {
            let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
            let context = world.context();
            async move { portal.sign_up(&context, &typed(MARIA)).await }
        });
        for (i, one) in race(tries).await.into_iter().enumerate() {
            assert!(one.is_ok(), "try {i} on {}: {one:?}", world.engine());
        }
        assert_eq!(account::count(&mut world.read().await).await.unwrap(), 1);
        let mails = world.mails().await.len();
        assert!((1..=3).contains(&mails), "{mails} mails on {}", world.engine());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_creations_of_one_account_one_succeeds() {
    for world in World::all().await {
        let tries = (0..10).map(|_| {
            let (portal, context) = (world.portal.clone(), world.context());
            async move { portal.create_account(&context, &typed(MARIA)).await }
        });
        let (made, refused): (Vec<_>, Vec<_>) = race(tries).await.into_iter().partition(Result::is_ok);
        assert_eq!(made.len(), 1, "on {}", world.engine());
        for one in refused {
            assert_eq!(refusal(one), Refusal::Conflict);
        }
    }
}

#[tokio::test]
async fn an_address_has_one_account_however_it_is_written() {
    for world in World::all().await {
        world.member("Maria@Example.org").await;
        for same in ["maria@example.org", "MARIA@EXAMPLE.ORG", "ｍaria@example.org"] {
            let again = world.portal.create_account(&world.context(), &typed(same)).await;
            assert_eq!(refusal(again), Refusal::Conflict, "{same} on {}", world.engine());
        }
        world.member("mária@example.org").await;
    }
}
