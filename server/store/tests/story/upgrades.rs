//! What an earlier version wrote, brought up to date.

use crate::rows::{NOW, id, person, raw};
use sqlx::migrate::Migrator;
use std::{fs, path::Path};
use store::{
    Db, Open, account, activity, authenticator_app, organization, recovery_key, session,
    testing::{TestDb, databases, rounds},
};

/// Databases as the version wrote them whose newest migration comes before this name.
async fn databases_of(version: &str) -> Vec<TestDb> {
    let databases = databases().await;
    for test in &databases {
        test.db.close().await;
        let old = tempfile::tempdir().unwrap();
        let new = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(test.name);
        for entry in fs::read_dir(new).unwrap() {
            let entry = entry.unwrap();
            if entry.file_name().to_str().unwrap() < version {
                fs::copy(entry.path(), old.path().join(entry.file_name())).unwrap();
            }
        }
        let migrator = Migrator::new(old.path()).await.unwrap();
        match test.url.strip_prefix("sqlite://") {
            Some(file) => {
                fs::remove_file(file).unwrap();
                let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file).create_if_missing(true);
                let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
                migrator.run(&pool).await.unwrap();
                pool.close().await;
            }
            None => {
                let pool = sqlx::PgPool::connect(&test.url).await.unwrap();
                for sql in ["DROP SCHEMA public CASCADE", "CREATE SCHEMA public"] {
                    sqlx::query(sql).execute(&pool).await.unwrap();
                }
                migrator.run(&pool).await.unwrap();
                pool.close().await;
            }
        }
    }
    databases
}

