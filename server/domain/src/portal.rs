use crate::{
    Clock, Context, Device, Entropy, Hasher, Keys, Result, Rules, Timestamp, clock::is_ahead,
    security_key::RelyingParty,
};
use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use store::Db;
use tokio::sync::Notify;

/// Everything that the use cases need. One per process, shared by all requests.
///
/// The use cases are its methods, each in the room that it belongs to.
#[derive(Clone)]
pub struct Portal {
    pub(crate) db: Db,
    pub(crate) keys: Arc<Keys>,
    pub(crate) rules: Arc<Rules>,
    pub(crate) hasher: Hasher,
    /// What security keys are bound to; nothing at an address that is a number.
    pub(crate) relying_party: Option<Arc<RelyingParty>>,
    /// Rings when a text was written.
    texts: Arc<Notify>,
    /// Rings when a policy was changed.
    policies: Arc<Notify>,
    clock: Arc<dyn Clock>,
    /// Milliseconds by which the database's clock is ahead of ours.
    ahead: Arc<AtomicI64>,
    entropy: Arc<dyn Entropy>,
}

impl Portal {
    #[must_use]
    pub fn new(
        db: Db,
        keys: Keys,
        rules: Rules,
        hasher: Hasher,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Self {
        let relying_party = RelyingParty::new(&rules).map(Arc::new);
        if relying_party.is_none() {
            tracing::warn!(
                url = rules.public_url,
                "the public address has no host name, so security keys cannot be used"
            );
        }
        Self {
            db,
            keys: Arc::new(keys),
            rules: Arc::new(rules),
            hasher,
            relying_party,
            texts: Arc::default(),
            policies: Arc::default(),
            clock,
            ahead: Arc::default(),
            entropy,
        }
    }

    /// A context for one request that begins now.
    #[must_use]
    pub fn context(&self, device: Device) -> Context {
        Context::new(self.now(), device, Arc::clone(&self.entropy))
    }

    /// The time by the clock of the database, as far as [`Portal::agree_on_time`] has asked for it; by our own otherwise.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now().plus(self.ahead.load(Ordering::Relaxed))
    }

    /// Asks the database for its time, and goes by it from here on: servers that share a PostgreSQL then agree, whatever their own
    /// clocks say (S-112). By how many milliseconds it is ahead of the clock of this machine; on SQLite never.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn agree_on_time(&self) -> Result<i64> {
        let asked = self.clock.now();
        let Some(theirs) = self.db.time().await? else { return Ok(0) };
        let answered = self.clock.now();
        let ahead = theirs.saturating_sub(asked.0.midpoint(answered.0));
        self.ahead.store(ahead, Ordering::Relaxed);
        Ok(ahead)
    }

    /// Whether somebody was here later than now: the clock has been set back since, or was wrong then (S-110).
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn was_set_back(&self) -> Result<bool> {
        let seen = store::session::last_seen(&mut self.db.read().await?).await?;
        Ok(seen.is_some_and(|seen| is_ahead(self.now(), seen)))
    }

    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    #[must_use]
    pub fn hasher(&self) -> &Hasher {
        &self.hasher
    }

    /// Waits until this process has written a text; not at all if it did so since the last time. For the one who sends them, who must
    /// look into the outbox by the clock as well: other processes write there too.
    pub async fn texts_written(&self) {
        self.texts.notified().await;
    }

    /// Lets a text leave at once. After the commit that wrote it: before that, nobody sees it.
    pub(crate) fn wake_worker(&self) {
        self.texts.notify_one();
    }

    /// Waits until this process has changed a policy. For the one who tells the members, who must look by the clock as well.
    pub async fn policy_changed(&self) {
        self.policies.notified().await;
    }

    /// Lets the members be told at once. After the commit of the change.
    pub(crate) fn wake_teller(&self) {
        self.policies.notify_one();
    }

    /// Whether the database answers.
    pub async fn is_ready(&self) -> bool {
        self.db.check().await.is_ok()
    }
}

impl fmt::Debug for Portal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Portal").field("rules", &self.rules).finish_non_exhaustive()
    }
}
