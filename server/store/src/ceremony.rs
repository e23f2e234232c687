//! Open challenges of a session, one for each purpose, with what they need kept sealed.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `ceremony`. `Debug` does not show what is sealed.
#[derive(Clone, FromRow)]
pub struct Ceremony {
    /// Key.
    pub id: Uuid,
    /// The session that it is open in, and ends with.
    pub session_id: Uuid,
    /// The account of that session.
    pub account_id: Uuid,
    /// What it is for; a session has one for each purpose.
    pub purpose: String,
    /// What it needs, encrypted.
    pub sealed: Vec<u8>,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds from which on it is over.
    pub expires_at: i64,
}

impl fmt::Debug for Ceremony {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = f.debug_struct("Ceremony");
        f.field("id", &self.id).field("purpose", &self.purpose).finish_non_exhaustive()
    }
}

/// Opens a ceremony; an open one of the same session and purpose is dropped.
///
/// # Errors
/// When there is no such session.
pub async fn put(tx: &mut Tx, row: &Ceremony) -> Result<()> {
    const SQL: &str = "INSERT INTO ceremony (id, session_id, account_id, purpose, sealed, \
                       created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
                       ON CONFLICT (session_id, purpose) DO UPDATE SET id = excluded.id, \
                       account_id = excluded.account_id, sealed = excluded.sealed, \
                       created_at = excluded.created_at, expires_at = excluded.expires_at";
    changed!(tx, SQL, row.id, row.session_id, row.account_id, &row.purpose, &row.sealed, row.created_at, row.expires_at)
        .map(drop)
}

/// The open ceremony, if it is not over at `now` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn get(tx: &mut Tx, session_id: Uuid, purpose: &str, now: i64) -> Result<Option<Ceremony>> {
    const SQL: &str = "SELECT * FROM ceremony \
                       WHERE session_id = $1 AND purpose = $2 AND expires_at > $3";
    on!(tx, c => sqlx::query_as(SQL).bind(session_id).bind(purpose).bind(now).fetch_optional(c))
}

/// The open ceremony, if it is not over at `now` Unix milliseconds, for the one who takes it;
/// nobody gets it again.
///
/// # Errors
/// When the statement failed.
pub async fn take(tx: &mut Tx, session_id: Uuid, purpose: &str, now: i64) -> Result<Option<Ceremony>> {
    const SQL: &str = "DELETE FROM ceremony \
                       WHERE session_id = $1 AND purpose = $2 AND expires_at > $3 RETURNING *";
    on!(tx, c => sqlx::query_as(SQL).bind(session_id).bind(purpose).bind(now).fetch_optional(c))
}

/// Whether there was such a ceremony, over or not.
///
/// # Errors
/// When the statement failed.
pub async fn delete(tx: &mut Tx, session_id: Uuid, purpose: &str) -> Result<bool> {
    const SQL: &str = "DELETE FROM ceremony WHERE session_id = $1 AND purpose = $2";
    changed!(tx, SQL, session_id, purpose).map(|rows| rows == 1)
}

/// Drops what is open for a purpose in all sessions of an account. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_account(tx: &mut Tx, account_id: Uuid, purpose: &str) -> Result<u64> {
    const SQL: &str = "DELETE FROM ceremony WHERE account_id = $1 AND purpose = $2";
    changed!(tx, SQL, account_id, purpose)
}

/// Drops all that is open in all sessions of an account. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_all_of_account(tx: &mut Tx, account_id: Uuid) -> Result<u64> {
    changed!(tx, "DELETE FROM ceremony WHERE account_id = $1", account_id)
}

/// Removes what is over at `now` Unix milliseconds. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_expired(tx: &mut Tx, now: i64) -> Result<u64> {
    changed!(tx, "DELETE FROM ceremony WHERE expires_at <= $1", now)
}
