//! Messages that wait to be sent. One waits until it was sent or given up; a worker claims it for a
//! while before it tries.

use crate::{Result, Tx, tx::Engine};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `outbox`. `Debug` shows neither whom it is for nor what it says.
#[derive(Clone, FromRow)]
pub struct Message {
    /// Key.
    pub id: Uuid,
    /// Whom it tells about, if an account.
    pub account_id: Option<Uuid>,
    /// `email` or `sms`.
    pub kind: String,
    /// An address or a number.
    pub recipient: String,
    /// Empty where the kind has none.
    pub subject: String,
    /// The text, encrypted; empty once it was forgotten.
    pub sealed_body: Vec<u8>,
    /// The language of it, a tag (BCP 47); empty where the kind has no place for one.
    pub language: String,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds before which it is not tried.
    pub due_at: i64,
    /// Unix milliseconds from which on it is not worth sending.
    pub expires_at: i64,
    /// How many tries failed.
    pub attempts: i64,
    /// Unix milliseconds until which it belongs to a worker.
    pub claimed_until: Option<i64>,
    /// Unix milliseconds.
    pub sent_at: Option<i64>,
    /// Unix milliseconds.
    pub gave_up_at: Option<i64>,
    /// Why the last try failed.
    pub last_error: Option<String>,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = f.debug_struct("Message");
        f.field("id", &self.id).field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// What a new row begins with. `Debug` shows neither whom it is for nor what it says.
#[derive(Clone)]
pub struct NewMessage {
    /// Key.
    pub id: Uuid,
    /// Whom it tells about, if an account.
    pub account_id: Option<Uuid>,
    /// `email` or `sms`.
    pub kind: String,
    /// An address or a number.
    pub recipient: String,
    /// Empty where the kind has none.
    pub subject: String,
    /// The text, encrypted.
    pub sealed_body: Vec<u8>,
    /// The language of it, a tag (BCP 47); empty where the kind has no place for one.
    pub language: String,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds before which it is not tried.
    pub due_at: i64,
    /// Unix milliseconds from which on it is not worth sending.
    pub expires_at: i64,
}

impl fmt::Debug for NewMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = f.debug_struct("NewMessage");
        f.field("id", &self.id).field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// How many messages are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct OutboxCounts {
    /// Neither sent nor given up.
    pub waiting: i64,
    /// Given up.
    pub gave_up: i64,
}

/// What became of a message: nothing yet while both are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct OutboxState {
    /// Unix milliseconds.
    pub sent_at: Option<i64>,
    /// Unix milliseconds.
    pub gave_up_at: Option<i64>,
}

/// Adds a message that waits.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken.
pub async fn insert(tx: &mut Tx, new: &NewMessage) -> Result<()> {
    const SQL: &str = "INSERT INTO outbox (id, account_id, kind, recipient, subject, sealed_body, \
                       language, created_at, due_at, expires_at) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    changed!(
        tx,
        SQL,
        new.id,
        new.account_id,
        &new.kind,
        &new.recipient,
        &new.subject,
        &new.sealed_body,
        &new.language,
        new.created_at,
        new.due_at,
        new.expires_at
    )
    .map(drop)
}

