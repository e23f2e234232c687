use crate::rows::{NOW, id, message, person};
use store::{
    StoreError, Tx, outbox,
    outbox::{NewMessage, OutboxCounts},
    testing::databases,
};
use uuid::Uuid;

const CLAIM: i64 = 60_000;

async fn claim(tx: &mut Tx, now: i64, limit: i64) -> Vec<Uuid> {
    outbox::claim_due(tx, "email", now, now + CLAIM, limit)
        .await
        .unwrap()
        .into_iter()
        .map(|message| message.id)
        .collect()
}

#[tokio::test]
async fn what_is_due_is_claimed_the_longest_due_first() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        for (n, due) in [(11, 0), (12, -5), (13, 1), (14, -2)] {
            let new = NewMessage { due_at: NOW + due, ..message(n, Some(account)) };
            outbox::insert(&mut tx, &new).await.unwrap();
        }
        assert_eq!(claim(&mut tx, NOW, 2).await, [id(12), id(14)]);
        assert!(claim(&mut tx, NOW, 0).await.is_empty());
        assert_eq!(claim(&mut tx, NOW, 10).await, [id(11)]);
        assert!(claim(&mut tx, NOW, 10).await.is_empty(), "on {}", test.name);
        assert_eq!(claim(&mut tx, NOW + 1, 10).await, [id(13)]);
        assert!(claim(&mut tx, NOW + CLAIM - 1, 10).await.is_empty());
        assert_eq!(claim(&mut tx, NOW + CLAIM, 10).await, [id(12), id(14), id(11)], "their workers are gone");
    }
}

#[tokio::test]
async fn a_message_comes_back_as_it_was_written() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let new = NewMessage { kind: "sms".to_owned(), ..message(11, None) };
        outbox::insert(&mut tx, &new).await.unwrap();
        let row = outbox::claim_due(&mut tx, "sms", NOW, NOW + CLAIM, 1).await.unwrap().remove(0);
        assert_eq!((row.id, row.account_id, &row.kind), (new.id, None, &new.kind));
        assert_eq!((&row.recipient, &row.subject), (&new.recipient, &new.subject));
        assert_eq!((&row.sealed_body, row.attempts), (&new.sealed_body, 0));
        assert_eq!((row.created_at, row.due_at, row.expires_at), (new.created_at, new.due_at, new.expires_at));
        assert_eq!(row.claimed_until, Some(NOW + CLAIM), "on {}", test.name);
        assert_eq!((row.sent_at, row.gave_up_at, row.last_error), (None, None, None));
        assert!(matches!(outbox::insert(&mut tx, &new).await, Err(StoreError::Conflict)));
        drop(tx);
        let mut tx = test.db.write().await.unwrap();
        let pigeon = NewMessage { kind: "pigeon".to_owned(), ..message(12, None) };
        assert!(matches!(outbox::insert(&mut tx, &pigeon).await, Err(StoreError::Sql(_))));
    }
}

#[tokio::test]
async fn it_ends_by_being_sent_or_given_up_and_stays_so() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for n in 11..15 {
            outbox::insert(&mut tx, &message(n, None)).await.unwrap();
        }
        claim(&mut tx, NOW, 10).await;
        outbox::mark_failed(&mut tx, id(11), NOW + 10, "no route").await.unwrap();
        assert!(claim(&mut tx, NOW + 9, 10).await.is_empty());
        let again = outbox::claim_due(&mut tx, "email", NOW + 10, NOW + 20, 10).await.unwrap().remove(0);
        assert_eq!((again.id, again.attempts, again.last_error.as_deref()), (id(11), 1, Some("no route")));

        outbox::mark_sent(&mut tx, id(11), NOW + 11).await.unwrap();
        outbox::mark_sent(&mut tx, id(11), NOW + 99).await.unwrap();
        outbox::mark_failed(&mut tx, id(11), NOW, "too late").await.unwrap();
        outbox::mark_gave_up(&mut tx, id(11), NOW, "too late").await.unwrap();
        outbox::mark_gave_up(&mut tx, id(12), NOW + 12, "a day").await.unwrap();
        outbox::mark_failed(&mut tx, id(12), NOW, "too late").await.unwrap();
        outbox::mark_sent(&mut tx, id(13), NOW + 13).await.unwrap();

        assert_eq!(outbox::counts(&mut tx).await.unwrap(), OutboxCounts { waiting: 1, gave_up: 1 });
        let sent = outbox::newest_sent(&mut tx, 10).await.unwrap();
        assert_eq!(
            sent.iter().map(|row| (row.id, row.sent_at)).collect::<Vec<_>>(),
            [(id(13), Some(NOW + 13)), (id(11), Some(NOW + 11))]
        );
        assert_eq!((sent[1].gave_up_at, sent[1].attempts, sent[1].claimed_until), (None, 1, None));
        assert_eq!(outbox::newest_sent(&mut tx, 1).await.unwrap().len(), 1);
        assert_eq!(claim(&mut tx, NOW + CLAIM * 9, 10).await, [id(14)], "on {}", test.name);
    }
}

