//! Texts are tried once. Who waits for one learns what became of it.

use super::{LetterKind, TextOutcome, enqueue_text, enqueue_to};
use crate::{Letter, Timestamp, mails::Written, testing::World};
use std::time::Duration;
use store::outbox;
use tokio::time::Instant;
use uuid::Uuid;

const NUMBER: &str = "+4915112345678";
const BODY: &str = "123456 is your code";

async fn text(world: &World) -> Uuid {
    let mut tx = world.write().await;
    let over = world.now().plus(10 * Timestamp::MINUTE);
    let id = enqueue_text(&world.portal, &mut tx, &world.context(), None, NUMBER, BODY, over).await.unwrap();
    tx.commit().await.unwrap();
    world.portal.wake_worker();
    id
}

async fn claim(world: &World) -> Vec<Letter> {
    world.portal.claim_letters(LetterKind::Text, 100).await.unwrap()
}

async fn outcome(world: &World, id: Uuid) -> TextOutcome {
    world.portal.text_outcome(id).await.unwrap()
}

#[tokio::test]
async fn a_text_is_written_sealed_and_sent_apart_from_mails() {
    for world in World::all().await {
        let id = text(&world).await;
        assert!(world.portal.claim_letters(LetterKind::Email, 9).await.unwrap().is_empty(), "on {}", world.engine());
        let letter = claim(&world).await.remove(0);
        assert_eq!((letter.id, letter.to.as_str(), letter.subject.as_str()), (id, NUMBER, ""));
        assert_eq!((letter.body.as_str(), letter.is_text()), (BODY, true));
        world.portal.settle_letter(&letter, Ok(())).await.unwrap();
        let row = outbox::newest_sent(&mut world.read().await, 9).await.unwrap().remove(0);
        assert!(!row.sealed_body.windows(6).any(|window| window == b"123456"));
        let sent = world.portal.sent_messages(9).await.unwrap();
        assert_eq!((sent[0].kind.as_str(), sent[0].body.as_str()), ("sms", BODY));
    }
}

/// S-118.
#[tokio::test]
async fn a_text_that_fails_is_given_up_at_once() {
    for world in World::all().await {
        let id = text(&world).await;
        let letter = claim(&world).await.remove(0);
        world.portal.settle_letter(&letter, Err("the gateway answered 500".to_owned())).await.unwrap();
        assert_eq!(outcome(&world, id).await, TextOutcome::Failed, "on {}", world.engine());
        assert_eq!(world.portal.retry_letters(None).await.unwrap(), 0, "nor does the operator try it again");
        for _ in 0..100 {
            world.advance(Timestamp::MINUTE);
            assert!(claim(&world).await.is_empty());
        }
        let stuck = world.portal.stuck_letters(9).await.unwrap();
        assert_eq!((stuck[0].id, stuck[0].why.as_str()), (id, "the gateway answered 500"));
        assert_eq!(world.portal.drop_letters(Some(id)).await.unwrap(), 1);
    }
}

/// S-118: it may have been charged.
#[tokio::test]
async fn a_text_whose_worker_died_is_given_up_and_not_sent_again() {
    for world in World::all().await {
        let id = text(&world).await;
        assert_eq!(claim(&world).await.len(), 1);
        world.advance(Timestamp::MINUTE - 1);
        let next = text(&world).await;
        assert_eq!(claim(&world).await.iter().map(|letter| letter.id).collect::<Vec<_>>(), [next]);
        assert_eq!(outcome(&world, id).await, TextOutcome::OnItsWay, "its worker may still live");
        world.advance(1);
        let second = world.second_server().await;
        assert!(second.claim_letters(LetterKind::Text, 9).await.unwrap().is_empty(), "on {}", world.engine());
        assert_eq!(outcome(&world, id).await, TextOutcome::Failed);
        let stuck = world.portal.stuck_letters(9).await.unwrap();
        assert_eq!((stuck.len(), stuck[0].why.as_str()), (1, "nobody knows whether it was sent"));
        assert_eq!(outcome(&world, next).await, TextOutcome::OnItsWay);
    }
}

