//! A text may be charged whenever it is tried: each is tried once.

use crate::rows::{NOW, id, message};
use store::{
    Tx, outbox,
    outbox::{NewMessage, OutboxState},
    testing::databases,
};
use uuid::Uuid;

const CLAIM: i64 = 60_000;

fn text(n: u128) -> NewMessage {
    NewMessage { kind: "sms".to_owned(), recipient: "+4915112345678".to_owned(), ..message(n, None) }
}

async fn claim(tx: &mut Tx, kind: &str, now: i64) -> Vec<Uuid> {
    outbox::claim_due(tx, kind, now, now + CLAIM, 10).await.unwrap().into_iter().map(|message| message.id).collect()
}

#[tokio::test]
async fn each_kind_is_claimed_by_itself_and_a_text_once() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        outbox::insert(&mut tx, &message(11, None)).await.unwrap();
        outbox::insert(&mut tx, &text(12)).await.unwrap();
        assert_eq!(claim(&mut tx, "sms", NOW).await, [id(12)]);
        assert_eq!(claim(&mut tx, "email", NOW).await, [id(11)], "on {}", test.name);
        assert_eq!(claim(&mut tx, "email", NOW + CLAIM).await, [id(11)]);
        assert!(claim(&mut tx, "sms", NOW + CLAIM).await.is_empty(), "its worker may have sent it");
        assert!(claim(&mut tx, "sms", NOW + 99 * CLAIM).await.is_empty());
    }
}

#[tokio::test]
async fn texts_of_a_worker_that_died_are_given_up() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        outbox::insert(&mut tx, &message(11, None)).await.unwrap();
        for n in 12..15 {
            outbox::insert(&mut tx, &text(n)).await.unwrap();
        }
        claim(&mut tx, "email", NOW).await;
        claim(&mut tx, "sms", NOW).await;
        outbox::insert(&mut tx, &text(15)).await.unwrap();
        outbox::mark_sent(&mut tx, id(13), NOW + 1).await.unwrap();
        outbox::mark_gave_up(&mut tx, id(14), NOW + 2, "refused").await.unwrap();
        assert!(outbox::give_up_lost_texts(&mut tx, NOW + CLAIM - 1, "lost").await.unwrap().is_empty());
        assert_eq!(outbox::give_up_lost_texts(&mut tx, NOW + CLAIM, "lost").await.unwrap(), [id(12)]);
        assert!(outbox::give_up_lost_texts(&mut tx, NOW + 2 * CLAIM, "lost").await.unwrap().is_empty(), "once");
        let told: Vec<_> = outbox::stuck(&mut tx, 9).await.unwrap();
        let told: Vec<_> = told.iter().map(|row| (row.id, row.gave_up_at, row.last_error.as_deref())).collect();
        let expected = [(id(12), Some(NOW + CLAIM), Some("lost")), (id(14), Some(NOW + 2), Some("refused"))];
        assert_eq!(told, expected, "on {}", test.name);
        assert_eq!(claim(&mut tx, "sms", NOW + 2 * CLAIM).await, [id(15)], "nobody had taken it");
    }
}

#[tokio::test]
async fn what_became_of_one_can_be_asked() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for n in 11..14 {
            outbox::insert(&mut tx, &text(n)).await.unwrap();
        }
        outbox::mark_sent(&mut tx, id(11), NOW + 1).await.unwrap();
        outbox::mark_gave_up(&mut tx, id(12), NOW + 2, "refused").await.unwrap();
        let states = [(11, Some(NOW + 1), None), (12, None, Some(NOW + 2)), (13, None, None)];
        for (n, sent_at, gave_up_at) in states {
            let state = outbox::state_of(&mut tx, id(n)).await.unwrap();
            assert_eq!(state, Some(OutboxState { sent_at, gave_up_at }), "on {}", test.name);
        }
        assert_eq!(outbox::state_of(&mut tx, id(99)).await.unwrap(), None);
    }
}

#[tokio::test]
async fn it_is_not_begun_anew_but_can_be_dropped() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for n in [12, 13] {
            outbox::insert(&mut tx, &text(n)).await.unwrap();
            outbox::mark_gave_up(&mut tx, id(n), NOW, "refused").await.unwrap();
        }
        assert_eq!(outbox::retry(&mut tx, Some(id(12)), NOW, NOW + CLAIM).await.unwrap(), 0);
        assert_eq!(outbox::retry(&mut tx, None, NOW, NOW + CLAIM).await.unwrap(), 0, "on {}", test.name);
        assert!(claim(&mut tx, "sms", NOW + 1).await.is_empty());
        assert_eq!(outbox::drop_stuck(&mut tx, Some(id(12)), NOW).await.unwrap(), 1);
        assert_eq!(outbox::drop_stuck(&mut tx, None, NOW).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_number_is_forgotten_with_what_was_said_to_it() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        outbox::insert(&mut tx, &message(11, None)).await.unwrap();
        for n in 12..15 {
            outbox::insert(&mut tx, &text(n)).await.unwrap();
        }
        outbox::mark_sent(&mut tx, id(11), NOW).await.unwrap();
        outbox::mark_sent(&mut tx, id(12), NOW + 1).await.unwrap();
        outbox::mark_sent(&mut tx, id(13), NOW + 9).await.unwrap();
        assert_eq!(outbox::forget_bodies(&mut tx, NOW + 1).await.unwrap(), 2);
        let kept = outbox::newest_sent(&mut tx, 9).await.unwrap();
        let kept: Vec<_> = kept.iter().map(|row| row.recipient.as_str()).collect();
        assert_eq!(kept, ["+4915112345678", "", message(11, None).recipient.as_str()], "on {}", test.name);
        let waiting = outbox::claim_due(&mut tx, "sms", NOW, NOW + CLAIM, 9).await.unwrap().remove(0);
        assert_eq!(waiting.recipient, "+4915112345678");
    }
}
