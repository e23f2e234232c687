use crate::rows::{NOW, event, id, live_session, new_session, person};
use store::{account, session, session::Session, testing::databases};

#[tokio::test]
async fn devices_are_the_full_sessions_that_are_alive_the_last_used_first() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, last_seen_at) in [(11, NOW + 1), (12, NOW + 3), (13, NOW + 2)] {
            session::insert(&mut tx, &Session { last_seen_at, ..new_session(n, maria) }).await.unwrap();
        }
        live_session(&mut tx, 14, joao).await;
        for (n, row) in [
            (15, Session { stage: "pending".to_owned(), ..new_session(15, maria) }),
            (16, Session { epoch: 1, ..new_session(16, maria) }),
            (17, Session { expires_at: NOW, ..new_session(17, maria) }),
            (18, Session { last_seen_at: NOW - 1, ..new_session(18, maria) }),
        ] {
            session::insert(&mut tx, &Session { id: id(n), ..row }).await.unwrap();
        }
        let listed = session::list_full(&mut tx, maria, NOW, NOW - 1).await.unwrap();
        assert_eq!(listed.iter().map(|row| row.id).collect::<Vec<_>>(), [id(12), id(13), id(11)], "on {}", test.name);
        let counted = session::count_full(&mut tx, maria, None, NOW, NOW - 1).await.unwrap();
        assert_eq!(counted, 3, "counting agrees");

        session::set_device_name(&mut tx, id(12), Some("Söhne's 用户")).await.unwrap();
        let row = session::by_id(&mut tx, id(12)).await.unwrap().unwrap();
        assert_eq!(row.device_name.as_deref(), Some("Söhne's 用户"));
        session::set_device_name(&mut tx, id(12), None).await.unwrap();
        assert_eq!(session::by_id(&mut tx, id(12)).await.unwrap().unwrap().device_name, None);
        assert_eq!(session::by_id(&mut tx, id(13)).await.unwrap().unwrap().device_name, None);
        assert!(session::by_id(&mut tx, id(99)).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_session_is_taken_with_what_it_was_and_all_go_at_once() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        let row = Session { device_name: Some("Desk".to_owned()), device_since: 7, ..new_session(11, maria) };
        session::insert(&mut tx, &row).await.unwrap();
        for (n, account) in [(12, maria), (13, maria), (14, joao)] {
            live_session(&mut tx, n, account).await;
        }
        let taken = session::take(&mut tx, &row.token_hash).await.unwrap().unwrap();
        assert_eq!((taken.id, taken.device_name.as_deref(), taken.device_since), (id(11), Some("Desk"), 7));
        assert!(session::take(&mut tx, &row.token_hash).await.unwrap().is_none(), "on {}", test.name);
        assert_eq!(session::delete_all(&mut tx, maria).await.unwrap(), 2);
        assert_eq!(session::delete_all(&mut tx, maria).await.unwrap(), 0);
        assert!(session::by_id(&mut tx, id(14)).await.unwrap().is_some(), "another's stays");
    }
}

#[tokio::test]
async fn a_new_password_raises_the_epoch_and_one_session_is_kept_through_it() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        live_session(&mut tx, 11, account).await;
        live_session(&mut tx, 12, account).await;
        let before = account::by_id(&mut tx, account).await.unwrap().unwrap();
        assert!(!account::change_password(&mut tx, account, "another", "new", NOW + 1).await.unwrap());
        assert!(account::change_password(&mut tx, account, &before.password_hash, "new", NOW + 1).await.unwrap());
        let after = account::by_id(&mut tx, account).await.unwrap().unwrap();
        assert_eq!((after.password_hash.as_str(), after.password_changed_at), ("new", NOW + 1));
        assert_eq!(after.epoch, before.epoch + 1, "on {}", test.name);
        session::keep_at_epoch(&mut tx, id(11), after.epoch).await.unwrap();
        let alive = session::list_full(&mut tx, account, NOW, NOW - 1).await.unwrap();
        assert_eq!(alive.iter().map(|row| row.id).collect::<Vec<_>>(), [id(11)]);
    }
}

