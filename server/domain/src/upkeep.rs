use crate::{Portal, Result, Timestamp, organization::KEEP_ANSWERS, throttle::Class};
use store::{api_token, ceremony, failure_counter, idempotency, invitation, mail_link, outbox, session, text_send};

/// Used and expired links are kept this long, so that a second click can be told from a wrong link.
const KEEP_LINKS: i64 = 7 * Timestamp::DAY;
/// Invitations are kept this long after they ran out, so that their admins can send them again.
const KEEP_INVITATIONS: i64 = 30 * Timestamp::DAY;
/// API tokens are shown for this long after they ended.
const KEEP_TOKENS: i64 = 30 * Timestamp::DAY;
/// Wrong passwords and requests that nobody has added to for this long are forgotten. Codes and recovery keys are never: whoever tries
/// them knows the password, and would only have to wait between two times of 99 (NIST SP 800-63B-4 3.2.2: 100 in a row, ever).
const KEEP_COUNTS: i64 = 90 * Timestamp::DAY;
/// The texts of messages, with the links in them, are kept this long after they were sent or given up (S-123).
const KEEP_TEXTS: i64 = 7 * Timestamp::DAY;

impl Portal {
    /// Removes what is over: sessions, set-ups, links, old counts, and the texts of old messages. Their rows, with the dates, stay.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn tidy_up(&self) -> Result<u64> {
        let now = self.now();
        let mut tx = self.db.write().await?;
        let mut gone = session::delete_expired(&mut tx, now.0, now.plus(-self.rules.idle).0).await?;
        gone += ceremony::delete_expired(&mut tx, now.0).await?;
        gone += mail_link::delete_expired(&mut tx, now.plus(-KEEP_LINKS).0).await?;
        gone += invitation::delete_expired(&mut tx, now.plus(-KEEP_INVITATIONS).0).await?;
        gone += api_token::delete_expired(&mut tx, now.plus(-KEEP_TOKENS).0).await?;
        let kept = [Class::Codes.name(), Class::RecoveryKey.name()];
        gone += failure_counter::delete_stale(&mut tx, now.plus(-KEEP_COUNTS).0, kept).await?;
        gone += outbox::forget_bodies(&mut tx, now.plus(-KEEP_TEXTS).0).await?;
        gone += text_send::delete_before(&mut tx, now.plus(-Timestamp::DAY).0).await?;
        gone += idempotency::delete_before(&mut tx, now.plus(-KEEP_ANSWERS).0).await?;
        tx.commit().await?;
        Ok(gone)
    }
}

#[cfg(test)]
mod tests;
