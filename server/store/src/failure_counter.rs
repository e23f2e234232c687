//! Counts of failures in a row, by subject (16 bytes: an account's id, or the fingerprint of an
//! address) and class (what was tried).

use crate::{Result, Tx};
use sqlx::FromRow;

/// A row of `failure_counter`.
#[derive(Debug, Clone, FromRow)]
pub struct FailureCounter {
    /// Whose failures, 16 bytes.
    pub subject: Vec<u8>,
    /// What was tried.
    pub class: String,
    /// How many in a row.
    pub failures: i64,
    /// Unix milliseconds before which no try is looked at.
    pub wait_until: i64,
    /// Unix milliseconds; 0 for never.
    pub last_failed_at: i64,
}

/// The counter, made with zeros if need be, and locked until the transaction ends.
///
/// # Errors
/// When the statement failed.
pub async fn lock(tx: &mut Tx, subject: &[u8], class: &str) -> Result<FailureCounter> {
    const SQL: &str = "INSERT INTO failure_counter (subject, class, failures, wait_until, \
                       last_failed_at) VALUES ($1, $2, 0, 0, 0) ON CONFLICT (subject, class) \
                       DO UPDATE SET failures = failure_counter.failures RETURNING *";
    on!(tx, c => sqlx::query_as(SQL).bind(subject).bind(class).fetch_one(c))
}

/// Sets a counter: so many failures, a pause until and the last failure at Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn raise(tx: &mut Tx, subject: &[u8], class: &str, failures: i64, wait_until: i64, at: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO failure_counter (subject, class, failures, wait_until, \
                       last_failed_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (subject, class) \
                       DO UPDATE SET failures = excluded.failures, \
                       wait_until = excluded.wait_until, last_failed_at = excluded.last_failed_at";
    changed!(tx, SQL, subject, class, failures, wait_until, at).map(drop)
}

/// Takes one failure back, if there is one, and ends the pause.
///
/// # Errors
/// When the statement failed.
pub async fn lower_by_one(tx: &mut Tx, subject: &[u8], class: &str) -> Result<()> {
    const SQL: &str = "UPDATE failure_counter SET wait_until = 0, \
                       failures = CASE WHEN failures > 0 THEN failures - 1 ELSE 0 END \
                       WHERE subject = $1 AND class = $2";
    changed!(tx, SQL, subject, class).map(drop)
}

/// Forgets all failures of a subject in a class.
///
/// # Errors
/// When the statement failed.
pub async fn clear(tx: &mut Tx, subject: &[u8], class: &str) -> Result<()> {
    const SQL: &str = "DELETE FROM failure_counter WHERE subject = $1 AND class = $2";
    changed!(tx, SQL, subject, class).map(drop)
}

/// The counter as it is, not locked.
///
/// # Errors
/// When the statement failed.
pub async fn get(tx: &mut Tx, subject: &[u8], class: &str) -> Result<Option<FailureCounter>> {
    const SQL: &str = "SELECT * FROM failure_counter WHERE subject = $1 AND class = $2";
    on!(tx, c => sqlx::query_as(SQL).bind(subject).bind(class).fetch_optional(c))
}

/// Forgets counters that were last raised before Unix milliseconds; never one whose pause lasts
/// beyond, and none of the classes that only success may clear. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_stale(tx: &mut Tx, before: i64, kept: [&str; 2]) -> Result<u64> {
    const SQL: &str = "DELETE FROM failure_counter WHERE last_failed_at < $1 AND last_failed_at > 0 \
                       AND wait_until < $1 AND class <> $2 AND class <> $3";
    changed!(tx, SQL, before, kept[0], kept[1])
}
