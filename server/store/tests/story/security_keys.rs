use crate::rows::{NOW, ceremony as new_ceremony, id, live_session, new_session, person, raw, security_key as new};
use store::{
    StoreError, ceremony, security_key, security_key::SecurityKey, session, session::Session, testing::databases,
};

#[tokio::test]
async fn a_key_comes_back_as_it_was_written_oldest_first() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        let younger = SecurityKey {
            created_at: NOW + 1,
            backup_eligible: true,
            backup_state: true,
            // As far as a key can count.
            sign_count: i64::from(u32::MAX),
            last_used_at: Some(NOW + 2),
            ..new(11, maria)
        };
        for row in [&younger, &new(12, maria), &new(13, joao)] {
            security_key::insert(&mut tx, row).await.unwrap();
        }
        let keys = security_key::of_account(&mut tx, maria).await.unwrap();
        assert_eq!(keys.iter().map(|key| key.id).collect::<Vec<_>>(), [id(12), id(11)], "on {}", test.name);
        for (back, row) in keys.iter().zip([&new(12, maria), &younger]) {
            assert_eq!((back.account_id, &back.name, &back.name_key), (maria, &row.name, &row.name_key));
            assert_eq!((&back.credential_id, &back.credential), (&row.credential_id, &row.credential));
            assert_eq!((&back.transports, back.aaguid), (&row.transports, row.aaguid));
            assert_eq!((back.backup_eligible, back.backup_state), (row.backup_eligible, row.backup_state));
            assert_eq!((back.sign_count, back.created_at), (row.sign_count, row.created_at));
            assert_eq!(back.last_used_at, row.last_used_at);
        }
        let found = security_key::by_credential_id(&mut tx, &new(13, joao).credential_id).await.unwrap().unwrap();
        assert_eq!((found.id, found.account_id), (id(13), joao), "of whichever account");
        assert!(security_key::by_credential_id(&mut tx, &[0]).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn s_037_a_credential_id_is_taken_once_and_a_name_once_in_its_account() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        security_key::insert(&mut tx, &new(11, maria)).await.unwrap();
        let same_name = SecurityKey { name_key: new(11, maria).name_key, ..new(12, joao) };
        security_key::insert(&mut tx, &same_name).await.unwrap();
        tx.commit().await.unwrap();
        let number = new(11, maria).credential_id;
        let taken = [
            SecurityKey { credential_id: number.clone(), ..new(13, maria) },
            SecurityKey { credential_id: number, ..new(13, joao) },
            SecurityKey { name_key: new(11, maria).name_key, ..new(13, maria) },
            SecurityKey { id: id(11), ..new(13, maria) },
        ];
        for row in taken {
            let mut tx = test.db.write().await.unwrap();
            let refused = security_key::insert(&mut tx, &row).await;
            assert!(matches!(refused, Err(StoreError::Conflict)), "{row:?} on {}", test.name);
        }
        for length in [0, 1_024] {
            let mut tx = test.db.write().await.unwrap();
            let row = SecurityKey { credential_id: vec![1; length], ..new(13, maria) };
            let refused = security_key::insert(&mut tx, &row).await;
            assert!(matches!(refused, Err(StoreError::Sql(_))), "W12: {length} on {}", test.name);
        }
        let mut tx = test.db.write().await.unwrap();
        let row = SecurityKey { credential_id: vec![1; 1_023], ..new(13, maria) };
        security_key::insert(&mut tx, &row).await.unwrap();
    }
}

#[tokio::test]
async fn s_038_a_count_only_grows() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        security_key::insert(&mut tx, &SecurityKey { sign_count: 10, ..new(11, account) }).await.unwrap();
        security_key::insert(&mut tx, &new(12, account)).await.unwrap();
        for (count, taken) in [(9, false), (10, false), (0, false), (11, true), (11, false), (4_294_967_295, true)] {
            let accepted = security_key::accept_count(&mut tx, id(11), count, count > 11, NOW + count).await.unwrap();
            assert_eq!(accepted, taken, "{count} on {}", test.name);
        }
        // One that does not count, until it does.
        for (count, taken) in [(0, true), (0, true), (1, true), (0, false)] {
            let accepted = security_key::accept_count(&mut tx, id(12), count, false, NOW).await.unwrap();
            assert_eq!(accepted, taken, "{count} on {}", test.name);
        }
        assert!(!security_key::accept_count(&mut tx, id(99), 1, false, NOW).await.unwrap());
        let row = security_key::by_credential_id(&mut tx, &new(11, account).credential_id).await.unwrap().unwrap();
        assert_eq!((row.sign_count, row.backup_state), (4_294_967_295, true));
        assert_eq!(row.last_used_at, Some(NOW + 4_294_967_295));
    }
}

