use crate::rows::{NOW, ceremony as new_ceremony, id, live_session, new_session, person};
use store::{StoreError, account, ceremony, session, session::Session, testing::databases};

#[tokio::test]
async fn a_session_comes_back_as_it_was_written() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let full = Session {
            stage: "pending".to_owned(),
            epoch: 3,
            last_seen_at: NOW + 1,
            expires_at: NOW + 2,
            password_at: NOW + 3,
            second_step_at: Some(NOW + 4),
            unlocked_until: Some(NOW + 5),
            must_save_key: true,
            method: Some("authenticator_app".to_owned()),
            method_id: Some(id(31)),
            next: Some("/manage-profile".to_owned()),
            device_name: Some("Desk 用户".to_owned()),
            device_since: NOW + 6,
            began_at: NOW + 7,
            told_at: Some(NOW + 8),
            ..new_session(11, account)
        };
        for row in [full, new_session(12, account)] {
            session::insert(&mut tx, &row).await.unwrap();
            let back = session::by_token_hash(&mut tx, &row.token_hash).await.unwrap().unwrap();
            assert_eq!((back.id, &back.token_hash, back.account_id), (row.id, &row.token_hash, row.account_id));
            assert_eq!((&back.stage, back.epoch, back.created_at), (&row.stage, row.epoch, row.created_at));
            assert_eq!((back.last_seen_at, back.expires_at), (row.last_seen_at, row.expires_at));
            assert_eq!((back.password_at, back.second_step_at), (row.password_at, row.second_step_at));
            assert_eq!((back.unlocked_until, back.must_save_key), (row.unlocked_until, row.must_save_key));
            assert_eq!((&back.method, back.method_id, &back.next), (&row.method, row.method_id, &row.next));
            assert_eq!((&back.device_name, back.device_since), (&row.device_name, row.device_since));
            assert_eq!((back.began_at, back.told_at), (row.began_at, row.told_at));
            assert_eq!((&back.user_agent, &back.ip), (&row.user_agent, &row.ip), "on {}", test.name);
        }
        assert!(session::by_token_hash(&mut tx, &[0; 32]).await.unwrap().is_none());
        tx.commit().await.unwrap();
        let taken = Session { id: id(13), ..new_session(12, account) };
        let mut tx = test.db.write().await.unwrap();
        assert!(matches!(session::insert(&mut tx, &taken).await, Err(StoreError::Conflict)), "the token is taken");
        drop(tx);
        for wrong in [Session { stage: "anonymous".to_owned(), ..new_session(14, account) }, new_session(14, id(99))] {
            let mut tx = test.db.write().await.unwrap();
            assert!(matches!(session::insert(&mut tx, &wrong).await, Err(StoreError::Sql(_))), "on {}", test.name);
        }
    }
}

#[tokio::test]
async fn changes_are_of_one_session_alone() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let (one, two) = (live_session(&mut tx, 11, account).await, live_session(&mut tx, 12, account).await);

        session::touch(&mut tx, one.id, NOW + 10).await.unwrap();
        session::touch(&mut tx, one.id, NOW + 5).await.unwrap();
        session::set_unlocked(&mut tx, one.id, Some(NOW + 20), Some(NOW + 6)).await.unwrap();
        let row = session::by_token_hash(&mut tx, &one.token_hash).await.unwrap().unwrap();
        assert_eq!(row.last_seen_at, NOW + 10, "never an earlier time");
        assert_eq!((row.unlocked_until, row.second_step_at), (Some(NOW + 20), Some(NOW + 6)));

        session::set_unlocked(&mut tx, one.id, None, None).await.unwrap();
        session::bring_to_epoch(&mut tx, one.id, 1, NOW + 7, "security_key", Some(id(31))).await.unwrap();
        let row = session::by_token_hash(&mut tx, &one.token_hash).await.unwrap().unwrap();
        assert_eq!(row.unlocked_until, None);
        assert_eq!((row.epoch, row.second_step_at), (1, Some(NOW + 7)), "locking keeps the second step");
        assert_eq!((row.method.as_deref(), row.method_id), (Some("security_key"), Some(id(31))));

        let row = session::by_token_hash(&mut tx, &two.token_hash).await.unwrap().unwrap();
        assert_eq!((row.last_seen_at, row.unlocked_until, row.second_step_at), (NOW, None, None));
        assert_eq!((row.epoch, row.must_save_key, row.method), (0, false, None), "on {}", test.name);
    }
}

