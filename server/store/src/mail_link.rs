//! Links in mails, each with the hash of its token.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `mail_link`. `Debug` shows neither hash nor name.
#[derive(Clone, FromRow)]
pub struct MailLink {
    /// Key.
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// What it is for; it works for nothing else.
    pub purpose: String,
    /// SHA-256 of the token in the link; unique.
    pub token_hash: Vec<u8>,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds from which on it is over.
    pub expires_at: i64,
    /// Unix milliseconds when it was spent.
    pub used_at: Option<i64>,
    /// PHC string of the password that was chosen with it, where it belongs to a sign-up.
    pub password_hash: Option<String>,
    /// The name that was given with it, where it belongs to a sign-up.
    pub name: Option<String>,
}

impl fmt::Debug for MailLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = f.debug_struct("MailLink");
        f.field("id", &self.id).field("purpose", &self.purpose).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id or the token is taken.
pub async fn insert(tx: &mut Tx, row: &MailLink) -> Result<()> {
    const SQL: &str = "INSERT INTO mail_link (id, account_id, purpose, token_hash, created_at, \
                       expires_at, used_at, password_hash, name) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    changed!(
        tx,
        SQL,
        row.id,
        row.account_id,
        &row.purpose,
        &row.token_hash,
        row.created_at,
        row.expires_at,
        row.used_at,
        &row.password_hash,
        &row.name
    )
    .map(drop)
}

/// Uses a link up, if it is neither used nor over at `now` Unix milliseconds. Of parallel calls
/// with one link, one gets it.
///
/// # Errors
/// When the statement failed.
pub async fn spend(tx: &mut Tx, token_hash: &[u8], purpose: &str, now: i64) -> Result<Option<MailLink>> {
    const SQL: &str = "UPDATE mail_link SET used_at = $3 WHERE token_hash = $1 AND purpose = $2 \
                       AND used_at IS NULL AND expires_at > $3 RETURNING *";
    on!(tx, c => sqlx::query_as(SQL).bind(token_hash).bind(purpose).bind(now).fetch_optional(c))
}

/// The link, used or over or neither: a second click can be told from a wrong link.
///
/// # Errors
/// When the statement failed.
pub async fn find(tx: &mut Tx, token_hash: &[u8], purpose: &str) -> Result<Option<MailLink>> {
    const SQL: &str = "SELECT * FROM mail_link WHERE token_hash = $1 AND purpose = $2";
    on!(tx, c => sqlx::query_as(SQL).bind(token_hash).bind(purpose).fetch_optional(c))
}

/// Ends all links of one purpose that an account still has, `at` Unix milliseconds. How many.
///
/// # Errors
/// When the statement failed.
pub async fn end_all(tx: &mut Tx, account_id: Uuid, purpose: &str, at: i64) -> Result<u64> {
    const SQL: &str = "UPDATE mail_link SET used_at = $3 \
                       WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL";
    changed!(tx, SQL, account_id, purpose, at)
}

/// How many links of one purpose an account got after `since`, at `until` at the latest, in Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn count_between(tx: &mut Tx, account_id: Uuid, purpose: &str, since: i64, until: i64) -> Result<i64> {
    const SQL: &str = "SELECT count(*) FROM mail_link \
                       WHERE account_id = $1 AND purpose = $2 AND created_at > $3 AND created_at <= $4";
    on!(tx, c => sqlx::query_scalar(SQL).bind(account_id).bind(purpose).bind(since).bind(until).fetch_one(c))
}

/// Removes links that were over at `before` Unix milliseconds. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_expired(tx: &mut Tx, before: i64) -> Result<u64> {
    changed!(tx, "DELETE FROM mail_link WHERE expires_at <= $1", before)
}