/// Takes at most `limit` messages of a kind that are due at `now` for one worker until `claim_until` (both Unix milliseconds), the
/// longest due first; no other worker gets them meanwhile. A text is taken once: see [`give_up_lost_texts`].
///
/// # Errors
/// When the statement failed.
pub async fn claim_due(tx: &mut Tx, kind: &str, now: i64, claim_until: i64, limit: i64) -> Result<Vec<Message>> {
    // SQLite has one writer at a time, so nobody else is in the middle of claiming.
    const SQLITE: &str = "UPDATE outbox SET claimed_until = $2 WHERE id IN ( \
                          SELECT id FROM outbox WHERE sent_at IS NULL AND gave_up_at IS NULL AND kind = $4 \
                          AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until <= $1 AND kind <> 'sms') \
                          ORDER BY due_at, id LIMIT $3) RETURNING *";
    // PostgreSQL passes over rows that another worker is claiming. MATERIALIZED: the choice is made
    // once, or a plan might make it again for each row and claim more than the limit.
    const POSTGRES: &str = "WITH due AS MATERIALIZED ( \
                            SELECT id FROM outbox WHERE sent_at IS NULL AND gave_up_at IS NULL AND kind = $4 \
                            AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until <= $1 AND kind <> 'sms') \
                            ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED) \
                            UPDATE outbox SET claimed_until = $2 FROM due \
                            WHERE outbox.id = due.id RETURNING outbox.*";
    let sql = if matches!(tx.engine, Engine::Sqlite(_)) { SQLITE } else { POSTGRES };
    let mut claimed: Vec<Message> = on!(
        tx,
        c => sqlx::query_as(sql).bind(now).bind(claim_until).bind(limit).bind(kind).fetch_all(c)
    )?;
    // Neither engine promises an order of what it returns.
    claimed.sort_by_key(|message| (message.due_at, message.id));
    Ok(claimed)
}

/// Ends the texts whose worker's claim is over at `now` (Unix milliseconds): it died in the middle, and a text that may have been sent
/// is not sent again. Which.
///
/// # Errors
/// When the statement failed.
pub async fn give_up_lost_texts(tx: &mut Tx, now: i64, error: &str) -> Result<Vec<Uuid>> {
    const SQLITE: &str = "UPDATE outbox SET gave_up_at = $1, claimed_until = NULL, last_error = $2 \
                          WHERE kind = 'sms' AND sent_at IS NULL AND gave_up_at IS NULL AND claimed_until <= $1 \
                          RETURNING id";
    // Rows that another worker is ending are passed over: two that wait for each other's rows are a deadlock.
    const POSTGRES: &str = "WITH lost AS MATERIALIZED ( \
                            SELECT id FROM outbox WHERE kind = 'sms' AND sent_at IS NULL AND gave_up_at IS NULL \
                            AND claimed_until <= $1 FOR UPDATE SKIP LOCKED) \
                            UPDATE outbox SET gave_up_at = $1, claimed_until = NULL, last_error = $2 FROM lost \
                            WHERE outbox.id = lost.id RETURNING outbox.id";
    let sql = if matches!(tx.engine, Engine::Sqlite(_)) { SQLITE } else { POSTGRES };
    on!(tx, c => sqlx::query_scalar(sql).bind(now).bind(error).fetch_all(c))
}

/// What became of a message, if it is still there.
///
/// # Errors
/// When the statement failed.
pub async fn state_of(tx: &mut Tx, id: Uuid) -> Result<Option<OutboxState>> {
    const SQL: &str = "SELECT sent_at, gave_up_at FROM outbox WHERE id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}

/// Notes that a message was sent, `at` Unix milliseconds; the first time stays.
///
/// # Errors
/// When the statement failed.
pub async fn mark_sent(tx: &mut Tx, id: Uuid, at: i64) -> Result<()> {
    const SQL: &str = "UPDATE outbox SET sent_at = $2, claimed_until = NULL \
                       WHERE id = $1 AND sent_at IS NULL";
    changed!(tx, SQL, id, at).map(drop)
}

/// Puts a waiting message back, to be tried again at `due_at` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn mark_failed(tx: &mut Tx, id: Uuid, due_at: i64, error: &str) -> Result<()> {
    const SQL: &str = "UPDATE outbox SET attempts = attempts + 1, claimed_until = NULL, \
                       due_at = $2, last_error = $3 \
                       WHERE id = $1 AND sent_at IS NULL AND gave_up_at IS NULL";
    changed!(tx, SQL, id, due_at, error).map(drop)
}

/// Ends a waiting message that could not be sent, `at` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn mark_gave_up(tx: &mut Tx, id: Uuid, at: i64, error: &str) -> Result<()> {
    const SQL: &str = "UPDATE outbox SET gave_up_at = $2, claimed_until = NULL, last_error = $3 \
                       WHERE id = $1 AND sent_at IS NULL AND gave_up_at IS NULL";
    changed!(tx, SQL, id, at, error).map(drop)
}

