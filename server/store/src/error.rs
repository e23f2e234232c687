use sqlx::{
    error::{DatabaseError, Error},
    postgres::PgDatabaseError,
};
use std::fmt;

/// What the functions of this crate answer with.
pub type Result<T> = std::result::Result<T, StoreError>;

/// A statement did not do what it was for. Neither its text nor its `Debug` holds a stored value.
#[derive(thiserror::Error)]
pub enum StoreError {
    /// The database is busy, full or away, or two transactions met; trying again may help.
    #[error("the database is not available: {0}")]
    Unavailable(Error),
    /// A row with the same unique key exists.
    #[error("there is such a row already")]
    Conflict,
    /// A row holds what no version of this program writes.
    #[error("column {column} of table {table} holds a value that cannot be read")]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// The column.
        column: String,
    },
    /// Anything else: a fault of the program or of the database.
    #[error("the database refused a statement: {0}")]
    Sql(Error),
}

impl StoreError {
    /// Whether trying again later may help.
    #[must_use]
    pub const fn is_unavailable(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }

    /// Whether there is no room left to write, or the disk fails: it does not pass unless somebody does something. SQLite: IOERR (10) and
    /// FULL (13); PostgreSQL: 53100.
    #[must_use]
    pub fn is_of_the_disk(&self) -> bool {
        let Self::Unavailable(Error::Database(error)) = self else { return false };
        let code = error.code().unwrap_or_default();
        if error.try_downcast_ref::<PgDatabaseError>().is_some() {
            return code == "53100";
        }
        code.parse::<i32>().is_ok_and(|code| matches!(code & 0xff, 10 | 13))
    }

    /// An error of the module that is named like its table.
    pub(crate) fn at(module: &'static str, error: Error) -> Self {
        match error {
            Error::ColumnDecode { index, .. } => Self::Inconsistent {
                table: module.rsplit("::").next().unwrap_or(module),
                column: index.trim_matches('"').to_owned(),
            },
            Error::Database(inner) if inner.is_unique_violation() => Self::Conflict,
            Error::Database(inner) if passes(inner.as_ref()) => Self::Unavailable(Error::Database(inner)),
            Error::PoolTimedOut | Error::PoolClosed | Error::Io(_) | Error::Tls(_) | Error::WorkerCrashed => {
                Self::Unavailable(error)
            }
            error => Self::Sql(error),
        }
    }
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        Self::at("", error)
    }
}

impl fmt::Debug for StoreError {
    /// The text only: the driver's own `Debug` repeats whole rows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoreError({self})")
    }
}

/// States that pass. SQLite: BUSY (5), LOCKED (6), IOERR (10) and FULL (13) with their extended
/// codes, which keep them in the low byte. PostgreSQL: classes 08 (connection), 40 (rolled back:
/// serialization, deadlock), 53 (resources), 57 (shutdown, cancelled), and 55P03 (lock).
fn passes(error: &dyn DatabaseError) -> bool {
    let code = error.code().unwrap_or_default();
    if error.try_downcast_ref::<PgDatabaseError>().is_some() {
        ["08", "40", "53", "57"].iter().any(|class| code.starts_with(class)) || matches!(&*code, "25006" | "55P03")
    } else {
        code.parse::<i32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 10 | 13))
    }
}

/// Why a database is not opened. Each text is one sentence that says what to do, and none repeats a
/// password.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Neither SQLite nor PostgreSQL.
    #[error(
        "the database address must begin with sqlite:// or postgres://, so set \
         NIGHTLATCH_DATABASE__URL or database.url in Leptos.toml to such an address"
    )]
    UnknownScheme,
    /// The scheme is known, the rest cannot be read.
    #[error(
        "the database address cannot be read, so write it like sqlite://data/nightlatch.db or \
         postgres://user@host/name"
    )]
    Malformed,
    /// No file at this path, and none was to be made.
    #[error(
        "there is no database at {0}, so check the path or restore a backup, or for a new \
         installation run nightlatch migrate --create"
    )]
    Missing(String),
    /// The file at this path is not a database, or its pages do not fit together.
    #[error(
        "{0} is damaged or is not a database, so restore a backup in its place (it was left as it \
         is)"
    )]
    Damaged(String),
    /// The file at this path is a database that this program did not make.
    #[error("{0} belongs to another program, so choose another file (it was left as it is)")]
    Foreign(String),
    /// The database has a migration that this program does not know, or knows differently.
    #[error(
        "the database was written by a newer or different version of nightlatch, so install that \
         version again or restore a backup from before it"
    )]
    Newer,
    /// No answer, or no entry; the text says why.
    #[error(
        "the database cannot be reached ({0}), so check that it runs and that its address, name, \
         user, password and permissions are right"
    )]
    Unreachable(String),
    /// A copy of a PostgreSQL database was asked for.
    #[error(
        "PostgreSQL has its own programs for this, so write a backup with pg_dump --format=custom and read it with pg_restore, \
         and then run nightlatch restore without a file"
    )]
    Elsewhere,
    /// A database stands where a backup was to go.
    #[error("there is a database at {0} already, so move it away first (it was left as it is)")]
    Taken(String),
    /// A migration failed; the text says how.
    #[error(
        "the database could not be brought up to date and was left as it was ({0}), so restore a \
         backup or report this as a fault"
    )]
    Migration(String),
}
