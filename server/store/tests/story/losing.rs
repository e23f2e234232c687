//! Methods that go, and recovery keys that take each other's place.

use crate::rows::{NOW, app, id, key, person, security_key as new_key};
use store::{
    StoreError, authenticator_app, authenticator_app::AuthenticatorApp, recovery_key, recovery_key::RecoveryKey,
    security_key, testing::databases,
};

#[tokio::test]
async fn only_its_account_renames_or_deletes_an_app() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for row in [app(11, maria), app(12, maria), app(13, joao)] {
            authenticator_app::insert(&mut tx, &row).await.unwrap();
        }
        assert!(!authenticator_app::rename(&mut tx, joao, id(11), "Mine", "mine").await.unwrap());
        assert!(!authenticator_app::delete(&mut tx, joao, id(11)).await.unwrap());
        assert!(authenticator_app::rename(&mut tx, maria, id(11), "Old phone", "oldphone").await.unwrap());
        let apps = authenticator_app::of_account(&mut tx, maria).await.unwrap();
        assert_eq!((apps[0].name.as_str(), apps[0].name_key.as_str()), ("Old phone", "oldphone"));
        assert!(authenticator_app::rename(&mut tx, joao, id(13), "Old phone", "oldphone").await.unwrap(), "its own");
        assert!(authenticator_app::delete(&mut tx, maria, id(12)).await.unwrap());
        assert!(!authenticator_app::delete(&mut tx, maria, id(12)).await.unwrap(), "on {}", test.name);
        tx.commit().await.unwrap();

        for taken in ["oldphone", "another"] {
            let mut tx = test.db.write().await.unwrap();
            let second = AuthenticatorApp { name_key: taken.to_owned(), ..app(14, maria) };
            let inserted = authenticator_app::insert(&mut tx, &second).await;
            assert_eq!(matches!(inserted, Err(StoreError::Conflict)), taken == "oldphone", "on {}", test.name);
            if inserted.is_ok() {
                let same = authenticator_app::rename(&mut tx, maria, id(14), "OLD phone", "oldphone").await;
                assert!(matches!(same, Err(StoreError::Conflict)));
            }
        }
    }
}

#[tokio::test]
async fn all_methods_of_an_account_are_forgotten_and_no_other_accounts() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, account) in [(11, maria), (12, maria), (13, joao)] {
            authenticator_app::insert(&mut tx, &app(n, account)).await.unwrap();
            security_key::insert(&mut tx, &new_key(n, account)).await.unwrap();
        }
        recovery_key::insert(&mut tx, &RecoveryKey { used_at: Some(NOW), ..key(21, maria) }).await.unwrap();
        recovery_key::insert(&mut tx, &RecoveryKey { active_from: None, ..key(22, maria) }).await.unwrap();
        recovery_key::insert(&mut tx, &key(23, maria)).await.unwrap();
        recovery_key::insert(&mut tx, &key(24, joao)).await.unwrap();
        assert_eq!(authenticator_app::delete_of_account(&mut tx, maria).await.unwrap(), 2);
        assert_eq!(security_key::delete_of_account(&mut tx, maria).await.unwrap(), 2);
        assert_eq!(recovery_key::delete_of_account(&mut tx, maria).await.unwrap(), 3, "the history too");
        assert!(authenticator_app::of_account(&mut tx, maria).await.unwrap().is_empty());
        assert!(security_key::of_account(&mut tx, maria).await.unwrap().is_empty());
        assert!(recovery_key::by_hash(&mut tx, maria, &key(21, maria).key_hash).await.unwrap().is_none());
        assert_eq!(authenticator_app::of_account(&mut tx, joao).await.unwrap().len(), 1, "on {}", test.name);
        assert_eq!(security_key::of_account(&mut tx, joao).await.unwrap().len(), 1);
        assert!(recovery_key::active(&mut tx, joao).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn a_key_that_waits_begins_once_and_in_the_place_of_the_old_one() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        recovery_key::insert(&mut tx, &key(11, maria)).await.unwrap();
        for (n, account) in [(12, maria), (13, maria), (14, maria), (15, joao)] {
            recovery_key::insert(&mut tx, &RecoveryKey { active_from: None, ..key(n, account) }).await.unwrap();
        }
        assert_eq!(recovery_key::by_id(&mut tx, id(12)).await.unwrap().unwrap().account_id, maria);
        assert!(recovery_key::by_id(&mut tx, id(99)).await.unwrap().is_none());
        assert!(recovery_key::void_one(&mut tx, id(14), NOW + 1).await.unwrap());
        assert!(!recovery_key::void_one(&mut tx, id(14), NOW + 2).await.unwrap());
        assert!(!recovery_key::void_one(&mut tx, id(11), NOW + 2).await.unwrap(), "an active one does not wait");
        assert!(!recovery_key::activate(&mut tx, id(14), NOW + 2, NOW + 9).await.unwrap(), "it was given up");
        assert!(!recovery_key::activate(&mut tx, id(11), NOW + 2, NOW + 9).await.unwrap(), "it works already");
        tx.commit().await.unwrap();

        let mut tx = test.db.write().await.unwrap();
        let second = recovery_key::activate(&mut tx, id(12), NOW + 2, NOW + 9).await;
        assert!(matches!(second, Err(StoreError::Conflict)), "I3: beside an active one, on {}", test.name);
        drop(tx);

        let mut tx = test.db.write().await.unwrap();
        assert_eq!(recovery_key::replace_active(&mut tx, maria, NOW + 2).await.unwrap(), 1, "those that wait stay");
        assert!(recovery_key::activate(&mut tx, id(12), NOW + 2, NOW + 9).await.unwrap());
        assert!(!recovery_key::activate(&mut tx, id(12), NOW + 3, NOW + 9).await.unwrap());
        let row = recovery_key::active(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.id, row.active_from, row.saved_at), (id(12), Some(NOW + 2), Some(NOW + 2)));
        assert_eq!(row.check_due_at, Some(NOW + 9));
        assert_eq!(recovery_key::void_waiting(&mut tx, maria, NOW + 4).await.unwrap(), 1);
        assert_eq!(recovery_key::void_waiting(&mut tx, maria, NOW + 4).await.unwrap(), 0);
        let voided = recovery_key::by_id(&mut tx, id(13)).await.unwrap().unwrap();
        assert_eq!((voided.active_from, voided.replaced_at), (None, Some(NOW + 4)));
        assert_eq!(recovery_key::active(&mut tx, maria).await.unwrap().unwrap().id, id(12));
        assert!(recovery_key::activate(&mut tx, id(15), NOW, NOW).await.unwrap(), "another account's waits on");
    }
}

