use crate::rows::{NOW, app, id, key, person};
use store::{
    StoreError, authenticator_app, authenticator_app::AuthenticatorApp, recovery_key, recovery_key::RecoveryKey,
    testing::databases,
};

#[tokio::test]
async fn apps_come_oldest_first_and_take_each_step_once() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        let younger = AuthenticatorApp { created_at: NOW + 1, name: "b".to_owned(), ..app(11, maria) };
        for row in [&younger, &app(12, maria), &app(13, joao)] {
            authenticator_app::insert(&mut tx, row).await.unwrap();
        }
        let apps = authenticator_app::of_account(&mut tx, maria).await.unwrap();
        assert_eq!(apps.iter().map(|app| app.id).collect::<Vec<_>>(), [id(12), id(11)]);
        assert_eq!((apps[0].account_id, apps[0].name.as_str()), (maria, "Authenticator app"));
        assert_eq!((&apps[0].sealed_secret, apps[0].last_step), (&vec![0, 1, 254, 255], 100));
        assert_eq!((apps[0].created_at, apps[0].last_used_at), (NOW, None));

        for (step, taken) in [(99, false), (100, false), (102, true), (102, false), (101, false), (103, true)] {
            let accepted = authenticator_app::accept_step(&mut tx, id(12), step, NOW + step).await.unwrap();
            assert_eq!(accepted, taken, "step {step} on {}", test.name);
        }
        assert!(!authenticator_app::accept_step(&mut tx, id(99), 500, NOW).await.unwrap());
        let apps = authenticator_app::of_account(&mut tx, maria).await.unwrap();
        assert_eq!((apps[0].last_step, apps[0].last_used_at), (103, Some(NOW + 103)));
        assert_eq!((apps[1].last_step, apps[1].last_used_at), (100, None), "the other app has its own");
        let taken = authenticator_app::insert(&mut tx, &app(12, maria)).await;
        assert!(matches!(taken, Err(StoreError::Conflict)));
    }
}

#[tokio::test]
async fn an_account_has_one_active_key_and_a_history() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        assert!(recovery_key::active(&mut tx, maria).await.unwrap().is_none());
        // One that does not work yet is not active, and does not stand in another's way.
        let waiting = RecoveryKey { active_from: None, ..key(11, maria) };
        recovery_key::insert(&mut tx, &waiting).await.unwrap();
        recovery_key::insert(&mut tx, &key(12, maria)).await.unwrap();
        recovery_key::insert(&mut tx, &key(13, joao)).await.unwrap();
        let row = recovery_key::active(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.id, row.account_id, &row.key_hash), (id(12), maria, &key(12, maria).key_hash));
        assert_eq!((row.created_at, row.active_from), (NOW, Some(NOW)));
        assert_eq!((row.saved_at, row.used_at, row.replaced_at), (None, None, None));
        assert_eq!((row.check_due_at, row.confirmed_at, row.reminded_at), (None, None, None));
        assert_eq!(row.seen_at, None);
        for at in [NOW + 3, NOW + 9] {
            recovery_key::mark_seen(&mut tx, row.id, at).await.unwrap();
        }
        assert_eq!(
            recovery_key::by_id(&mut tx, row.id).await.unwrap().unwrap().seen_at,
            Some(NOW + 3),
            "the first time"
        );
        tx.commit().await.unwrap();

        let mut tx = test.db.write().await.unwrap();
        let second = recovery_key::insert(&mut tx, &key(14, maria)).await;
        assert!(matches!(second, Err(StoreError::Conflict)), "a second active key on {}", test.name);
        drop(tx);

        let mut tx = test.db.write().await.unwrap();
        assert!(!recovery_key::mark_saved(&mut tx, id(11), NOW + 1, NOW + 9).await.unwrap(), "one that is not active");
        assert!(recovery_key::mark_saved(&mut tx, id(12), NOW + 1, NOW + 9).await.unwrap());
        assert!(!recovery_key::mark_saved(&mut tx, id(12), NOW + 2, NOW + 9).await.unwrap());
        let row = recovery_key::active(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.saved_at, row.check_due_at), (Some(NOW + 1), Some(NOW + 9)));
        assert_eq!(recovery_key::replace_active(&mut tx, maria, NOW + 3).await.unwrap(), 1);
        assert_eq!(recovery_key::replace_active(&mut tx, maria, NOW + 3).await.unwrap(), 0);
        assert!(recovery_key::active(&mut tx, maria).await.unwrap().is_none());
        assert!(recovery_key::active(&mut tx, joao).await.unwrap().is_some());
        recovery_key::insert(&mut tx, &key(14, maria)).await.unwrap();
        let old = recovery_key::by_hash(&mut tx, maria, &key(12, maria).key_hash).await.unwrap().unwrap();
        assert_eq!((old.id, old.replaced_at), (id(12), Some(NOW + 3)), "the history stays");
    }
}

#[tokio::test]
async fn a_key_is_spent_once_and_only_by_its_account() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        let hash = key(12, maria).key_hash;
        recovery_key::insert(&mut tx, &RecoveryKey { active_from: None, ..key(11, maria) }).await.unwrap();
        recovery_key::insert(&mut tx, &key(12, maria)).await.unwrap();
        assert!(!recovery_key::spend(&mut tx, joao, &hash, NOW).await.unwrap(), "S-047");
        assert!(!recovery_key::spend(&mut tx, maria, &[0; 32], NOW).await.unwrap());
        assert!(!recovery_key::spend(&mut tx, maria, &key(11, maria).key_hash, NOW).await.unwrap(), "not active yet");
        assert!(recovery_key::spend(&mut tx, maria, &hash, NOW + 1).await.unwrap());
        assert!(!recovery_key::spend(&mut tx, maria, &hash, NOW + 2).await.unwrap());
        assert!(!recovery_key::mark_saved(&mut tx, id(12), NOW + 2, NOW + 9).await.unwrap());
        let spent = recovery_key::by_hash(&mut tx, maria, &hash).await.unwrap().unwrap();
        assert_eq!(spent.used_at, Some(NOW + 1), "on {}", test.name);
        assert!(recovery_key::by_hash(&mut tx, joao, &hash).await.unwrap().is_none());
        assert!(recovery_key::active(&mut tx, maria).await.unwrap().is_none());
    }
}
