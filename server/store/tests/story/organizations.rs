use crate::rows::{NOW, app, id, new_account, person, raw, security_key};
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;
use store::{
    Db, Tx, account,
    account::NewAccount,
    authenticator_app,
    organization::{self, NewPolicy},
    phone::{self, Phone},
    security_key as keys,
    testing::databases,
};
use uuid::Uuid;

fn policy() -> NewPolicy {
    NewPolicy {
        required_from: Some(NOW + 7),
        delays: 2,
        allow_security_key: true,
        allow_authenticator_app: true,
        allow_text_message: false,
        may_disable: true,
        contact: "Ask Ana, ana@example.org".to_owned(),
        token_days: 90,
    }
}

async fn member(tx: &mut Tx, n: u128, organization: Uuid, role: &str) -> Uuid {
    let new = NewAccount { organization_id: Some(organization), role: role.to_owned(), ..new_account(n) };
    account::insert(tx, &new).await.unwrap();
    id(n)
}

#[tokio::test]
async fn organizations_are_listed_by_name_and_begin_with_a_policy_that_asks_for_nothing() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        assert!(organization::all(&mut tx).await.unwrap().is_empty());
        for (n, name) in [(1, "beta"), (2, "Alpha"), (3, "Gamma")] {
            organization::insert(&mut tx, id(n), name, NOW).await.unwrap();
        }
        let all = organization::all(&mut tx).await.unwrap();
        assert_eq!(all.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Alpha", "beta", "Gamma"]);
        let row = &all[0];
        assert_eq!((row.required_from, row.delays, row.policy_version), (None, 0, 0), "on {}", test.name);
        assert!(row.allow_security_key && row.allow_authenticator_app && row.allow_text_message && !row.may_disable);
        assert_eq!(row.contact, "");
    }
}

#[tokio::test]
async fn a_policy_is_changed_by_who_has_seen_the_newest_and_a_lock_changes_nothing() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        organization::insert(&mut tx, id(1), "One", NOW).await.unwrap();
        organization::insert(&mut tx, id(2), "Two", NOW).await.unwrap();
        let before = organization::lock(&mut tx, id(1)).await.unwrap().unwrap();
        assert_eq!((before.name.as_str(), before.policy_version), ("One", 0));
        assert!(organization::lock(&mut tx, id(3)).await.unwrap().is_none());
        assert!(organization::set_policy(&mut tx, id(1), 0, &policy()).await.unwrap());
        assert!(!organization::set_policy(&mut tx, id(1), 0, &policy()).await.unwrap(), "seen before that");
        assert!(!organization::set_policy(&mut tx, id(3), 0, &policy()).await.unwrap());
        let row = organization::lock(&mut tx, id(1)).await.unwrap().unwrap();
        assert_eq!((row.required_from, row.delays, row.policy_version), (Some(NOW + 7), 2, 1), "on {}", test.name);
        assert!(row.allow_security_key && row.allow_authenticator_app && !row.allow_text_message && row.may_disable);
        assert_eq!(row.contact, "Ask Ana, ana@example.org");
        let other = organization::by_id(&mut tx, id(2)).await.unwrap().unwrap();
        assert_eq!((other.required_from, other.policy_version), (None, 0));
    }
}

#[tokio::test]
async fn what_an_organization_says_of_an_account_is_kept_and_goes_when_it_leaves() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        organization::insert(&mut tx, id(1), "One", NOW).await.unwrap();
        let (maria, joao) = (member(&mut tx, 11, id(1), "admin").await, member(&mut tx, 12, id(1), "member").await);
        account::mark_log_in(&mut tx, maria, NOW + 1).await.unwrap();
        account::set_exclusion(&mut tx, maria, Some(NOW + 2), Some("a script")).await.unwrap();
        account::set_setup_until(&mut tx, maria, Some(NOW + 3)).await.unwrap();
        account::mark_outdated_used(&mut tx, maria, NOW + 5).await.unwrap();
        account::put_off(&mut tx, maria, NOW + 6, 2, NOW + 7).await.unwrap();
        let row = account::by_id(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.last_log_in_at, row.excluded_until), (Some(NOW + 1), Some(NOW + 2)), "on {}", test.name);
        assert_eq!((row.excluded_reason.as_deref(), row.setup_until), (Some("a script"), Some(NOW + 3)));
        assert_eq!((row.outdated_used_at, row.put_off_from), (Some(NOW + 5), Some(NOW + 6)));
        assert_eq!((row.put_off_times, row.put_off_until), (2, Some(NOW + 7)));
        account::mark_turned_off(&mut tx, maria, NOW + 4).await.unwrap();
        let row = account::by_id(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!(
            (row.turned_off_at, row.setup_until),
            (Some(NOW + 4), None),
            "and what an admin has opened is closed"
        );

        account::forget_shut_out(&mut tx, maria).await.unwrap();
        let row = account::by_id(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.turned_off_at, row.outdated_used_at, row.put_off_from), (None, None, None));
        assert_eq!((row.put_off_times, row.put_off_until, row.excluded_until), (0, None, Some(NOW + 2)));

        account::leave_organization(&mut tx, maria).await.unwrap();
        let row = account::by_id(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.organization_id, row.role.as_str()), (None, "member"));
        assert_eq!((row.excluded_until, row.excluded_reason, row.last_log_in_at), (None, None, Some(NOW + 1)));
        let other = account::by_id(&mut tx, joao).await.unwrap().unwrap();
        assert_eq!((other.organization_id, other.last_log_in_at, other.excluded_until), (Some(id(1)), None, None));
        account::set_exclusion(&mut tx, joao, None, None).await.unwrap();
    }
}