/// Empties the texts of messages that were sent, or given up, at `before` Unix milliseconds or
/// earlier; the rows stay. A telephone number goes with what was said to it, an address stays. How many.
///
/// # Errors
/// When the statement failed.
pub async fn forget_bodies(tx: &mut Tx, before: i64) -> Result<u64> {
    const SQL: &str = "UPDATE outbox SET sealed_body = $2, \
                       recipient = CASE WHEN kind = 'sms' THEN '' ELSE recipient END \
                       WHERE coalesce(sent_at, gave_up_at) <= $1 AND length(sealed_body) > 0";
    const NOTHING: &[u8] = &[];
    changed!(tx, SQL, before, NOTHING)
}

/// At most `limit` messages that were sent, the newest first.
///
/// # Errors
/// When the statement failed.
pub async fn newest_sent(tx: &mut Tx, limit: i64) -> Result<Vec<Message>> {
    const SQL: &str = "SELECT * FROM outbox WHERE sent_at IS NOT NULL \
                       ORDER BY sent_at DESC, created_at DESC, id DESC LIMIT $1";
    on!(tx, c => sqlx::query_as(SQL).bind(limit).fetch_all(c))
}

/// At most `limit` messages that could not be sent so far, those that were given up among them, the oldest first.
///
/// # Errors
/// When the statement failed.
pub async fn stuck(tx: &mut Tx, limit: i64) -> Result<Vec<Message>> {
    const SQL: &str = "SELECT * FROM outbox WHERE sent_at IS NULL \
                       AND (gave_up_at IS NOT NULL OR attempts > 0) ORDER BY created_at, id LIMIT $1";
    on!(tx, c => sqlx::query_as(SQL).bind(limit).fetch_all(c))
}

/// Begins anew with a message that could not be sent, or with all of them: it is due at `now`, and is worth sending until `expires_at`
/// (both Unix milliseconds). Not one whose text was forgotten, nor one that a worker is sending. Never a text message: it may have been
/// sent and charged, and its code may be over. How many.
///
/// # Errors
/// When the statement failed.
pub async fn retry(tx: &mut Tx, id: Option<Uuid>, now: i64, expires_at: i64) -> Result<u64> {
    const SQL: &str = "UPDATE outbox SET gave_up_at = NULL, claimed_until = NULL, attempts = 0, \
                       due_at = $2, expires_at = $3 WHERE ($1 IS NULL OR id = $1) AND sent_at IS NULL \
                       AND (gave_up_at IS NOT NULL OR attempts > 0) AND length(sealed_body) > 0 AND kind <> 'sms' \
                       AND (claimed_until IS NULL OR claimed_until <= $2)";
    changed!(tx, SQL, id, now, expires_at)
}

/// Removes a message that could not be sent, or all of them; not one that a worker is sending at `now` (Unix milliseconds). How many.
///
/// # Errors
/// When the statement failed.
pub async fn drop_stuck(tx: &mut Tx, id: Option<Uuid>, now: i64) -> Result<u64> {
    const SQL: &str = "DELETE FROM outbox WHERE ($1 IS NULL OR id = $1) AND sent_at IS NULL \
                       AND (gave_up_at IS NOT NULL OR attempts > 0) \
                       AND (claimed_until IS NULL OR claimed_until <= $2)";
    changed!(tx, SQL, id, now)
}

/// How many messages wait, and how many were given up.
///
/// # Errors
/// When the statement failed.
pub async fn counts(tx: &mut Tx) -> Result<OutboxCounts> {
    const SQL: &str = "SELECT count(*) FILTER (WHERE sent_at IS NULL AND gave_up_at IS NULL) \
                       AS waiting, count(*) FILTER (WHERE gave_up_at IS NOT NULL) AS gave_up \
                       FROM outbox";
    on!(tx, c => sqlx::query_as(SQL).fetch_one(c))
}
