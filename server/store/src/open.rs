use crate::{Db, Open, OpenError, live::Live};
use sqlx::{
    Connection, PgConnection, PgPool, SqliteConnection, SqlitePool,
    migrate::{MigrateError, Migrator},
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{fs, io, path::Path, str::FromStr, time::Duration};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// A write waits this long for its turn, and any transaction for a connection.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// What was applied to a database: version, checksum, and whether it was finished.
type Applied = Vec<(i64, Vec<u8>, bool)>;
const APPLIED: &str = "SELECT version, checksum, success FROM _sqlx_migrations";

type Opened<T> = Result<T, OpenError>;

pub(crate) async fn sqlite(path: &str, options: &Open) -> Opened<Db> {
    // A parameter such as ?mode=rwc would become part of the file's name.
    if path.is_empty() || path.contains('?') || path.starts_with(":memory:") {
        return Err(OpenError::Malformed);
    }
    let file = Path::new(path);
    if !file.try_exists().map_err(|error| no_access(path, &error))? {
        if !options.create_if_missing {
            return Err(OpenError::Missing(path.to_owned()));
        }
        make_file(file).map_err(|error| no_access(path, &error))?;
    }
    let connect = SqliteConnectOptions::new().filename(file).busy_timeout(PATIENCE);
    inspect(&connect, path).await?;

    // FULL: a code that was accepted stays used up even if the power fails. WAL with NORMAL may
    // lose the last commits.
    let connect = connect.synchronous(SqliteSynchronous::Full).foreign_keys(true).pragma("temp_store", "memory");
    let pool = || {
        let pool = SqlitePoolOptions::new().acquire_timeout(PATIENCE);
        // Where a commit failed, as on a full disk (S-105), SQLite has ended the transaction, and the driver does not know: nothing could
        // be begun by that connection ever again.
        let pool = pool.before_acquire(|connection, _| Box::pin(async { Ok(!connection.is_in_transaction()) }));
        pool.idle_timeout(None).max_lifetime(None)
    };
    let writer = connect.clone().journal_mode(SqliteJournalMode::Wal);
    let write = pool().max_connections(1).connect_with(writer).await;
    let write = write.map_err(|error| unreadable(path, &error))?;
    let readers = pool().max_connections(options.max_connections.max(1));
    // Opened only when something is read: a connection that knows the tables of before a migration fails at its first answer.
    let read = readers.connect_lazy_with(connect.read_only(true));
    Ok(Db::Sqlite { read, write, live: Live::default() })
}

pub(crate) async fn postgres(url: &str, options: &Open) -> Opened<Db> {
    let connect = PgConnectOptions::from_str(url).map_err(|_| OpenError::Malformed)?;
    // One connection first: a pool would go on trying, and then not say what went wrong.
    let probe = tokio::time::timeout(PATIENCE, PgConnection::connect_with(&connect)).await;
    let probe = probe.map_err(|_| OpenError::Unreachable("no answer".to_owned()))?;
    let mut probe = probe.map_err(|error| unreachable(&error))?;
    let known = "SELECT to_regclass('_sqlx_migrations') IS NOT NULL";
    let known = sqlx::query_scalar(known).fetch_one(&mut probe).await;
    if known.map_err(|error| unreachable(&error))? {
        let applied = sqlx::query_as(APPLIED).fetch_all(&mut probe).await;
        compare(&POSTGRES, &applied.map_err(|error| unreachable(&error))?)?;
    }
    probe.close().await.map_err(|error| unreachable(&error))?;
    let pool = PgPoolOptions::new().max_connections(options.max_connections.max(1));
    let pool = pool.acquire_timeout(PATIENCE).connect_with(connect).await;
    Ok(Db::Postgres { pool: pool.map_err(|error| unreachable(&error))?, live: Live::default() })
}

pub(crate) async fn migrate_sqlite(pool: &SqlitePool) -> Opened<()> {
    let connect = pool.connect_options();
    let file = connect.get_filename().to_owned();
    let shown = file.display().to_string();
    let lock = tokio::task::spawn_blocking(move || lock_for_migration(&file)).await;
    let lock = lock.map_err(|error| OpenError::Migration(error.to_string()))?;
    let _alone = lock.map_err(|error| no_access(&shown, &error))?;
    SQLITE.run(pool).await.map_err(migration_failed)
}

pub(crate) async fn migrate_postgres(pool: &PgPool) -> Opened<()> {
    // Closed afterwards: when a migration fails, its connection still holds the advisory lock.
    let mut connection = pool.acquire().await.map_err(|error| unreachable(&error))?.detach();
    let done = POSTGRES.run(&mut connection).await.map_err(migration_failed);
    let closed = connection.close().await.map_err(|error| unreachable(&error));
    done.and(closed)
}

/// Copies a database in one transaction that only reads.
pub(crate) async fn backup(read: &SqlitePool, file: &Path) -> Opened<()> {
    let shown = file.display().to_string();
    let mut options = fs::OpenOptions::new();
    // Empty, and for its owner alone: SQLite writes into such a file, and into none that holds something.
    let made = private(options.write(true).create_new(true)).open(file).map_err(|error| no_access(&shown, &error))?;
    let copied = async {
        let mut connection = read.acquire().await?;
        sqlx::query("VACUUM INTO $1").bind(shown.as_str()).execute(&mut *connection).await
    };
    let copied: sqlx::Result<_> = copied.await;
    copied.map_err(|error| unreadable(&shown, &error))?;
    made.sync_all().map_err(|error| no_access(&shown, &error))?;
    inspect(&SqliteConnectOptions::new().filename(file).read_only(true), &shown).await
}

/// Puts a backup, which is looked at first, where there is no database yet.
pub(crate) async fn restore(backup: &Path, to: &str) -> Opened<()> {
    let shown = backup.display().to_string();
    inspect(&SqliteConnectOptions::new().filename(backup).read_only(true), &shown).await?;
    if Path::new(to).try_exists().map_err(|error| no_access(to, &error))? {
        return Err(OpenError::Taken(to.to_owned()));
    }
    let copy = || -> io::Result<()> {
        let part = format!("{to}.restoring");
        make_folder(Path::new(to))?;
        let mut options = fs::OpenOptions::new();
        let mut target = private(options.write(true).create(true).truncate(true)).open(&part)?;
        io::copy(&mut fs::File::open(backup)?, &mut target)?;
        target.sync_all()?;
        fs::rename(&part, to)
    };
    copy().map_err(|error| no_access(to, &error))
}

fn make_folder(file: &Path) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Makes an empty file that only its owner may read, and the folder that it is in. SQLite gives the
/// files beside it the same permissions.
fn make_file(file: &Path) -> io::Result<()> {
    make_folder(file)?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    match private(&mut options).open(file) {
        // Another process was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other.map(drop),
    }
}

#[cfg(unix)]
fn private(options: &mut fs::OpenOptions) -> &mut fs::OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
fn private(options: &mut fs::OpenOptions) -> &mut fs::OpenOptions {
    options
}

/// SQLite has no lock of its own for migrations: processes that start at once take turns here.
fn lock_for_migration(database: &Path) -> io::Result<fs::File> {
    let mut name = database.as_os_str().to_owned();
    name.push(".migration-lock");
    let mut options = fs::OpenOptions::new();
    options.create(true).truncate(false).write(true);
    let lock = private(&mut options).open(name)?;
    lock.lock()?;
    Ok(lock)
}

/// Looks at a file without changing it: is it a database, sound, ours, and of a version we know?
async fn inspect(connect: &SqliteConnectOptions, path: &str) -> Opened<()> {
    let failed = |error: sqlx::Error| unreadable(path, &error);
    let mut file = SqliteConnection::connect_with(connect).await.map_err(failed)?;
    let sound = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(&mut file).await;
    let sound: String = sound.map_err(failed)?;
    if sound != "ok" {
        return Err(OpenError::Damaged(path.to_owned()));
    }
    let tables = "SELECT count(*), coalesce(sum(name = '_sqlx_migrations'), 0) FROM sqlite_schema \
                  WHERE type = 'table'";
    let tables = sqlx::query_as(tables).fetch_one(&mut file).await;
    let (all, migrations): (i64, i64) = tables.map_err(failed)?;
    if all > 0 && migrations == 0 {
        return Err(OpenError::Foreign(path.to_owned()));
    }
    if migrations > 0 {
        let applied = sqlx::query_as(APPLIED).fetch_all(&mut file).await;
        compare(&SQLITE, &applied.map_err(failed)?)?;
    }
    file.close().await.map_err(failed)
}

fn compare(ours: &Migrator, applied: &Applied) -> Opened<()> {
    for (version, checksum, finished) in applied {
        if !finished {
            return Err(migration_failed(MigrateError::Dirty(*version)));
        }
        let same =
            |ours: &sqlx::migrate::Migration| ours.version == *version && ours.checksum.as_ref() == checksum.as_slice();
        if !ours.iter().any(same) {
            return Err(OpenError::Newer);
        }
    }
    Ok(())
}

fn no_access(path: &str, error: &io::Error) -> OpenError {
    OpenError::Unreachable(format!("{path}: {error}"))
}

fn unreachable(error: &sqlx::Error) -> OpenError {
    OpenError::Unreachable(error.to_string())
}

/// CORRUPT (11) and NOTADB (26) are damage; the rest is out of reach.
fn unreadable(path: &str, error: &sqlx::Error) -> OpenError {
    let code = error.as_database_error().and_then(|error| error.code()?.parse::<i32>().ok());
    match code.map(|code| code & 0xff) {
        Some(11 | 26) => OpenError::Damaged(path.to_owned()),
        _ => OpenError::Unreachable(format!("{path}: {error}")),
    }
}

fn migration_failed(error: MigrateError) -> OpenError {
    match error {
        MigrateError::VersionMissing(_) | MigrateError::VersionMismatch(_) => OpenError::Newer,
        MigrateError::Dirty(version) => OpenError::Migration(format!("migration {version} had stopped half-way")),
        MigrateError::Execute(error @ (sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut)) => unreachable(&error),
        other => OpenError::Migration(other.to_string()),
    }
}
