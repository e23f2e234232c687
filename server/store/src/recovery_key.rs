//! Emergency recovery keys: at most one of an account is active (it began, and was neither used nor
//! replaced). Others wait to begin, or stay as history.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `recovery_key`. `Debug` does not show the hash.
#[derive(Clone, FromRow)]
pub struct RecoveryKey {
    /// Key.
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// Keyed hash of the key.
    pub key_hash: Vec<u8>,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds; nothing while it does not work yet.
    pub active_from: Option<i64>,
    /// Unix milliseconds when its owner said that it is saved.
    pub saved_at: Option<i64>,
    /// Unix milliseconds when it was spent.
    pub used_at: Option<i64>,
    /// Unix milliseconds when a new one took its place, or it was given up before it worked.
    pub replaced_at: Option<i64>,
    /// Unix milliseconds from which on its owner is asked whether it is still there.
    pub check_due_at: Option<i64>,
    /// Unix milliseconds when its owner last said that it is.
    pub confirmed_at: Option<i64>,
    /// Unix milliseconds of the last mail that asked.
    pub reminded_at: Option<i64>,
    /// Unix milliseconds when it was first on a screen.
    pub seen_at: Option<i64>,
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoveryKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) for a second active key.
pub async fn insert(tx: &mut Tx, row: &RecoveryKey) -> Result<()> {
    const SQL: &str = "INSERT INTO recovery_key (id, account_id, key_hash, created_at, \
                       active_from, saved_at, used_at, replaced_at, check_due_at, confirmed_at, reminded_at, seen_at) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    changed!(
        tx,
        SQL,
        row.id,
        row.account_id,
        &row.key_hash,
        row.created_at,
        row.active_from,
        row.saved_at,
        row.used_at,
        row.replaced_at,
        row.check_due_at,
        row.confirmed_at,
        row.reminded_at,
        row.seen_at
    )
    .map(drop)
}

/// The active key.
///
/// # Errors
/// When the statement failed.
pub async fn active(tx: &mut Tx, account_id: Uuid) -> Result<Option<RecoveryKey>> {
    const SQL: &str = "SELECT * FROM recovery_key WHERE account_id = $1 \
                       AND active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).fetch_optional(c))
}

/// The key, active or not.
///
/// # Errors
/// When the statement failed.
pub async fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<RecoveryKey>> {
    on!(tx, c => sqlx::query_as("SELECT * FROM recovery_key WHERE id = $1").bind(id).fetch_optional(c))
}

/// The newest key of an account with a hash, active or not: a spent or replaced one can be told
/// from a wrong one.
///
/// # Errors
/// When the statement failed.
pub async fn by_hash(tx: &mut Tx, account_id: Uuid, key_hash: &[u8]) -> Result<Option<RecoveryKey>> {
    const SQL: &str = "SELECT * FROM recovery_key WHERE account_id = $1 AND key_hash = $2 \
                       ORDER BY created_at DESC, id DESC LIMIT 1";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(key_hash).fetch_optional(c))
}

/// Notes that a key is on a screen, `at` Unix milliseconds; the first time stays.
///
/// # Errors
/// When the statement failed.
pub async fn mark_seen(tx: &mut Tx, id: Uuid, at: i64) -> Result<()> {
    const SQL: &str = "UPDATE recovery_key SET seen_at = $2 WHERE id = $1 AND seen_at IS NULL";
    changed!(tx, SQL, id, at).map(drop)
}

/// Notes that the active key is saved, `at` Unix milliseconds, and from when on to ask for it. Whether it is active and was not
/// noted before this.
///
/// # Errors
/// When the statement failed.
pub async fn mark_saved(tx: &mut Tx, id: Uuid, at: i64, check_due_at: i64) -> Result<bool> {
    const SQL: &str = "UPDATE recovery_key SET saved_at = $2, check_due_at = $3 \
                       WHERE id = $1 AND saved_at IS NULL \
                       AND active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL";
    changed!(tx, SQL, id, at, check_due_at).map(|rows| rows == 1)
}

/// Lets a key that waited begin, saved, `at` Unix milliseconds, and says from when on to ask for it. Whether it was still waiting.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) while another is active.
pub async fn activate(tx: &mut Tx, id: Uuid, at: i64, check_due_at: i64) -> Result<bool> {
    const SQL: &str = "UPDATE recovery_key SET active_from = $2, saved_at = $2, check_due_at = $3 \
                       WHERE id = $1 AND active_from IS NULL AND used_at IS NULL AND replaced_at IS NULL";
    changed!(tx, SQL, id, at, check_due_at).map(|rows| rows == 1)
}