#[tokio::test]
async fn a_check_up_is_answered_once_and_only_when_it_is_due() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        let due = |n, account| RecoveryKey { check_due_at: Some(NOW), ..key(n, account) };
        recovery_key::insert(&mut tx, &RecoveryKey { replaced_at: Some(NOW), ..due(10, maria) }).await.unwrap();
        recovery_key::insert(&mut tx, &due(11, maria)).await.unwrap();
        recovery_key::insert(&mut tx, &key(12, joao)).await.unwrap();
        assert!(!recovery_key::answer_check_up(&mut tx, maria, NOW - 1, NOW + 5, None).await.unwrap(), "too early");
        assert!(!recovery_key::answer_check_up(&mut tx, joao, NOW, NOW + 5, None).await.unwrap(), "never asked");
        assert!(recovery_key::answer_check_up(&mut tx, maria, NOW, NOW + 5, Some(NOW)).await.unwrap());
        assert!(!recovery_key::answer_check_up(&mut tx, maria, NOW, NOW + 6, Some(NOW)).await.unwrap());
        assert!(recovery_key::answer_check_up(&mut tx, maria, NOW + 5, NOW + 8, None).await.unwrap());
        let row = recovery_key::active(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.check_due_at, row.confirmed_at), (Some(NOW + 8), Some(NOW)), "on {}", test.name);
        let old = recovery_key::by_id(&mut tx, id(10)).await.unwrap().unwrap();
        assert_eq!((old.check_due_at, old.confirmed_at), (Some(NOW), None));
    }
}

#[tokio::test]
async fn of_each_check_up_one_mail_tells() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for (n, due) in [(1, Some(NOW + 2)), (2, Some(NOW + 1)), (3, None), (4, Some(NOW + 9))] {
            let account = person(&mut tx, n).await;
            recovery_key::insert(&mut tx, &RecoveryKey { check_due_at: due, ..key(10 + n, account) }).await.unwrap();
        }
        let used = RecoveryKey { check_due_at: Some(NOW), used_at: Some(NOW), ..key(20, id(1)) };
        recovery_key::insert(&mut tx, &used).await.unwrap();
        let found = recovery_key::to_remind_of(&mut tx, NOW + 5, 10).await.unwrap();
        assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [id(12), id(11)], "on {}", test.name);
        assert_eq!(recovery_key::to_remind_of(&mut tx, NOW + 5, 1).await.unwrap().len(), 1);
        assert!(recovery_key::note_reminder(&mut tx, id(12), NOW + 5).await.unwrap());
        assert!(!recovery_key::note_reminder(&mut tx, id(12), NOW + 6).await.unwrap());
        assert!(!recovery_key::note_reminder(&mut tx, id(14), NOW + 5).await.unwrap(), "not due");
        assert!(!recovery_key::note_reminder(&mut tx, id(20), NOW + 5).await.unwrap(), "used");
        assert_eq!(recovery_key::to_remind_of(&mut tx, NOW + 5, 10).await.unwrap().len(), 1);
        // Asked again later, it is told again.
        assert!(recovery_key::answer_check_up(&mut tx, id(2), NOW + 5, NOW + 7, None).await.unwrap());
        assert_eq!(recovery_key::to_remind_of(&mut tx, NOW + 7, 10).await.unwrap().len(), 2);
    }
}
