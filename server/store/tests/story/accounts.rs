use crate::rows::{NOW, event, id, new_account, person, raw};
use store::{StoreError, account, activity, organization, testing::databases};

#[tokio::test]
async fn an_account_comes_back_as_it_was_written() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        assert_eq!(account::count(&mut tx).await.unwrap(), 0);
        account::insert(&mut tx, &new_account(1)).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = test.db.read().await.unwrap();
        let (row, new) = (account::by_id(&mut tx, id(1)).await.unwrap().unwrap(), new_account(1));
        assert_eq!((row.id, &row.email, &row.email_key), (new.id, &new.email, &new.email_key));
        assert_eq!((&row.name, &row.password_hash, &row.role), (&new.name, &new.password_hash, &new.role));
        assert_eq!((row.email_verified_at, row.organization_id, row.two_step_since), (None, None, None));
        assert_eq!((row.epoch, row.created_at, row.password_changed_at), (0, NOW, NOW));
        let same = account::by_email_key(&mut tx, "person1@example.org").await.unwrap().unwrap();
        assert_eq!(same.id, id(1));
        assert!(account::by_email_key(&mut tx, "Person1@example.org").await.unwrap().is_none(), "the key, exactly");
        assert!(account::by_id(&mut tx, id(2)).await.unwrap().is_none());
        assert_eq!(account::count(&mut tx).await.unwrap(), 1, "on {}", test.name);
    }
}

#[tokio::test]
async fn an_address_or_an_id_that_is_taken_is_a_conflict() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        tx.commit().await.unwrap();
        let same_address = account::NewAccount { id: id(2), ..new_account(1) };
        let same_id = account::NewAccount { email_key: "other".to_owned(), ..new_account(1) };
        for new in [same_address, same_id] {
            let mut tx = test.db.write().await.unwrap();
            let taken = account::insert(&mut tx, &new).await;
            assert!(matches!(taken, Err(StoreError::Conflict)), "on {}", test.name);
        }
    }
}

#[tokio::test]
async fn the_first_to_confirm_and_the_first_to_turn_on_is_told_so() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        person(&mut tx, 2).await;
        assert!(account::confirm(&mut tx, id(1), "Maria", "one", NOW + 1).await.unwrap());
        assert!(!account::confirm(&mut tx, id(1), "Thief", "two", NOW + 2).await.unwrap());
        assert!(!account::confirm(&mut tx, id(3), "Nobody", "three", NOW).await.unwrap());
        assert!(account::turn_two_step_on(&mut tx, id(1), NOW + 3).await.unwrap());
        assert!(!account::turn_two_step_on(&mut tx, id(1), NOW + 4).await.unwrap());
        let row = account::lock(&mut tx, id(1)).await.unwrap().unwrap();
        assert_eq!((row.email_verified_at, row.two_step_since, row.epoch), (Some(NOW + 1), Some(NOW + 3), 1));
        let other = account::lock(&mut tx, id(2)).await.unwrap().unwrap();
        assert_eq!((other.email_verified_at, other.two_step_since, other.epoch), (None, None, 0), "on {}", test.name);
        assert!(account::lock(&mut tx, id(3)).await.unwrap().is_none());

        assert!(account::turn_two_step_off(&mut tx, id(1)).await.unwrap());
        assert!(!account::turn_two_step_off(&mut tx, id(1)).await.unwrap());
        let row = account::lock(&mut tx, id(1)).await.unwrap().unwrap();
        assert_eq!((row.two_step_since, row.epoch), (None, 2), "each change ends what was open");
        assert!(account::turn_two_step_on(&mut tx, id(1), NOW + 9).await.unwrap(), "it can be turned on again");
    }
}

#[tokio::test]
async fn a_confirmation_takes_the_name_and_the_hash_of_its_sign_up_and_no_later_one_does() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        person(&mut tx, 2).await;
        assert!(account::confirm(&mut tx, id(1), "Maria", "hers", NOW + 1).await.unwrap());
        assert!(!account::confirm(&mut tx, id(1), "Thief", "another", NOW + 2).await.unwrap());
        assert!(!account::sign_up_again(&mut tx, id(1), "Thief", "another", "de", NOW + 3).await.unwrap());
        let row = account::by_id(&mut tx, id(1)).await.unwrap().unwrap();
        assert_eq!((row.name.as_str(), row.password_hash.as_str()), ("Maria", "hers"), "on {}", test.name);
        assert_eq!(row.language, "en", "on {}", test.name);
        assert_eq!((row.email_verified_at, row.password_changed_at, row.epoch), (Some(NOW + 1), NOW + 1, 0));

        let new = new_account(2);
        assert!(account::confirm(&mut tx, id(2), "João", &new.password_hash, NOW + 4).await.unwrap());
        let other = account::by_id(&mut tx, id(2)).await.unwrap().unwrap();
        assert_eq!((other.name.as_str(), &other.password_hash), ("João", &new.password_hash));
        assert_eq!(other.password_changed_at, NOW, "the same password is no change of it, on {}", test.name);
    }
}