/// Keys and bytes as each engine writes them.
struct Written(&'static str);

impl Written {
    fn key(&self, n: u128) -> String {
        if self.0 == "sqlite" { format!("x'{n:032x}'") } else { format!("'{n:032x}'::uuid") }
    }

    fn bytes(&self, hex: &str) -> String {
        if self.0 == "sqlite" { format!("x'{hex}'") } else { format!("'\\x{hex}'::bytea") }
    }

    fn account(&self, n: u128) -> String {
        let key = self.key(n);
        format!(
            "INSERT INTO account (id, email, email_key, name, password_hash, created_at, password_changed_at) \
             VALUES ({key}, '', '{n}', '', '', 1, 1)"
        )
    }

    fn app(&self, n: u128, account: u128, name: &str) -> String {
        let (n, account, secret) = (self.key(n), self.key(account), self.bytes("00"));
        format!("INSERT INTO authenticator_app VALUES ({n}, {account}, '{name}', {secret}, 1, {NOW}, NULL)")
    }

    fn session(&self, n: u128, account: u128, stage: &str, method: &str) -> String {
        let (key, token, account) = (self.key(n), self.bytes(&format!("{n:064x}")), self.key(account));
        format!(
            "INSERT INTO session (id, token_hash, account_id, stage, epoch, created_at, last_seen_at, expires_at, \
             password_at, method, user_agent, ip) \
             VALUES ({key}, {token}, {account}, '{stage}', 0, {n}, 1, 1, 1, {method}, '', '')"
        )
    }

    fn recovery(&self, n: u128, account: u128, saved: &str) -> String {
        let (n, account, hash) = (self.key(n), self.key(account), self.bytes("00"));
        format!("INSERT INTO recovery_key VALUES ({n}, {account}, {hash}, {NOW}, {NOW}, {saved}, NULL, NULL)")
    }
}

#[tokio::test]
async fn apps_sessions_and_recovery_keys_of_version_2() {
    for test in databases_of("0003").await {
        let db = Db::open(&test.url, &Open::default()).await.unwrap();
        let by = Written(test.name);
        for sql in [
            by.account(1),
            by.account(2),
            by.app(11, 1, "Authenticator app"),
            by.app(12, 2, "Authenticator app"),
            by.app(13, 2, "Authenticator app 2"),
            by.session(21, 1, "full", "'authenticator_app'"),
            by.session(22, 1, "full", "NULL"),
            by.session(23, 2, "full", "'authenticator_app'"),
            by.session(24, 2, "full", "'security_key'"),
            by.session(25, 2, "pending", "NULL"),
            by.recovery(31, 1, &NOW.to_string()),
            by.recovery(32, 2, "NULL"),
        ] {
            raw(&db, &sql).await.unwrap();
        }
        // A server opens it, brings it up to date, and only then reads.
        db.close().await;
        let db = Db::open(&test.url, &Open::default()).await.unwrap();
        db.migrate().await.unwrap();

        let mut tx = db.read().await.unwrap();
        let mut apps = authenticator_app::of_account(&mut tx, id(1)).await.unwrap();
        apps.extend(authenticator_app::of_account(&mut tx, id(2)).await.unwrap());
        let names: Vec<_> = apps.iter().map(|app| app.name_key.as_str()).collect();
        assert_eq!(names, ["authenticatorapp", "authenticatorapp", "authenticatorapp2"], "on {}", test.name);
        let mut sessions = Vec::new();
        for n in 21..=25 {
            sessions.push(session::by_id(&mut tx, id(n)).await.unwrap());
        }
        let opened_with: Vec<_> = sessions.iter().map(|row| row.as_ref().map(|row| row.method_id)).collect();
        assert_eq!(
            opened_with,
            [Some(Some(id(11))), Some(None), None, Some(None), Some(None)],
            "which of two apps it was, nobody knows"
        );
        for row in sessions.into_iter().flatten() {
            let since = (row.device_since, row.began_at);
            assert_eq!(since, (row.created_at, row.created_at), "as long as the session, on {}", test.name);
            assert_eq!((row.device_name, row.told_at), (None, None));
        }
        assert_eq!(session::with_unfinished(&mut tx, NOW).await.unwrap(), [id(2)], "an open log-in is told of");
        let due = async |tx: &mut _, n| recovery_key::by_id(tx, id(n)).await.unwrap().unwrap().check_due_at;
        assert_eq!(due(&mut tx, 31).await, Some(NOW + 28 * 86_400_000));
        assert_eq!(due(&mut tx, 32).await, None);
        for n in [31, 32] {
            let key = recovery_key::by_id(&mut tx, id(n)).await.unwrap().unwrap();
            assert_eq!(key.seen_at, Some(key.created_at), "taken for seen, on {}", test.name);
        }
        drop(tx);
        db.close().await;
    }
}

#[tokio::test]
async fn members_of_version_6_are_counted_and_their_methods_and_log_ins_are_known() {
    for test in databases_of("0007").await {
        let db = Db::open(&test.url, &Open::default()).await.unwrap();
        let by = Written(test.name);
        let organization =
            |n: u128| format!("INSERT INTO organization (id, name, created_at) VALUES ({}, 'One', 1)", by.key(n));
        let joins = |n: u128, one: u128| {
            format!("UPDATE account SET organization_id = {} WHERE id = {}", by.key(one), by.key(n))
        };
        let logged_in = |n: u128, account: u128, kind: &str| {
            let (key, account) = (by.key(n), by.key(account));
            format!(
                "INSERT INTO activity (id, account_id, at, kind, ip, user_agent, detail) \
                 VALUES ({key}, {account}, {n}, '{kind}', '', '', '{{}}')"
            )
        };
        let (blob, none) = (by.bytes("00"), by.key(0));
        let key = format!(
            "INSERT INTO security_key (id, account_id, name, name_key, credential_id, credential, transports, aaguid, \
             backup_eligible, backup_state, sign_count, created_at, last_used_at) \
             VALUES ({}, {}, '', '', {blob}, '', '', {none}, FALSE, FALSE, 0, 1, NULL)",
            by.key(41),
            by.key(1)
        );
        let phone = format!(
            "INSERT INTO phone (id, account_id, sealed_number, created_at) VALUES ({}, {}, {blob}, 1)",
            by.key(42),
            by.key(4)
        );
        let app = |n, account: u128| {
            let (n, account) = (by.key(n), by.key(account));
            format!(
                "INSERT INTO authenticator_app (id, account_id, name, name_key, sealed_secret, last_step, created_at) \
                 VALUES ({n}, {account}, '', '', {blob}, 1, 1)"
            )
        };
        let accounts = (1..=5).map(|n| by.account(n));
        let rest = [
            organization(31),
            organization(32),
            joins(1, 31),
            joins(2, 31),
            joins(3, 31),
            joins(4, 32),
            app(51, 1),
            app(52, 2),
            key,
            phone,
            logged_in(61, 1, "logged_in"),
            logged_in(62, 1, "logged_in"),
            logged_in(63, 1, "logged_out"),
            logged_in(64, 2, "password_accepted"),
        ];
        for sql in accounts.chain(rest) {
            raw(&db, &sql).await.unwrap();
        }
        db.close().await;
        let db = Db::open(&test.url, &Open::default()).await.unwrap();
        db.migrate().await.unwrap();

        let mut tx = db.write().await.unwrap();
        let mut found = Vec::new();
        for n in 1..=5 {
            let row = account::by_id(&mut tx, id(n)).await.unwrap().unwrap();
            found.push((row.strongest, row.last_log_in_at));
        }
        let known = |strongest: &str, at| (strongest.to_owned(), at);
        let expected = [
            known("security_key", Some(62)),
            known("authenticator_app", None),
            known("off", None),
            known("text_message", None),
            known("off", None),
        ];
        assert_eq!(found, expected, "on {}", test.name);
        assert_eq!(organization::members(&mut tx, id(31)).await.unwrap(), 3, "on {}", test.name);
        assert_eq!(organization::members(&mut tx, id(32)).await.unwrap(), 1);
        // And they are counted on from there.
        account::set_organization(&mut tx, id(5), id(32), "member").await.unwrap();
        account::leave_organization(&mut tx, id(1)).await.unwrap();
        assert_eq!(organization::members(&mut tx, id(31)).await.unwrap(), 2);
        assert_eq!(organization::members(&mut tx, id(32)).await.unwrap(), 2);
        let rows = activity::of_account(&mut tx, id(1), 10).await.unwrap();
        assert!(rows.iter().all(|row| row.organization_id.is_none() && row.actor_id.is_none()), "nobody knows");
        drop(tx);
        db.close().await;
    }
}

#[tokio::test]
async fn the_files_of_both_engines_say_the_same() {
    for name in ["0003_losing_things", "0004_devices", "0005_seen_keys", "0006_text_messages", "0008_api_tokens"] {
        let read = |engine| {
            let path = format!("{}/migrations/{engine}/{name}.sql", env!("CARGO_MANIFEST_DIR"));
            fs::read_to_string(path)
                .unwrap()
                .replace("BIGINT", "INTEGER")
                .replace(") STRICT;", ");")
                .replace("UUID", "BLOB")
                .replace("BYTEA", "BLOB")
        };
        assert_eq!(read("sqlite"), read("postgres"));
    }
}

/// What two servers that start at the same moment say of their database, brought up to date.
async fn two_at_once(url: &str) -> [Result<Db, store::OpenError>; 2] {
    let start = async || {
        let db = Db::open(url, &Open::default()).await?;
        db.migrate().await?;
        Ok(db)
    };
    let (one, other) = tokio::join!(start(), start());
    [one, other]
}

/// S-114: the database of each earlier version, with many users in it, and two servers that start at once: one brings it up to date, the
/// other waits, and everything is there that was.
#[tokio::test]
async fn every_earlier_version_is_brought_up_to_date_by_one_of_two_servers() {
    let users = i64::try_from(rounds(300, 10_000)).unwrap();
    let versions = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite")).unwrap().count();
    for next in 2..=versions {
        for test in databases_of(&format!("{next:04}")).await {
            let db = Db::open(&test.url, &Open::default()).await.unwrap();
            let (bytes, key) = match test.name {
                "sqlite" => ("cast(printf('%016d', n) AS BLOB)", "cast(printf('%016d', n) AS BLOB)"),
                _ => (
                    "convert_to(lpad(n::text, 16, '0'), 'UTF8')",
                    "encode(convert_to(lpad(n::text, 16, '0'), 'UTF8'), 'hex')::uuid",
                ),
            };
            let all = format!(
                "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {users})"
            );
            for sql in [
                format!(
                    "INSERT INTO account (id, email, email_key, name, password_hash, email_verified_at, two_step_since, created_at, \
                     password_changed_at) {all} SELECT {key}, 'P' || n || '@example.org', 'p' || n || '@example.org', \
                     'Söhne & 用户 ' || n, 'hash ' || n, n, CASE WHEN n % 2 = 0 THEN n END, n, n FROM numbers"
                ),
                format!(
                    "INSERT INTO session (id, token_hash, account_id, stage, epoch, created_at, last_seen_at, expires_at, password_at, \
                     method, user_agent, ip) {all} SELECT {key}, {bytes}, {key}, 'full', 0, n, n, n + 1000, n, NULL, 'agent', '192.0.2.1' \
                     FROM numbers"
                ),
                format!(
                    "INSERT INTO authenticator_app (id, account_id, name, sealed_secret, last_step, created_at) {all} \
                     SELECT {key}, {key}, 'Authenticator app', {bytes}, n, n FROM numbers WHERE n % 2 = 0"
                ),
                format!(
                    "INSERT INTO recovery_key (id, account_id, key_hash, created_at, active_from, saved_at) {all} \
                     SELECT {key}, {key}, {bytes}, n, n, n FROM numbers WHERE n % 2 = 0"
                ),
                format!(
                    "INSERT INTO activity (id, account_id, at, kind, ip, user_agent, detail) {all} \
                     SELECT {key}, {key}, n, 'logged_in', '', '', '{{}}' FROM numbers"
                ),
            ] {
                raw(&db, &sql).await.unwrap();
            }
            db.close().await;
            let [one, other] = two_at_once(&test.url).await;
            let (one, other) = (one.unwrap(), other.unwrap());
            let shown = format!("S-114: version {} on {}", next - 1, test.name);
            let mut tx = one.read().await.unwrap();
            assert_eq!(account::count(&mut tx).await.unwrap(), users, "{shown}");
            for n in [1, 2, users / 2, users] {
                let known = account::by_email_key(&mut tx, &format!("p{n}@example.org")).await.unwrap().unwrap();
                assert_eq!(known.password_hash, format!("hash {n}"), "{shown}");
                assert_eq!((known.email_verified_at, known.created_at), (Some(n), n), "{shown}");
                assert_eq!(known.two_step_since, (n % 2 == 0).then_some(n), "{shown}");
                let token = format!("{n:016}").into_bytes();
                let session = session::by_token_hash(&mut tx, &token).await.unwrap().unwrap();
                assert_eq!((session.account_id, session.expires_at), (known.id, n + 1_000), "{shown}");
                let apps = authenticator_app::of_account(&mut tx, known.id).await.unwrap();
                let secrets: Vec<_> = apps.iter().map(|app| (app.sealed_secret.clone(), app.last_step)).collect();
                let key = recovery_key::active(&mut tx, known.id).await.unwrap().map(|key| key.key_hash);
                if n % 2 == 0 {
                    assert_eq!((secrets, key), (vec![(token.clone(), n)], Some(token)), "{shown}");
                } else {
                    assert_eq!((secrets, key), (Vec::new(), None), "{shown}");
                }
                assert_eq!(activity::of_account(&mut tx, known.id, 9).await.unwrap().len(), 1, "{shown}");
            }
            drop(tx);
            // Both serve it.
            let mut tx = other.write().await.unwrap();
            let first = account::by_email_key(&mut tx, "p1@example.org").await.unwrap().unwrap();
            account::mark_log_in(&mut tx, first.id, NOW).await.unwrap();
            tx.commit().await.unwrap();
            one.close().await;
            other.close().await;
        }
    }
}

/// S-115: a migration that fails half-way leaves the database as it was; the version before it goes on with it, and one that knows it and
/// one that does not say in a sentence why they do not.
#[tokio::test]
async fn a_migration_that_fails_half_way_is_rolled_back() {
    for test in databases().await {
        test.db.close().await;
        let folder = tempfile::tempdir().unwrap();
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(test.name);
        for entry in fs::read_dir(ours).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
        }
        let broken =
            "CREATE TABLE half (id INTEGER); UPDATE account SET name = 'half'; INSERT INTO nowhere VALUES (1);";
        fs::write(folder.path().join("9998_broken.sql"), broken).unwrap();
        let db = Db::open(&test.url, &Open::default()).await.unwrap();
        let mut tx = db.write().await.unwrap();
        person(&mut tx, 1).await;
        tx.commit().await.unwrap();
        let migrator = Migrator::new(folder.path()).await.unwrap();
        let failed = match &db {
            Db::Sqlite { write, .. } => migrator.run(write).await,
            Db::Postgres { pool, .. } => migrator.run(pool).await,
        };
        assert!(failed.is_err(), "on {}", test.name);
        assert!(raw(&db, "SELECT * FROM half").await.is_err(), "S-115: rolled back on {}", test.name);
        db.close().await;

        // The version before goes on as if nothing had been.
        let db = Db::open(&test.url, &Open::default()).await.unwrap();
        db.migrate().await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert_ne!(account::by_id(&mut tx, id(1)).await.unwrap().unwrap().name, "half", "S-115 on {}", test.name);
        drop(tx);
        // And not once a newer one has been there.
        let newer = "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, execution_time) \
                     SELECT 9999, description, installed_on, success, checksum, execution_time FROM _sqlx_migrations WHERE version = 1";
        raw(&db, newer).await.unwrap();
        db.close().await;
        let refused = Db::open(&test.url, &Open::default()).await.map(|_| ()).unwrap_err();
        assert!(matches!(refused, store::OpenError::Newer), "S-115 on {}: {refused:?}", test.name);
        assert!(refused.to_string().contains("install that version again"), "{refused}");
    }
}
