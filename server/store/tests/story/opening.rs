//! Databases that are not opened, each with the sentence that says what to do (S-106, S-115).

use sqlx::AssertSqlSafe;
use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};
use store::{
    Db, Open, OpenError,
    testing::{TestDb, databases},
};
use tempfile::TempDir;

const MAKE: Open = Open { create_if_missing: true, max_connections: 2 };

fn file(name: &str) -> (TempDir, PathBuf, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    let url = format!("sqlite://{}", path.display());
    (folder, path, url)
}

/// Why it is not opened: the sentence.
async fn refused(url: &str, options: &Open) -> (OpenError, String) {
    let error = Db::open(url, options).await.map(|db| panic!("{url} was opened as {}", db.engine())).unwrap_err();
    let text = error.to_string();
    assert!(text.contains(", so "), "a sentence that says what to do: {text}");
    (error, text)
}

/// A migrated file that is closed.
async fn closed(url: &str) {
    let db = Db::open(url, &MAKE).await.unwrap();
    db.migrate().await.unwrap();
    db.close().await;
}

async fn raw(url: &str, sql: &str) {
    let db = Db::open(url, &Open::default()).await.unwrap();
    match &db {
        Db::Sqlite { write, .. } => drop(sqlx::query(AssertSqlSafe(sql)).execute(write).await.unwrap()),
        Db::Postgres { pool, .. } => drop(sqlx::query(AssertSqlSafe(sql)).execute(pool).await.unwrap()),
    }
    db.close().await;
}

#[tokio::test]
async fn an_address_of_another_kind() {
    for url in ["", "mysql://x@y/z", "data/nightlatch.db", "SQLITE://x", "sqlite:x.db", "http://x", "postgres:/x"] {
        let (error, text) = refused(url, &MAKE).await;
        assert!(matches!(error, OpenError::UnknownScheme), "{url}");
        assert!(
            text.contains("sqlite://") && text.contains("postgres://") && text.contains("NIGHTLATCH_DATABASE__URL")
        );
    }
}

