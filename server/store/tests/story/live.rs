//! What is committed is told to those who look, and nothing else is.

use crate::rows::{event, id, live_session, new_session, person};
use std::time::Duration;
use store::{
    Db, Open, Watch, activity, session,
    testing::{TestDb, databases},
};
use uuid::Uuid;

const SOON: Duration = Duration::from_secs(10);
const A_WHILE: Duration = Duration::from_millis(150);

async fn hears(watch: &mut Watch) -> bool {
    tokio::time::timeout(SOON, watch.changed()).await.is_ok()
}

async fn hears_nothing(watch: &mut Watch) -> bool {
    tokio::time::timeout(A_WHILE, watch.changed()).await.is_err()
}

async fn two_people(test: &TestDb) -> [Uuid; 2] {
    let mut tx = test.db.write().await.unwrap();
    let people = [person(&mut tx, 1).await, person(&mut tx, 2).await];
    for n in 11..19 {
        live_session(&mut tx, n, people[0]).await;
    }
    tx.commit().await.unwrap();
    people
}

async fn note(db: &Db, account: Uuid, n: u128) {
    let mut tx = db.write().await.unwrap();
    activity::insert(&mut tx, &event(n, account, 0)).await.unwrap();
    tx.commit().await.unwrap();
}

/// On PostgreSQL the listener says once that it has begun.
async fn settle(test: &TestDb, watch: &mut Watch) {
    if test.name == "postgres" {
        assert!(hears(watch).await, "the listener has begun");
    }
    while !hears_nothing(watch).await {}
}

#[tokio::test]
async fn who_looks_hears_of_events_and_ended_sessions_of_the_account_after_the_commit() {
    for test in databases().await {
        let [maria, joao] = two_people(&test).await;
        let mut watch = test.db.watch(maria);
        settle(&test, &mut watch).await;

        note(&test.db, joao, 100).await;
        assert!(hears_nothing(&mut watch).await, "another's, on {}", test.name);
        note(&test.db, maria, 101).await;
        assert!(hears(&mut watch).await, "an event on {}", test.name);
        while !hears_nothing(&mut watch).await {}

        let mut tx = test.db.write().await.unwrap();
        session::delete(&mut tx, id(11)).await.unwrap();
        assert!(hears_nothing(&mut watch).await, "not before the commit");
        tx.commit().await.unwrap();
        assert!(hears(&mut watch).await);
        while !hears_nothing(&mut watch).await {}

        let mut tx = test.db.write().await.unwrap();
        session::delete(&mut tx, id(12)).await.unwrap();
        drop(tx);
        assert!(hears_nothing(&mut watch).await, "what never happened is not told, on {}", test.name);
    }
}

#[tokio::test]
async fn every_way_to_end_a_session_is_told() {
    for test in databases().await {
        let [maria, _] = two_people(&test).await;
        let mut watch = test.db.watch(maria);
        settle(&test, &mut watch).await;
        for way in 0..6 {
            let mut tx = test.db.write().await.unwrap();
            match way {
                0 => drop(session::delete(&mut tx, id(11)).await.unwrap()),
                1 => drop(session::take(&mut tx, &new_session(12, maria).token_hash).await.unwrap()),
                2 => drop(session::delete_of_method(&mut tx, maria, id(7), id(13)).await.unwrap()),
                3 => drop(session::delete_others(&mut tx, maria, id(13)).await.unwrap()),
                4 => drop(session::delete_expired(&mut tx, i64::MAX, 0).await.unwrap()),
                _ => drop(session::delete_all(&mut tx, maria).await.unwrap()),
            }
            tx.commit().await.unwrap();
            assert!(hears(&mut watch).await, "way {way} on {}", test.name);
            while !hears_nothing(&mut watch).await {}
        }
    }
}

#[tokio::test]
async fn on_postgres_another_process_hears_too_and_again_after_its_connection_was_lost() {
    for test in databases().await {
        if test.name != "postgres" {
            continue;
        }
        let [maria, _] = two_people(&test).await;
        let other = Db::open(&test.url, &Open::default()).await.unwrap();
        let mut watch = other.watch(maria);
        settle(&test, &mut watch).await;
        note(&test.db, maria, 100).await;
        assert!(hears(&mut watch).await, "what another process committed");
        while !hears_nothing(&mut watch).await {}

        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'LISTEN%'";
        assert_eq!(crate::rows::raw(&test.db, cut).await.unwrap(), 1, "the listener's connection");
        assert!(hears(&mut watch).await, "once it is back everybody looks again");
        while !hears_nothing(&mut watch).await {}
        note(&test.db, maria, 101).await;
        assert!(hears(&mut watch).await);
        other.close().await;
    }
}

#[tokio::test]
async fn many_who_look_hear_the_same_and_many_changes_are_few_looks() {
    for test in databases().await {
        let [maria, _] = two_people(&test).await;
        let mut watches: Vec<_> = (0..20).map(|_| test.db.watch(maria)).collect();
        settle(&test, &mut watches[0]).await;
        for n in 0..30 {
            note(&test.db, maria, 100 + n).await;
        }
        for watch in &mut watches {
            assert!(hears(watch).await, "on {}", test.name);
            let mut more = 0;
            while !hears_nothing(watch).await {
                more += 1;
            }
            assert!(more <= 1, "nothing is kept for who is slow: {more} on {}", test.name);
        }
    }
}
