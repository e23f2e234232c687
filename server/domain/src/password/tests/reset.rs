//! Setting a new password with the link of a mail (S-007).

use crate::{
    Result, Then, Timestamp, Visitor,
    testing::{HANDS, PASSWORD, World, race, refusal, rounds},
};
use model::{Field, Problem, Refusal};
use store::{account, account::Account, activity, failure_counter, mail_link};

const MARIA: &str = "maria@example.org";
const NEW: &str = "eleven loud mountains";
const SUBJECT: &str = "Your Nightlatch account has a new password";

/// The token of the one reset mail that waits.
pub(super) async fn token_in(world: &World) -> String {
    let mails = world.mails().await;
    let mail = mails.iter().find(|mail| mail.body.contains("/reset-password?token=")).expect("a reset mail");
    let (_, rest) = mail.body.split_once("http://localhost:3000/reset-password?token=").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn ask(world: &World) -> String {
    world.portal.request_password_reset(&world.context(), MARIA).await.unwrap();
    token_in(world).await
}

async fn reset(world: &World, token: &str, new: &str) -> Result<()> {
    world.portal.reset_password(&world.context(), token, new).await.map(drop)
}

async fn maria(world: &World) -> Account {
    account::by_email_key(&mut world.read().await, MARIA).await.unwrap().unwrap()
}

#[tokio::test]
async fn every_session_ends_and_nobody_is_logged_in() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let pending = world.log_in(MARIA).await;
        world.mails().await;
        let token = ask(&world).await;
        let before = maria(&world).await;
        reset(&world, &token, NEW).await.unwrap();
        for dead in [&owner.token, &pending] {
            assert!(world.is_dead(dead).await, "S-007 on {}", world.engine());
        }
        let after = maria(&world).await;
        assert_eq!(after.two_step_since, before.two_step_since, "the second step is untouched");
        assert_eq!(after.epoch, before.epoch + 1);
        assert_eq!(after.password_changed_at, world.now().0);

        assert_eq!(refusal(world.log_in_with(MARIA, PASSWORD, None).await), Refusal::WrongPair);
        let first = world.log_in_with(MARIA, NEW, None).await.unwrap().token;
        assert!(matches!(world.visitor(&first).await, Visitor::Pending(_)), "S-007: no better than pending");
        assert!(world.answer(&first, &world.code(&owner.secret)).await.is_ok(), "with the app of before");
        let event = activity::newest(&mut world.read().await, owner.id, "password_reset").await.unwrap().unwrap();
        assert_eq!(event.detail, r#"{"sessions_ended":1}"#, "one device; an open log-in is none");
        assert_eq!(world.events(owner.id, "password_reset").await, 1);
        assert_eq!(world.events(owner.id, "password_reset_requested").await, 1);
        let mails = world.mails().await;
        assert_eq!(mails.iter().map(|mail| mail.subject.as_str()).collect::<Vec<_>>(), [SUBJECT], "I11");
        assert!(!mails[0].body.contains(&token) && !mails[0].body.contains(NEW));
    }
}

#[tokio::test]
async fn looking_changes_nothing_and_the_link_works_once() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let session = world.log_in(MARIA).await;
        let token = ask(&world).await;
        for _ in 0..5 {
            let seen = world.portal.open_password_reset(&world.context(), &token).await.unwrap();
            assert_eq!(seen.email, MARIA, "S-083");
        }
        assert!(!world.is_dead(&session).await);
        assert_eq!((world.events(id, "password_reset").await, world.mails().await.len()), (0, 0));
        reset(&world, &token, NEW).await.unwrap();
        let again = reset(&world, &token, "another long one here").await;
        assert_eq!(refusal(again), Refusal::ResetLinkExpired, "on {}", world.engine());
        let seen = world.portal.open_password_reset(&world.context(), &token).await;
        assert_eq!(refusal(seen), Refusal::ResetLinkExpired);
        assert!(world.log_in_with(MARIA, NEW, None).await.is_ok());
    }
}

#[tokio::test]
async fn it_ends_after_an_hour_and_with_the_next_one() {
    for world in World::all().await {
        world.member(MARIA).await;
        let first = ask(&world).await;
        let second = ask(&world).await;
        assert_eq!(refusal(reset(&world, &first, NEW).await), Refusal::ResetLinkExpired, "the newest only");
        world.advance(Timestamp::HOUR - 1);
        assert!(world.portal.open_password_reset(&world.context(), &second).await.is_ok());
        world.advance(1);
        assert_eq!(refusal(reset(&world, &second, NEW).await), Refusal::ResetLinkExpired, "on {}", world.engine());
        let third = ask(&world).await;
        world.advance(Timestamp::HOUR - 1);
        reset(&world, &third, NEW).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_no_link_of_ours_is_refused_like_one_that_is_over() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let token = ask(&world).await;
        for bad in ["", "x", &token[1..], &format!("{token}A"), &token.to_uppercase(), "../../etc", "\u{202e}"] {
            assert_eq!(refusal(reset(&world, bad, NEW).await), Refusal::ResetLinkExpired, "{bad:?}");
            let seen = world.portal.open_password_reset(&world.context(), bad).await;
            assert_eq!(refusal(seen), Refusal::ResetLinkExpired);
        }
        // The link of another kind of mail opens nothing here.
        let mut tx = world.write().await;
        let account = maria_in(&mut tx).await;
        let verify = world.portal.new_link(&mut tx, &world.context(), id, "verify_email", 1_000, Some(&account)).await;
        tx.commit().await.unwrap();
        assert_eq!(refusal(reset(&world, &verify.unwrap(), NEW).await), Refusal::ResetLinkExpired);
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok(), "on {}", world.engine());
    }
}

