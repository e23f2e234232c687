//! Organizations.

use crate::{Result, Tx};
use sqlx::FromRow;
use uuid::Uuid;

/// A row of `organization`.
#[derive(Debug, Clone, FromRow)]
pub struct Organization {
    /// Key.
    pub id: Uuid,
    /// What people call it.
    pub name: String,
    /// Unix milliseconds.
    pub created_at: i64,
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken.
pub async fn insert(tx: &mut Tx, id: Uuid, name: &str, created_at: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO organization (id, name, created_at) VALUES ($1, $2, $3)";
    changed!(tx, SQL, id, name, created_at).map(drop)
}

/// The row, if there is one.
///
/// # Errors
/// When the statement failed.
pub async fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Organization>> {
    const SQL: &str = "SELECT * FROM organization WHERE id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}