#[tokio::test]
async fn a_key_is_saved_for_all_sessions_of_its_account_and_a_second_step_is_forgotten_for_one() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, account) in [(11, maria), (12, maria), (13, joao)] {
            let (method, method_id) = (Some("security_key".to_owned()), Some(id(31)));
            let held = Session {
                must_save_key: true,
                second_step_at: Some(NOW),
                method,
                method_id,
                ..new_session(n, account)
            };
            session::insert(&mut tx, &held).await.unwrap();
        }
        session::without_second_step(&mut tx, id(11), 4).await.unwrap();
        let mut rows = Vec::new();
        for (n, account) in [(11, maria), (12, maria), (13, joao)] {
            let hash = new_session(n, account).token_hash;
            rows.push(session::by_token_hash(&mut tx, &hash).await.unwrap().unwrap());
        }
        assert_eq!((rows[0].epoch, rows[0].second_step_at, rows[0].method_id), (4, None, None));
        assert_eq!((rows[0].method.as_deref(), rows[0].must_save_key), (None, false));
        assert_eq!((rows[1].epoch, rows[1].second_step_at, rows[1].must_save_key), (0, Some(NOW), true));

        session::nothing_to_save(&mut tx, maria).await.unwrap();
        let hashes = [(12, maria, false), (13, joao, true)];
        for (n, account, held) in hashes {
            let hash = new_session(n, account).token_hash;
            let row = session::by_token_hash(&mut tx, &hash).await.unwrap().unwrap();
            assert_eq!(row.must_save_key, held, "{n} on {}", test.name);
        }
        assert_eq!(session::delete_unsaved(&mut tx, maria).await.unwrap(), 0, "nothing to save");
        assert_eq!(session::delete_unsaved(&mut tx, joao).await.unwrap(), 1, "on {}", test.name);
        assert!(session::by_id(&mut tx, id(13)).await.unwrap().is_none());
        assert!(session::by_id(&mut tx, id(12)).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn a_token_is_replaced_by_the_one_who_holds_it() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let (one, two) = (live_session(&mut tx, 11, account).await, live_session(&mut tx, 12, account).await);
        assert!(session::replace_token(&mut tx, one.id, &one.token_hash, &[200; 32]).await.unwrap());
        assert!(!session::replace_token(&mut tx, one.id, &one.token_hash, &[201; 32]).await.unwrap(), "it is dead");
        assert!(!session::replace_token(&mut tx, two.id, &[200; 32], &[201; 32]).await.unwrap(), "not two's");
        assert!(session::by_token_hash(&mut tx, &one.token_hash).await.unwrap().is_none());
        assert_eq!(session::by_token_hash(&mut tx, &[200; 32]).await.unwrap().unwrap().id, one.id);
        let taken = session::replace_token(&mut tx, one.id, &[200; 32], &two.token_hash).await;
        assert!(matches!(taken, Err(StoreError::Conflict)), "on {}", test.name);
    }
}

#[tokio::test]
async fn ending_sessions() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for n in 11..15 {
            live_session(&mut tx, n, maria).await;
        }
        let other = live_session(&mut tx, 21, joao).await;
        let held = new_session(11, maria);
        ceremony::put(&mut tx, &new_ceremony(31, &held, "setup")).await.unwrap();

        assert!(session::delete(&mut tx, id(11)).await.unwrap());
        assert!(!session::delete(&mut tx, id(11)).await.unwrap());
        assert!(ceremony::get(&mut tx, id(11), "setup", NOW).await.unwrap().is_none(), "what was open in it ends too");
        assert_eq!(session::delete_others(&mut tx, maria, id(12)).await.unwrap(), 2);
        assert_eq!(session::delete_others(&mut tx, maria, id(12)).await.unwrap(), 0);
        assert!(session::by_token_hash(&mut tx, &new_session(12, maria).token_hash).await.unwrap().is_some());
        assert!(session::by_token_hash(&mut tx, &other.token_hash).await.unwrap().is_some(), "on {}", test.name);
    }
}

#[tokio::test]
async fn what_is_over_or_idle_is_removed() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let idle_before = NOW - 100;
        for (n, expires_at, last_seen_at, stays) in [
            (11, NOW + 1, NOW, true),
            (12, NOW, NOW, false),
            (13, NOW - 1, NOW, false),
            (14, NOW + 1, idle_before, false),
            (15, NOW + 1, idle_before + 1, true),
        ] {
            let row = Session { expires_at, last_seen_at, ..new_session(n, account) };
            session::insert(&mut tx, &row).await.unwrap();
            let full = session::count_full(&mut tx, account, None, NOW, idle_before).await.unwrap();
            let alone = session::count_full(&mut tx, account, Some(row.id), NOW, idle_before).await.unwrap();
            assert_eq!(full - alone, i64::from(stays), "counting agrees, session {n} on {}", test.name);
        }
        assert_eq!(session::delete_expired(&mut tx, NOW, idle_before).await.unwrap(), 3);
        for (n, stays) in [(11, true), (12, false), (13, false), (14, false), (15, true)] {
            let row = session::by_token_hash(&mut tx, &new_session(n, account).token_hash).await.unwrap();
            assert_eq!(row.is_some(), stays, "session {n} on {}", test.name);
        }
    }
}

#[tokio::test]
async fn only_full_sessions_of_this_account_and_epoch_are_counted() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        live_session(&mut tx, 11, maria).await;
        live_session(&mut tx, 12, maria).await;
        live_session(&mut tx, 13, joao).await;
        for (n, stage) in [(14, "pending"), (15, "enrol_only")] {
            let row = Session { stage: stage.to_owned(), ..new_session(n, maria) };
            session::insert(&mut tx, &row).await.unwrap();
        }
        session::insert(&mut tx, &Session { epoch: 1, ..new_session(16, maria) }).await.unwrap();
        let count = async |tx: &mut _, keep| session::count_full(tx, maria, keep, NOW, NOW - 1).await.unwrap();
        assert_eq!(count(&mut tx, None).await, 2);
        assert_eq!(count(&mut tx, Some(id(11))).await, 1);
        assert!(account::turn_two_step_on(&mut tx, maria, NOW).await.unwrap());
        assert_eq!(count(&mut tx, None).await, 1, "the new epoch's, on {}", test.name);
    }
}

#[tokio::test]
async fn sessions_of_everybody_end_at_once_and_the_last_look_is_known() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        assert_eq!(session::last_seen(&mut tx).await.unwrap(), None);
        for n in [1, 2] {
            let account = person(&mut tx, n).await;
            let row = Session { last_seen_at: NOW + i64::try_from(n).unwrap(), ..new_session(10 + n, account) };
            session::insert(&mut tx, &row).await.unwrap();
        }
        assert_eq!(session::last_seen(&mut tx).await.unwrap(), Some(NOW + 2), "on {}", test.name);
        assert_eq!(session::delete_of_everybody(&mut tx).await.unwrap(), 2);
        assert_eq!(session::last_seen(&mut tx).await.unwrap(), None);
    }
}
