use crate::rows::{NOW, id, link, person};
use store::{StoreError, mail_link, mail_link::MailLink, testing::databases};

#[tokio::test]
async fn a_link_is_spent_once_in_time_and_for_its_purpose() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let row = link(11, account, "verify_email");
        mail_link::insert(&mut tx, &row).await.unwrap();
        let hash = &row.token_hash;
        assert!(mail_link::spend(&mut tx, hash, "reset_password", NOW).await.unwrap().is_none());
        assert!(mail_link::spend(&mut tx, &[0; 32], "verify_email", NOW).await.unwrap().is_none());
        assert!(mail_link::spend(&mut tx, hash, "verify_email", row.expires_at).await.unwrap().is_none());
        assert_eq!(mail_link::find(&mut tx, hash, "verify_email").await.unwrap().unwrap().used_at, None);
        let spent = mail_link::spend(&mut tx, hash, "verify_email", row.expires_at - 1).await.unwrap().unwrap();
        assert_eq!((spent.id, spent.account_id, spent.used_at), (id(11), account, Some(row.expires_at - 1)));
        assert_eq!((spent.created_at, spent.expires_at), (row.created_at, row.expires_at));
        assert!(mail_link::spend(&mut tx, hash, "verify_email", NOW).await.unwrap().is_none(), "on {}", test.name);
        let found = mail_link::find(&mut tx, hash, "verify_email").await.unwrap().unwrap();
        assert_eq!(found.used_at, spent.used_at, "a second click is told from a wrong link");
        assert!(mail_link::find(&mut tx, hash, "reset_password").await.unwrap().is_none());
        let taken = mail_link::insert(&mut tx, &MailLink { id: id(12), ..row }).await;
        assert!(matches!(taken, Err(StoreError::Conflict)), "the token is taken");
    }
}

#[tokio::test]
async fn a_link_keeps_the_sign_up_that_it_belongs_to() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        let (hash, name) = (Some("$argon2id$one".to_owned()), Some("Söhne & 用户 'quoted'".to_owned()));
        let bound = MailLink { password_hash: hash.clone(), name: name.clone(), ..link(11, account, "a") };
        let free = link(12, account, "a");
        for row in [&bound, &free] {
            mail_link::insert(&mut tx, row).await.unwrap();
        }
        let found = mail_link::find(&mut tx, &bound.token_hash, "a").await.unwrap().unwrap();
        assert_eq!((&found.password_hash, &found.name), (&hash, &name), "on {}", test.name);
        let spent = mail_link::spend(&mut tx, &bound.token_hash, "a", NOW).await.unwrap().unwrap();
        assert_eq!((&spent.password_hash, &spent.name), (&hash, &name));
        let found = mail_link::find(&mut tx, &free.token_hash, "a").await.unwrap().unwrap();
        assert_eq!((found.password_hash, found.name), (None, None));
        assert!(!format!("{bound:?}").contains("argon2id") && !format!("{bound:?}").contains("quoted"));
    }
}

#[tokio::test]
async fn links_are_counted_by_account_purpose_and_time() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, account, purpose, at) in
            [(11, maria, "a", NOW), (12, maria, "a", NOW + 1), (13, maria, "b", NOW + 1), (14, joao, "a", NOW + 1)]
        {
            let row = MailLink { created_at: at, ..link(n, account, purpose) };
            mail_link::insert(&mut tx, &row).await.unwrap();
        }
        for (since, until, count) in [(NOW - 1, NOW + 1, 2), (NOW, NOW + 1, 1), (NOW + 1, NOW + 9, 0), (0, NOW, 1)] {
            let counted = mail_link::count_between(&mut tx, maria, "a", since, until).await.unwrap();
            assert_eq!(counted, count, "since {since} on {}", test.name);
        }
    }
}

#[tokio::test]
async fn all_links_of_one_purpose_end_together() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        for (n, account, purpose) in [(11, maria, "a"), (12, maria, "a"), (13, maria, "b"), (14, joao, "a")] {
            mail_link::insert(&mut tx, &link(n, account, purpose)).await.unwrap();
        }
        mail_link::spend(&mut tx, &link(11, maria, "a").token_hash, "a", NOW).await.unwrap().unwrap();
        assert_eq!(mail_link::end_all(&mut tx, maria, "a", NOW + 1).await.unwrap(), 1, "the other is spent already");
        assert_eq!(mail_link::end_all(&mut tx, maria, "a", NOW + 2).await.unwrap(), 0);
        for (n, account, purpose, used_at) in [
            (11, maria, "a", Some(NOW)),
            (12, maria, "a", Some(NOW + 1)),
            (13, maria, "b", None),
            (14, joao, "a", None),
        ] {
            let found = mail_link::find(&mut tx, &link(n, account, purpose).token_hash, purpose).await.unwrap();
            assert_eq!(found.unwrap().used_at, used_at, "link {n} on {}", test.name);
        }
    }
}

#[tokio::test]
async fn what_is_over_is_removed_used_or_not() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        for (n, away, used_at) in [(11, -1, None), (12, 0, Some(NOW)), (13, 1, Some(NOW)), (14, 1, None)] {
            let row = MailLink { expires_at: NOW + away, used_at, ..link(n, account, "a") };
            mail_link::insert(&mut tx, &row).await.unwrap();
        }
        assert_eq!(mail_link::delete_expired(&mut tx, NOW).await.unwrap(), 2);
        for (n, stays) in [(11, false), (12, false), (13, true), (14, true)] {
            let found = mail_link::find(&mut tx, &link(n, account, "a").token_hash, "a").await.unwrap();
            assert_eq!(found.is_some(), stays, "link {n} on {}", test.name);
        }
    }
}
