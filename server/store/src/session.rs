//! Sessions, each with the hash of its token.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `session`. `Debug` shows no hash.
#[derive(Clone, FromRow)]
pub struct Session {
    /// Key.
    pub id: Uuid,
    /// SHA-256 of the token in the cookie; unique.
    pub token_hash: Vec<u8>,
    /// Whose it is.
    pub account_id: Uuid,
    /// `pending`, `enrol_only` or `full`.
    pub stage: String,
    /// The account's epoch when the session began; another one ends it.
    pub epoch: i64,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds of the last request.
    pub last_seen_at: i64,
    /// Unix milliseconds from which on it is over.
    pub expires_at: i64,
    /// Unix milliseconds of the password.
    pub password_at: i64,
    /// Unix milliseconds of the last second step.
    pub second_step_at: Option<i64>,
    /// Unix milliseconds until which sensitive settings are open.
    pub unlocked_until: Option<i64>,
    /// Whether a recovery key must be saved before anything else.
    pub must_save_key: bool,
    /// The method of the second step.
    pub method: Option<String>,
    /// Which one it was, where the account may have several: the key of a row of the method's table.
    pub method_id: Option<Uuid>,
    /// The browser as it names itself.
    pub user_agent: String,
    /// The address it came from.
    pub ip: String,
    /// The page to go to after logging in.
    pub next: Option<String>,
    /// What the owner calls the device.
    pub device_name: Option<String>,
    /// Unix milliseconds since when this browser has been logging in, one session after the other.
    pub device_since: i64,
    /// Unix milliseconds since when this browser has been at an open log-in, one try after the other.
    pub began_at: i64,
    /// Unix milliseconds when the owner was told of an open log-in that was not finished.
    pub told_at: Option<i64>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = f.debug_struct("Session");
        f.field("id", &self.id).field("stage", &self.stage).finish_non_exhaustive()
    }
}

/// Adds a row.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id or the token is taken.
pub async fn insert(tx: &mut Tx, row: &Session) -> Result<()> {
    const SQL: &str = "INSERT INTO session (id, token_hash, account_id, stage, epoch, created_at, \
                       last_seen_at, expires_at, password_at, second_step_at, unlocked_until, \
                       must_save_key, method, method_id, user_agent, ip, next, device_name, \
                       device_since, began_at, told_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, \
                       $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";
    changed!(
        tx,
        SQL,
        row.id,
        &row.token_hash,
        row.account_id,
        &row.stage,
        row.epoch,
        row.created_at,
        row.last_seen_at,
        row.expires_at,
        row.password_at,
        row.second_step_at,
        row.unlocked_until,
        row.must_save_key,
        &row.method,
        row.method_id,
        &row.user_agent,
        &row.ip,
        &row.next,
        &row.device_name,
        row.device_since,
        row.began_at,
        row.told_at
    )
    .map(drop)
}

/// The session of a token, also one that is over.
///
/// # Errors
/// When the statement failed.
pub async fn by_token_hash(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Session>> {
    const SQL: &str = "SELECT * FROM session WHERE token_hash = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(token_hash).fetch_optional(c))
}

/// The session of a key, also one that is over.
///
/// # Errors
/// When the statement failed.
pub async fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Session>> {
    const SQL: &str = "SELECT * FROM session WHERE id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}

/// Ends all sessions of all accounts. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_everybody(tx: &mut Tx) -> Result<u64> {
    changed!(tx, "DELETE FROM session")
}

/// When a session was seen last, of all that there are, in Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn last_seen(tx: &mut Tx) -> Result<Option<i64>> {
    on!(tx, c => sqlx::query_scalar("SELECT max(last_seen_at) FROM session").fetch_one(c))
}

/// Notes a request at Unix milliseconds; never an earlier one than before.
///
/// # Errors
/// When the statement failed.
pub async fn touch(tx: &mut Tx, id: Uuid, last_seen_at: i64) -> Result<()> {
    const SQL: &str = "UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2";
    changed!(tx, SQL, id, last_seen_at).map(drop)
}

/// Whether the old hash was still the session's; it is dead from here on.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the new one is taken.
pub async fn replace_token(tx: &mut Tx, id: Uuid, old_hash: &[u8], new_hash: &[u8]) -> Result<bool> {
    const SQL: &str = "UPDATE session SET token_hash = $3 WHERE id = $1 AND token_hash = $2";
    changed!(tx, SQL, id, old_hash, new_hash).map(|rows| rows == 1)
}

