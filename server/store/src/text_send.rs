//! The texts that were asked for lately, by whom, to which number and from where: what budgets are counted from.

use crate::{Result, Tx, tx::Engine};
use sqlx::FromRow;
use uuid::Uuid;

/// A row of `text_send`. Subjects are 16 bytes: an account's id, or a fingerprint.
#[derive(Debug, Clone, FromRow)]
pub struct TextSend {
    /// Key.
    pub id: Uuid,
    /// Who asked for it.
    pub account: Vec<u8>,
    /// Whom it went to.
    pub number: Vec<u8>,
    /// Where the request came from.
    pub client: Vec<u8>,
    /// The country code of the number (ITU-T E.164).
    pub dial_code: i64,
    /// Unix milliseconds.
    pub at: i64,
}

/// Which texts are counted together.
#[derive(Debug, Clone, Copy)]
pub enum Scope<'a> {
    /// Those of an account.
    Account(&'a [u8]),
    /// Those to a number.
    Number(&'a [u8]),
    /// Those that were asked for from one place.
    Client(&'a [u8]),
    /// Those to a country code.
    DialCode(i64),
    /// All.
    Site,
}

/// Lets nobody else count or add texts until the transaction ends, so that budgets are exact.
///
/// # Errors
/// When the statement failed.
pub async fn lock(tx: &mut Tx) -> Result<()> {
    // A number of our own among the advisory locks of this database. SQLite has one writer at a time.
    const SQL: &str = "SELECT pg_advisory_xact_lock(7001)";
    if let Engine::Postgres(_) = tx.engine {
        changed!(tx, SQL)?;
    }
    Ok(())
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken.
pub async fn insert(tx: &mut Tx, row: &TextSend) -> Result<()> {
    const SQL: &str = "INSERT INTO text_send (id, account, number, client, dial_code, at) \
                       VALUES ($1, $2, $3, $4, $5, $6)";
    changed!(tx, SQL, row.id, &row.account, &row.number, &row.client, row.dial_code, row.at).map(drop)
}

/// When the `nth` newest text of a scope was asked for (1 is the newest), in Unix milliseconds; nothing when that was at `since` or
/// before, or there are fewer.
///
/// # Errors
/// When the statement failed.
pub async fn nth_newest(tx: &mut Tx, scope: Scope<'_>, nth: i64, since: i64) -> Result<Option<i64>> {
    const ACCOUNT: &str = "SELECT at FROM text_send WHERE account = $3 AND at > $2 ORDER BY at DESC LIMIT 1 OFFSET $1";
    const NUMBER: &str = "SELECT at FROM text_send WHERE number = $3 AND at > $2 ORDER BY at DESC LIMIT 1 OFFSET $1";
    const CLIENT: &str = "SELECT at FROM text_send WHERE client = $3 AND at > $2 ORDER BY at DESC LIMIT 1 OFFSET $1";
    const DIAL_CODE: &str =
        "SELECT at FROM text_send WHERE dial_code = $3 AND at > $2 ORDER BY at DESC LIMIT 1 OFFSET $1";
    const SITE: &str = "SELECT at FROM text_send WHERE at > $2 ORDER BY at DESC LIMIT 1 OFFSET $1";
    let skipped = nth.saturating_sub(1);
    match scope {
        Scope::Account(subject) => {
            on!(tx, c => sqlx::query_scalar(ACCOUNT).bind(skipped).bind(since).bind(subject).fetch_optional(c))
        }
        Scope::Number(subject) => {
            on!(tx, c => sqlx::query_scalar(NUMBER).bind(skipped).bind(since).bind(subject).fetch_optional(c))
        }
        Scope::Client(subject) => {
            on!(tx, c => sqlx::query_scalar(CLIENT).bind(skipped).bind(since).bind(subject).fetch_optional(c))
        }
        Scope::DialCode(code) => {
            on!(tx, c => sqlx::query_scalar(DIAL_CODE).bind(skipped).bind(since).bind(code).fetch_optional(c))
        }
        Scope::Site => on!(tx, c => sqlx::query_scalar(SITE).bind(skipped).bind(since).fetch_optional(c)),
    }
}

/// Forgets texts that were asked for later than `after` Unix milliseconds: the clock was wrong then. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_after(tx: &mut Tx, after: i64) -> Result<u64> {
    changed!(tx, "DELETE FROM text_send WHERE at > $1", after)
}

/// Forgets texts that were asked for at `before` Unix milliseconds or earlier. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_before(tx: &mut Tx, before: i64) -> Result<u64> {
    changed!(tx, "DELETE FROM text_send WHERE at <= $1", before)
}
