use crate::{Clock, Context, Device, Entropy, Hasher, Keys, Rules, Timestamp, security_key::RelyingParty};
use std::{fmt, sync::Arc};
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
            entropy,
        }
    }

    /// A context for one request that begins now.
    #[must_use]
    pub fn context(&self, device: Device) -> Context {
        Context::new(self.clock.now(), device, Arc::clone(&self.entropy))
    }

    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
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