#[tokio::test]
async fn signing_up_again_takes_the_place_of_the_sign_up_before() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        person(&mut tx, 2).await;
        assert!(account::sign_up_again(&mut tx, id(1), "Maria", "newest", "ja", NOW + 5).await.unwrap());
        assert!(!account::sign_up_again(&mut tx, id(3), "Nobody", "newest", "ja", NOW + 5).await.unwrap());
        let row = account::by_id(&mut tx, id(1)).await.unwrap().unwrap();
        assert_eq!((row.name.as_str(), row.password_hash.as_str()), ("Maria", "newest"));
        assert_eq!(row.language, "ja", "on {}", test.name);
        assert_eq!((row.password_changed_at, row.email_verified_at, row.epoch), (NOW + 5, None, 0));
        let other = account::by_id(&mut tx, id(2)).await.unwrap().unwrap();
        assert_eq!((&other.name, &other.password_hash), (&new_account(2).name, &new_account(2).password_hash));
        assert_eq!(other.password_changed_at, NOW, "on {}", test.name);
    }
}

#[tokio::test]
async fn a_new_password_hash_keeps_the_epoch() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        person(&mut tx, 2).await;
        account::set_password_hash(&mut tx, id(1), "new", NOW + 5).await.unwrap();
        let row = account::by_id(&mut tx, id(1)).await.unwrap().unwrap();
        assert_eq!((row.password_hash.as_str(), row.password_changed_at, row.epoch), ("new", NOW + 5, 0));
        let other = account::by_id(&mut tx, id(2)).await.unwrap().unwrap();
        assert_eq!((other.password_hash.as_str(), other.password_changed_at), (&*new_account(2).password_hash, NOW));
    }
}

#[tokio::test]
async fn an_account_has_the_language_that_it_was_made_with_until_it_is_another() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let new = account::NewAccount { language: "fr".to_owned(), ..new_account(1) };
        account::insert(&mut tx, &new).await.unwrap();
        person(&mut tx, 2).await;
        assert_eq!(account::by_id(&mut tx, id(1)).await.unwrap().unwrap().language, "fr");
        account::set_language(&mut tx, id(1), "ar").await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = test.db.read().await.unwrap();
        assert_eq!(account::by_id(&mut tx, id(1)).await.unwrap().unwrap().language, "ar", "on {}", test.name);
        assert_eq!(account::by_id(&mut tx, id(2)).await.unwrap().unwrap().language, "en", "on {}", test.name);
    }
}

#[tokio::test]
async fn an_account_joins_an_organization_that_exists_in_a_role_that_exists() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        organization::insert(&mut tx, id(9), "Example Ltd", NOW).await.unwrap();
        let found = organization::by_id(&mut tx, id(9)).await.unwrap().unwrap();
        assert_eq!((found.id, found.name.as_str(), found.created_at), (id(9), "Example Ltd", NOW));
        assert!(organization::by_id(&mut tx, id(8)).await.unwrap().is_none());
        person(&mut tx, 1).await;
        account::set_organization(&mut tx, id(1), id(9), "admin").await.unwrap();
        let row = account::by_id(&mut tx, id(1)).await.unwrap().unwrap();
        assert_eq!((row.organization_id, row.role.as_str()), (Some(id(9)), "admin"));
        tx.commit().await.unwrap();

        for (organization, role) in [(id(8), "member"), (id(9), "owner")] {
            let mut tx = test.db.write().await.unwrap();
            let refused = account::set_organization(&mut tx, id(1), organization, role).await;
            assert!(matches!(refused, Err(StoreError::Sql(_))), "{role} on {}: {refused:?}", test.name);
        }
        let mut tx = test.db.write().await.unwrap();
        let taken = organization::insert(&mut tx, id(9), "Other", NOW).await;
        assert!(matches!(taken, Err(StoreError::Conflict)));
    }
}

#[tokio::test]
async fn events_come_newest_first_and_are_never_changed() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        person(&mut tx, 1).await;
        person(&mut tx, 2).await;
        for (n, account, at) in [(11, 1, NOW), (12, 1, NOW + 2), (13, 1, NOW + 1), (14, 2, NOW + 9), (15, 1, NOW + 1)] {
            activity::insert(&mut tx, &event(n, id(account), at)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = test.db.read().await.unwrap();
        let all = activity::of_account(&mut tx, id(1), 10).await.unwrap();
        assert_eq!(all.iter().map(|row| row.id).collect::<Vec<_>>(), [id(12), id(15), id(13), id(11)]);
        let first = &activity::of_account(&mut tx, id(1), 1).await.unwrap()[0];
        let new = event(12, id(1), NOW + 2);
        assert_eq!((first.at, &first.kind, first.session_id), (new.at, &new.kind, new.session_id));
        assert_eq!((&first.ip, &first.user_agent, &first.detail), (&new.ip, &new.user_agent, &new.detail));
        drop(tx);

        for sql in ["UPDATE activity SET kind = 'nothing'", "DELETE FROM activity"] {
            let error = raw(&test.db, sql).await.unwrap_err().to_string();
            assert!(error.contains("append-only"), "{sql} on {}: {error}", test.name);
        }
        let mut tx = test.db.write().await.unwrap();
        assert!(matches!(activity::insert(&mut tx, &event(11, id(1), NOW)).await, Err(StoreError::Conflict)));
        drop(tx);

        assert_eq!(raw(&test.db, "DELETE FROM account WHERE email_key = 'person1@example.org'").await.unwrap(), 1);
        let mut tx = test.db.read().await.unwrap();
        assert!(activity::of_account(&mut tx, id(1), 10).await.unwrap().is_empty(), "they go with their account");
        assert_eq!(activity::of_account(&mut tx, id(2), 10).await.unwrap().len(), 1, "on {}", test.name);
    }
}
