//! Who looks at which account: what is committed about it is told to them, in this process and, on PostgreSQL, in all that share the
//! database.
//!
//! Nothing but the account is told, and that it is worth another look. What is told twice, or too much, does no harm.

use sqlx::{
    PgPool,
    postgres::{PgListener, PgPoolOptions},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{sync::watch, task::AbortHandle};
use uuid::Uuid;

/// Where processes that share a PostgreSQL database tell each other.
pub(crate) const CHANNEL: &str = "nightlatch_account";
/// After a lost connection it is tried again this often.
const RETRY: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(5);

/// The lookers of one process. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Live(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    /// One entry for each account that is looked at; a looker that comes late misses only what came before.
    lookers: Mutex<HashMap<Uuid, watch::Sender<u64>>>,
    /// Whether PostgreSQL is heard: then it tells this process of its own commits too.
    hears: AtomicBool,
    listener: OnceLock<AbortHandle>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(listener) = self.listener.get() {
            listener.abort();
        }
    }
}

impl Inner {
    fn lookers(&self) -> MutexGuard<'_, HashMap<Uuid, watch::Sender<u64>>> {
        self.lookers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, account: Uuid) {
        if let Some(sender) = self.lookers().get(&account) {
            sender.send_modify(|count| *count = count.wrapping_add(1));
        }
    }

    fn tell_all(&self) {
        for sender in self.lookers().values() {
            sender.send_modify(|count| *count = count.wrapping_add(1));
        }
    }
}

impl Live {
    pub(crate) fn tell(&self, accounts: &BTreeSet<Uuid>) {
        for account in accounts {
            self.0.tell(*account);
        }
    }

    pub(crate) fn hears(&self) -> bool {
        self.0.hears.load(Ordering::SeqCst)
    }

    pub(crate) fn watch(&self, account: Uuid) -> Watch {
        let changes = self.0.lookers().entry(account).or_default().subscribe();
        Watch { live: self.clone(), account, changes }
    }

    /// Begins to listen to PostgreSQL, unless this process does already. Ends with the pool, or with the last that holds this.
    pub(crate) fn listen(&self, pool: &PgPool) {
        let begin = || {
            let (inner, pool) = (Arc::downgrade(&self.0), pool.clone());
            tokio::spawn(listen(inner, pool)).abort_handle()
        };
        self.0.listener.get_or_init(begin);
    }
}

/// One who looks at an account.
#[derive(Debug)]
pub struct Watch {
    live: Live,
    account: Uuid,
    changes: watch::Receiver<u64>,
}

impl Watch {
    /// Waits until something was committed about the account since the last look. Many changes may be one.
    pub async fn changed(&mut self) {
        if self.changes.changed().await.is_err() {
            // The sender is kept for as long as this looks.
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let mut lookers = self.live.0.lookers();
        // This one still counts.
        if lookers.get(&self.account).is_some_and(|sender| sender.receiver_count() <= 1) {
            lookers.remove(&self.account);
        }
    }
}

/// Hears what is committed anywhere, through a connection of its own. While it is lost nothing is heard, so that everybody is told to
/// look again once it is back.
async fn listen(inner: Weak<Inner>, pool: PgPool) {
    let own = PgPoolOptions::new().max_connections(1).acquire_timeout(PATIENCE);
    let own = own.idle_timeout(None).max_lifetime(None);
    let own = own.connect_lazy_with(pool.connect_options().as_ref().clone());
    loop {
        let heard = tokio::select! {
            () = pool.close_event() => return,
            heard = hear(&inner, &own) => heard,
        };
        let Some(inner) = inner.upgrade() else { return };
        inner.hears.store(false, Ordering::SeqCst);
        drop(inner);
        drop(heard);
        tokio::time::sleep(RETRY).await;
    }
}

async fn hear(inner: &Weak<Inner>, own: &PgPool) -> sqlx::Result<()> {
    let mut listener = PgListener::connect_with(own).await?;
    listener.eager_reconnect(false);
    listener.listen(CHANNEL).await?;
    let Some(begun) = inner.upgrade() else { return Ok(()) };
    begun.hears.store(true, Ordering::SeqCst);
    begun.tell_all();
    drop(begun);
    while let Some(note) = listener.try_recv().await? {
        let Some(inner) = inner.upgrade() else { return Ok(()) };
        if let Ok(account) = Uuid::try_parse(note.payload()) {
            inner.tell(account);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_account_that_nobody_looks_at_takes_no_room() {
        let live = Live::default();
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let (first, second, other) = (live.watch(one), live.watch(one), live.watch(two));
        assert_eq!(live.0.lookers().len(), 2);
        drop(first);
        assert_eq!(live.0.lookers().len(), 2, "the second still looks");
        drop((second, other));
        assert_eq!(live.0.lookers().len(), 0);
        live.tell(&BTreeSet::from([one, two]));
        assert_eq!(live.0.lookers().len(), 0, "telling nobody makes nothing");
    }
}
