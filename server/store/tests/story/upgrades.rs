//! What an earlier version wrote, brought up to date.

use crate::rows::{NOW, id, raw};
use sqlx::migrate::Migrator;
use std::{fs, path::Path};
use store::{Db, Open, authenticator_app, recovery_key, session};
use tempfile::TempDir;

/// A SQLite file as the version wrote it whose newest migration comes before this name, and its address.
async fn file_of(version: &str) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let (old, file) = (folder.path().join("old"), folder.path().join("old.db"));
    fs::create_dir(&old).unwrap();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite")).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name().to_str().unwrap() < version {
            fs::copy(entry.path(), old.join(entry.file_name())).unwrap();
        }
    }
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file).create_if_missing(true);
    let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
    Migrator::new(old).await.unwrap().run(&pool).await.unwrap();
    pool.close().await;
    (folder, format!("sqlite://{}", file.display()))
}

#[tokio::test]
async fn apps_sessions_and_recovery_keys_of_version_2() {
    let (_folder, url) = file_of("0003").await;
    let db = Db::open(&url, &Open::default()).await.unwrap();
    let hex = |n: u128| format!("x'{n:032x}'");
    let app = |n, account, name: &str| {
        let (n, account) = (hex(n), hex(account));
        format!("INSERT INTO authenticator_app VALUES ({n}, {account}, '{name}', x'00', 1, {NOW}, NULL)")
    };
    let opened = |n: u128, account, method: &str| {
        let (key, token, account) = (hex(n), format!("x'{n:064x}'"), hex(account));
        format!(
            "INSERT INTO session (id, token_hash, account_id, stage, epoch, created_at, last_seen_at, expires_at, \
             password_at, method, user_agent, ip) VALUES ({key}, {token}, {account}, 'full', 0, 1, 1, 1, 1, {method}, '', '')"
        )
    };
    let recovery = |n, account, saved: &str| {
        let (n, account) = (hex(n), hex(account));
        format!("INSERT INTO recovery_key VALUES ({n}, {account}, x'00', {NOW}, {NOW}, {saved}, NULL, NULL)")
    };
    let account = |n| {
        let key = hex(n);
        format!(
            "INSERT INTO account (id, email, email_key, name, password_hash, created_at, password_changed_at) \
             VALUES ({key}, '', '{n}', '', '', 1, 1)"
        )
    };
    for sql in [
        account(1),
        account(2),
        app(11, 1, "Authenticator app"),
        app(12, 2, "Authenticator app"),
        app(13, 2, "Authenticator app 2"),
        opened(21, 1, "'authenticator_app'"),
        opened(22, 1, "NULL"),
        opened(23, 2, "'authenticator_app'"),
        opened(24, 2, "'security_key'"),
        recovery(31, 1, &NOW.to_string()),
        recovery(32, 2, "NULL"),
    ] {
        raw(&db, &sql).await.unwrap();
    }
    // A server opens the file, brings it up to date, and only then reads.
    db.close().await;
    let db = Db::open(&url, &Open::default()).await.unwrap();
    db.migrate().await.unwrap();

    let mut tx = db.read().await.unwrap();
    let mut apps = authenticator_app::of_account(&mut tx, id(1)).await.unwrap();
    apps.extend(authenticator_app::of_account(&mut tx, id(2)).await.unwrap());
    let names: Vec<_> = apps.iter().map(|app| app.name_key.as_str()).collect();
    assert_eq!(names, ["authenticatorapp", "authenticatorapp", "authenticatorapp2"]);
    let mut opened_with = Vec::new();
    for n in 21_u128..=24 {
        let hash = [vec![0; 16], n.to_be_bytes().to_vec()].concat();
        opened_with.push(session::by_token_hash(&mut tx, &hash).await.unwrap().map(|row| row.method_id));
    }
    assert_eq!(
        opened_with,
        [Some(Some(id(11))), Some(None), None, Some(None)],
        "which of two apps it was, nobody knows"
    );
    let due = async |tx: &mut _, n| recovery_key::by_id(tx, id(n)).await.unwrap().unwrap().check_due_at;
    assert_eq!(due(&mut tx, 31).await, Some(NOW + 28 * 86_400_000));
    assert_eq!(due(&mut tx, 32).await, None);
}

#[tokio::test]
async fn the_files_of_both_engines_say_the_same() {
    let read = |engine| {
        let path = format!("{}/migrations/{engine}/0003_losing_things.sql", env!("CARGO_MANIFEST_DIR"));
        fs::read_to_string(path).unwrap().replace("BIGINT", "INTEGER")
    };
    assert_eq!(read("sqlite"), read("postgres"));
}
