use crate::Result;
use sqlx::{Postgres, Sqlite, Transaction};

/// An open transaction. Dropped without [`Tx::commit`] it never happened.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// Makes everything in it happen.
    ///
    /// # Errors
    /// When the database refuses; then nothing happened. When its connection was lost meanwhile
    /// ([`StoreError::Unavailable`](crate::StoreError::Unavailable)) it may have happened.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

/// Writes the `match` over the engines: `on!(tx, c => sqlx::query_as(…).fetch_all(c))` awaits on
/// either. The module it stands in has the name of its table, for errors.
macro_rules! on {
    ($tx:expr, $c:ident => $body:expr) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => {
                let $c = &mut **tx;
                $body.await
            }
            $crate::Tx::Postgres(tx) => {
                let $c = &mut **tx;
                $body.await
            }
        }
        .map_err(|error| $crate::StoreError::at(module_path!(), error))
    };
}

/// How many rows a statement changed: `changed!(tx, SQL, $1, $2, …)?`.
macro_rules! changed {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => {
                sqlx::query($sql)$(.bind($value))*.execute(&mut **tx).await.map(|d| d.rows_affected())
            }
            $crate::Tx::Postgres(tx) => {
                sqlx::query($sql)$(.bind($value))*.execute(&mut **tx).await.map(|d| d.rows_affected())
            }
        }
        .map_err(|error| $crate::StoreError::at(module_path!(), error))
    };
}