async fn maria_in(tx: &mut store::Tx) -> Account {
    account::by_email_key(tx, MARIA).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_password_that_cannot_be_chosen_leaves_the_link_open() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = ask(&world).await;
        for (new, problem) in [
            ("", Problem::Missing),
            ("too short", Problem::TooShort { min: 15 }),
            ("maria@example.org", Problem::TooPersonal),
            ("passwordpassword", Problem::TooCommon),
        ] {
            let refused = refusal(reset(&world, &token, new).await);
            assert_eq!(refused, Refusal::field(Field::NewPassword, problem), "{new} on {}", world.engine());
        }
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok(), "nothing was changed");
        reset(&world, &token, NEW).await.unwrap();
    }
}

#[tokio::test]
async fn no_count_of_failures_changes() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = ask(&world).await;
        let mut tx = world.write().await;
        for class in ["codes", "password", "recovery_key"] {
            failure_counter::raise(&mut tx, owner.id.as_bytes(), class, 9, 0, world.now().0).await.unwrap();
        }
        tx.commit().await.unwrap();
        reset(&world, &token, NEW).await.unwrap();
        for class in ["codes", "password", "recovery_key"] {
            assert_eq!(world.failures(owner.id, class).await, 9, "S-007, S-054: {class} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn apps_and_recovery_keys_stay_as_they_are_and_work_with_the_new_password() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        world.start_new_key(&owner.token).await.unwrap();
        let new = world.shown(&owner.token).await.unwrap();
        let token = ask(&world).await;
        let before = world.ways(owner.id, &[&key, &new]).await;
        reset(&world, &token, NEW).await.unwrap();
        assert_eq!(world.ways(owner.id, &[&key, &new]).await, before, "S-007 on {}", world.engine());
        let pending = world.log_in_with(MARIA, NEW, None).await.unwrap().token;
        let refused = refusal(world.answer_with_key(&pending, new.as_str()).await);
        assert!(matches!(refused, Refusal::RecoveryKeyNotConfirmed { .. }), "its screen is gone");
        let issued = world.answer_with_key(&pending, key.as_str()).await.unwrap();
        assert_eq!(issued.then, Then::NewRecoveryKey);
    }
}

#[tokio::test]
async fn the_token_is_stored_nowhere() {
    for world in World::all().await {
        world.member(MARIA).await;
        let token = ask(&world).await;
        assert_eq!(token.len(), 43, "256 bits");
        let hash = crate::account::token_hash(&token);
        let row = mail_link::find(&mut world.read().await, &hash, "reset_password").await.unwrap().unwrap();
        assert_ne!(row.token_hash, token.as_bytes());
        assert_eq!((row.password_hash, row.name), (None, None));
        assert_eq!(row.expires_at, world.now().plus(Timestamp::HOUR).0, "on {}", world.engine());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_presses_of_one_link_one_sets_its_password() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let second = world.second_server().await;
        for round in 0..rounds() {
            world.advance(Timestamp::HOUR);
            let token = ask(&world).await;
            let presses = (0..HANDS).map(|i| {
                let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
                let (context, token) = (world.context(), token.clone());
                async move { portal.reset_password(&context, &token, &format!("{NEW} {round} {i}")).await.map(|_| i) }
            });
            let (won, lost): (Vec<_>, Vec<_>) = race(presses).await.into_iter().partition(Result::is_ok);
            assert_eq!(won.len(), 1, "round {round} on {}", world.engine());
            for one in lost {
                assert!(matches!(refusal(one), Refusal::ResetLinkExpired | Refusal::Busy));
            }
            let winner = won.into_iter().next().unwrap().unwrap();
            let session = world.log_in_with(MARIA, &format!("{NEW} {round} {winner}"), None).await;
            assert!(session.is_ok(), "the winner's password, round {round}");
            assert_eq!(world.events(id, "password_reset").await, round + 1);
            assert_eq!(world.subjects().await, [SUBJECT], "I11, round {round} on {}", world.engine());
        }
    }
}