/// Opens the settings until a time in Unix milliseconds, or locks them. The time of the second step
/// changes only when one is given.
///
/// # Errors
/// When the statement failed.
pub async fn set_unlocked(tx: &mut Tx, id: Uuid, until: Option<i64>, second_step_at: Option<i64>) -> Result<()> {
    const SQL: &str = "UPDATE session SET unlocked_until = $2, \
                       second_step_at = coalesce($3, second_step_at) WHERE id = $1";
    changed!(tx, SQL, id, until, second_step_at).map(drop)
}

/// Notes that no session of an account has a recovery key to save any more.
///
/// # Errors
/// When the statement failed.
pub async fn nothing_to_save(tx: &mut Tx, account_id: Uuid) -> Result<()> {
    const SQL: &str = "UPDATE session SET must_save_key = (1 = 0) WHERE account_id = $1";
    changed!(tx, SQL, account_id).map(drop)
}

/// Keeps one session alive through a change of its account's epoch, with the second step that it
/// did at Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn bring_to_epoch(
    tx: &mut Tx,
    id: Uuid,
    epoch: i64,
    second_step_at: i64,
    method: &str,
    method_id: Option<Uuid>,
) -> Result<()> {
    const SQL: &str = "UPDATE session SET epoch = $2, second_step_at = $3, method = $4, \
                       method_id = $5 WHERE id = $1";
    changed!(tx, SQL, id, epoch, second_step_at, method, method_id).map(drop)
}

/// Makes a session full that had to set up a method. Whether this call was the one that did.
///
/// # Errors
/// When the statement failed.
pub async fn enter(tx: &mut Tx, id: Uuid) -> Result<bool> {
    const SQL: &str = "UPDATE session SET stage = 'full' WHERE id = $1 AND stage = 'enrol_only'";
    changed!(tx, SQL, id).map(|rows| rows == 1)
}

/// Forgets the page to go to: it was gone to.
///
/// # Errors
/// When the statement failed.
pub async fn forget_next(tx: &mut Tx, id: Uuid) -> Result<()> {
    changed!(tx, "UPDATE session SET next = NULL WHERE id = $1", id).map(drop)
}

/// Lets a session go on only once its new recovery key is saved.
///
/// # Errors
/// When the statement failed.
pub async fn must_save(tx: &mut Tx, id: Uuid) -> Result<()> {
    changed!(tx, "UPDATE session SET must_save_key = (1 = 1) WHERE id = $1", id).map(drop)
}

/// Keeps one session alive through a change of its account's epoch, as one that did no second step.
///
/// # Errors
/// When the statement failed.
pub async fn without_second_step(tx: &mut Tx, id: Uuid, epoch: i64) -> Result<()> {
    const SQL: &str = "UPDATE session SET epoch = $2, second_step_at = NULL, method = NULL, \
                       method_id = NULL, must_save_key = (1 = 0) WHERE id = $1";
    changed!(tx, SQL, id, epoch).map(drop)
}

/// Keeps one session alive through a change of its account's epoch.
///
/// # Errors
/// When the statement failed.
pub async fn keep_at_epoch(tx: &mut Tx, id: Uuid, epoch: i64) -> Result<()> {
    changed!(tx, "UPDATE session SET epoch = $2 WHERE id = $1", id, epoch).map(drop)
}

/// Whether there was such a session.
///
/// # Errors
/// When the statement failed.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<bool> {
    const SQL: &str = "DELETE FROM session WHERE id = $1 RETURNING account_id";
    let ended: Vec<Uuid> = on!(tx, c => sqlx::query_scalar(SQL).bind(id).fetch_all(c))?;
    Ok(ended.into_iter().inspect(|account| tx.touch(*account)).count() == 1)
}

