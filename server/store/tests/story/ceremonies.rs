use crate::rows::{NOW, ceremony as new, id, live_session, person};
use store::{StoreError, ceremony, session, testing::databases};

#[tokio::test]
async fn a_session_has_one_open_ceremony_for_each_purpose() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let (one, two) = (live_session(&mut tx, 11, account).await, live_session(&mut tx, 12, account).await);
        ceremony::put(&mut tx, &new(21, &one, "setup")).await.unwrap();
        ceremony::put(&mut tx, &new(22, &one, "shown")).await.unwrap();
        let newer = ceremony::Ceremony { sealed: vec![9], expires_at: NOW + 5, ..new(23, &one, "setup") };
        ceremony::put(&mut tx, &newer).await.unwrap();

        let row = ceremony::get(&mut tx, one.id, "setup", NOW).await.unwrap().unwrap();
        assert_eq!((row.id, row.session_id, row.account_id), (id(23), one.id, account));
        assert_eq!((row.sealed, row.created_at, row.expires_at), (vec![9], NOW, NOW + 5), "on {}", test.name);
        assert_eq!(ceremony::get(&mut tx, one.id, "shown", NOW).await.unwrap().unwrap().id, id(22));
        assert!(ceremony::get(&mut tx, two.id, "setup", NOW).await.unwrap().is_none(), "bound to its session");
        assert!(ceremony::get(&mut tx, one.id, "other", NOW).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn it_is_taken_once_and_not_after_its_end() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let session = live_session(&mut tx, 11, account).await;
        let row = new(21, &session, "setup");
        ceremony::put(&mut tx, &row).await.unwrap();
        for late in [row.expires_at, row.expires_at + 1] {
            assert!(ceremony::get(&mut tx, session.id, "setup", late).await.unwrap().is_none());
            assert!(ceremony::take(&mut tx, session.id, "setup", late).await.unwrap().is_none());
        }
        let in_time = row.expires_at - 1;
        assert_eq!(ceremony::take(&mut tx, session.id, "setup", in_time).await.unwrap().unwrap().id, row.id);
        assert!(ceremony::take(&mut tx, session.id, "setup", in_time).await.unwrap().is_none(), "on {}", test.name);
        ceremony::put(&mut tx, &row).await.unwrap();
        assert!(ceremony::delete(&mut tx, session.id, "setup").await.unwrap());
        assert!(!ceremony::delete(&mut tx, session.id, "setup").await.unwrap());
    }
}

#[tokio::test]
async fn what_is_over_is_removed() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let session = live_session(&mut tx, 11, account).await;
        for (n, purpose, away) in [(21, "past", -1), (22, "now", 0), (23, "later", 1)] {
            let row = ceremony::Ceremony { expires_at: NOW + away, ..new(n, &session, purpose) };
            ceremony::put(&mut tx, &row).await.unwrap();
        }
        assert_eq!(ceremony::delete_expired(&mut tx, NOW).await.unwrap(), 2);
        assert!(ceremony::get(&mut tx, session.id, "later", NOW).await.unwrap().is_some(), "on {}", test.name);
    }
}

#[tokio::test]
async fn without_a_session_there_is_none() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let session = live_session(&mut tx, 11, account).await;
        session::delete(&mut tx, session.id).await.unwrap();
        let refused = ceremony::put(&mut tx, &new(21, &session, "setup")).await;
        assert!(matches!(refused, Err(StoreError::Sql(_))), "on {}", test.name);
    }
}

#[tokio::test]
async fn all_that_is_open_in_an_account_is_dropped() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        let (one, two) = (live_session(&mut tx, 11, maria).await, live_session(&mut tx, 12, maria).await);
        let other = live_session(&mut tx, 13, joao).await;
        for (n, session, purpose) in
            [(21, &one, "setup"), (22, &one, "shown"), (23, &two, "setup"), (24, &other, "setup")]
        {
            ceremony::put(&mut tx, &new(n, session, purpose)).await.unwrap();
        }
        assert_eq!(ceremony::delete_all_of_account(&mut tx, maria).await.unwrap(), 3);
        assert!(ceremony::get(&mut tx, one.id, "shown", NOW).await.unwrap().is_none());
        assert!(ceremony::get(&mut tx, other.id, "setup", NOW).await.unwrap().is_some(), "on {}", test.name);
    }
}
