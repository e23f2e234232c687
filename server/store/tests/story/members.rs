use crate::rows::{NOW, event, id, new_account, raw};
use sqlx::AssertSqlSafe;
use store::{
    Db, Tx, account,
    account::NewAccount,
    activity::{self, Activity, Before},
    approval::{self, Approval},
    member::{self, Order, Which},
    organization,
    testing::databases,
};
use uuid::Uuid;

const OURS: u128 = 1;

async fn begin(tx: &mut Tx) {
    for n in [OURS, 2] {
        organization::insert(tx, id(n), "Example Ltd", NOW).await.unwrap();
    }
}

async fn member(tx: &mut Tx, n: u128, organization: u128, name: &str) -> Uuid {
    let new = NewAccount { organization_id: Some(id(organization)), name: name.to_owned(), ..new_account(n) };
    account::insert(tx, &new).await.unwrap();
    id(n)
}

async fn ids(tx: &mut Tx, which: Which<'_>, search: &str, order: Order, limit: i64) -> Vec<u128> {
    let rows = member::page(tx, id(OURS), which, NOW, search, &order, limit).await.unwrap();
    rows.into_iter().map(|row| row.id.as_u128()).collect()
}

#[tokio::test]
async fn members_are_listed_by_name_or_by_log_in_either_way_page_by_page() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        // Two of one name: the key decides. Case does not.
        for (n, name, at) in
            [(11, "bert", Some(NOW)), (12, "Ana", None), (13, "Bert", Some(NOW - 5)), (14, "Carla", None)]
        {
            let member = member(&mut tx, n, OURS, name).await;
            if let Some(at) = at {
                account::mark_log_in(&mut tx, member, at).await.unwrap();
            }
        }
        member(&mut tx, 21, 2, "Ana of another").await;
        account::insert(&mut tx, &new_account(31)).await.unwrap();

        let all = Which::All;
        assert_eq!(ids(&mut tx, all, "", Order::Name(None), 9).await, [12, 11, 13, 14], "on {}", test.name);
        assert_eq!(ids(&mut tx, all, "", Order::NameDown(None), 9).await, [14, 13, 11, 12]);
        assert_eq!(ids(&mut tx, all, "", Order::LogIn(None), 9).await, [12, 14, 13, 11]);
        assert_eq!(ids(&mut tx, all, "", Order::LogInDown(None), 9).await, [11, 13, 14, 12]);
        assert_eq!(ids(&mut tx, all, "", Order::Name(None), 2).await, [12, 11]);
        let bert = member::place_by_name(&mut tx, id(OURS), id(11)).await.unwrap().unwrap();
        assert_eq!(bert, "bert");
        assert_eq!(ids(&mut tx, all, "", Order::Name(Some((bert.clone(), id(11)))), 9).await, [13, 14]);
        assert_eq!(ids(&mut tx, all, "", Order::NameDown(Some((bert, id(11)))), 9).await, [12]);
        assert_eq!(ids(&mut tx, all, "", Order::LogIn(Some((0, id(12)))), 9).await, [14, 13, 11]);
        assert_eq!(ids(&mut tx, all, "", Order::LogInDown(Some((0, id(14)))), 9).await, [12]);
        assert_eq!(member::place_by_name(&mut tx, id(OURS), id(21)).await.unwrap(), None, "S-073: of another");
        let row = member::page(&mut tx, id(OURS), all, NOW, "", &Order::LogInDown(None), 1).await.unwrap().remove(0);
        assert_eq!((row.name.as_str(), row.last_log_in_at, row.strongest.as_str()), ("bert", Some(NOW), "off"));
        assert!(!format!("{row:?}").contains("bert"));
    }
}

#[tokio::test]
async fn all_members_are_read_piece_by_piece_in_the_order_in_which_they_came() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        for (n, at) in [(14, NOW), (12, NOW), (13, NOW + 1), (11, NOW + 2)] {
            let new = NewAccount { organization_id: Some(id(OURS)), created_at: at, ..new_account(n) };
            account::insert(&mut tx, &new).await.unwrap();
        }
        member(&mut tx, 21, 2, "Of another").await;
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let rows = member::in_order_of_coming(&mut tx, id(OURS), after, 3).await.unwrap();
            let Some(last) = rows.last() else { break };
            after = Some((last.created_at, last.id));
            seen.extend(rows.iter().map(|row| row.id.as_u128()));
        }
        assert_eq!(seen, [12, 14, 13, 11], "S-073, on {}", test.name);
    }
}

