use crate::{
    Letter, LetterKind, NewAccount, Timestamp,
    testing::{PASSWORD, World, race},
};
use std::collections::HashSet;
use store::{outbox, outbox::NewMessage};
use uuid::Uuid;

async fn sign_ups(world: &World, count: usize) {
    for i in 0..count {
        let input =
            NewAccount { email: format!("p{i}@example.org"), name: "Maria".to_owned(), password: PASSWORD.to_owned() };
        world.portal.sign_up(&world.context(), &input).await.unwrap();
    }
}

async fn claim(world: &World) -> Vec<Letter> {
    world.portal.claim_letters(LetterKind::Email, 100).await.unwrap()
}

#[tokio::test]
async fn a_claimed_message_is_one_workers_for_a_minute() {
    for world in World::all().await {
        sign_ups(&world, 1).await;
        assert_eq!(claim(&world).await.len(), 1);
        assert_eq!(claim(&world).await.len(), 0);
        world.advance(Timestamp::MINUTE - 1);
        assert_eq!(claim(&world).await.len(), 0);
        world.advance(1);
        let again = claim(&world).await;
        assert_eq!(again.len(), 1, "its worker died, on {}", world.engine());
        world.portal.settle_letter(&again[0], Ok(())).await.unwrap();
        world.advance(Timestamp::DAY);
        assert_eq!(claim(&world).await.len(), 0, "sent once");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn parallel_workers_share_nothing() {
    for world in World::all().await {
        sign_ups(&world, 40).await;
        let second = world.second_server().await;
        let workers = (0..8).map(|i| {
            let portal = if i % 2 == 0 { world.portal.clone() } else { second.clone() };
            async move {
                let mut claimed = portal.claim_letters(LetterKind::Email, 7).await.unwrap();
                claimed.extend(portal.claim_letters(LetterKind::Email, 7).await.unwrap());
                claimed
            }
        });
        let all: Vec<Uuid> = race(workers).await.into_iter().flatten().map(|letter| letter.id).collect();
        let distinct: HashSet<Uuid> = all.iter().copied().collect();
        assert_eq!(all.len(), distinct.len(), "a message went to two workers, on {}", world.engine());
        let rest = claim(&world).await.len();
        assert_eq!(all.len() + rest, 40);
    }
}

/// S-119: the mail server is away for hours, by a clock of the test.
#[tokio::test]
async fn a_message_that_fails_is_tried_again_with_growing_pauses() {
    for world in World::all().await {
        sign_ups(&world, 1).await;
        for minutes in [1, 2, 4, 8, 16, 32, 60, 60, 60] {
            let letter = claim(&world).await.remove(0);
            world.portal.settle_letter(&letter, Err("no route".to_owned())).await.unwrap();
            world.advance(minutes * Timestamp::MINUTE - 1);
            assert_eq!(claim(&world).await.len(), 0, "before {minutes} minutes");
            // Up to a quarter more.
            world.advance(1 + minutes * Timestamp::MINUTE / 4);
        }
        let letter = claim(&world).await.remove(0);
        world.portal.settle_letter(&letter, Ok(())).await.unwrap();
        assert_eq!(world.portal.sent_messages(10).await.unwrap().len(), 1, "on {}", world.engine());
    }
}

/// S-119.
#[tokio::test]
async fn after_a_day_it_is_given_up() {
    for world in World::all().await {
        sign_ups(&world, 1).await;
        let mut tries = 0;
        loop {
            let letters = claim(&world).await;
            let counts = outbox::counts(&mut world.read().await).await.unwrap();
            if counts.waiting == 0 {
                assert_eq!((letters.len(), counts.gave_up), (0, 1), "on {}", world.engine());
                break;
            }
            for letter in letters {
                world.portal.settle_letter(&letter, Err("no route".to_owned())).await.unwrap();
                tries += 1;
            }
            world.advance(Timestamp::MINUTE);
            assert!(world.now().0 < crate::testing::NOON + 26 * Timestamp::HOUR, "it goes on for ever");
        }
        assert!((25..35).contains(&tries), "{tries} tries");
        assert!(world.now().0 >= crate::testing::NOON + Timestamp::DAY);
        assert_eq!(world.portal.sent_messages(10).await.unwrap().len(), 0);
    }
}

#[tokio::test]
async fn what_it_says_rests_sealed() {
    for world in World::all().await {
        sign_ups(&world, 1).await;
        let mut tx = world.write().await;
        let row = outbox::claim_due(&mut tx, "email", world.now().0, world.now().0, 1).await.unwrap().remove(0);
        tx.commit().await.unwrap();
        assert!(!row.sealed_body.windows(12).any(|window| window == b"verify-email"));
        assert!(!row.subject.contains("token"));
        let letter = claim(&world).await.remove(0);
        assert!(letter.body.contains("verify-email"), "on {}", world.engine());
        world.portal.settle_letter(&letter, Ok(())).await.unwrap();
        let sent = world.portal.sent_messages(10).await.unwrap();
        assert_eq!(sent[0].body, letter.body);
        assert_eq!((sent[0].kind.as_str(), sent[0].to.as_str()), ("email", "p0@example.org"));
        assert_eq!(sent[0].sent_at, "2026-11-24T12:00:00Z");
    }
}

#[tokio::test]
async fn a_text_copied_into_another_message_does_not_open() {
    for world in World::all().await {
        sign_ups(&world, 1).await;
        let mut tx = world.write().await;
        let row = outbox::claim_due(&mut tx, "email", world.now().0, i64::MAX, 1).await.unwrap().remove(0);
        let copy = NewMessage {
            id: Uuid::nil(),
            account_id: None,
            kind: row.kind,
            recipient: "thief@example.org".to_owned(),
            subject: row.subject,
            sealed_body: row.sealed_body,
            language: row.language,
            created_at: row.created_at,
            due_at: row.due_at,
            expires_at: row.expires_at,
        };
        outbox::insert(&mut tx, &copy).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claim(&world).await.len(), 0, "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_message_that_does_not_open_holds_up_no_other() {
    for world in World::all().await {
        let broken = NewMessage {
            id: Uuid::nil(),
            account_id: None,
            kind: "email".to_owned(),
            recipient: "maria@example.org".to_owned(),
            subject: "from before the key file was lost".to_owned(),
            sealed_body: vec![1; 60],
            language: String::new(),
            created_at: world.now().0 - 1,
            due_at: world.now().0 - 1,
            expires_at: world.now().0 + Timestamp::DAY,
        };
        let mut tx = world.write().await;
        outbox::insert(&mut tx, &broken).await.unwrap();
        tx.commit().await.unwrap();
        sign_ups(&world, 1).await;
        let letters = claim(&world).await;
        assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["p0@example.org"]);
        world.portal.settle_letter(&letters[0], Ok(())).await.unwrap();
        // It is given up loudly like any other, and does not stand first in line for ever.
        for _ in 0..(26 * 60) {
            world.advance(Timestamp::MINUTE);
            assert_eq!(claim(&world).await.len(), 0);
        }
        let counts = outbox::counts(&mut world.read().await).await.unwrap();
        assert_eq!((counts.waiting, counts.gave_up), (0, 1), "on {}", world.engine());
    }
}

#[tokio::test]
async fn what_was_sent_is_listed_newest_first() {
    for world in World::all().await {
        for i in 0..3 {
            let input = NewAccount {
                email: format!("p{i}@example.org"),
                name: "Maria".to_owned(),
                password: PASSWORD.to_owned(),
            };
            world.portal.sign_up(&world.context(), &input).await.unwrap();
            world.mails().await;
            world.advance(Timestamp::SECOND);
        }
        let sent = world.portal.sent_messages(2).await.unwrap();
        let to: Vec<_> = sent.iter().map(|delivery| delivery.to.as_str()).collect();
        assert_eq!(to, ["p2@example.org", "p1@example.org"], "on {}", world.engine());
    }
}

#[tokio::test]
async fn what_is_too_old_is_given_up_without_a_try() {
    for world in World::all().await {
        sign_ups(&world, 2).await;
        let letter = claim(&world).await.remove(0);
        world.portal.settle_letter(&letter, Err("no route".to_owned())).await.unwrap();
        world.advance(Timestamp::DAY - 1);
        let last = claim(&world).await;
        assert_eq!(last.len(), 2, "until the last moment, on {}", world.engine());
        world.portal.settle_letter(&last[0], Err("no route".to_owned())).await.unwrap();
        world.advance(Timestamp::HOUR);
        assert_eq!(claim(&world).await.len(), 0);
        let counts = outbox::counts(&mut world.read().await).await.unwrap();
        assert_eq!((counts.waiting, counts.gave_up), (0, 2), "on {}", world.engine());
    }
}

#[tokio::test]
async fn a_text_that_was_forgotten_is_listed_without_it() {
    for world in World::all().await {
        sign_ups(&world, 1).await;
        assert_eq!(world.mails().await.len(), 1);
        world.advance(7 * Timestamp::DAY);
        world.portal.tidy_up().await.unwrap();
        let sent = world.portal.sent_messages(10).await.unwrap();
        assert_eq!((sent.len(), sent[0].to.as_str(), sent[0].body.as_str()), (1, "p0@example.org", ""));
        assert_eq!(sent[0].sent_at, "2026-11-24T12:00:00Z", "on {}", world.engine());
    }
}

#[tokio::test]
async fn what_failed_together_does_not_come_back_together() {
    for world in World::all().await {
        sign_ups(&world, 20).await;
        for letter in claim(&world).await {
            world.portal.settle_letter(&letter, Err("no route".to_owned())).await.unwrap();
        }
        let rows = outbox::stuck(&mut world.read().await, 100).await.unwrap();
        let pauses: HashSet<i64> = rows.iter().map(|row| row.due_at - world.now().0).collect();
        assert!(pauses.len() > 10, "{pauses:?} on {}", world.engine());
        assert!(pauses.iter().all(|pause| (60_000..=75_000).contains(pause)), "{pauses:?}");
    }
}

#[tokio::test]
async fn the_operator_sees_what_is_stuck_and_begins_anew_or_drops_it() {
    for world in World::all().await {
        sign_ups(&world, 3).await;
        let letters = claim(&world).await;
        let why = "the mail server answered 450";
        for letter in &letters[..2] {
            world.portal.settle_letter(letter, Err(why.to_owned())).await.unwrap();
        }
        world.portal.settle_letter(&letters[2], Ok(())).await.unwrap();
        world.advance(25 * Timestamp::HOUR);
        assert!(claim(&world).await.is_empty(), "too old");
        let stuck = world.portal.stuck_letters(10).await.unwrap();
        assert_eq!(stuck.len(), 2);
        assert!(stuck.iter().all(|letter| letter.given_up.is_some() && letter.why == why), "on {}", world.engine());
        assert!(stuck[0].to.ends_with("@example.org") && stuck[0].subject.contains("Nightlatch"));

        assert_eq!(world.portal.retry_letters(Some(stuck[0].id)).await.unwrap(), 1);
        assert_eq!(world.portal.drop_letters(Some(stuck[1].id)).await.unwrap(), 1);
        assert_eq!(world.portal.retry_letters(Some(stuck[1].id)).await.unwrap(), 0, "it is gone");
        let again = claim(&world).await;
        assert_eq!((again.len(), again[0].id), (1, stuck[0].id));
        world.portal.settle_letter(&again[0], Ok(())).await.unwrap();
        assert!(world.portal.stuck_letters(10).await.unwrap().is_empty());
        assert_eq!(world.portal.sent_messages(10).await.unwrap().len(), 2);
    }
}
