//! Messages that wait to be sent. Written in the transaction of the change they tell of; sent by a job afterwards.

mod outcome;
mod write;

pub use outcome::TextOutcome;
pub(crate) use write::{enqueue, enqueue_text, enqueue_to};

use crate::{Device, Fault, Portal, Result, Timestamp, keys::Place};
use model::Moment;
use serde::Serialize;
use std::time::Duration;
use store::outbox;
use uuid::Uuid;

/// After this a mail is given up.
const LIFE: i64 = Timestamp::DAY;
/// One worker holds a message for this long before another may take it.
pub const CLAIM: Duration = Duration::from_secs(60);

/// Why a text is given up whose worker died in the middle.
const LOST: &str = "nobody knows whether it was sent";

/// How a message travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// Tried again until it is sent, for a day.
    Email,
    /// Tried once, because every try may be charged.
    Text,
}

impl LetterKind {
    /// As the outbox writes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Text => "sms",
        }
    }
}

/// A message, opened for the one who carries it.
#[derive(Debug)]
pub struct Letter {
    pub id: Uuid,
    pub kind: String,
    pub to: String,
    pub subject: String,
    pub body: String,
    /// A tag (BCP 47); empty for a text.
    pub language: String,
    attempts: i64,
    expires_at: i64,
}

impl Letter {
    /// Whether it is a text message, which is never tried twice.
    #[must_use]
    pub fn is_text(&self) -> bool {
        self.kind == LetterKind::Text.name()
    }
}

/// A sent message as the development outbox lists it.
#[derive(Debug, Clone, Serialize)]
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
    /// A mail after a day of tries, a text after the first; nothing where it is still tried.
    pub given_up: Option<Moment>,
    /// Why the last try failed.
    pub why: String,
}

fn never_tried() -> String {
    "nobody took it in time".to_owned()
}

fn body_place(message: Uuid) -> Place {
    Place { column: "outbox.sealed_body", owner: message }
}

impl Portal {
    /// Takes messages of a kind that are due, at most `limit`, for this worker alone. What is too old by now is given up without a
    /// try, and so is a text whose worker died in the middle. Nothing only when nothing is due.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn claim_letters(&self, kind: LetterKind, limit: i64) -> Result<Vec<Letter>> {
        loop {
            let rows = self.claim_rows(kind, limit).await?;
            let nothing_is_due = rows.is_empty();
            let letters = self.open_letters(rows).await?;
            if nothing_is_due || !letters.is_empty() {
                return Ok(letters);
            }
        }
    }

    async fn claim_rows(&self, kind: LetterKind, limit: i64) -> Result<Vec<outbox::Message>> {
        let now = self.now();
        let until = now.plus(i64::try_from(CLAIM.as_millis()).unwrap_or(i64::MAX));
        let mut tx = self.db.write().await?;
        let lost = match kind {
            LetterKind::Text => outbox::give_up_lost_texts(&mut tx, now.0, LOST).await?,
            LetterKind::Email => Vec::new(),
        };
        let rows = outbox::claim_due(&mut tx, kind.name(), now.0, until.0, limit).await?;
        tx.commit().await?;
        for message in lost {
            tracing::warn!(%message, "the server that sent a text has died: {LOST}, so it is not tried again");
        }
        Ok(rows)
    }

    /// Opens what can be sent, and settles what cannot.
    async fn open_letters(&self, rows: Vec<outbox::Message>) -> Result<Vec<Letter>> {
        let now = self.now();
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
                language: row.language,
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

    /// Notes what became of a message: sent, to be tried again with a growing pause, or given up after a day. A text is given up at
    /// once: it may have been charged.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn settle_letter(&self, letter: &Letter, outcome: std::result::Result<(), String>) -> Result<()> {
        let now = self.now();
        let mut tx = self.db.write().await?;
        match outcome {
            Ok(()) => outbox::mark_sent(&mut tx, letter.id, now.0).await?,
            Err(error) if letter.is_text() => {
                tracing::warn!(message = %letter.id, "a text was not sent and was given up; it is not tried again");
                outbox::mark_gave_up(&mut tx, letter.id, now.0, &error).await?;
            }
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
            written: Timestamp(row.created_at).moment(),
            given_up: row.gave_up_at.map(|at| Timestamp(at).moment()),
            why: row.last_error.unwrap_or_default(),
        };
        Ok(rows.into_iter().map(letter).collect())
    }

    /// Tries a mail that could not be sent for another day, or all of them. Not one whose text was forgotten, nor one that is being
    /// sent, and never a text message: it may have been charged, and its code may be over. How many.
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
                let sent_at = Timestamp(row.sent_at.unwrap_or_default()).moment().iso;
                Ok(Delivery { id: row.id, kind: row.kind, to: row.recipient, subject: row.subject, body, sent_at })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod text_tests;