#[tokio::test]
async fn a_search_looks_into_names_and_addresses_and_nothing_stands_for_something_else() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        for (n, name) in [(11, "Ana 100%"), (12, "Émile_b"), (13, "Back\\slash"), (14, "O'Hara")] {
            member(&mut tx, n, OURS, name).await;
        }
        for (search, expected) in [
            ("ANA", vec![11]),
            ("%", vec![11]),
            ("_", vec![12]),
            ("Émile", vec![12]),
            ("\\", vec![13]),
            ("o'h", vec![14]),
            ("PERSON13@", vec![13]),
            ("@example.org", vec![11, 13, 14, 12]),
            ("nobody", vec![]),
            ("' OR '1'='1", vec![]),
        ] {
            let mut found = ids(&mut tx, Which::All, search, Order::Name(None), 9).await;
            let mut expected: Vec<u128> = expected;
            found.sort_unstable();
            expected.sort_unstable();
            assert_eq!(found, expected, "{search} on {}", test.name);
        }
    }
}

#[tokio::test]
async fn who_is_left_out_now_is_counted_and_listed_there_alone() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        for (n, until) in [(11, None), (12, Some(NOW + 1)), (13, Some(NOW)), (14, None)] {
            let member = member(&mut tx, n, OURS, &format!("Person {n}")).await;
            account::set_exclusion(&mut tx, member, until, until.map(|_| "a script")).await.unwrap();
        }
        account::set_role(&mut tx, id(14), "admin").await.unwrap();
        member(&mut tx, 21, 2, "Of another").await;
        account::set_exclusion(&mut tx, id(21), Some(NOW + 1), Some("a script")).await.unwrap();
        tx.commit().await.unwrap();
        raw(&test.db, "UPDATE account SET strongest = 'security_key' WHERE email = 'Person11@example.org'")
            .await
            .unwrap();

        let mut tx = test.db.read().await.unwrap();
        let off = Which::Strongest("off");
        for order in [Order::Name(None), Order::LogIn(None)] {
            assert_eq!(ids(&mut tx, off, "", order.clone(), 9).await, [13, 14], "on {}", test.name);
            assert_eq!(ids(&mut tx, Which::Strongest("security_key"), "", order.clone(), 9).await, [11]);
            assert_eq!(ids(&mut tx, Which::LeftOut, "", order.clone(), 9).await, [12]);
            assert_eq!(ids(&mut tx, Which::LeftOut, "person1", order, 9).await, [12]);
        }
        let counts = member::counts(&mut tx, id(OURS), NOW).await.unwrap();
        let counts: Vec<_> = counts.iter().map(|count| (count.strongest.as_str(), count.members)).collect();
        let expected = [("authenticator_app", 0), ("off", 2), ("security_key", 1), ("text_message", 0)];
        assert_eq!(counts, expected, "on {}", test.name);
        assert_eq!(member::count_left_out(&mut tx, id(OURS), NOW).await.unwrap(), 1);
        let admins = member::admins(&mut tx, id(OURS)).await.unwrap();
        assert_eq!(admins.iter().map(|admin| admin.id).collect::<Vec<_>>(), [id(14)]);
    }
}

/// A hundred thousand members in one statement: their keys and names are numbers.
async fn many(db: &Db, members: u32) {
    let series = match db {
        Db::Sqlite { .. } => format!(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {members}) SELECT \
             CAST(printf('%016x', i) AS BLOB)"
        ),
        Db::Postgres { .. } => {
            format!(
                "WITH n AS (SELECT i FROM generate_series(1, {members}) AS i) SELECT lpad(to_hex(i), 32, '0')::uuid"
            )
        }
    };
    let sql = format!(
        "INSERT INTO account (id, email, email_key, name, password_hash, organization_id, role, created_at, \
         password_changed_at, last_log_in_at, strongest) {series}, 'p' || i || '@example.org', 'p' || i || '@example.org', \
         'Person ' || i, '-', (SELECT id FROM organization ORDER BY created_at LIMIT 1), 'member', 0, 0, \
         CASE WHEN i % 2 = 0 THEN i END, CASE WHEN i % 4 = 0 THEN 'security_key' ELSE 'off' END FROM n"
    );
    raw(db, &sql).await.unwrap();
}

