//! Authenticator apps.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `authenticator_app`. `Debug` does not show the secret.
#[derive(Clone, FromRow)]
pub struct AuthenticatorApp {
    /// Key.
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// What the owner calls it.
    pub name: String,
    /// The name in the form that two spellings share; an account has each once.
    pub name_key: String,
    /// The shared secret, encrypted.
    pub sealed_secret: Vec<u8>,
    /// The last step that was accepted: Unix seconds divided by the period (RFC 6238 section 4.2).
    pub last_step: i64,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds of the last code that was accepted.
    pub last_used_at: Option<i64>,
}

impl fmt::Debug for AuthenticatorApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticatorApp").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken, or the account has the name.
pub async fn insert(tx: &mut Tx, row: &AuthenticatorApp) -> Result<()> {
    const SQL: &str = "INSERT INTO authenticator_app (id, account_id, name, name_key, sealed_secret, \
                       last_step, created_at, last_used_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    changed!(
        tx,
        SQL,
        row.id,
        row.account_id,
        &row.name,
        &row.name_key,
        &row.sealed_secret,
        row.last_step,
        row.created_at,
        row.last_used_at
    )?;
    crate::account::note_strongest(tx, row.account_id).await
}

/// The apps of an account, the oldest first.
///
/// # Errors
/// When the statement failed.
pub async fn of_account(tx: &mut Tx, account_id: Uuid) -> Result<Vec<AuthenticatorApp>> {
    const SQL: &str = "SELECT * FROM authenticator_app WHERE account_id = $1 \
                       ORDER BY created_at, id";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).fetch_all(c))
}

/// Accepts a step at `now` Unix milliseconds, and with it uses up that step and all before it. Of
/// parallel calls with one step, one is told yes.
///
/// # Errors
/// When the statement failed.
pub async fn accept_step(tx: &mut Tx, id: Uuid, step: i64, now: i64) -> Result<bool> {
    const SQL: &str = "UPDATE authenticator_app SET last_step = $2, last_used_at = $3 \
                       WHERE id = $1 AND last_step < $2";
    changed!(tx, SQL, id, step, now).map(|rows| rows == 1)
}

/// Whether the account has such an app; it has the new name from here on.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when another of its apps has the name.
pub async fn rename(tx: &mut Tx, account_id: Uuid, id: Uuid, name: &str, name_key: &str) -> Result<bool> {
    const SQL: &str = "UPDATE authenticator_app SET name = $3, name_key = $4 WHERE account_id = $1 AND id = $2";
    changed!(tx, SQL, account_id, id, name, name_key).map(|rows| rows == 1)
}

/// Whether the account had such an app.
///
/// # Errors
/// When the statement failed.
pub async fn delete(tx: &mut Tx, account_id: Uuid, id: Uuid) -> Result<bool> {
    const SQL: &str = "DELETE FROM authenticator_app WHERE account_id = $1 AND id = $2";
    let rows = changed!(tx, SQL, account_id, id)?;
    crate::account::note_strongest(tx, account_id).await?;
    Ok(rows == 1)
}

/// Forgets all apps of an account. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_account(tx: &mut Tx, account_id: Uuid) -> Result<u64> {
    let rows = changed!(tx, "DELETE FROM authenticator_app WHERE account_id = $1", account_id)?;
    crate::account::note_strongest(tx, account_id).await?;
    Ok(rows)
}
