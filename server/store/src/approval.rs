//! What one admin asked for and another has to agree to.

use crate::{Result, Tx};
use sqlx::FromRow;
use uuid::Uuid;

/// A row of `approval`.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Approval {
    /// Key.
    pub id: Uuid,
    /// The organization of all who have to do with it.
    pub organization_id: Uuid,
    /// Whom it is about.
    pub account_id: Uuid,
    /// The admin who asked.
    pub asked_by: Uuid,
    /// `reset` or `exclusion`.
    pub what: String,
    /// Why.
    pub reason: String,
    /// Until when to leave out, in Unix milliseconds.
    pub until: Option<i64>,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds from which on nobody can agree any more.
    pub expires_at: i64,
    /// Unix milliseconds.
    pub decided_at: Option<i64>,
    /// The admin who decided.
    pub decided_by: Option<Uuid>,
    /// What was decided.
    pub approved: Option<bool>,
}

/// Adds a row that waits.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken.
pub async fn insert(tx: &mut Tx, row: &Approval) -> Result<()> {
    const SQL: &str = "INSERT INTO approval (id, organization_id, account_id, asked_by, what, reason, until, created_at, \
                       expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    changed!(
        tx,
        SQL,
        row.id,
        row.organization_id,
        row.account_id,
        row.asked_by,
        &row.what,
        &row.reason,
        row.until,
        row.created_at,
        row.expires_at
    )
    .map(drop)
}

/// The row, if there is one.
///
/// # Errors
/// When the statement failed.
pub async fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Approval>> {
    const SQL: &str = "SELECT * FROM approval WHERE id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}

/// An approval with the names of those it is between.
#[derive(Debug, Clone, FromRow)]
pub struct Waiting {
    /// The row.
    #[sqlx(flatten)]
    pub row: Approval,
    /// Whom it is about.
    pub account_name: String,
    /// Who asked.
    pub asked_by_name: String,
}

/// Those of an organization that wait at `now` (Unix milliseconds), the first asked for first; of one account, or at most `limit` of all.
///
/// # Errors
/// When the statement failed.
pub async fn waiting(
    tx: &mut Tx,
    organization: Uuid,
    account: Option<Uuid>,
    now: i64,
    limit: i64,
) -> Result<Vec<Waiting>> {
    const SQL: &str = "SELECT approval.*, account.name AS account_name, asking.name AS asked_by_name FROM approval \
                       JOIN account ON account.id = approval.account_id JOIN account AS asking ON asking.id = approval.asked_by \
                       WHERE approval.organization_id = $1 AND coalesce(approval.account_id = $2, TRUE) \
                       AND approval.decided_at IS NULL AND approval.expires_at > $3 \
                       ORDER BY approval.created_at, approval.id LIMIT $4";
    on!(tx, c => sqlx::query_as(SQL).bind(organization).bind(account).bind(now).bind(limit).fetch_all(c))
}

/// Decides one that waits, `at` Unix milliseconds. Whether this call was the one that did.
///
/// # Errors
/// When the statement failed.
pub async fn decide(tx: &mut Tx, id: Uuid, by: Uuid, approved: bool, at: i64) -> Result<bool> {
    const SQL: &str = "UPDATE approval SET decided_at = $4, decided_by = $2, approved = $3 \
                       WHERE id = $1 AND decided_at IS NULL AND expires_at > $4";
    changed!(tx, SQL, id, by, approved, at).map(|rows| rows == 1)
}
