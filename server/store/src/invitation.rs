//! Invitations: into an organization, or, without one, to found one. Each with the hash of the token in its link.

use crate::{Result, Tx, activity::Before};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `invitation`. `Debug` shows neither address nor hash.
#[derive(Clone, FromRow)]
pub struct Invitation {
    /// Key.
    pub id: Uuid,
    /// The organization to join; nothing for someone who founds one.
    pub organization_id: Option<Uuid>,
    /// The address as it was written.
    pub email: String,
    /// The address in the form that two spellings share.
    pub email_key: String,
    /// `member` or `admin`.
    pub role: String,
    /// SHA-256 of the token in the link; unique.
    pub token_hash: Vec<u8>,
    /// The admin who invites; nothing for the operator.
    pub invited_by: Option<Uuid>,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds from which on it is over.
    pub expires_at: i64,
    /// Unix milliseconds when it was used.
    pub accepted_at: Option<i64>,
    /// Unix milliseconds when it was taken back, or another took its place.
    pub withdrawn_at: Option<i64>,
}

impl fmt::Debug for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = f.debug_struct("Invitation");
        f.field("id", &self.id).field("organization_id", &self.organization_id).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id or the token is taken, or the address has an open invitation into
/// this organization.
pub async fn insert(tx: &mut Tx, row: &Invitation) -> Result<()> {
    const SQL: &str = "INSERT INTO invitation (id, organization_id, email, email_key, role, token_hash, invited_by, \
                       created_at, expires_at, accepted_at, withdrawn_at) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    changed!(
        tx,
        SQL,
        row.id,
        row.organization_id,
        &row.email,
        &row.email_key,
        &row.role,
        &row.token_hash,
        row.invited_by,
        row.created_at,
        row.expires_at,
        row.accepted_at,
        row.withdrawn_at
    )
    .map(drop)
}

/// The invitation of a token, whatever became of it.
///
/// # Errors
/// When the statement failed.
pub async fn find(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Invitation>> {
    const SQL: &str = "SELECT * FROM invitation WHERE token_hash = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(token_hash).fetch_optional(c))
}

/// The row, whatever became of it.
///
/// # Errors
/// When the statement failed.
pub async fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Invitation>> {
    const SQL: &str = "SELECT * FROM invitation WHERE id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}

/// Uses an invitation up, if it is neither used nor taken back nor over at `now` Unix milliseconds. Of parallel calls with one, one gets
/// it.
///
/// # Errors
/// When the statement failed.
pub async fn accept(tx: &mut Tx, id: Uuid, now: i64) -> Result<Option<Invitation>> {
    const SQL: &str = "UPDATE invitation SET accepted_at = $2 WHERE id = $1 AND accepted_at IS NULL \
                       AND withdrawn_at IS NULL AND expires_at > $2 RETURNING *";
    on!(tx, c => sqlx::query_as(SQL).bind(id).bind(now).fetch_optional(c))
}

/// Takes an open invitation of an organization back, `at` Unix milliseconds, over or not. What it was, if it was open until now.
///
/// # Errors
/// When the statement failed.
pub async fn withdraw(tx: &mut Tx, organization: Uuid, id: Uuid, at: i64) -> Result<Option<Invitation>> {
    const SQL: &str = "UPDATE invitation SET withdrawn_at = $3 WHERE id = $2 AND organization_id = $1 \
                       AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING *";
    on!(tx, c => sqlx::query_as(SQL).bind(organization).bind(id).bind(at).fetch_optional(c))
}

/// Takes back what an address still has of an organization, or, without one, of links to found one, `at` Unix milliseconds. How many.
///
/// # Errors
/// When the statement failed.
pub async fn withdraw_earlier(tx: &mut Tx, organization: Option<Uuid>, email_key: &str, at: i64) -> Result<u64> {
    const OF_ONE: &str = "UPDATE invitation SET withdrawn_at = $3 WHERE organization_id = $1 AND email_key = $2 \
                          AND accepted_at IS NULL AND withdrawn_at IS NULL";
    const OF_NONE: &str = "UPDATE invitation SET withdrawn_at = $2 WHERE organization_id IS NULL AND email_key = $1 \
                           AND accepted_at IS NULL AND withdrawn_at IS NULL";
    match organization {
        Some(organization) => changed!(tx, OF_ONE, organization, email_key, at),
        None => changed!(tx, OF_NONE, email_key, at),
    }
}

/// When an address was last invited into an organization, in Unix milliseconds, whatever became of it.
///
/// # Errors
/// When the statement failed.
pub async fn last_sent(tx: &mut Tx, organization: Uuid, email_key: &str) -> Result<Option<i64>> {
    const SQL: &str = "SELECT max(created_at) FROM invitation WHERE organization_id = $1 AND email_key = $2";
    on!(tx, c => sqlx::query_scalar(SQL).bind(organization).bind(email_key).fetch_one(c))
}

/// How many invitations of an organization are open, over or not.
///
/// # Errors
/// When the statement failed.
pub async fn count_open(tx: &mut Tx, organization: Uuid) -> Result<i64> {
    const SQL: &str = "SELECT count(*) FROM invitation WHERE organization_id = $1 \
                       AND accepted_at IS NULL AND withdrawn_at IS NULL";
    on!(tx, c => sqlx::query_scalar(SQL).bind(organization).fetch_one(c))
}

/// At most `limit` open invitations of an organization that are older than one, over or not, the newest first.
///
/// # Errors
/// When the statement failed.
pub async fn page(tx: &mut Tx, organization: Uuid, before: Option<Before>, limit: i64) -> Result<Vec<Invitation>> {
    const SQL: &str = "SELECT * FROM invitation WHERE organization_id = $1 AND accepted_at IS NULL \
                       AND withdrawn_at IS NULL AND created_at <= $2 AND (created_at < $2 OR id < $3) \
                       ORDER BY created_at DESC, id DESC LIMIT $4";
    let Before(at, id) = before.unwrap_or(Before(i64::MAX, Uuid::max()));
    on!(tx, c => sqlx::query_as(SQL).bind(organization).bind(at).bind(id).bind(limit).fetch_all(c))
}

/// Removes invitations that were over at `before` Unix milliseconds, whatever became of them. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_expired(tx: &mut Tx, before: i64) -> Result<u64> {
    changed!(tx, "DELETE FROM invitation WHERE expires_at <= $1", before)
}
