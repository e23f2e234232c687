//! One-time things, 50 hands, two servers: exactly one winner, in every round.

use crate::rows::{
    NOW, app, ceremony as new_ceremony, id, invitation as new_invitation, key, link, live_session, message,
    new_session, person, security_key as new_security_key,
};
use std::{collections::HashSet, sync::Arc};
use store::{
    Db, Open, account, authenticator_app, ceremony, failure_counter, invitation, mail_link, outbox, recovery_key,
    security_key, session,
    testing::{TestDb, databases},
};
use tokio::sync::Barrier;
use uuid::Uuid;

const HANDS: usize = 50;

fn rounds() -> usize {
    store::testing::rounds(5, 20)
}

/// The answers of 50 tasks that do the same at the same moment, each in a transaction of its own.
macro_rules! hands {
    ($servers:expr, $tx:ident => $act:expr) => {{
        let barrier = Arc::new(Barrier::new(HANDS));
        let tasks: Vec<_> = (0..HANDS)
            .map(|i| {
                let (barrier, db) = (barrier.clone(), $servers[i % 2].clone());
                tokio::spawn(async move {
                    barrier.wait().await;
                    let mut tx = db.write().await.unwrap();
                    let $tx = &mut tx;
                    let answer = $act.await.unwrap();
                    tx.commit().await.unwrap();
                    answer
                })
            })
            .collect();
        let mut answers = Vec::with_capacity(HANDS);
        for task in tasks {
            answers.push(task.await.unwrap());
        }
        answers
    }};
}

async fn servers(test: &TestDb) -> [Db; 2] {
    [test.db.clone(), Db::open(&test.url, &Open::default()).await.unwrap()]
}

async fn someone(test: &TestDb) -> Uuid {
    let mut tx = test.db.write().await.unwrap();
    let account = person(&mut tx, 1).await;
    tx.commit().await.unwrap();
    account
}

