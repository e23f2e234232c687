//! What became of a text, for the person who waits for it.

use crate::{Portal, Result};
use std::time::Duration;
use store::outbox;
use tokio::time::{sleep, timeout};
use uuid::Uuid;

/// Between two looks.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// What became of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextOutcome {
    /// It was handed over.
    Sent,
    /// It was refused, or nobody knows whether it was sent. It is not tried again.
    Failed,
    /// It waits, or is being sent.
    OnItsWay,
}

impl Portal {
    /// Waits until a text was sent or given up, at most for `most`; after that it is [`TextOutcome::OnItsWay`]. Holds no transaction
    /// meanwhile.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn await_text(&self, id: Uuid, most: Duration) -> Result<TextOutcome> {
        let ended = async {
            loop {
                match self.text_outcome(id).await? {
                    TextOutcome::OnItsWay => sleep(LOOK_EVERY).await,
                    ended => return Ok(ended),
                }
            }
        };
        timeout(most, ended).await.unwrap_or(Ok(TextOutcome::OnItsWay))
    }

    /// What became of a text by now. One that is no longer there was given up and removed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn text_outcome(&self, id: Uuid) -> Result<TextOutcome> {
        let state = outbox::state_of(&mut self.db.read().await?, id).await?;
        Ok(match state {
            Some(state) if state.sent_at.is_some() => TextOutcome::Sent,
            Some(state) if state.gave_up_at.is_none() => TextOutcome::OnItsWay,
            _ => TextOutcome::Failed,
        })
    }
}
