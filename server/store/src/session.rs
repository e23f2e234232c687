//! Sessions, each with the hash of its token.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `session`. `Debug` shows no hash.
#[derive(Clone, FromRow)]
pub struct Session {
    /// Key.
    pub id: Uuid,
    /// SHA-256 of the token in the cookie; unique.
    pub token_hash: Vec<u8>,
    /// Whose it is.
    pub account_id: Uuid,
    /// `pending`, `enrol_only` or `full`.
    pub stage: String,
    /// The account's epoch when the session began; another one ends it.
    pub epoch: i64,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds of the last request.
    pub last_seen_at: i64,
    /// Unix milliseconds from which on it is over.
    pub expires_at: i64,
    /// Unix milliseconds of the password.
    pub password_at: i64,
    /// Unix milliseconds of the last second step.
    pub second_step_at: Option<i64>,
    /// Unix milliseconds until which sensitive settings are open.
    pub unlocked_until: Option<i64>,
    /// Whether a recovery key must be saved before anything else.
    pub must_save_key: bool,
    /// The method of the second step.
    pub method: Option<String>,
    /// Which one it was, where the account may have several: the key of a row of the method's table.
    pub method_id: Option<Uuid>,
    /// The browser as it names itself.
    pub user_agent: String,
    /// The address it came from.
    pub ip: String,
    /// The page to go to after logging in.
    pub next: Option<String>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = f.debug_struct("Session");
        f.field("id", &self.id).field("stage", &self.stage).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id or the token is taken.
pub async fn insert(tx: &mut Tx, row: &Session) -> Result<()> {
    const SQL: &str = "INSERT INTO session (id, token_hash, account_id, stage, epoch, created_at, \
                       last_seen_at, expires_at, password_at, second_step_at, unlocked_until, \
                       must_save_key, method, method_id, user_agent, ip, next) VALUES ($1, $2, \
                       $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    changed!(
        tx,
        SQL,
        row.id,
        &row.token_hash,
        row.account_id,
        &row.stage,
        row.epoch,
        row.created_at,
        row.last_seen_at,
        row.expires_at,
        row.password_at,
        row.second_step_at,
        row.unlocked_until,
        row.must_save_key,
        &row.method,
        row.method_id,
        &row.user_agent,
        &row.ip,
        &row.next
    )
    .map(drop)
}

/// The session of a token, also one that is over.
///
/// # Errors
/// When the statement failed.
pub async fn by_token_hash(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Session>> {
    const SQL: &str = "SELECT * FROM session WHERE token_hash = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(token_hash).fetch_optional(c))
}

/// Notes a request at Unix milliseconds; never an earlier one than before.
///
/// # Errors
/// When the statement failed.
pub async fn touch(tx: &mut Tx, id: Uuid, last_seen_at: i64) -> Result<()> {
    const SQL: &str = "UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2";
    changed!(tx, SQL, id, last_seen_at).map(drop)
}

/// Whether the old hash was still the session's; it is dead from here on.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the new one is taken.
pub async fn replace_token(tx: &mut Tx, id: Uuid, old_hash: &[u8], new_hash: &[u8]) -> Result<bool> {
    const SQL: &str = "UPDATE session SET token_hash = $3 WHERE id = $1 AND token_hash = $2";
    changed!(tx, SQL, id, old_hash, new_hash).map(|rows| rows == 1)
}

/// Opens the settings until a time in Unix milliseconds, or locks them. The time of the second step
/// changes only when one is given.
///
/// # Errors
/// When the statement failed.
pub async fn set_unlocked(tx: &mut Tx, id: Uuid, until: Option<i64>, second_step_at: Option<i64>) -> Result<()> {
    const SQL: &str = "UPDATE session SET unlocked_until = $2, \
                       second_step_at = coalesce($3, second_step_at) WHERE id = $1";
    changed!(tx, SQL, id, until, second_step_at).map(drop)
}

/// Notes that no session of an account has a recovery key to save any more.
///
/// # Errors
/// When the statement failed.
pub async fn nothing_to_save(tx: &mut Tx, account_id: Uuid) -> Result<()> {
    const SQL: &str = "UPDATE session SET must_save_key = (1 = 0) WHERE account_id = $1";
    changed!(tx, SQL, account_id).map(drop)
}

/// Keeps one session alive through a change of its account's epoch, with the second step that it
/// did at Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn bring_to_epoch(
    tx: &mut Tx,
    id: Uuid,
    epoch: i64,
    second_step_at: i64,
    method: &str,
    method_id: Option<Uuid>,
) -> Result<()> {
    const SQL: &str = "UPDATE session SET epoch = $2, second_step_at = $3, method = $4, \
                       method_id = $5 WHERE id = $1";
    changed!(tx, SQL, id, epoch, second_step_at, method, method_id).map(drop)
}

/// Keeps one session alive through a change of its account's epoch, as one that did no second step.
///
/// # Errors
/// When the statement failed.
pub async fn without_second_step(tx: &mut Tx, id: Uuid, epoch: i64) -> Result<()> {
    const SQL: &str = "UPDATE session SET epoch = $2, second_step_at = NULL, method = NULL, \
                       method_id = NULL, must_save_key = (1 = 0) WHERE id = $1";
    changed!(tx, SQL, id, epoch).map(drop)
}

/// Whether there was such a session.
///
/// # Errors
/// When the statement failed.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<bool> {
    changed!(tx, "DELETE FROM session WHERE id = $1", id).map(|rows| rows == 1)
}

/// How many other sessions of the account, open log-ins among them, were ended.
///
/// # Errors
/// When the statement failed.
pub async fn delete_others(tx: &mut Tx, account_id: Uuid, keep: Uuid) -> Result<u64> {
    const SQL: &str = "DELETE FROM session WHERE account_id = $1 AND id <> $2";
    changed!(tx, SQL, account_id, keep)
}

/// How many other sessions of the account were ended that were opened with one method, by the key
/// of its row.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_method(tx: &mut Tx, account_id: Uuid, method_id: Uuid, keep: Uuid) -> Result<u64> {
    const SQL: &str = "DELETE FROM session WHERE account_id = $1 AND method_id = $2 AND id <> $3";
    changed!(tx, SQL, account_id, method_id, keep)
}

/// Removes sessions of all accounts that are over, or were last seen at `idle_before` or earlier
/// (both Unix milliseconds). How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_expired(tx: &mut Tx, now: i64, idle_before: i64) -> Result<u64> {
    const SQL: &str = "DELETE FROM session WHERE expires_at <= $1 OR last_seen_at <= $2";
    changed!(tx, SQL, now, idle_before)
}

/// Full sessions of an account that are alive, except `keep`: neither over nor idle (last seen
/// after `idle_before`; both Unix milliseconds), and of the account's present epoch.
///
/// # Errors
/// When the statement failed.
pub async fn count_full(tx: &mut Tx, account_id: Uuid, keep: Option<Uuid>, now: i64, idle_before: i64) -> Result<i64> {
    const SQL: &str = "SELECT count(*) FROM session WHERE account_id = $1 AND stage = 'full' \
                       AND coalesce(id <> $2, TRUE) AND expires_at > $3 AND last_seen_at > $4 \
                       AND epoch = (SELECT account.epoch FROM account WHERE account.id = $1)";
    on!(tx, c => sqlx::query_scalar(SQL)
        .bind(account_id)
        .bind(keep)
        .bind(now)
        .bind(idle_before)
        .fetch_one(c))
}