/// Ends the session of a token. What it was.
///
/// # Errors
/// When the statement failed.
pub async fn take(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Session>> {
    const SQL: &str = "DELETE FROM session WHERE token_hash = $1 RETURNING *";
    let ended: Option<Session> = on!(tx, c => sqlx::query_as(SQL).bind(token_hash).fetch_optional(c))?;
    Ok(ended.inspect(|session| tx.touch(session.account_id)))
}

/// How many sessions of the account, open log-ins among them, were ended; `keep` is not.
///
/// # Errors
/// When the statement failed.
pub async fn delete_others(tx: &mut Tx, account_id: Uuid, keep: Uuid) -> Result<u64> {
    const SQL: &str = "DELETE FROM session WHERE account_id = $1 AND id <> $2";
    tx.touch(account_id);
    changed!(tx, SQL, account_id, keep)
}

/// How many sessions of the account, open log-ins among them, were ended: all that there were.
///
/// # Errors
/// When the statement failed.
pub async fn delete_all(tx: &mut Tx, account_id: Uuid) -> Result<u64> {
    tx.touch(account_id);
    changed!(tx, "DELETE FROM session WHERE account_id = $1", account_id)
}

/// How many other sessions of the account were ended that were opened with one method, by the key
/// of its row.
///
/// # Errors
/// When the statement failed.
pub async fn delete_of_method(tx: &mut Tx, account_id: Uuid, method_id: Uuid, keep: Uuid) -> Result<u64> {
    const SQL: &str = "DELETE FROM session WHERE account_id = $1 AND method_id = $2 AND id <> $3";
    tx.touch(account_id);
    changed!(tx, SQL, account_id, method_id, keep)
}

/// How many sessions of the account were ended that have a new recovery key to save.
///
/// # Errors
/// When the statement failed.
pub async fn delete_unsaved(tx: &mut Tx, account_id: Uuid) -> Result<u64> {
    tx.touch(account_id);
    changed!(tx, "DELETE FROM session WHERE account_id = $1 AND must_save_key", account_id)
}

/// Removes sessions of all accounts that are over, or were last seen at `idle_before` or earlier
/// (both Unix milliseconds), but no open log-in before its owner was told of it. How many.
///
/// # Errors
/// When the statement failed.
pub async fn delete_expired(tx: &mut Tx, now: i64, idle_before: i64) -> Result<u64> {
    const SQL: &str = "DELETE FROM session WHERE (expires_at <= $1 OR last_seen_at <= $2) \
                       AND (stage <> 'pending' OR told_at IS NOT NULL) RETURNING account_id";
    let ended: Vec<Uuid> = on!(tx, c => sqlx::query_scalar(SQL).bind(now).bind(idle_before).fetch_all(c))?;
    for account in &ended {
        tx.touch(*account);
    }
    Ok(u64::try_from(ended.len()).unwrap_or(u64::MAX))
}

/// Full sessions of an account that are alive, except `keep`: neither over nor idle (last seen
/// after `idle_before`; both Unix milliseconds), and of the account's present epoch.
///
/// # Errors
/// When the statement failed.
pub async fn count_full(tx: &mut Tx, account_id: Uuid, keep: Option<Uuid>, now: i64, idle_before: i64) -> Result<i64> {
    const SQL: &str = "SELECT count(*) FROM session WHERE account_id = $1 AND stage = 'full' \
                       AND coalesce(id <> $2, TRUE) AND expires_at > $3 AND last_seen_at > $4 \
                       AND epoch = (SELECT account.epoch FROM account WHERE account.id = $1)";
    on!(tx, c => sqlx::query_scalar(SQL)
        .bind(account_id)
        .bind(keep)
        .bind(now)
        .bind(idle_before)
        .fetch_one(c))
}

/// Full sessions of an account that are alive, as [`count_full`] counts them; the last used first.
///
/// # Errors
/// When the statement failed.
pub async fn list_full(tx: &mut Tx, account_id: Uuid, now: i64, idle_before: i64) -> Result<Vec<Session>> {
    const SQL: &str = "SELECT * FROM session WHERE account_id = $1 AND stage = 'full' \
                       AND expires_at > $2 AND last_seen_at > $3 \
                       AND epoch = (SELECT account.epoch FROM account WHERE account.id = $1) \
                       ORDER BY last_seen_at DESC, id";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(now).bind(idle_before).fetch_all(c))
}

/// Names the device of a session, or takes its name away.
///
/// # Errors
/// When the statement failed.
pub async fn set_device_name(tx: &mut Tx, id: Uuid, name: Option<&str>) -> Result<()> {
    changed!(tx, "UPDATE session SET device_name = $2 WHERE id = $1", id, name).map(drop)
}

/// The accounts with open log-ins that began at `before` Unix milliseconds or earlier, and of which their owners were not told.
///
/// # Errors
/// When the statement failed.
pub async fn with_unfinished(tx: &mut Tx, before: i64) -> Result<Vec<Uuid>> {
    const SQL: &str = "SELECT DISTINCT account_id FROM session \
                       WHERE stage = 'pending' AND told_at IS NULL AND began_at <= $1";
    on!(tx, c => sqlx::query_scalar(SQL).bind(before).fetch_all(c))
}

/// Claims those of one account for telling, `at` Unix milliseconds, the first that began first. Of parallel calls one gets each.
///
/// # Errors
/// When the statement failed.
pub async fn claim_unfinished(tx: &mut Tx, account_id: Uuid, before: i64, at: i64) -> Result<Vec<Session>> {
    const SQL: &str = "UPDATE session SET told_at = $3 WHERE account_id = $1 AND stage = 'pending' \
                       AND told_at IS NULL AND began_at <= $2 RETURNING *";
    let claimed = on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(before).bind(at).fetch_all(c));
    let mut claimed: Vec<Session> = claimed?;
    claimed.sort_by_key(|row| (row.began_at, row.id));
    Ok(claimed)
}
