//! Changes that programs asked for under a key of theirs: a second request with it gets the answer of the first.

use crate::{Result, Tx};
use sqlx::FromRow;
use uuid::Uuid;

/// A row of `idempotency`.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Idempotency {
    /// Who asked.
    pub account_id: Uuid,
    /// SHA-256 of the key that the program gave.
    pub key_hash: Vec<u8>,
    /// SHA-256 of what was asked for.
    pub request_hash: Vec<u8>,
    /// What was answered: a JSON text.
    pub answer: String,
    /// Unix milliseconds.
    pub created_at: i64,
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the account has used the key.
pub async fn insert(tx: &mut Tx, row: &Idempotency) -> Result<()> {
    const SQL: &str = "INSERT INTO idempotency (account_id, key_hash, request_hash, answer, created_at) \
                       VALUES ($1, $2, $3, $4, $5)";
    changed!(tx, SQL, row.account_id, &row.key_hash, &row.request_hash, &row.answer, row.created_at).map(drop)
}

/// What an account was answered under a key.
///
/// # Errors
/// When the statement failed.
pub async fn find(tx: &mut Tx, account_id: Uuid, key_hash: &[u8]) -> Result<Option<Idempotency>> {
    const SQL: &str = "SELECT * FROM idempotency WHERE account_id = $1 AND key_hash = $2";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(key_hash).fetch_optional(c))
}

/// Removes what was asked for before a time in Unix milliseconds. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_before(tx: &mut Tx, at: i64) -> Result<u64> {
    changed!(tx, "DELETE FROM idempotency WHERE created_at < $1", at)
}
