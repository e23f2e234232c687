//! Messages that wait to be sent. Written in the transaction of the change they tell of; sent by a job afterwards.

use crate::{Context, Device, Fault, Portal, Result, Timestamp, keys::Place, mails::Written};
use model::Moment;
use serde::Serialize;
use std::time::Duration;
use store::{Tx, account::Account, outbox};
use uuid::Uuid;

/// After this a message is given up.
const LIFE: i64 = Timestamp::DAY;
/// One worker holds a message for this long before another may take it.
pub const CLAIM: Duration = Duration::from_secs(60);

/// A message, opened for the one who carries it.
#[derive(Debug)]
pub struct Letter {
    pub id: Uuid,
    pub kind: String,
    pub to: String,
    pub subject: String,
    pub body: String,
    attempts: i64,
    expires_at: i64,
}

/// A sent message as the development outbox lists it.
#[derive(Debug, Serialize)]
pub struct Delivery {
    pub id: Uuid,
    pub kind: String,
    pub to: String,
    pub subject: String,
    pub body: String,
    pub sent_at: String,
}

/// A message that could not be sent so far, as the operator sees it: without its text.
#[derive(Debug)]
pub struct StuckLetter {
    pub id: Uuid,
    pub kind: String,
    pub to: String,
    pub subject: String,
    pub written: Moment,
    /// After a day of tries; nothing where it is still tried.
    pub given_up: Option<Moment>,
    /// Why the last try failed.
    pub why: String,
}

fn never_tried() -> String {
    "nobody took it for a day".to_owned()
}

fn body_place(message: Uuid) -> Place {
    Place { column: "outbox.sealed_body", owner: message }
}

pub(crate) async fn enqueue(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    to: &Account,
    mail: &Written,
) -> Result<()> {
    let id = context.id();
    let row = outbox::NewMessage {
        id,
        account_id: Some(to.id),
        kind: "email".to_owned(),
        recipient: to.email.clone(),
        subject: mail.subject.clone(),
        sealed_body: portal.keys.seal(context, body_place(id), mail.body.as_bytes())?,
        created_at: context.now.0,
        due_at: context.now.0,
        expires_at: context.now.plus(LIFE).0,
    };
    Ok(outbox::insert(tx, &row).await?)
}

impl Portal {
    /// Takes messages that are due, for this worker alone. What is too old by now is given up without a try.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn claim_letters(&self, limit: i64) -> Result<Vec<Letter>> {
        let now = self.now();
        let until = now.plus(i64::try_from(CLAIM.as_millis()).unwrap_or(i64::MAX));
        let mut tx = self.db.write().await?;
        let rows = outbox::claim_due(&mut tx, now.0, until.0, limit).await?;
        tx.commit().await?;
        let mut letters = Vec::with_capacity(rows.len());
        for row in rows {
            let too_old = (now.0 >= row.expires_at).then(|| row.last_error.clone().unwrap_or_else(never_tried));
            let body = self.open_body(row.id, &row.sealed_body);
            let letter = Letter {
                id: row.id,
                kind: row.kind,
                to: row.recipient,
                subject: row.subject,
                body: String::new(),
                attempts: row.attempts,
                expires_at: row.expires_at,
            };
            match (too_old, body) {
                (None, Ok(body)) => letters.push(Letter { body, ..letter }),
                (Some(error), _) => self.settle_letter(&letter, Err(error)).await?,
                // Put back like one that could not be sent, so that it holds up no other.
                (None, Err(error)) => self.settle_letter(&letter, Err(error.to_string())).await?,
            }
        }
        Ok(letters)
    }

    fn open_body(&self, id: Uuid, sealed: &[u8]) -> Result<String> {
        let body = self.keys.open(body_place(id), sealed)?;
        Ok(String::from_utf8(body.to_vec()).map_err(|_| Fault::Other("a sealed message is not text"))?)
    }

    /// Notes what became of a message: sent, to be tried again with a growing pause, or given up after a day.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn settle_letter(&self, letter: &Letter, outcome: std::result::Result<(), String>) -> Result<()> {
        let now = self.now();
        let mut tx = self.db.write().await?;
        match outcome {
            Ok(()) => outbox::mark_sent(&mut tx, letter.id, now.0).await?,
            Err(error) if now.0 >= letter.expires_at => {
                tracing::error!(message = %letter.id, "a message could not be sent for a day and was given up");
                outbox::mark_gave_up(&mut tx, letter.id, now.0, &error).await?;
            }
            Err(error) => {
                let doublings = u32::try_from(letter.attempts.clamp(0, 7)).unwrap_or(7);
                let pause = Timestamp::MINUTE.saturating_mul(1 << doublings).min(Timestamp::HOUR);
                // Up to a quarter longer, so that what failed together does not come back together.
                let [spread] = self.context(Device::default()).bytes();
                let pause = pause + pause * i64::from(spread) / 1_024;
                outbox::mark_failed(&mut tx, letter.id, now.plus(pause).0, &error).await?;
            }
        }
        tx.commit().await?;
        Ok(())
    }

    /// Messages that could not be sent so far, at most `limit`, the oldest first. For the operator.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn stuck_letters(&self, limit: i64) -> Result<Vec<StuckLetter>> {
        let rows = outbox::stuck(&mut self.db.read().await?, limit).await?;
        let letter = |row: outbox::Message| StuckLetter {
            id: row.id,
            kind: row.kind,
            to: row.recipient,
            subject: row.subject,
            written: Timestamp(row.created_at).in_words(),
            given_up: row.gave_up_at.map(|at| Timestamp(at).in_words()),
            why: row.last_error.unwrap_or_default(),
        };
        Ok(rows.into_iter().map(letter).collect())
    }

    /// Tries a message that could not be sent for another day, or all of them. Not one whose text was forgotten, nor one that is being
    /// sent. How many.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn retry_letters(&self, id: Option<Uuid>) -> Result<u64> {
        let now = self.now();
        let mut tx = self.db.write().await?;
        let letters = outbox::retry(&mut tx, id, now.0, now.plus(LIFE).0).await?;
        tx.commit().await?;
        tracing::info!(letters, "messages are tried again, as the operator wishes");
        Ok(letters)
    }

    /// Removes a message that could not be sent, or all of them. Not one that is being sent. How many.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn drop_letters(&self, id: Option<Uuid>) -> Result<u64> {
        let mut tx = self.db.write().await?;
        let letters = outbox::drop_stuck(&mut tx, id, self.now().0).await?;
        tx.commit().await?;
        tracing::info!(letters, "messages were dropped, as the operator wishes");
        Ok(letters)
    }

    /// What was sent, newest first, without the texts that [`Portal::tidy_up`] has emptied. For the development outbox only.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn sent_messages(&self, limit: i64) -> Result<Vec<Delivery>> {
        let rows = outbox::newest_sent(&mut self.db.read().await?, limit).await?;
        rows.into_iter()
            .map(|row| {
                let forgotten = row.sealed_body.is_empty();
                let body = if forgotten { String::new() } else { self.open_body(row.id, &row.sealed_body)? };
                let sent_at = Timestamp(row.sent_at.unwrap_or_default()).in_words().iso;
                Ok(Delivery { id: row.id, kind: row.kind, to: row.recipient, subject: row.subject, body, sent_at })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
