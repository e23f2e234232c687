use crate::rows::{NOW, app, id, new_account, new_session, security_key};
use store::{
    Tx, account,
    account::NewAccount,
    authenticator_app, organization,
    phone::{self, Phone},
    policy::{self, Kinds},
    security_key as keys, session,
    session::Session,
    testing::databases,
};
use uuid::Uuid;

const ALL: Kinds = Kinds { keys: true, apps: true, phones: true };
const KEYS: Kinds = Kinds { apps: false, phones: false, ..ALL };

async fn member(tx: &mut Tx, n: u128, organization: u128, name: &str) -> Uuid {
    let new = NewAccount { organization_id: Some(id(organization)), name: name.to_owned(), ..new_account(n) };
    account::insert(tx, &new).await.unwrap();
    id(n)
}

async fn begin(tx: &mut Tx) {
    for n in [1, 2] {
        organization::insert(tx, id(n), "Example Ltd", NOW).await.unwrap();
    }
}

#[tokio::test]
async fn who_has_nothing_that_counts_is_found_by_name() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        for (n, name) in [(11, "dora"), (12, "Ana"), (13, "Bert"), (14, "Carla"), (15, "Emil")] {
            member(&mut tx, n, 1, name).await;
        }
        member(&mut tx, 21, 2, "Ana of another").await;
        keys::insert(&mut tx, &security_key(31, id(11))).await.unwrap();
        authenticator_app::insert(&mut tx, &app(32, id(12))).await.unwrap();
        let number =
            Phone { id: id(33), account_id: id(13), sealed_number: vec![1], created_at: NOW, last_used_at: None };
        phone::insert(&mut tx, &number).await.unwrap();
        for n in [11, 12, 13] {
            assert!(account::turn_two_step_on(&mut tx, id(n), NOW).await.unwrap());
        }
        account::set_exclusion(&mut tx, id(15), Some(NOW + 1), Some("scripts")).await.unwrap();
        let mut found = Vec::new();
        for (kinds, now, limit) in [(ALL, NOW, 9), (KEYS, NOW, 9), (ALL, NOW + 1, 9), (KEYS, NOW, 1)] {
            let rows = policy::without(&mut tx, id(1), kinds, now, limit).await.unwrap();
            found.push(rows.iter().map(|row| row.name.clone()).collect::<Vec<_>>());
            assert!(rows.iter().all(
                |row| row.email.contains('@') && (limit == 1 || usize::try_from(row.total).unwrap() == rows.len())
            ));
        }
        assert_eq!(found[0], ["Carla"], "on {}", test.name);
        assert_eq!(found[1], ["Ana", "Bert", "Carla"]);
        assert_eq!(found[2], ["Carla", "Emil"], "nobody is left out any more");
        assert_eq!(found[3], ["Ana"]);
        assert_eq!(policy::without(&mut tx, id(1), KEYS, NOW, 1).await.unwrap()[0].total, 3, "whatever the limit is");
    }
}

#[tokio::test]
async fn who_was_not_told_of_a_date_is_claimed_once() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        for n in [11, 12, 13] {
            member(&mut tx, n, 1, "Member").await;
        }
        let mut waiting = policy::to_tell(&mut tx, id(1), NOW, 1_000, 9).await.unwrap();
        waiting.sort_unstable();
        assert_eq!(waiting, [id(11), id(12), id(13)], "on {}", test.name);
        assert_eq!(policy::to_tell(&mut tx, id(1), NOW, 1_000, 2).await.unwrap().len(), 2);
        assert!(policy::to_tell(&mut tx, id(2), NOW, 1_000, 9).await.unwrap().is_empty());
        for n in [11, 12, 13] {
            let before = policy::mark_told(&mut tx, id(n), NOW, 1_000).await.unwrap().unwrap();
            assert_eq!(before.told_of, None, "the row as it was");
        }
        assert!(policy::mark_told(&mut tx, id(11), NOW, 1_000).await.unwrap().is_none(), "once");
        assert!(policy::to_tell(&mut tx, id(1), NOW, 1_000, 9).await.unwrap().is_empty());
        assert_eq!(policy::to_tell(&mut tx, id(1), NOW, 14, 9).await.unwrap().len(), 3, "two weeks before");
        assert!(policy::mark_told(&mut tx, id(12), NOW, 14).await.unwrap().is_some());
        assert!(policy::mark_told(&mut tx, id(12), NOW, 14).await.unwrap().is_none());
        for date in [NOW - 1, NOW + 1] {
            assert_eq!(policy::to_tell(&mut tx, id(1), date, 1_000, 9).await.unwrap().len(), 3, "another date");
        }
        let before = policy::mark_told(&mut tx, id(12), NOW + 1, 1_000).await.unwrap().unwrap();
        assert_eq!((before.told_of, before.told_days), (Some(NOW), Some(14)));
    }
}

#[tokio::test]
async fn a_session_that_was_held_up_enters_once() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        account::insert(&mut tx, &new_account(1)).await.unwrap();
        let next = Some("/manage-profile".to_owned());
        let held = Session { stage: "enrol_only".to_owned(), next, ..new_session(11, id(1)) };
        session::insert(&mut tx, &held).await.unwrap();
        assert!(session::enter(&mut tx, id(11)).await.unwrap(), "on {}", test.name);
        assert!(!session::enter(&mut tx, id(11)).await.unwrap());
        session::must_save(&mut tx, id(11)).await.unwrap();
        session::forget_next(&mut tx, id(11)).await.unwrap();
        let row = session::by_id(&mut tx, id(11)).await.unwrap().unwrap();
        assert_eq!((row.stage.as_str(), row.must_save_key, row.next), ("full", true, None));
    }
}
