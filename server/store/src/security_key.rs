//! Security keys.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `security_key`. `Debug` shows neither the key nor its name.
#[derive(Clone, FromRow)]
pub struct SecurityKey {
    /// Key of the row.
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// What the owner calls it.
    pub name: String,
    /// The name in the form that two spellings share; an account has each once.
    pub name_key: String,
    /// What the key calls itself (WebAuthn L3, credential id); unique over all accounts.
    pub credential_id: Vec<u8>,
    /// The public key and what else was registered, JSON. What changes is in the columns below.
    pub credential: String,
    /// How browsers reach it, a JSON array.
    pub transports: String,
    /// The model, as it says itself; nil where it does not say.
    pub aaguid: Uuid,
    /// Whether its maker may keep a copy elsewhere.
    pub backup_eligible: bool,
    /// Whether there is such a copy.
    pub backup_state: bool,
    /// How often it signed, as it says itself; 0 where it does not count.
    pub sign_count: i64,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds of the last answer that was accepted.
    pub last_used_at: Option<i64>,
}

impl fmt::Debug for SecurityKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecurityKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the credential id has a row, of whichever account, or the account has
/// the name.
pub async fn insert(tx: &mut Tx, row: &SecurityKey) -> Result<()> {
    const SQL: &str = "INSERT INTO security_key (id, account_id, name, name_key, credential_id, \
                       credential, transports, aaguid, backup_eligible, backup_state, sign_count, \
                       created_at, last_used_at) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    changed!(
        tx,
        SQL,
        row.id,
        row.account_id,
        &row.name,
        &row.name_key,
        &row.credential_id,
        &row.credential,
        &row.transports,
        row.aaguid,
        row.backup_eligible,
        row.backup_state,
        row.sign_count,
        row.created_at,
        row.last_used_at
    )?;
    crate::account::note_strongest(tx, row.account_id).await
}

/// The keys of an account, the oldest first.
///
/// # Errors
/// When the statement failed.
pub async fn of_account(tx: &mut Tx, account_id: Uuid) -> Result<Vec<SecurityKey>> {
    const SQL: &str = "SELECT * FROM security_key WHERE account_id = $1 ORDER BY created_at, id";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).fetch_all(c))
}

/// The key with a credential id, of whichever account.
///
/// # Errors
/// When the statement failed.
pub async fn by_credential_id(tx: &mut Tx, credential_id: &[u8]) -> Result<Option<SecurityKey>> {
    const SQL: &str = "SELECT * FROM security_key WHERE credential_id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(credential_id).fetch_optional(c))
}

/// Accepts an answer at `now` Unix milliseconds: the count only grows, or stays 0 where the key does not count. Of parallel calls
/// with one count, one is told yes.
///
/// # Errors
/// When the statement failed.
pub async fn accept_count(tx: &mut Tx, id: Uuid, sign_count: i64, backup_state: bool, now: i64) -> Result<bool> {
    const SQL: &str = "UPDATE security_key SET sign_count = $2, backup_state = $3, last_used_at = $4 \
                       WHERE id = $1 AND (sign_count < $2 OR ($2 = 0 AND sign_count = 0))";
    changed!(tx, SQL, id, sign_count, backup_state, now).map(|rows| rows == 1)
}

/// Whether the account has such a key; it has the new name from here on.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when another of its keys has the name.
pub async fn rename(tx: &mut Tx, account_id: Uuid, id: Uuid, name: &str, name_key: &str) -> Result<bool> {
    const SQL: &str = "UPDATE security_key SET name = $3, name_key = $4 WHERE account_id = $1 AND id = $2";
    changed!(tx, SQL, account_id, id, name, name_key).map(|rows| rows == 1)
}

/// Whether the account had such a key.
///
/// # Errors
/// When the statement failed.
pub async fn delete(tx: &mut Tx, account_id: Uuid, id: Uuid) -> Result<bool> {
    const SQL: &str = "DELETE FROM security_key WHERE account_id = $1 AND id = $2";
    let rows = changed!(tx, SQL, account_id, id)?;
    crate::account::note_strongest(tx, account_id).await?;
    Ok(rows == 1)
}

/// Forgets all keys of an account. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_account(tx: &mut Tx, account_id: Uuid) -> Result<u64> {
    let rows = changed!(tx, "DELETE FROM security_key WHERE account_id = $1", account_id)?;
    crate::account::note_strongest(tx, account_id).await?;
    Ok(rows)
}