/// How an engine would go about a statement.
async fn plan(db: &Db, sql: &str) -> String {
    match db {
        Db::Sqlite { read, .. } => {
            let rows: Vec<(i64, i64, i64, String)> =
                sqlx::query_as(AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"))).fetch_all(read).await.unwrap();
            rows.into_iter().map(|row| row.3).collect::<Vec<_>>().join("\n")
        }
        Db::Postgres { pool, .. } => {
            let rows: Vec<String> =
                sqlx::query_scalar(AssertSqlSafe(format!("EXPLAIN {sql}"))).fetch_all(pool).await.unwrap();
            rows.join("\n")
        }
    }
}

#[tokio::test]
async fn a_page_of_many_members_is_read_off_an_index() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        organization::insert(&mut tx, id(OURS), "Example Ltd", 0).await.unwrap();
        tx.commit().await.unwrap();
        many(&test.db, 20_000).await;
        // SQLite has no statistics unless somebody gathers them: it must find its way without.
        if test.name == "postgres" {
            raw(&test.db, "ANALYZE").await.unwrap();
        }
        let organization = match test.name {
            "sqlite" => "x'00000000000000000000000000000001'",
            _ => "'00000000-0000-0000-0000-000000000001'",
        };
        for (which, strongest) in [("All", "''"), ("Strongest", "'off'"), ("LeftOut", "''")] {
            for (place, statement) in store::testing::member_pages(which).iter().enumerate() {
                let (name, key, at) = match place {
                    0 | 2 => ("'person 15'", organization, "0"),
                    1 => ("''", organization, "0"),
                    _ => ("''", organization, "500"),
                };
                let values = [organization, strongest, "10", "''", "''", name, key, at, "51"];
                let sql = values.iter().enumerate().rev().fold((*statement).to_owned(), |sql, (place, value)| {
                    sql.replace(&format!("${}", place + 1), value)
                });
                let plan = plan(&test.db, &sql).await;
                let index = match (which, place) {
                    ("All", 0..=2) => "account_by_name",
                    ("All", _) => "account_by_log_in",
                    ("Strongest", 0..=2) => "account_by_method",
                    ("Strongest", _) => "account_by_method_log_in",
                    _ => "account_excluded",
                };
                let sorts = plan.contains("TEMP B-TREE") || plan.contains("Sort");
                assert!(plan.contains(index), "{which} {place} on {}: {plan}", test.name);
                assert!(!plan.contains("Seq Scan") && !plan.contains("SCAN account"), "{which} {place}: {plan}");
                assert_eq!(sorts, which == "LeftOut", "{which} {place} on {}: {plan}", test.name);
            }
        }
        let admins = format!(
            "SELECT * FROM account WHERE organization_id = {organization} AND role = 'admin' ORDER BY lower(name), id"
        );
        let plan = plan(&test.db, &admins).await;
        assert!(plan.contains("account_admin"), "the admins among many, on {}: {plan}", test.name);
        let mut tx = test.db.read().await.unwrap();
        assert_eq!(ids(&mut tx, Which::All, "", Order::Name(None), 51).await.len(), 51);
    }
}

#[tokio::test]
async fn events_of_an_organization_come_page_by_page_with_names() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        let (maria, joao) = (member(&mut tx, 1, OURS, "Maria").await, member(&mut tx, 3, OURS, "João").await);
        let stranger = member(&mut tx, 4, 2, "Of another").await;
        for (n, account, at, kind, actor_id) in [
            (11, maria, NOW, "a_b", None),
            (12, joao, NOW, "c", Some(maria)),
            (13, maria, NOW + 1, "c", Some(id(99))),
            (14, stranger, NOW + 2, "a_b", None),
        ] {
            let row = Activity { kind: kind.to_owned(), actor_id, ..event(n, account, at) };
            activity::insert(&mut tx, &row).await.unwrap();
        }
        let page = async |tx: &mut Tx, account, kinds: &str, before, limit| {
            activity::page_of_organization(tx, id(OURS), account, kinds, before, limit).await.unwrap()
        };
        let ids = |rows: &[activity::OfOrganization]| rows.iter().map(|one| one.row.id.as_u128()).collect::<Vec<_>>();
        let all = page(&mut tx, None, "", None, 9).await;
        assert_eq!(ids(&all), [13, 12, 11], "S-073 on {}", test.name);
        assert_eq!((all[1].account_name.as_str(), all[1].actor_name.as_deref()), ("João", Some("Maria")));
        assert_eq!(all[1].account_email, "Person3@example.org");
        assert_eq!(all[1].actor_email.as_deref(), Some("Person1@example.org"));
        assert_eq!((all[0].actor_name.as_deref(), all[2].actor_name.as_deref()), (None, None));
        assert_eq!(ids(&page(&mut tx, None, "", None, 2).await), [13, 12]);
        assert_eq!(ids(&page(&mut tx, None, "", Some(Before(NOW, id(12))), 9).await), [11]);
        assert_eq!(ids(&page(&mut tx, Some(maria), "", None, 9).await), [13, 11]);
        assert_eq!(ids(&page(&mut tx, Some(maria), ",c,", None, 9).await), [13]);
        assert_eq!(ids(&page(&mut tx, Some(stranger), "", None, 9).await), [0; 0], "S-073");
    }
}

