use crate::rows::{NOW, app, ceremony, event, id, key, link, message, new_account, new_session, person, raw};
use store::{
    Db, Open, StoreError, account, activity, authenticator_app, mail_link, outbox, recovery_key, session,
    testing::databases,
};

#[tokio::test]
async fn nothing_happened_before_the_commit() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        drop(tx);
        let mut tx = test.db.write().await.unwrap();
        assert!(account::by_id(&mut tx, id(1)).await.unwrap().is_none(), "on {}", test.name);
        person(&mut tx, 2).await;
        tx.commit().await.unwrap();
        let mut tx = test.db.read().await.unwrap();
        assert!(account::by_id(&mut tx, id(2)).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn a_transaction_that_reads_cannot_write() {
    for test in databases().await {
        let mut tx = test.db.read().await.unwrap();
        let refused = account::insert(&mut tx, &new_account(1)).await;
        // PostgreSQL says the same when all of it may only be read, which is for a while: is_unavailable().
        assert!(
            matches!(refused, Err(StoreError::Sql(_) | StoreError::Unavailable(_))),
            "on {}: {refused:?}",
            test.name
        );
        drop(tx);
        let mut tx = test.db.read().await.unwrap();
        assert!(account::by_id(&mut tx, id(1)).await.unwrap().is_none(), "on {}", test.name);
    }
}

/// S-114.
#[tokio::test]
async fn migrating_again_or_in_parallel_changes_nothing() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        tx.commit().await.unwrap();
        let (plain, odd) = (Open::default(), Open { create_if_missing: true, max_connections: 0 });
        let (second, third) = tokio::join!(Db::open(&test.url, &plain), Db::open(&test.url, &odd));
        let (second, third) = (second.unwrap(), third.unwrap());
        let (a, b, c) = tokio::join!(test.db.migrate(), second.migrate(), third.migrate());
        assert!(a.is_ok() && b.is_ok() && c.is_ok(), "on {}", test.name);
        let mut tx = third.read().await.unwrap();
        assert_eq!(account::count(&mut tx).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn it_says_its_engine_and_whether_it_answers() {
    for test in databases().await {
        assert_eq!(test.db.engine(), test.name);
        test.db.check().await.unwrap();
        test.db.close().await;
        let closed = test.db.check().await.unwrap_err();
        assert!(closed.is_unavailable(), "on {}: {closed:?}", test.name);
        assert!(test.db.read().await.unwrap_err().is_unavailable());
        assert!(test.db.write().await.unwrap_err().is_unavailable());
    }
}

#[tokio::test]
async fn everything_of_an_account_goes_with_it() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for n in [1, 2] {
            let account = person(&mut tx, n).await;
            let session = new_session(10 + n, account);
            session::insert(&mut tx, &session).await.unwrap();
            store::ceremony::put(&mut tx, &ceremony(20 + n, &session, "setup")).await.unwrap();
            authenticator_app::insert(&mut tx, &app(30 + n, account)).await.unwrap();
            recovery_key::insert(&mut tx, &key(40 + n, account)).await.unwrap();
            mail_link::insert(&mut tx, &link(50 + n, account, "a")).await.unwrap();
            outbox::insert(&mut tx, &message(60 + n, Some(account))).await.unwrap();
            activity::insert(&mut tx, &event(70 + n, account, NOW)).await.unwrap();
        }
        account::delete(&mut tx, id(1)).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = test.db.write().await.unwrap();
        for (n, left) in [(1, 0), (2, 1)] {
            let account = id(n);
            let session = session::by_token_hash(&mut tx, &new_session(10 + n, account).token_hash).await.unwrap();
            assert_eq!(usize::from(session.is_some()), left, "on {}", test.name);
            assert_eq!(authenticator_app::of_account(&mut tx, account).await.unwrap().len(), left);
            assert_eq!(usize::from(recovery_key::active(&mut tx, account).await.unwrap().is_some()), left);
            assert_eq!(activity::of_account(&mut tx, account, 9).await.unwrap().len(), left);
            let links = mail_link::count_between(&mut tx, account, "a", 0, i64::MAX).await.unwrap();
            assert_eq!(usize::try_from(links).unwrap(), left);
        }
        assert_eq!(outbox::counts(&mut tx).await.unwrap().waiting, 1);
    }
}

#[tokio::test]
async fn a_value_that_no_version_writes_is_told_by_table_and_column_and_not_shown() {
    for test in databases().await {
        if test.name != "sqlite" {
            // PostgreSQL has a type for ids and keeps such a value out.
            continue;
        }
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        tx.commit().await.unwrap();
        raw(&test.db, "UPDATE account SET id = x'616263'").await.unwrap();
        let mut tx = test.db.read().await.unwrap();
        let error = account::by_email_key(&mut tx, "person1@example.org").await.unwrap_err();
        assert!(matches!(&error, StoreError::Inconsistent { table: "account", column } if column == "id"));
        let text = format!("{error} {error:?}");
        assert!(!text.contains("person1") && !text.contains("argon2"), "{text}");
    }
}

#[tokio::test]
async fn no_debug_shows_what_a_row_holds() {
    let account = id(1);
    let session = new_session(105, account);
    let shown = [
        format!("{:?}", new_account(1)),
        format!("{session:?}"),
        format!("{:?}", app(1, account)),
        format!("{:?}", key(105, account)),
        format!("{:?}", ceremony(1, &session, "setup")),
        format!("{:?}", link(105, account, "a")),
        format!("{:?}", message(1, None)),
    ];
    for text in shown {
        for secret in ["example.org", "argon2", "105, 105", "254, 255", "255, 7", "192.0.2.1"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        let text = format!("{:?}", account::by_id(&mut tx, id(1)).await.unwrap());
        assert!(!text.contains("example.org") && !text.contains("argon2"), "{text}");
        outbox::insert(&mut tx, &message(1, None)).await.unwrap();
        let text = format!("{:?}", outbox::claim_due(&mut tx, "email", NOW, NOW, 1).await.unwrap());
        assert!(!text.contains("example.org") && !text.contains("255, 7"), "{text}");
    }
}
