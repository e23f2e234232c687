//! Sealed values are found page by page, and put in the place of what is still there.

use crate::rows::{app, id, message, person};
use store::{
    authenticator_app, outbox, phone,
    phone::Phone,
    sealed::{self, Column},
    testing::databases,
};
use uuid::Uuid;

#[tokio::test]
async fn each_column_is_read_in_order_and_sealed_anew() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        let account = person(&mut tx, 1).await;
        for n in [31, 32, 33] {
            authenticator_app::insert(&mut tx, &app(n, account)).await.unwrap();
            outbox::insert(&mut tx, &message(n, None)).await.unwrap();
        }
        let row =
            Phone { id: id(41), account_id: account, sealed_number: vec![1, 2], created_at: 1, last_used_at: None };
        phone::insert(&mut tx, &row).await.unwrap();
        for (column, all, owner) in [
            (Column::App, vec![id(31), id(32), id(33)], Some(account)),
            (Column::Phone, vec![id(41)], Some(account)),
            (Column::Message, vec![id(31), id(32), id(33)], None),
        ] {
            let page = sealed::after(&mut tx, column, Uuid::nil(), 2).await.unwrap();
            let rest = sealed::after(&mut tx, column, page.last().unwrap().id, 9).await.unwrap();
            let found: Vec<_> = page.iter().chain(&rest).map(|one| one.id).collect();
            assert_eq!(found, all, "{column:?} on {}", test.name);
            assert!(page.iter().all(|one| one.owner == owner.unwrap_or(one.id)), "{column:?}");
            let (one, shown) = (&page[0], format!("{:?}", page[0]));
            assert!(!shown.contains("sealed: ["), "{shown}");
            assert!(!sealed::replace(&mut tx, column, one.id, b"another", b"new").await.unwrap(), "{column:?}");
            assert!(sealed::replace(&mut tx, column, one.id, &one.sealed, b"new").await.unwrap());
            let now = sealed::after(&mut tx, column, Uuid::nil(), 1).await.unwrap();
            assert_eq!((now[0].id, now[0].sealed.as_slice()), (one.id, &b"new"[..]));
        }
        // A text that was forgotten is none.
        let message = sealed::after(&mut tx, Column::Message, Uuid::nil(), 1).await.unwrap().remove(0);
        assert!(sealed::replace(&mut tx, Column::Message, message.id, &message.sealed, b"").await.unwrap());
        assert_eq!(sealed::after(&mut tx, Column::Message, Uuid::nil(), 9).await.unwrap().len(), 2);
    }
}