#[tokio::test]
async fn old_texts_are_forgotten_and_their_rows_stay() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for n in 11..16 {
            outbox::insert(&mut tx, &message(n, None)).await.unwrap();
        }
        outbox::mark_sent(&mut tx, id(11), NOW - 1).await.unwrap();
        outbox::mark_sent(&mut tx, id(12), NOW).await.unwrap();
        outbox::mark_sent(&mut tx, id(13), NOW + 1).await.unwrap();
        outbox::mark_gave_up(&mut tx, id(14), NOW, "a day").await.unwrap();
        assert_eq!(outbox::forget_bodies(&mut tx, NOW).await.unwrap(), 3, "on {}", test.name);
        assert_eq!(outbox::forget_bodies(&mut tx, NOW).await.unwrap(), 0, "only once");
        let sent = outbox::newest_sent(&mut tx, 10).await.unwrap();
        let kept: Vec<_> = sent.iter().map(|row| (row.id, row.sent_at, row.sealed_body.len())).collect();
        assert_eq!(kept, [(id(13), Some(NOW + 1), 3), (id(12), Some(NOW), 0), (id(11), Some(NOW - 1), 0)]);
        assert_eq!((sent[1].created_at, sent[1].expires_at), (NOW, message(12, None).expires_at));
        let waiting = outbox::claim_due(&mut tx, "email", NOW, NOW + CLAIM, 10).await.unwrap().remove(0);
        assert_eq!((waiting.id, waiting.sealed_body), (id(15), message(15, None).sealed_body));
    }
}

#[tokio::test]
async fn what_could_not_be_sent_is_listed_begun_anew_and_dropped() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for n in 11..17 {
            outbox::insert(&mut tx, &message(n, None)).await.unwrap();
        }
        outbox::mark_sent(&mut tx, id(11), NOW).await.unwrap();
        for n in [12, 13, 15] {
            outbox::mark_failed(&mut tx, id(n), NOW + CLAIM, "no route").await.unwrap();
        }
        outbox::mark_gave_up(&mut tx, id(13), NOW, "a day").await.unwrap();
        outbox::mark_gave_up(&mut tx, id(14), NOW - 1, "a day").await.unwrap();
        outbox::forget_bodies(&mut tx, NOW - 1).await.unwrap();
        let stuck = |rows: Vec<outbox::Message>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
        assert_eq!(stuck(outbox::stuck(&mut tx, 10).await.unwrap()), [id(12), id(13), id(14), id(15)]);
        assert_eq!(stuck(outbox::stuck(&mut tx, 1).await.unwrap()), [id(12)], "on {}", test.name);

        let anew = NOW + 2 * CLAIM;
        assert_eq!(claim(&mut tx, NOW + CLAIM, 1).await, [id(16)], "never tried");
        assert_eq!(
            outbox::retry(&mut tx, Some(id(16)), NOW + CLAIM, anew).await.unwrap(),
            0,
            "nothing is wrong with it"
        );
        assert_eq!(outbox::retry(&mut tx, Some(id(14)), NOW, anew).await.unwrap(), 0, "its text is forgotten");
        assert_eq!(outbox::retry(&mut tx, Some(id(13)), NOW + CLAIM, anew).await.unwrap(), 1);
        let row = outbox::claim_due(&mut tx, "email", NOW + CLAIM, anew, 1).await.unwrap().remove(0);
        assert_eq!(
            (row.id, row.attempts, row.gave_up_at, row.expires_at),
            (id(12), 1, None, message(12, None).expires_at)
        );
        assert_eq!(outbox::retry(&mut tx, None, NOW + CLAIM, anew).await.unwrap(), 1, "one is with a worker: 15 alone");
        let due = outbox::claim_due(&mut tx, "email", NOW + CLAIM, anew, 9).await.unwrap();
        assert_eq!(due.iter().map(|row| (row.id, row.attempts)).collect::<Vec<_>>(), [(id(13), 0), (id(15), 0)]);

        outbox::mark_failed(&mut tx, id(13), anew, "no route").await.unwrap();
        assert_eq!(outbox::drop_stuck(&mut tx, Some(id(11)), anew).await.unwrap(), 0, "it was sent");
        assert_eq!(outbox::drop_stuck(&mut tx, Some(id(12)), NOW + CLAIM).await.unwrap(), 0, "with a worker");
        assert_eq!(outbox::drop_stuck(&mut tx, Some(id(14)), NOW).await.unwrap(), 1);
        assert_eq!(outbox::drop_stuck(&mut tx, None, anew).await.unwrap(), 2, "on {}", test.name);
        assert!(outbox::stuck(&mut tx, 10).await.unwrap().is_empty());
        assert_eq!(outbox::newest_sent(&mut tx, 10).await.unwrap().len(), 1);
    }
}