#[tokio::test]
async fn the_admins_are_those_of_one_organization_the_oldest_first() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        for n in [1, 2] {
            organization::insert(&mut tx, id(n), "One", NOW).await.unwrap();
        }
        for (n, organization, role) in [(13, 1, "admin"), (11, 1, "admin"), (12, 1, "member"), (14, 2, "admin")] {
            member(&mut tx, n, id(organization), role).await;
        }
        let admins = async |tx: &mut Tx| {
            let all = store::member::admins(tx, id(1)).await.unwrap();
            all.into_iter().map(|row| row.id).collect::<Vec<_>>()
        };
        assert_eq!(admins(&mut tx).await, [id(11), id(13)], "on {}", test.name);
        account::set_role(&mut tx, id(11), "member").await.unwrap();
        account::set_role(&mut tx, id(12), "admin").await.unwrap();
        assert_eq!(admins(&mut tx).await, [id(12), id(13)]);
        assert!(account::set_role(&mut tx, id(12), "owner").await.is_err(), "no such role");
    }
}

/// How many members an organization has with each strongest method, as the triggers have counted, zeros left out.
async fn counted(db: &Db, organization: Uuid) -> BTreeMap<String, i64> {
    const SQL: &str = "SELECT strongest, members FROM member_count WHERE organization_id = $1 AND members <> 0";
    let rows: Vec<(String, i64)> = match db {
        Db::Sqlite { read, .. } => sqlx::query_as(AssertSqlSafe(SQL)).bind(organization).fetch_all(read).await.unwrap(),
        Db::Postgres { pool, .. } => {
            sqlx::query_as(AssertSqlSafe(SQL)).bind(organization).fetch_all(pool).await.unwrap()
        }
    };
    rows.into_iter().collect()
}

fn counts(all: &[(&str, i64)]) -> BTreeMap<String, i64> {
    all.iter().map(|(name, members)| ((*name).to_owned(), *members)).collect()
}

#[tokio::test]
async fn members_are_counted_through_joins_leaves_methods_and_deletes() {
    for test in databases().await {
        let db = &test.db;
        let mut tx = db.write().await.unwrap();
        for n in [1, 2] {
            organization::insert(&mut tx, id(n), "One", NOW).await.unwrap();
        }
        let (maria, joao) = (member(&mut tx, 11, id(1), "admin").await, member(&mut tx, 12, id(1), "member").await);
        let eva = person(&mut tx, 13).await;
        tx.commit().await.unwrap();
        assert_eq!(counted(db, id(1)).await, counts(&[("off", 2)]), "on {}", test.name);

        let mut tx = db.write().await.unwrap();
        account::set_organization(&mut tx, eva, id(1), "member").await.unwrap();
        authenticator_app::insert(&mut tx, &app(21, maria)).await.unwrap();
        keys::insert(&mut tx, &security_key(31, joao)).await.unwrap();
        let text = Phone { id: id(41), account_id: eva, sealed_number: vec![1], created_at: NOW, last_used_at: None };
        phone::insert(&mut tx, &text).await.unwrap();
        assert_eq!(organization::members(&mut tx, id(1)).await.unwrap(), 3);
        tx.commit().await.unwrap();
        let all = [("authenticator_app", 1), ("security_key", 1), ("text_message", 1)];
        assert_eq!(counted(db, id(1)).await, counts(&all), "on {}", test.name);

        // The stronger counts, and what is left when it goes.
        let mut tx = db.write().await.unwrap();
        keys::insert(&mut tx, &security_key(32, maria)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(counted(db, id(1)).await, counts(&[("security_key", 2), ("text_message", 1)]));
        let mut tx = db.write().await.unwrap();
        keys::delete_of_account(&mut tx, maria).await.unwrap();
        keys::delete_of_account(&mut tx, joao).await.unwrap();
        tx.commit().await.unwrap();
        let all = [("authenticator_app", 1), ("off", 1), ("text_message", 1)];
        assert_eq!(counted(db, id(1)).await, counts(&all), "on {}", test.name);

        // From one to another, out of it, and away for good.
        let mut tx = db.write().await.unwrap();
        account::set_organization(&mut tx, maria, id(2), "member").await.unwrap();
        account::leave_organization(&mut tx, eva).await.unwrap();
        account::set_role(&mut tx, joao, "admin").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(counted(db, id(1)).await, counts(&[("off", 1)]));
        assert_eq!(counted(db, id(2)).await, counts(&[("authenticator_app", 1)]));
        raw(db, "DELETE FROM account").await.unwrap();
        for n in [1, 2] {
            assert_eq!(counted(db, id(n)).await, BTreeMap::new(), "on {}", test.name);
            assert_eq!(organization::members(&mut db.read().await.unwrap(), id(n)).await.unwrap(), 0);
        }
        assert_eq!(organization::members(&mut db.read().await.unwrap(), id(3)).await.unwrap(), 0);
    }
}
