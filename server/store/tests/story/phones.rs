//! Telephone numbers, and the texts that were asked for.

use crate::rows::{NOW, id, person};
use store::{
    StoreError, phone,
    phone::Phone,
    testing::databases,
    text_send,
    text_send::{Scope, TextSend},
};
use uuid::Uuid;

fn number(n: u8, account_id: Uuid) -> Phone {
    Phone { id: id(n.into()), account_id, sealed_number: vec![0, n, 255], created_at: NOW, last_used_at: None }
}

#[tokio::test]
async fn an_account_has_one_number() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let (maria, joao) = (person(&mut tx, 1).await, person(&mut tx, 2).await);
        assert!(phone::of_account(&mut tx, maria).await.unwrap().is_none());
        phone::insert(&mut tx, &number(11, maria)).await.unwrap();
        phone::insert(&mut tx, &number(12, joao)).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = test.db.write().await.unwrap();
        let second = phone::insert(&mut tx, &number(13, maria)).await;
        assert!(matches!(second, Err(StoreError::Conflict)), "on {}", test.name);
        drop(tx);

        let mut tx = test.db.write().await.unwrap();
        phone::mark_used(&mut tx, id(11), NOW + 5).await.unwrap();
        let row = phone::of_account(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.id, row.account_id, row.sealed_number.as_slice()), (id(11), maria, &[0, 11, 255][..]));
        assert_eq!((row.created_at, row.last_used_at), (NOW, Some(NOW + 5)));
        assert!(!format!("{row:?}").contains("255"), "its Debug shows no number");
        assert!(phone::delete_of_account(&mut tx, maria).await.unwrap());
        assert!(!phone::delete_of_account(&mut tx, maria).await.unwrap());
        let other = phone::of_account(&mut tx, joao).await.unwrap().unwrap();
        assert_eq!((other.id, other.last_used_at), (id(12), None));
    }
}

#[tokio::test]
async fn texts_are_found_by_all_that_they_share() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        text_send::lock(&mut tx).await.unwrap();
        let row = |n: u8, account: u8, number: u8, client: u8, dial_code, at| TextSend {
            id: id(n.into()),
            account: vec![account; 16],
            number: vec![number; 16],
            client: vec![client; 16],
            dial_code,
            at,
        };
        for row in [row(1, 1, 1, 1, 44, NOW), row(2, 1, 2, 2, 49, NOW + 10), row(3, 2, 1, 2, 44, NOW + 20)] {
            text_send::insert(&mut tx, &row).await.unwrap();
        }
        let (one, two) = ([1; 16], [2; 16]);
        for (scope, nth, since, at) in [
            (Scope::Account(&one), 1, 0, Some(NOW + 10)),
            (Scope::Account(&one), 2, 0, Some(NOW)),
            (Scope::Account(&one), 2, NOW, None),
            (Scope::Account(&one), 2, NOW - 1, Some(NOW)),
            (Scope::Account(&one), 3, 0, None),
            (Scope::Number(&one), 1, 0, Some(NOW + 20)),
            (Scope::Number(&two), 1, 0, Some(NOW + 10)),
            (Scope::Client(&two), 2, 0, Some(NOW + 10)),
            (Scope::DialCode(44), 2, 0, Some(NOW)),
            (Scope::DialCode(1), 1, 0, None),
            (Scope::Site, 3, 0, Some(NOW)),
            (Scope::Site, 4, 0, None),
        ] {
            let found = text_send::nth_newest(&mut tx, scope, nth, since).await.unwrap();
            assert_eq!(found, at, "{scope:?}, {nth}, {since} on {}", test.name);
        }
        assert_eq!(text_send::delete_after(&mut tx, NOW + 20).await.unwrap(), 0, "none is later");
        assert_eq!(text_send::delete_before(&mut tx, NOW + 10).await.unwrap(), 2);
        assert_eq!(text_send::nth_newest(&mut tx, Scope::Site, 1, 0).await.unwrap(), Some(NOW + 20));
        assert_eq!(text_send::delete_after(&mut tx, NOW + 19).await.unwrap(), 1, "S-111");
        assert_eq!(text_send::nth_newest(&mut tx, Scope::Site, 1, 0).await.unwrap(), None);
    }
}
