//! All values that are sealed with the installation's key and stay for long: for who looks whether they can be read, and seals them anew.

use crate::{Result, Tx};
use sqlx::FromRow;
use uuid::Uuid;

/// A column of sealed values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The secrets of authenticator apps, each for its account.
    App,
    /// The numbers of telephones, each for its account.
    Phone,
    /// The texts of messages that were not forgotten yet, each for itself.
    Message,
}

/// One value. `Debug` shows no bytes.
#[derive(Clone, FromRow)]
pub struct Sealed {
    /// The key of its row.
    pub id: Uuid,
    /// Whose it is.
    pub owner: Uuid,
    /// The value.
    pub sealed: Vec<u8>,
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealed").field("id", &self.id).finish_non_exhaustive()
    }
}

/// At most `limit` values of a column whose keys come after one, in the order of their keys.
///
/// # Errors
/// When the statement failed.
pub async fn after(tx: &mut Tx, column: Column, after: Uuid, limit: i64) -> Result<Vec<Sealed>> {
    const APP: &str = "SELECT id, account_id AS owner, sealed_secret AS sealed FROM authenticator_app \
                       WHERE id > $1 ORDER BY id LIMIT $2";
    const PHONE: &str = "SELECT id, account_id AS owner, sealed_number AS sealed FROM phone \
                         WHERE id > $1 ORDER BY id LIMIT $2";
    const MESSAGE: &str = "SELECT id, id AS owner, sealed_body AS sealed FROM outbox \
                           WHERE id > $1 AND length(sealed_body) > 0 ORDER BY id LIMIT $2";
    let sql = match column {
        Column::App => APP,
        Column::Phone => PHONE,
        Column::Message => MESSAGE,
    };
    on!(tx, c => sqlx::query_as(sql).bind(after).bind(limit).fetch_all(c))
}

/// Puts a value in the place of another, if that is still there. Whether it was.
///
/// # Errors
/// When the statement failed.
pub async fn replace(tx: &mut Tx, column: Column, id: Uuid, before: &[u8], now: &[u8]) -> Result<bool> {
    const APP: &str = "UPDATE authenticator_app SET sealed_secret = $3 WHERE id = $1 AND sealed_secret = $2";
    const PHONE: &str = "UPDATE phone SET sealed_number = $3 WHERE id = $1 AND sealed_number = $2";
    const MESSAGE: &str = "UPDATE outbox SET sealed_body = $3 WHERE id = $1 AND sealed_body = $2";
    let sql = match column {
        Column::App => APP,
        Column::Phone => PHONE,
        Column::Message => MESSAGE,
    };
    Ok(changed!(tx, sql, id, before, now)? == 1)
}