/// Gives up the keys of an account that wait, `at` Unix milliseconds: none of them begins any more. How many.
///
/// # Errors
/// When the statement failed.
pub async fn void_waiting(tx: &mut Tx, account_id: Uuid, at: i64) -> Result<u64> {
    const SQL: &str = "UPDATE recovery_key SET replaced_at = $2 WHERE account_id = $1 \
                       AND active_from IS NULL AND used_at IS NULL AND replaced_at IS NULL";
    changed!(tx, SQL, account_id, at)
}

/// Gives up one key that waits, `at` Unix milliseconds. Whether it was still waiting.
///
/// # Errors
/// When the statement failed.
pub async fn void_one(tx: &mut Tx, id: Uuid, at: i64) -> Result<bool> {
    const SQL: &str = "UPDATE recovery_key SET replaced_at = $2 WHERE id = $1 \
                       AND active_from IS NULL AND used_at IS NULL AND replaced_at IS NULL";
    changed!(tx, SQL, id, at).map(|rows| rows == 1)
}

/// Ends the active key, `at` Unix milliseconds. How many there were: one or none.
///
/// # Errors
/// When the statement failed.
pub async fn replace_active(tx: &mut Tx, account_id: Uuid, at: i64) -> Result<u64> {
    const SQL: &str = "UPDATE recovery_key SET replaced_at = $2 WHERE account_id = $1 \
                       AND active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL";
    changed!(tx, SQL, account_id, at)
}

/// Uses up the active key if it has this hash, `at` Unix milliseconds. Of parallel calls with one
/// key, one is told yes.
///
/// # Errors
/// When the statement failed.
pub async fn spend(tx: &mut Tx, account_id: Uuid, key_hash: &[u8], at: i64) -> Result<bool> {
    const SQL: &str = "UPDATE recovery_key SET used_at = $3 \
                       WHERE account_id = $1 AND key_hash = $2 \
                       AND active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL";
    changed!(tx, SQL, account_id, key_hash, at).map(|rows| rows == 1)
}

/// Forgets all keys of an account, the history too. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_account(tx: &mut Tx, account_id: Uuid) -> Result<u64> {
    changed!(tx, "DELETE FROM recovery_key WHERE account_id = $1", account_id)
}

/// Takes an answer to the question whether the active key is still there, if it was due at `now`, and sets when to ask next. The
/// last yes changes only when one is given. All Unix milliseconds. Whether it was due.
///
/// # Errors
/// When the statement failed.
pub async fn answer_check_up(
    tx: &mut Tx,
    account_id: Uuid,
    now: i64,
    check_due_at: i64,
    confirmed_at: Option<i64>,
) -> Result<bool> {
    const SQL: &str = "UPDATE recovery_key SET check_due_at = $3, \
                       confirmed_at = coalesce($4, confirmed_at) \
                       WHERE account_id = $1 AND check_due_at <= $2 \
                       AND active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL";
    changed!(tx, SQL, account_id, now, check_due_at, confirmed_at).map(|rows| rows == 1)
}

/// Active keys of all accounts whose question is due at `now` Unix milliseconds and was not mailed since; the longest due first.
///
/// # Errors
/// When the statement failed.
pub async fn to_remind_of(tx: &mut Tx, now: i64, limit: i64) -> Result<Vec<RecoveryKey>> {
    const SQL: &str = "SELECT * FROM recovery_key WHERE check_due_at <= $1 \
                       AND (reminded_at IS NULL OR reminded_at < check_due_at) \
                       AND active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL \
                       ORDER BY check_due_at, id LIMIT $2";
    on!(tx, c => sqlx::query_as(SQL).bind(now).bind(limit).fetch_all(c))
}

/// Notes the mail that asks, `now` Unix milliseconds. Of parallel calls one is told yes.
///
/// # Errors
/// When the statement failed.
pub async fn note_reminder(tx: &mut Tx, id: Uuid, now: i64) -> Result<bool> {
    const SQL: &str = "UPDATE recovery_key SET reminded_at = $2 WHERE id = $1 \
                       AND check_due_at <= $2 AND (reminded_at IS NULL OR reminded_at < check_due_at) \
                       AND active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL";
    changed!(tx, SQL, id, now).map(|rows| rows == 1)
}
