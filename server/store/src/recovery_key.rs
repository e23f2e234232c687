//! Emergency recovery keys: at most one of an account is active (it began, and was neither used nor
//! replaced); the others stay as history.

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
    /// Unix milliseconds when a new one took its place.
    pub replaced_at: Option<i64>,
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
                       active_from, saved_at, used_at, replaced_at) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
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
        row.replaced_at
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

/// Whether the key is active and was not noted as saved before this, `at` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn mark_saved(tx: &mut Tx, id: Uuid, at: i64) -> Result<bool> {
    const SQL: &str = "UPDATE recovery_key SET saved_at = $2 WHERE id = $1 AND saved_at IS NULL \
                       AND active_from IS NOT NULL AND used_at IS NULL AND replaced_at IS NULL";
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