#[tokio::test]
async fn only_its_account_renames_or_deletes_a_key() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        security_key::insert(&mut tx, &new(11, maria)).await.unwrap();
        security_key::insert(&mut tx, &new(12, maria)).await.unwrap();
        assert!(!security_key::rename(&mut tx, joao, id(11), "X", "x").await.unwrap(), "S-036");
        assert!(!security_key::delete(&mut tx, joao, id(11)).await.unwrap());
        assert!(security_key::rename(&mut tx, maria, id(11), "X", "x").await.unwrap());
        assert!(security_key::rename(&mut tx, maria, id(11), "x", "x").await.unwrap(), "its own name is its own");
        tx.commit().await.unwrap();
        let mut tx = test.db.write().await.unwrap();
        let taken = security_key::rename(&mut tx, maria, id(12), "X", "x").await;
        assert!(matches!(taken, Err(StoreError::Conflict)), "on {}", test.name);
        drop(tx);
        let mut tx = test.db.write().await.unwrap();
        let keys = security_key::of_account(&mut tx, maria).await.unwrap();
        assert_eq!((keys[0].name.as_str(), keys[0].name_key.as_str()), ("x", "x"));
        assert!(security_key::delete(&mut tx, maria, id(11)).await.unwrap());
        assert!(!security_key::delete(&mut tx, maria, id(11)).await.unwrap());
        assert_eq!(security_key::of_account(&mut tx, maria).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn sessions_and_challenges_that_end_with_a_key() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, account, method_id) in
            [(21, maria, Some(id(11))), (22, maria, Some(id(11))), (23, maria, Some(id(12))), (24, joao, Some(id(11)))]
        {
            session::insert(&mut tx, &Session { method_id, ..new_session(n, account) }).await.unwrap();
        }
        let plain = live_session(&mut tx, 25, maria).await;
        assert_eq!(session::delete_of_method(&mut tx, maria, id(11), id(21)).await.unwrap(), 1);
        for (n, stays) in [(21, true), (22, false), (23, true), (24, true), (25, true)] {
            let row = session::by_token_hash(&mut tx, &new_session(n, maria).token_hash).await.unwrap();
            assert_eq!(row.is_some(), stays, "session {n} on {}", test.name);
        }
        let hers = new_session(21, maria);
        for (n, session, purpose) in [
            (31, &hers, "log_in"),
            (32, &plain, "log_in"),
            (33, &plain, "setup"),
            (34, &new_session(24, joao), "log_in"),
        ] {
            ceremony::put(&mut tx, &new_ceremony(n, session, purpose)).await.unwrap();
        }
        assert_eq!(ceremony::delete_of_account(&mut tx, maria, "log_in").await.unwrap(), 2);
        assert!(ceremony::get(&mut tx, plain.id, "setup", NOW).await.unwrap().is_some(), "on {}", test.name);
        assert!(ceremony::get(&mut tx, id(24), "log_in", NOW).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn keys_go_with_their_account_and_no_debug_shows_one() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        security_key::insert(&mut tx, &new(11, account)).await.unwrap();
        let shown = format!("{:?}", security_key::of_account(&mut tx, account).await.unwrap());
        assert!(!shown.contains("Blue") && !shown.contains("11, 11") && !shown.contains("cred"), "{shown}");
        tx.commit().await.unwrap();
        raw(&test.db, "DELETE FROM account").await.unwrap();
        let mut tx = test.db.read().await.unwrap();
        assert!(security_key::of_account(&mut tx, account).await.unwrap().is_empty(), "on {}", test.name);
    }
}
