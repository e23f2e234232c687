use crate::rows::NOW;
use store::{StoreError, failure_counter, testing::databases};

const MARIA: &[u8] = &[1; 16];
const JOAO: &[u8] = &[2; 16];

#[tokio::test]
async fn a_count_begins_at_nothing_and_is_of_one_subject_and_class() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        assert!(failure_counter::get(&mut tx, MARIA, "codes").await.unwrap().is_none());
        let fresh = failure_counter::lock(&mut tx, MARIA, "codes").await.unwrap();
        assert_eq!((fresh.subject.as_slice(), fresh.class.as_str()), (MARIA, "codes"));
        assert_eq!((fresh.failures, fresh.wait_until, fresh.last_failed_at), (0, 0, 0));

        failure_counter::raise(&mut tx, MARIA, "codes", 4, NOW + 1_000, NOW).await.unwrap();
        failure_counter::raise(&mut tx, MARIA, "password", 7, 0, NOW).await.unwrap();
        failure_counter::raise(&mut tx, JOAO, "codes", 100, i64::MAX, NOW).await.unwrap();
        for _ in 0..2 {
            let row = failure_counter::lock(&mut tx, MARIA, "codes").await.unwrap();
            assert_eq!(
                (row.failures, row.wait_until, row.last_failed_at),
                (4, NOW + 1_000, NOW),
                "locking changes none"
            );
        }
        let blocked = failure_counter::get(&mut tx, JOAO, "codes").await.unwrap().unwrap();
        assert_eq!((blocked.failures, blocked.wait_until), (100, i64::MAX), "on {}", test.name);
        let other = failure_counter::get(&mut tx, MARIA, "password").await.unwrap().unwrap();
        assert_eq!(other.failures, 7);
    }
}

#[tokio::test]
async fn one_is_taken_back_or_all_are_forgotten() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        failure_counter::raise(&mut tx, MARIA, "codes", 2, NOW + 1_000, NOW).await.unwrap();
        failure_counter::raise(&mut tx, JOAO, "codes", 2, NOW + 1_000, NOW).await.unwrap();
        for left in [1, 0, 0] {
            failure_counter::lower_by_one(&mut tx, MARIA, "codes").await.unwrap();
            let row = failure_counter::get(&mut tx, MARIA, "codes").await.unwrap().unwrap();
            assert_eq!((row.failures, row.wait_until), (left, 0), "on {}", test.name);
        }
        failure_counter::lower_by_one(&mut tx, MARIA, "password").await.unwrap();
        assert!(failure_counter::get(&mut tx, MARIA, "password").await.unwrap().is_none());
        failure_counter::clear(&mut tx, MARIA, "codes").await.unwrap();
        assert!(failure_counter::get(&mut tx, MARIA, "codes").await.unwrap().is_none());
        assert_eq!(failure_counter::get(&mut tx, JOAO, "codes").await.unwrap().unwrap().failures, 2);
    }
}

#[tokio::test]
async fn old_counts_are_forgotten_and_pauses_that_last_are_not() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for (n, class, wait_until, at, stays) in [
            (1, "password", 0, NOW - 1, false),
            (2, "password", 0, NOW, true),
            (3, "password", NOW - 1, NOW - 1, false),
            (4, "password", NOW, NOW - 1, true),
            (5, "password", i64::MAX, 1, true),
            (6, "password", 0, 0, true),
            (7, "codes", 0, NOW - 1, true),
            (8, "recovery_key", 0, NOW - 1, true),
        ] {
            failure_counter::raise(&mut tx, &[n; 16], class, 100, wait_until, at).await.unwrap();
            assert_eq!(
                failure_counter::delete_stale(&mut tx, NOW, ["codes", "recovery_key"]).await.unwrap(),
                u64::from(!stays),
                "{n} on {}",
                test.name
            );
        }
    }
}

#[tokio::test]
async fn a_subject_has_16_bytes() {
    for test in databases().await {
        for length in [0, 15, 17] {
            let mut tx = test.db.write().await.unwrap();
            let refused = failure_counter::lock(&mut tx, &vec![1; length], "codes").await;
            assert!(matches!(refused, Err(StoreError::Sql(_))), "{length} on {}", test.name);
        }
    }
}
