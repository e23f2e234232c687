//! What a page that stays open hears: that its session is over, or that the account has changed.
//!
//! Events are hints, told only after the commit; what a page shows comes from the use cases as ever. Who changes something does nothing
//! for it: the store collects the accounts of a transaction from its statements (`store::Tx`).

use crate::{Portal, SignedIn};
use model::LiveEvent;
use store::{Watch, account, session};
use uuid::Uuid;

/// The events of one session.
#[derive(Debug)]
pub struct Live {
    portal: Portal,
    watch: Watch,
    account: Uuid,
    session: Uuid,
    stage: Stage,
    known: elsewhere::Known,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// What happened before the first look is not told by anybody.
    First,
    Waiting,
    /// Told, and not looked at yet.
    Told,
    Over,
}

impl Portal {
    /// Listens from here on, for as long as the answer is kept. Inside of a Tokio runtime.
    #[must_use]
    pub fn live(&self, signed_in: &SignedIn) -> Live {
        Live {
            portal: self.clone(),
            watch: self.db.watch(signed_in.account_id()),
            account: signed_in.account_id(),
            session: signed_in.session_id(),
            stage: Stage::First,
            known: elsewhere::Known::default(),
        }
    }
}

impl Live {
    /// Waits for the next event. After [`LiveEvent::SessionEnded`] there is none. Many changes may be one event. Who stops waiting and
    /// waits again has missed nothing.
    pub async fn next(&mut self) -> Option<LiveEvent> {
        loop {
            match self.stage {
                Stage::Over => return None,
                Stage::Waiting => {
                    self.watch.changed().await;
                    self.stage = Stage::Told;
                }
                Stage::First | Stage::Told => {
                    if self.is_over().await {
                        self.stage = Stage::Over;
                        return Some(LiveEvent::SessionEnded);
                    }
                    if std::mem::replace(&mut self.stage, Stage::Waiting) == Stage::Told {
                        return Some(LiveEvent::SecurityChanged);
                    }
                }
            }
        }
    }

    /// Whether the session is over for certain: a database that is away ends nobody's.
    async fn is_over(&self) -> bool {
        matches!(self.is_alive().await, Ok(false))
    }

    async fn is_alive(&self) -> crate::Result<bool> {
        let mut tx = self.portal.db.read().await?;
        let Some(row) = session::by_id(&mut tx, self.session).await? else { return Ok(false) };
        let account = account::by_id(&mut tx, row.account_id).await?;
        Ok(account.is_some_and(|account| self.portal.is_live(self.portal.now(), &row, &account)))
    }
}

mod elsewhere;
#[cfg(test)]
mod tests;