fn winners(answers: &[bool]) -> usize {
    answers.iter().filter(|won| **won).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_step_is_accepted_once() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        let mut tx = test.db.write().await.unwrap();
        authenticator_app::insert(&mut tx, &app(11, account)).await.unwrap();
        tx.commit().await.unwrap();
        for round in (0..).take(rounds()) {
            let answers = hands!(servers, tx => authenticator_app::accept_step(tx, id(11), 200 + round, NOW));
            assert_eq!(winners(&answers), 1, "round {round} on {}", test.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_count_is_accepted_once() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        let mut tx = test.db.write().await.unwrap();
        security_key::insert(&mut tx, &new_security_key(11, account)).await.unwrap();
        tx.commit().await.unwrap();
        for round in (1..).take(rounds()) {
            let answers = hands!(servers, tx => security_key::accept_count(tx, id(11), round, false, NOW));
            assert_eq!(winners(&answers), 1, "round {round} on {}", test.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_recovery_key_is_spent_once() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        for round in (0..).take(rounds()) {
            let mut tx = test.db.write().await.unwrap();
            recovery_key::insert(&mut tx, &key(100 + round, account)).await.unwrap();
            tx.commit().await.unwrap();
            let answers =
                hands!(servers, tx => recovery_key::spend(tx, account, &key(100 + round, account).key_hash, NOW));
            assert_eq!(winners(&answers), 1, "round {round} on {}", test.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_link_is_spent_once() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        for round in (0..).take(rounds()) {
            let mut tx = test.db.write().await.unwrap();
            mail_link::insert(&mut tx, &link(100 + round, account, "a")).await.unwrap();
            tx.commit().await.unwrap();
            let answers =
                hands!(servers, tx => mail_link::spend(tx, &link(100 + round, account, "a").token_hash, "a", NOW));
            assert_eq!(answers.iter().flatten().count(), 1, "round {round} on {}", test.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_open_log_in_is_claimed_once_and_a_password_changed_once() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        for round in (0..).take(rounds()) {
            let mut tx = test.db.write().await.unwrap();
            let row = session::Session { stage: "pending".to_owned(), ..new_session(100 + round, account) };
            session::insert(&mut tx, &row).await.unwrap();
            account::set_password_hash(&mut tx, account, &format!("hash {round}"), NOW).await.unwrap();
            tx.commit().await.unwrap();
            let claimed = hands!(servers, tx => session::claim_unfinished(tx, account, NOW, NOW + 1));
            assert_eq!(claimed.iter().flatten().count(), 1, "round {round} on {}", test.name);
            let changed =
                hands!(servers, tx => account::change_password(tx, account, &format!("hash {round}"), "new", NOW));
            assert_eq!(winners(&changed), 1, "round {round} on {}", test.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_ceremony_is_taken_once_and_a_session_ended_once() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        for round in (0..).take(rounds()) {
            let session = id(100 + round);
            let mut tx = test.db.write().await.unwrap();
            let row = live_session(&mut tx, 100 + round, account).await;
            ceremony::put(&mut tx, &new_ceremony(200 + round, &row, "setup")).await.unwrap();
            tx.commit().await.unwrap();
            let taken = hands!(servers, tx => ceremony::take(tx, session, "setup", NOW));
            assert_eq!(taken.iter().flatten().count(), 1, "round {round} on {}", test.name);
            let ended = hands!(servers, tx => session::delete(tx, session));
            assert_eq!(winners(&ended), 1, "round {round} on {}", test.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn it_is_turned_on_once_and_an_address_proved_once() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        let on = hands!(servers, tx => account::turn_two_step_on(tx, account, NOW));
        assert_eq!(winners(&on), 1, "on {}", test.name);
        let verified = hands!(servers, tx => account::confirm(tx, account, "Maria", "hash", NOW));
        assert_eq!(winners(&verified), 1, "on {}", test.name);
        let mut tx = test.db.read().await.unwrap();
        assert_eq!(account::by_id(&mut tx, account).await.unwrap().unwrap().epoch, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_failure_is_lost_between_lock_and_raise() {
    for test in databases().await {
        let servers = servers(&test).await;
        let counts = hands!(servers, tx => async {
            let counter = failure_counter::lock(tx, &[1; 16], "codes").await?;
            // Whoever has not locked would read the same count meanwhile.
            tokio::task::yield_now().await;
            failure_counter::raise(tx, &[1; 16], "codes", counter.failures + 1, 0, NOW).await?;
            store::Result::Ok(counter.failures + 1)
        });
        let distinct: HashSet<i64> = counts.iter().copied().collect();
        assert_eq!(distinct, (1..=50).collect(), "on {}", test.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_locked_account_is_one_transactions() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        let seen = hands!(servers, tx => async {
            let row = account::lock(tx, account).await?.unwrap();
            tokio::task::yield_now().await;
            account::set_password_hash(tx, account, "x", row.password_changed_at + 1).await?;
            store::Result::Ok(row.password_changed_at)
        });
        let distinct: HashSet<i64> = seen.iter().copied().collect();
        assert_eq!(distinct, (NOW..NOW + 50).collect(), "on {}", test.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_message_is_claimed_by_one_worker() {
    for test in databases().await {
        let servers = servers(&test).await;
        let mut tx = test.db.write().await.unwrap();
        for n in 0..200 {
            outbox::insert(&mut tx, &message(1_000 + n, None)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let claimed = hands!(servers, tx => outbox::claim_due(tx, "email", NOW, NOW + 1, 3));
        assert!(claimed.iter().all(|batch| batch.len() <= 3), "no worker gets more than it asked for");
        let all: Vec<_> = claimed.iter().flatten().map(|message| message.id).collect();
        let distinct: HashSet<_> = all.iter().collect();
        assert_eq!((all.len(), distinct.len()), (150, 150), "on {}", test.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_active_key_whatever_happens_at_once() {
    for test in databases().await {
        let (servers, account) = (servers(&test).await, someone(&test).await);
        let made = hands!(servers, tx => async {
            let row = account::lock(tx, account).await?.unwrap();
            let n = 1_000 + u128::try_from(row.password_changed_at - NOW).unwrap();
            account::set_password_hash(tx, account, "x", row.password_changed_at + 1).await?;
            let replaced = recovery_key::replace_active(tx, account, NOW).await?;
            recovery_key::insert(tx, &key(n, account)).await?;
            store::Result::Ok(replaced)
        });
        assert_eq!(made.iter().sum::<u64>(), 49, "each but the first replaced one, on {}", test.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_invitation_is_accepted_once() {
    for test in databases().await {
        let servers = servers(&test).await;
        for round in (1..).take(rounds()) {
            let mut tx = test.db.write().await.unwrap();
            invitation::insert(&mut tx, &new_invitation(round, None, "maria@example.org")).await.unwrap();
            tx.commit().await.unwrap();
            let answers = hands!(servers, tx => invitation::accept(tx, id(round), NOW));
            let won: Vec<_> = answers.iter().map(Option::is_some).collect();
            assert_eq!(winners(&won), 1, "S-127, round {round} on {}", test.name);
        }
    }
}
