use crate::{
    Result, StoreError,
    live::{CHANNEL, Live},
};
use sqlx::{Postgres, Sqlite, Transaction};
use std::collections::BTreeSet;
use uuid::Uuid;

/// An open transaction. Dropped without [`Tx::commit`] it never happened.
#[derive(Debug)]
pub struct Tx {
    pub(crate) engine: Engine,
    live: Live,
    /// The accounts of which there will be something to tell. Collected by the statements themselves, so that nobody can forget it.
    touched: BTreeSet<Uuid>,
}

#[derive(Debug)]
pub(crate) enum Engine {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    pub(crate) const fn new(engine: Engine, live: Live) -> Self {
        Self { engine, live, touched: BTreeSet::new() }
    }

    /// Whoever looks at this account has reason to look again, once this is committed.
    pub(crate) fn touch(&mut self, account: Uuid) {
        self.touched.insert(account);
    }

    /// Makes everything in it happen, and then tells those who look at the accounts that it was about.
    ///
    /// # Errors
    /// When the database refuses; then nothing happened. When its connection was lost meanwhile
    /// ([`StoreError::Unavailable`](crate::StoreError::Unavailable)) it may have happened.
    pub async fn commit(self) -> Result<()> {
        let commit = self.commit_whole();
        #[cfg(feature = "testing")]
        let commit = crate::crash::around(commit);
        commit.await
    }

    async fn commit_whole(self) -> Result<()> {
        if self.touched.is_empty() {
            return self.engine.commit().await;
        }
        // In a task of its own: what has happened is told even when nobody waits for the answer any more.
        match tokio::spawn(self.commit_and_tell()).await {
            Ok(done) => done,
            Err(_) => Err(StoreError::Unavailable(sqlx::Error::WorkerCrashed)),
        }
    }

    async fn commit_and_tell(self) -> Result<()> {
        let Self { mut engine, live, touched } = self;
        engine.notify(&touched).await?;
        let told_by_engine = matches!(engine, Engine::Postgres(_)) && live.hears();
        engine.commit().await?;
        if !told_by_engine {
            live.tell(&touched);
        }
        Ok(())
    }
}

impl Engine {
    async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Lets PostgreSQL tell all processes, when and if the transaction is committed.
    async fn notify(&mut self, accounts: &BTreeSet<Uuid>) -> Result<()> {
        let Self::Postgres(tx) = self else { return Ok(()) };
        for account in accounts {
            let notify = sqlx::query("SELECT pg_notify($1, $2)").bind(CHANNEL).bind(account.to_string());
            notify.execute(&mut **tx).await?;
        }
        Ok(())
    }
}

/// Writes the `match` over the engines: `on!(tx, c => sqlx::query_as(…).fetch_all(c))` awaits on
/// either. The module it stands in has the name of its table, for errors.
macro_rules! on {
    ($tx:expr, $c:ident => $body:expr) => {
        match &mut $tx.engine {
            $crate::tx::Engine::Sqlite(tx) => {
                let $c = &mut **tx;
                $body.await
            }
            $crate::tx::Engine::Postgres(tx) => {
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
        match &mut $tx.engine {
            $crate::tx::Engine::Sqlite(tx) => {
                sqlx::query($sql)$(.bind($value))*.execute(&mut **tx).await.map(|d| d.rows_affected())
            }
            $crate::tx::Engine::Postgres(tx) => {
                sqlx::query($sql)$(.bind($value))*.execute(&mut **tx).await.map(|d| d.rows_affected())
            }
        }
        .map_err(|error| $crate::StoreError::at(module_path!(), error))
    };
}