#[tokio::test]
async fn an_open_log_in_is_told_of_once_and_kept_until_then() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, account, stage, began_at) in [
            (11, maria, "pending", NOW - 2),
            (12, maria, "pending", NOW - 3),
            (13, maria, "pending", NOW + 1),
            (14, maria, "full", NOW - 9),
            (15, joao, "pending", NOW - 9),
        ] {
            let row = Session { stage: stage.to_owned(), began_at, expires_at: NOW - 1, ..new_session(n, account) };
            session::insert(&mut tx, &row).await.unwrap();
        }
        let mut waiting = session::with_unfinished(&mut tx, NOW).await.unwrap();
        waiting.sort();
        assert_eq!(waiting, [maria, joao], "each once, on {}", test.name);
        assert_eq!(session::delete_expired(&mut tx, NOW, 0).await.unwrap(), 1, "the full one");

        let told = session::claim_unfinished(&mut tx, maria, NOW, NOW + 5).await.unwrap();
        assert_eq!(told.iter().map(|row| row.id).collect::<Vec<_>>(), [id(12), id(11)], "the first first");
        assert_eq!(told[0].told_at, Some(NOW + 5));
        assert_eq!(session::claim_unfinished(&mut tx, maria, NOW, NOW + 6).await.unwrap().len(), 0);
        assert_eq!(session::with_unfinished(&mut tx, NOW).await.unwrap(), [joao]);
        assert_eq!(session::delete_expired(&mut tx, NOW, 0).await.unwrap(), 2, "those that were told of");
    }
}

#[tokio::test]
async fn events_are_read_page_by_page() {
    use store::activity::{self, Activity, Before};
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        // Two of one moment: the key decides.
        for (n, at, kind) in [(11, NOW, "a_b"), (12, NOW, "c"), (13, NOW + 1, "a_b"), (14, NOW + 2, "c")] {
            let row = Activity { kind: kind.to_owned(), ..event(n, maria, at) };
            activity::insert(&mut tx, &row).await.unwrap();
        }
        activity::insert(&mut tx, &event(15, joao, NOW)).await.unwrap();
        let ids = async |tx: &mut _, kinds: &str, before, limit| {
            let rows = activity::page(tx, maria, kinds, before, limit).await.unwrap();
            rows.into_iter().map(|row| row.id.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(ids(&mut tx, "", None, 9).await, [14, 13, 12, 11], "on {}", test.name);
        assert_eq!(ids(&mut tx, "", None, 2).await, [14, 13]);
        assert_eq!(ids(&mut tx, "", Some(Before(NOW + 1, id(13))), 1).await, [12]);
        assert_eq!(ids(&mut tx, "", Some(Before(NOW, id(12))), 9).await, [11]);
        assert_eq!(ids(&mut tx, "", Some(Before(NOW, id(11))), 9).await, [0; 0]);
        for (kinds, expected) in [(",a_b,", vec![13, 11]), (",x,c,", vec![14, 12]), (",a,b,", vec![]), (",", vec![])] {
            assert_eq!(ids(&mut tx, kinds, None, 9).await, expected, "{kinds}");
        }
        assert_eq!(ids(&mut tx, ",a_b,", Some(Before(NOW + 1, id(13))), 9).await, [11]);

        assert_eq!(activity::newest(&mut tx, maria, "c").await.unwrap().unwrap().id, id(14));
        assert!(activity::newest(&mut tx, joao, "c").await.unwrap().is_none());
    }
}

#[tokio::test]
async fn each_origin_of_a_kind_is_named_once() {
    use store::activity::{self, Activity};
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, account, kind, ip) in [
            (11, maria, "logged_in", "192.0.2.1"),
            (12, maria, "logged_in", "192.0.2.1"),
            (13, maria, "logged_in", "192.0.2.2"),
            (14, maria, "logged_out", "192.0.2.3"),
            (15, joao, "logged_in", "192.0.2.4"),
        ] {
            let row = Activity { kind: kind.to_owned(), ip: ip.to_owned(), ..event(n, account, NOW) };
            activity::insert(&mut tx, &row).await.unwrap();
        }
        let mut origins = activity::origins(&mut tx, maria, "logged_in").await.unwrap();
        origins.sort_by(|a, b| a.ip.cmp(&b.ip));
        let ips: Vec<_> = origins.iter().map(|origin| origin.ip.as_str()).collect();
        assert_eq!(ips, ["192.0.2.1", "192.0.2.2"], "on {}", test.name);
        assert_eq!(origins[0].user_agent, "a browser");
    }
}
