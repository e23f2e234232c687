//! A PostgreSQL server that a test may stop: its own.

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::{
    env,
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};
use tempfile::TempDir;

/// Its commits are not lost when it is ended at once, unlike those of the server of all other tests.
const DURABLE: (&str, &str) = ("NIGHTLATCH_TEST_POSTGRES_COMMIT", "on");

pub struct OwnPostgres {
    folder: TempDir,
    pub url: String,
}

impl OwnPostgres {
    /// Nothing where the tests leave PostgreSQL out.
    pub fn start() -> Option<Self> {
        #[expect(clippy::disallowed_methods, reason = "the switch of the tests")]
        env::var("NIGHTLATCH_TEST_POSTGRES").ok()?;
        let folder = tempfile::tempdir().unwrap();
        let mut own = Self { folder, url: String::new() };
        own.url = own.script(&["start"]);
        Some(own)
    }

    /// The address of a new database.
    pub fn database(&self) -> String {
        static COUNT: AtomicU32 = AtomicU32::new(1);
        let name = format!("number_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        self.sql(&self.url, &format!("CREATE DATABASE {name}"));
        let (server, _) = self.url.rsplit_once('/').unwrap();
        format!("{server}/{name}")
    }

    /// Stops it in a mode of `pg_ctl stop`, and starts it again.
    pub fn restart(&self, mode: &str) {
        self.script(&["restart", mode]);
    }

    pub fn halt(&self, mode: &str) {
        self.script(&["halt", mode]);
    }

    /// From here on it has no room for what is written into the log of activity: every change writes there. What PostgreSQL says then
    /// is said by a trigger, for its own files can be given no limit.
    pub fn fill(&self, database: &str) {
        self.sql(
            database,
            "CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION \
             'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$; \
             CREATE TRIGGER no_room BEFORE INSERT ON activity EXECUTE FUNCTION no_room()",
        );
    }

    pub fn free(&self, database: &str) {
        self.sql(database, "DROP TRIGGER IF EXISTS no_room ON activity; DROP FUNCTION IF EXISTS no_room");
    }

    /// Runs statements, each by itself. From any thread: it has a runtime of its own.
    pub fn sql(&self, database: &str, statements: &str) {
        let (database, statements) = (database.to_owned(), statements.to_owned());
        let run = async move {
            let mut connection = PgConnection::connect(&database).await.unwrap();
            sqlx::raw_sql(AssertSqlSafe(statements)).execute(&mut connection).await.unwrap();
            connection.close().await.unwrap();
        };
        let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        std::thread::spawn(move || runtime().block_on(run)).join().unwrap();
    }

    /// Runs a program of PostgreSQL.
    pub fn program(&self, name: &str, words: &[&str]) {
        let done = Command::new(self.script(&["program", name])).args(words).output().unwrap();
        assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// What the script of this repository prints.
    pub fn script(&self, words: &[&str]) -> String {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let done = Command::new("bash")
            .arg("scripts/postgres.sh")
            .args(words)
            .current_dir(root)
            .env("NIGHTLATCH_TEST_POSTGRES_STATE", self.folder.path().join("state"))
            .env(DURABLE.0, DURABLE.1)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "scripts/postgres.sh {words:?}: {said}");
        String::from_utf8(done.stdout).unwrap().trim().to_owned()
    }
}

impl Drop for OwnPostgres {
    fn drop(&mut self) {
        self.script(&["stop"]);
    }
}