#[tokio::test]
async fn an_address_that_cannot_be_read() {
    for url in ["sqlite://", "sqlite://x.db?mode=rwc", "sqlite://:memory:", "postgres://host:not-a-port/x"] {
        let (error, text) = refused(url, &MAKE).await;
        assert!(matches!(error, OpenError::Malformed), "{url}: {error:?}");
        assert!(text.contains("sqlite://data/nightlatch.db"));
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_is_made_only_with_leave() {
    let (_folder, path, url) = file("new/folder/nightlatch.db");
    let (error, text) = refused(&url, &Open::default()).await;
    assert!(matches!(error, OpenError::Missing(_)));
    assert!(text.contains(path.to_str().unwrap()) && text.contains("migrate --create"), "{text}");
    assert!(!path.parent().unwrap().exists(), "nothing was made");

    let db = Db::open(&url, &MAKE).await.unwrap();
    db.migrate().await.unwrap();
    for file in fs::read_dir(path.parent().unwrap()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", file.file_name());
    }
}

#[tokio::test]
async fn a_folder_in_place_of_a_file() {
    let (folder, _, _) = file("x");
    let (error, _) = refused(&format!("sqlite://{}", folder.path().display()), &MAKE).await;
    assert!(matches!(error, OpenError::Unreachable(_)), "{error:?}");
    let (_folder, path, _) = file("file");
    fs::write(&path, "x").unwrap();
    let below = format!("sqlite://{}/below.db", path.display());
    let (error, _) = refused(&below, &MAKE).await;
    assert!(matches!(error, OpenError::Unreachable(_)), "{error:?}");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_left_as_it_is() {
    for bytes in [b"Dear diary, \xff".repeat(100), b"SQLite format 3\0".repeat(300), vec![0xff; 5_000]] {
        let (_folder, path, url) = file("x.db");
        fs::write(&path, &bytes).unwrap();
        let (error, text) = refused(&url, &MAKE).await;
        assert!(matches!(error, OpenError::Damaged(_)), "{error:?}");
        assert!(text.contains("restore a backup") && text.contains(path.to_str().unwrap()));
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[tokio::test]
async fn a_damaged_database_is_left_as_it_is() {
    let (_folder, path, url) = file("x.db");
    closed(&url).await;
    let good = fs::read(&path).unwrap();
    for (from, to) in [(4_096, 8_192), (good.len() / 2, good.len() / 2 + 4_096), (good.len() - 4_096, good.len())] {
        let mut bytes = good.clone();
        bytes[from..to].fill(0xa5);
        fs::write(&path, &bytes).unwrap();
        let (error, _) = refused(&url, &MAKE).await;
        assert!(matches!(error, OpenError::Damaged(_)), "{from}..{to}: {error:?}");
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    fs::write(&path, &good[..good.len() / 2]).unwrap();
    let (error, _) = refused(&url, &MAKE).await;
    assert!(matches!(error, OpenError::Damaged(_)), "cut in half: {error:?}");
    fs::write(&path, &good).unwrap();
    Db::open(&url, &Open::default()).await.unwrap();
}

#[tokio::test]
async fn another_programs_database_is_left_as_it_is() {
    let (_folder, path, url) = file("x.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path).create_if_missing(true);
    let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
    sqlx::query("CREATE TABLE recipes (id INTEGER)").execute(&pool).await.unwrap();
    pool.close().await;
    let bytes = fs::read(&path).unwrap();
    let (error, text) = refused(&url, &MAKE).await;
    assert!(matches!(error, OpenError::Foreign(_)), "{error:?}");
    assert!(text.contains("another program") && text.contains("choose another file"));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

/// Writes into the list of migrations of both engines' databases, and says why they are not opened then.
async fn after(sql: &str) -> Vec<(TestDb, OpenError)> {
    let mut all = Vec::new();
    for test in databases().await {
        test.db.close().await;
        raw(&test.url, sql).await;
        let (error, _) = refused(&test.url, &Open::default()).await;
        all.push((test, error));
    }
    all
}

const INSERT: &str = "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, \
                      execution_time) SELECT 9999, description, installed_on, success, checksum, execution_time \
                      FROM _sqlx_migrations WHERE version = 1";

#[tokio::test]
async fn a_database_of_a_newer_version() {
    for (test, error) in after(INSERT).await {
        assert!(matches!(error, OpenError::Newer), "on {}: {error:?}", test.name);
        assert!(error.to_string().contains("install that version again"));
    }
}

#[tokio::test]
async fn a_database_of_a_different_version() {
    for (test, error) in after("UPDATE _sqlx_migrations SET checksum = substr(checksum, 2)").await {
        assert!(matches!(error, OpenError::Newer), "on {}: {error:?}", test.name);
    }
}

#[tokio::test]
async fn a_migration_that_had_stopped_half_way() {
    for (test, error) in after("UPDATE _sqlx_migrations SET success = (1 = 0)").await {
        assert!(matches!(error, OpenError::Migration(_)), "on {}: {error:?}", test.name);
        assert!(error.to_string().contains("stopped half-way"));
    }
}

#[tokio::test]
async fn a_server_that_does_not_answer_and_no_password_in_the_sentence() {
    let (error, text) = refused("postgres://maria:s3cret-word@127.0.0.1:1/x", &Open::default()).await;
    assert!(matches!(error, OpenError::Unreachable(_)), "{error:?}");
    assert!(text.contains("check that it runs"));
    assert!(!format!("{text} {error:?}").contains("s3cret-word"));
}

#[tokio::test]
async fn a_database_that_is_not_on_the_server() {
    for test in databases().await.into_iter().filter(|test| test.name == "postgres") {
        let (error, text) = refused(&format!("{}_gone", test.url), &MAKE).await;
        assert!(matches!(error, OpenError::Unreachable(_)), "{error:?}");
        assert!(text.contains("does not exist"), "{text}");
    }
}
