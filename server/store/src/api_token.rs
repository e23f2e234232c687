//! API tokens: what programs show in the place of a password.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `api_token`. `Debug` does not show the hash.
#[derive(Clone, FromRow)]
pub struct ApiToken {
    /// Key, and the public half of the token.
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// What its owner calls it.
    pub name: String,
    /// SHA-256 of the secret half.
    pub secret_hash: Vec<u8>,
    /// What it may do: names with one blank between them.
    pub scopes: String,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds from which on it is over.
    pub expires_at: i64,
    /// Unix milliseconds of the last use that was noted,
    pub last_used_at: Option<i64>,
    /// and from where it came,
    pub last_used_ip: Option<String>,
    /// and what the program calls itself.
    pub last_used_agent: Option<String>,
    /// Unix milliseconds when its owner was told that it ends soon.
    pub reminded_at: Option<i64>,
}

impl fmt::Debug for ApiToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiToken").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken.
pub async fn insert(tx: &mut Tx, row: &ApiToken) -> Result<()> {
    const SQL: &str = "INSERT INTO api_token (id, account_id, name, secret_hash, scopes, created_at, expires_at, \
                       last_used_at, last_used_ip, last_used_agent, reminded_at) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    tx.touch(row.account_id);
    changed!(
        tx,
        SQL,
        row.id,
        row.account_id,
        &row.name,
        &row.secret_hash,
        &row.scopes,
        row.created_at,
        row.expires_at,
        row.last_used_at,
        &row.last_used_ip,
        &row.last_used_agent,
        row.reminded_at
    )
    .map(drop)
}

/// The row, over or not.
///
/// # Errors
/// When the statement failed.
pub async fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<ApiToken>> {
    const SQL: &str = "SELECT * FROM api_token WHERE id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}

/// All of an account, over or not, the newest first.
///
/// # Errors
/// When the statement failed.
pub async fn of_account(tx: &mut Tx, account_id: Uuid) -> Result<Vec<ApiToken>> {
    const SQL: &str = "SELECT * FROM api_token WHERE account_id = $1 ORDER BY created_at DESC, id DESC";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).fetch_all(c))
}

/// How many of an account are not over at `now` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn count_live(tx: &mut Tx, account_id: Uuid, now: i64) -> Result<i64> {
    const SQL: &str = "SELECT count(*) FROM api_token WHERE account_id = $1 AND expires_at > $2";
    on!(tx, c => sqlx::query_scalar(SQL).bind(account_id).bind(now).fetch_one(c))
}

/// Removes one of an account: it works no more. What it was; of parallel calls one is told.
///
/// # Errors
/// When the statement failed.
pub async fn delete(tx: &mut Tx, account_id: Uuid, id: Uuid) -> Result<Option<ApiToken>> {
    const SQL: &str = "DELETE FROM api_token WHERE id = $2 AND account_id = $1 RETURNING *";
    tx.touch(account_id);
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(id).fetch_optional(c))
}

/// Removes all of an account. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_account(tx: &mut Tx, account_id: Uuid) -> Result<u64> {
    tx.touch(account_id);
    changed!(tx, "DELETE FROM api_token WHERE account_id = $1", account_id)
}

/// Notes a use, `at` Unix milliseconds: from where it came, and what the program calls itself.
///
/// # Errors
/// When the statement failed.
pub async fn touch(tx: &mut Tx, id: Uuid, at: i64, ip: &str, agent: &str) -> Result<()> {
    const SQL: &str = "UPDATE api_token SET last_used_at = $2, last_used_ip = $3, last_used_agent = $4 WHERE id = $1";
    changed!(tx, SQL, id, at, ip, agent).map(drop)
}

/// Tokens of all accounts that are over at `until` and not at `now`, all in Unix milliseconds, and whose owners were not told; the one
/// that ends first before the others.
///
/// # Errors
/// When the statement failed.
pub async fn to_remind_of(tx: &mut Tx, now: i64, until: i64, limit: i64) -> Result<Vec<ApiToken>> {
    const SQL: &str = "SELECT * FROM api_token WHERE expires_at > $1 AND expires_at <= $2 AND reminded_at IS NULL \
                       ORDER BY expires_at, id LIMIT $3";
    on!(tx, c => sqlx::query_as(SQL).bind(now).bind(until).bind(limit).fetch_all(c))
}

/// Notes that its owner is told, `now` Unix milliseconds. Of parallel calls one is told yes.
///
/// # Errors
/// When the statement failed.
pub async fn note_reminder(tx: &mut Tx, id: Uuid, now: i64) -> Result<bool> {
    const SQL: &str = "UPDATE api_token SET reminded_at = $2 WHERE id = $1 AND reminded_at IS NULL";
    changed!(tx, SQL, id, now).map(|rows| rows == 1)
}

/// Lets the tokens of an organization's members live at most `life` from when they were made, but not end before `notice`: none ends
/// before its owner could be told. All in Unix milliseconds. How many end earlier now.
///
/// # Errors
/// When the statement failed.
pub async fn limit_of_organization(tx: &mut Tx, organization: Uuid, life: i64, notice: i64) -> Result<u64> {
    const SQL: &str = "UPDATE api_token SET expires_at = CASE WHEN created_at + $2 > $3 THEN created_at + $2 ELSE $3 END \
                       WHERE expires_at > created_at + $2 AND expires_at > $3 \
                       AND account_id IN (SELECT account.id FROM account WHERE account.organization_id = $1)";
    changed!(tx, SQL, organization, life, notice)
}

/// The same for one account.
///
/// # Errors
/// When the statement failed.
pub async fn limit_of_account(tx: &mut Tx, account_id: Uuid, life: i64, notice: i64) -> Result<u64> {
    const SQL: &str = "UPDATE api_token SET expires_at = CASE WHEN created_at + $2 > $3 THEN created_at + $2 ELSE $3 END \
                       WHERE expires_at > created_at + $2 AND expires_at > $3 AND account_id = $1";
    changed!(tx, SQL, account_id, life, notice)
}

/// Removes tokens that were over at `before` Unix milliseconds. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_expired(tx: &mut Tx, before: i64) -> Result<u64> {
    changed!(tx, "DELETE FROM api_token WHERE expires_at <= $1", before)
}
