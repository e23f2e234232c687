//! The telephone number that texts with codes go to: an account has one at the most.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `phone`. `Debug` does not show the number.
#[derive(Clone, FromRow)]
pub struct Phone {
    /// Key.
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// The number, encrypted.
    pub sealed_number: Vec<u8>,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds of the last code that was accepted.
    pub last_used_at: Option<i64>,
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phone").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken, or the account has a number.
pub async fn insert(tx: &mut Tx, row: &Phone) -> Result<()> {
    const SQL: &str = "INSERT INTO phone (id, account_id, sealed_number, created_at, last_used_at) \
                       VALUES ($1, $2, $3, $4, $5)";
    changed!(tx, SQL, row.id, row.account_id, &row.sealed_number, row.created_at, row.last_used_at)?;
    crate::account::note_strongest(tx, row.account_id).await
}

/// The number of an account, if it has one.
///
/// # Errors
/// When the statement failed.
pub async fn of_account(tx: &mut Tx, account_id: Uuid) -> Result<Option<Phone>> {
    const SQL: &str = "SELECT * FROM phone WHERE account_id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).fetch_optional(c))
}

/// Notes that a code was accepted, `at` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn mark_used(tx: &mut Tx, id: Uuid, at: i64) -> Result<()> {
    changed!(tx, "UPDATE phone SET last_used_at = $2 WHERE id = $1", id, at).map(drop)
}

/// Forgets the number of an account. Whether there was one.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_account(tx: &mut Tx, account_id: Uuid) -> Result<bool> {
    let rows = changed!(tx, "DELETE FROM phone WHERE account_id = $1", account_id)?;
    crate::account::note_strongest(tx, account_id).await?;
    Ok(rows == 1)
}