fn request(n: u128, account_id: Uuid, asked_by: Uuid) -> Approval {
    Approval {
        id: id(n),
        organization_id: id(OURS),
        account_id,
        asked_by,
        what: "exclusion".to_owned(),
        reason: "Söhne's \"script\"".to_owned(),
        until: Some(NOW + 9),
        created_at: NOW,
        expires_at: NOW + 10,
        decided_at: None,
        decided_by: None,
        approved: None,
    }
}

#[tokio::test]
async fn what_waits_is_decided_once_and_not_too_late() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        let (maria, ana) = (member(&mut tx, 11, OURS, "Maria").await, member(&mut tx, 12, OURS, "Ana").await);
        let joao = member(&mut tx, 13, OURS, "João").await;
        for (n, account) in [(21, maria), (22, maria), (23, joao)] {
            approval::insert(&mut tx, &request(n, account, ana)).await.unwrap();
        }
        let waiting = async |tx: &mut Tx, account, now| {
            let rows = approval::waiting(tx, id(OURS), account, now, 9).await.unwrap();
            rows.into_iter().map(|one| one.row.id.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(waiting(&mut tx, None, NOW).await, [21, 22, 23], "on {}", test.name);
        assert_eq!(waiting(&mut tx, Some(maria), NOW).await, [21, 22]);
        assert_eq!(waiting(&mut tx, None, NOW + 10).await, [0; 0], "over");
        let first = approval::waiting(&mut tx, id(OURS), None, NOW, 1).await.unwrap().remove(0);
        assert_eq!((first.account_name.as_str(), first.asked_by_name.as_str()), ("Maria", "Ana"));
        assert_eq!(first.row, request(21, maria, ana));
        assert_eq!(approval::waiting(&mut tx, id(2), None, NOW, 9).await.unwrap().len(), 0, "S-073");

        assert!(!approval::decide(&mut tx, id(21), joao, true, NOW + 10).await.unwrap(), "too late");
        assert!(approval::decide(&mut tx, id(21), joao, true, NOW + 9).await.unwrap());
        assert!(!approval::decide(&mut tx, id(21), joao, false, NOW + 9).await.unwrap(), "decided");
        assert!(approval::decide(&mut tx, id(22), joao, false, NOW).await.unwrap());
        let row = approval::by_id(&mut tx, id(21)).await.unwrap().unwrap();
        assert_eq!((row.decided_at, row.decided_by, row.approved), (Some(NOW + 9), Some(joao), Some(true)));
        assert_eq!(waiting(&mut tx, None, NOW).await, [23]);
        assert!(approval::by_id(&mut tx, id(99)).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_shuts_a_member_out_is_lifted_for_a_while_or_forgotten() {
    for test in databases().await {
        let mut tx = test.db.write().await.unwrap();
        begin(&mut tx).await;
        let maria = member(&mut tx, 11, OURS, "Maria").await;
        account::set_setup_until(&mut tx, maria, Some(NOW + 5)).await.unwrap();
        account::put_off(&mut tx, maria, NOW, 2, NOW + 7).await.unwrap();
        account::mark_outdated_used(&mut tx, maria, NOW + 1).await.unwrap();
        let row = account::by_id(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.setup_until, row.outdated_used_at), (Some(NOW + 5), Some(NOW + 1)), "on {}", test.name);
        account::forget_shut_out(&mut tx, maria).await.unwrap();
        let row = account::by_id(&mut tx, maria).await.unwrap().unwrap();
        assert_eq!((row.setup_until, row.outdated_used_at, row.turned_off_at), (None, None, None));
        assert_eq!((row.put_off_from, row.put_off_times, row.put_off_until), (None, 0, None));
    }
}