#[tokio::test]
async fn a_text_that_nobody_took_in_time_is_given_up_untried_and_holds_up_no_other() {
    for world in World::all().await {
        let old = [text(&world).await, text(&world).await];
        world.advance(10 * Timestamp::MINUTE);
        let new = text(&world).await;
        let letters = world.portal.claim_letters(LetterKind::Text, 1).await.unwrap();
        assert_eq!(letters.iter().map(|letter| letter.id).collect::<Vec<_>>(), [new], "on {}", world.engine());
        for id in old {
            assert_eq!(outcome(&world, id).await, TextOutcome::Failed);
        }
        let stuck = world.portal.stuck_letters(9).await.unwrap();
        assert_eq!((stuck.len(), stuck[0].why.as_str()), (2, "nobody took it in time"));
    }
}

#[tokio::test]
async fn a_number_is_forgotten_a_week_later() {
    for world in World::all().await {
        text(&world).await;
        let letter = claim(&world).await.remove(0);
        world.portal.settle_letter(&letter, Ok(())).await.unwrap();
        world.advance(7 * Timestamp::DAY);
        world.portal.tidy_up().await.unwrap();
        let sent = world.portal.sent_messages(9).await.unwrap();
        assert_eq!((sent[0].to.as_str(), sent[0].body.as_str()), ("", ""), "on {}", world.engine());
    }
}

#[tokio::test]
async fn who_waits_learns_it_as_soon_as_it_is_known() {
    for world in World::all().await {
        let long = Duration::from_secs(20);
        for (error, expected) in [(None, TextOutcome::Sent), (Some("refused"), TextOutcome::Failed)] {
            let id = text(&world).await;
            let began = Instant::now();
            let worker = async {
                tokio::time::sleep(Duration::from_millis(200)).await;
                let letter = claim(&world).await.remove(0);
                world.portal.settle_letter(&letter, error.map_or(Ok(()), |why| Err(why.to_owned()))).await.unwrap();
            };
            let (found, ()) = tokio::join!(world.portal.await_text(id, long), worker);
            assert_eq!(found.unwrap(), expected, "on {}", world.engine());
            assert!((200..5_000).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
            assert_eq!(world.portal.await_text(id, long).await.unwrap(), expected, "and whoever asks later");
        }
    }
}

#[tokio::test]
async fn nobody_waits_for_ever() {
    for world in World::all().await {
        let id = text(&world).await;
        let began = Instant::now();
        let found = world.portal.await_text(id, Duration::from_millis(200)).await.unwrap();
        assert_eq!(found, TextOutcome::OnItsWay, "on {}", world.engine());
        assert!((200..5_000).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
        assert_eq!(outcome(&world, Uuid::nil()).await, TextOutcome::Failed, "it was removed");
    }
}

#[tokio::test]
async fn a_text_wakes_the_worker_also_one_that_is_busy() {
    for world in World::all().await {
        let written = |most| tokio::time::timeout(Duration::from_millis(most), world.portal.texts_written());
        assert!(written(50).await.is_err(), "nothing was written");
        let (woken, _) = tokio::join!(written(10_000), text(&world));
        assert!(woken.is_ok(), "on {}", world.engine());
        text(&world).await;
        assert!(written(10_000).await.is_ok(), "it was written before the worker waited");
        assert!(written(50).await.is_err(), "once");
    }
}

#[tokio::test]
async fn a_mail_goes_to_an_address_without_an_account() {
    for world in World::all().await {
        let written = Written {
            language: words::Language::English,
            subject: "Texts".to_owned(),
            body: "The day's texts are used up.".to_owned(),
        };
        let mut tx = world.write().await;
        enqueue_to(&world.portal, &mut tx, &world.context(), "operator@example.org", &written).await.unwrap();
        tx.commit().await.unwrap();
        let mail = world.mails().await.remove(0);
        assert_eq!((mail.to.as_str(), mail.is_text()), ("operator@example.org", false), "on {}", world.engine());
        assert_eq!((mail.subject, mail.body), (written.subject, written.body));
    }
}
