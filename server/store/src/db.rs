use crate::{
    OpenError, Result, StoreError, Tx,
    live::{Live, Watch},
    open,
    tx::Engine,
};
use sqlx::{
    PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgSslMode},
};
use std::{net::IpAddr, path::Path};
use uuid::Uuid;

/// A database: SQLite with one writer and several readers, or PostgreSQL. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Db {
    /// A SQLite file.
    Sqlite {
        /// Connections that cannot write.
        read: SqlitePool,
        /// The one connection that can.
        write: SqlitePool,
        /// Who looks at which account.
        live: Live,
    },
    /// A PostgreSQL database.
    Postgres {
        /// All connections but the listener's.
        pool: PgPool,
        /// Who looks at which account.
        live: Live,
    },
}

/// Whether it is settled who can read along on the way to a database: it is on this machine, its certificate is looked at
/// (`sslmode=verify-full`, or `verify-ca`), or its operator says that nobody else is on that network (`sslmode=disable`). What is left out,
/// `prefer`, goes on without TLS where somebody takes it away; `require` does not look at who answers. An address that cannot be read is
/// told when it is opened.
#[must_use]
pub fn is_settled_way(url: &str) -> bool {
    if url.starts_with("sqlite://") {
        return true;
    }
    let Ok(options) = url.parse::<PgConnectOptions>() else { return true };
    let host = options.get_host();
    let is_here = options.get_socket().is_some()
        || host.starts_with('/')
        || host == "localhost"
        || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    is_here || matches!(options.get_ssl_mode(), PgSslMode::VerifyCa | PgSslMode::VerifyFull | PgSslMode::Disable)
}

/// How to open a database.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    /// Makes a SQLite file, and its folder, where there is none.
    pub create_if_missing: bool,
    /// Readers of SQLite, or all connections to PostgreSQL; at least one.
    pub max_connections: u32,
}

impl Default for Open {
    fn default() -> Self {
        Self { create_if_missing: false, max_connections: 8 }
    }
}

impl Db {
    /// Opens `sqlite://path`, `postgres://…` or `postgresql://…`, and refuses what is not ours or
    /// not sound. Changes no table: see [`Db::migrate`].
    ///
    /// # Errors
    /// [`OpenError`], a sentence that says what to do.
    pub async fn open(url: &str, options: &Open) -> std::result::Result<Self, OpenError> {
        if let Some(path) = url.strip_prefix("sqlite://") {
            open::sqlite(path, options).await
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            open::postgres(url, options).await
        } else {
            Err(OpenError::UnknownScheme)
        }
    }

    /// Puts a backup of a SQLite database where there is none yet. It is looked at first.
    ///
    /// # Errors
    /// [`OpenError`], a sentence that says what to do.
    pub async fn restore(url: &str, backup: &Path) -> std::result::Result<(), OpenError> {
        match url.strip_prefix("sqlite://") {
            Some(path) => open::restore(backup, path).await,
            None => Err(OpenError::Elsewhere),
        }
    }

    /// Brings the tables up to date. Of several processes that try at once one does it, and the
    /// others wait for it.
    ///
    /// # Errors
    /// [`OpenError::Newer`], [`OpenError::Migration`] or [`OpenError::Unreachable`].
    pub async fn migrate(&self) -> std::result::Result<(), OpenError> {
        match self {
            Self::Sqlite { write, .. } => open::migrate_sqlite(write).await,
            Self::Postgres { pool, .. } => open::migrate_postgres(pool).await,
        }
    }

    /// A transaction that only reads, and on SQLite sees one state throughout.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`](crate::StoreError::Unavailable) when the database is away, or no
    /// connection is free within five seconds.
    pub async fn read(&self) -> Result<Tx> {
        match self.clone() {
            Self::Sqlite { read, live, .. } => whole(live, async move { read.begin().await.map(Engine::Sqlite) }).await,
            Self::Postgres { pool, live } => {
                whole(live, async move { pool.begin_with("BEGIN READ ONLY").await.map(Engine::Postgres) }).await
            }
        }
    }

    /// A transaction that may write. On SQLite it waits for its turn first, so that reading and then
    /// writing never fails half-way; a task that holds one must not ask for another.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`](crate::StoreError::Unavailable) when the database is away, or its
    /// turn does not come within five seconds.
    pub async fn write(&self) -> Result<Tx> {
        match self.clone() {
            Self::Sqlite { write, live, .. } => {
                whole(live, async move { write.begin_with("BEGIN IMMEDIATE").await.map(Engine::Sqlite) }).await
            }
            Self::Postgres { pool, live } => whole(live, async move { pool.begin().await.map(Engine::Postgres) }).await,
        }
    }

    /// Looks at an account: what is committed about it from here on is told, on PostgreSQL also what other processes commit. There,
    /// the first look of a process opens a connection that listens; it belongs to the runtime that this is called in.
    #[must_use]
    pub fn watch(&self, account: Uuid) -> Watch {
        match self {
            Self::Sqlite { live, .. } => live.watch(account),
            Self::Postgres { pool, live } => {
                let watch = live.watch(account);
                live.listen(pool);
                watch
            }
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn check(&self) -> Result<()> {
        match self {
            Self::Sqlite { read, .. } => sqlx::query("SELECT 1").execute(read).await.map(drop)?,
            Self::Postgres { pool, .. } => sqlx::query("SELECT 1").execute(pool).await.map(drop)?,
        }
        Ok(())
    }

    /// What the clock of a PostgreSQL server says, in Unix milliseconds. SQLite has none of its own.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn time(&self) -> Result<Option<i64>> {
        const SQL: &str = "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::BIGINT";
        match self {
            Self::Sqlite { .. } => Ok(None),
            Self::Postgres { pool, .. } => Ok(Some(sqlx::query_scalar(SQL).fetch_one(pool).await?)),
        }
    }

    /// Writes all that is committed into a new file, while everybody goes on. Only SQLite: PostgreSQL has programs for it.
    ///
    /// # Errors
    /// [`OpenError::Elsewhere`] on PostgreSQL; [`OpenError::Unreachable`] when the file is there already, or cannot be written.
    pub async fn backup(&self, file: &Path) -> std::result::Result<(), OpenError> {
        match self {
            Self::Sqlite { read, .. } => open::backup(read, file).await,
            Self::Postgres { .. } => Err(OpenError::Elsewhere),
        }
    }

    /// The name of the engine: `sqlite` or `postgres`.
    #[must_use]
    pub const fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "sqlite",
            Self::Postgres { .. } => "postgres",
        }
    }

    /// Ends all connections, after what is under way. Later calls are
    /// [`StoreError::Unavailable`](crate::StoreError::Unavailable).
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write, .. } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres { pool, .. } => pool.close().await,
        }
    }
}

/// Begins a transaction in a task of its own, so that nobody who stops waiting cuts it off: sqlx counts a transaction only once its
/// BEGIN has answered, and would put the connection back into the pool with the transaction open. What nobody waits for any more is
/// rolled back.
async fn whole(live: Live, begin: impl Future<Output = sqlx::Result<Engine>> + Send + 'static) -> Result<Tx> {
    // The wait for a connection and the one for a lock have each their limit; together they have the same.
    match tokio::time::timeout(open::PATIENCE, tokio::spawn(begin)).await {
        Ok(Ok(begun)) => Ok(Tx::new(begun?, live)),
        Ok(Err(_)) => Err(StoreError::Unavailable(sqlx::Error::WorkerCrashed)),
        Err(_) => Err(StoreError::Unavailable(sqlx::Error::PoolTimedOut)),
    }
}
