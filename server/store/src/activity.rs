//! The log of security events. Rows are added and never changed, which triggers enforce; they go
//! only with their account.

use crate::{Result, Tx};
use sqlx::FromRow;
use uuid::Uuid;

/// A row of `activity`.
#[derive(Debug, Clone, FromRow)]
pub struct Activity {
    /// Key.
    pub id: Uuid,
    /// Whose it is.
    pub account_id: Uuid,
    /// Unix milliseconds.
    pub at: i64,
    /// What happened.
    pub kind: String,
    /// The session it happened in, which may be gone.
    pub session_id: Option<Uuid>,
    /// The address it came from.
    pub ip: String,
    /// The browser as it names itself.
    pub user_agent: String,
    /// A JSON object.
    pub detail: String,
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken.
pub async fn insert(tx: &mut Tx, row: &Activity) -> Result<()> {
    const SQL: &str = "INSERT INTO activity (id, account_id, at, kind, session_id, ip, \
                       user_agent, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    changed!(tx, SQL, row.id, row.account_id, row.at, &row.kind, row.session_id, &row.ip, &row.user_agent, &row.detail)
        .map(drop)
}

/// The newest events of an account, at most `limit`, the newest first.
///
/// # Errors
/// When the statement failed.
pub async fn of_account(tx: &mut Tx, account_id: Uuid, limit: i64) -> Result<Vec<Activity>> {
    const SQL: &str = "SELECT * FROM activity WHERE account_id = $1 \
                       ORDER BY at DESC, id DESC LIMIT $2";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(limit).fetch_all(c))
}
