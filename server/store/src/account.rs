//! Accounts.

use crate::{Result, Tx};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// A row of `account`. `Debug` shows no address, name or hash.
#[derive(Clone, FromRow)]
pub struct Account {
    /// Key.
    pub id: Uuid,
    /// The address as its owner wrote it.
    pub email: String,
    /// The address in the form that two spellings share; unique.
    pub email_key: String,
    /// What the owner is called.
    pub name: String,
    /// PHC string.
    pub password_hash: String,
    /// Unix milliseconds; nothing until the owner proved the address.
    pub email_verified_at: Option<i64>,
    /// The organization it belongs to.
    pub organization_id: Option<Uuid>,
    /// `member` or `admin`.
    pub role: String,
    /// Unix milliseconds; nothing while two-step verification is off.
    pub two_step_since: Option<i64>,
    /// Raised by changes that end all other sessions.
    pub epoch: i64,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Unix milliseconds.
    pub password_changed_at: i64,
    /// Unix milliseconds until which it is left out of what its organization requires.
    pub excluded_until: Option<i64>,
    /// Why it is left out.
    pub excluded_reason: Option<String>,
    /// Unix milliseconds until which it may set up two-step verification although it is shut out.
    pub setup_until: Option<i64>,
    /// Unix milliseconds of its owner turning two-step verification off although it is required.
    pub turned_off_at: Option<i64>,
    /// Unix milliseconds of the one log-in with a method that is no longer allowed.
    pub outdated_used_at: Option<i64>,
    /// The date, in Unix milliseconds, that the set-up was put off from.
    pub put_off_from: Option<i64>,
    /// How often it was put off since that date.
    pub put_off_times: i64,
    /// Unix milliseconds until which it is put off.
    pub put_off_until: Option<i64>,
    /// The date, in Unix milliseconds, that its owner was told of.
    pub told_of: Option<i64>,
    /// How many days before that date the last mail was due; 1000 for the first.
    pub told_days: Option<i64>,
    /// Unix milliseconds.
    pub last_log_in_at: Option<i64>,
    /// `security_key`, `authenticator_app`, `text_message` or `off`.
    pub strongest: String,
    /// Unix milliseconds of the last time that its password was enough for the API.
    pub api_password_at: Option<i64>,
    /// The tag (BCP 47) of the language that its pages and mails are written in.
    pub language: String,
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = f.debug_struct("Account");
        f.field("id", &self.id).field("epoch", &self.epoch).finish_non_exhaustive()
    }
}

/// What a new row begins with. `Debug` shows no address, name or hash.
#[derive(Clone)]
pub struct NewAccount {
    /// Key.
    pub id: Uuid,
    /// The address as its owner wrote it.
    pub email: String,
    /// The address in the form that two spellings share; unique.
    pub email_key: String,
    /// What the owner is called.
    pub name: String,
    /// PHC string.
    pub password_hash: String,
    /// Unix milliseconds, if the address is proved already.
    pub email_verified_at: Option<i64>,
    /// The organization it belongs to.
    pub organization_id: Option<Uuid>,
    /// `member` or `admin`.
    pub role: String,
    /// Unix milliseconds, also of the password.
    pub created_at: i64,
    /// The tag (BCP 47) of the language that its pages and mails are written in.
    pub language: String,
}

impl fmt::Debug for NewAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewAccount").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Adds a row with epoch 0 and two-step verification off.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the address has an account.
pub async fn insert(tx: &mut Tx, new: &NewAccount) -> Result<()> {
    const SQL: &str = "INSERT INTO account (id, email, email_key, name, password_hash, \
                       email_verified_at, organization_id, role, created_at, password_changed_at, language) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)";
    changed!(
        tx,
        SQL,
        new.id,
        &new.email,
        &new.email_key,
        &new.name,
        &new.password_hash,
        new.email_verified_at,
        new.organization_id,
        &new.role,
        new.created_at,
        &new.language
    )
    .map(drop)
}

/// The row, if there is one.
///
/// # Errors
/// When the statement failed.
pub async fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Account>> {
    const SQL: &str = "SELECT * FROM account WHERE id = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}

/// The account with an address, in the form that two spellings share.
///
/// # Errors
/// When the statement failed.
pub async fn by_email_key(tx: &mut Tx, email_key: &str) -> Result<Option<Account>> {
    const SQL: &str = "SELECT * FROM account WHERE email_key = $1";
    on!(tx, c => sqlx::query_as(SQL).bind(email_key).fetch_optional(c))
}

/// The row, locked until the transaction ends: an update that changes nothing locks on both
/// engines.
///
/// # Errors
/// When the statement failed.
pub async fn lock(tx: &mut Tx, id: Uuid) -> Result<Option<Account>> {
    const SQL: &str = "UPDATE account SET epoch = epoch WHERE id = $1 RETURNING *";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}

/// Puts a new sign-up, `at` Unix milliseconds and in a language, in the place of the earlier one.
/// Whether the address was still unproved: a proved one keeps what it has.
///
/// # Errors
/// When the statement failed.
pub async fn sign_up_again(
    tx: &mut Tx,
    id: Uuid,
    name: &str,
    password_hash: &str,
    language: &str,
    at: i64,
) -> Result<bool> {
    const SQL: &str = "UPDATE account SET name = $2, password_hash = $3, language = $4, password_changed_at = $5 \
                       WHERE id = $1 AND email_verified_at IS NULL";
    changed!(tx, SQL, id, name, password_hash, language, at).map(|rows| rows == 1)
}

/// Proves the address, `at` Unix milliseconds, for the sign-up with this name and hash. Whether this
/// call was the one that did: a proved address keeps what it has.
///
/// # Errors
/// When the statement failed.
pub async fn confirm(tx: &mut Tx, id: Uuid, name: &str, password_hash: &str, at: i64) -> Result<bool> {
    // The right-hand sides read the row as it was.
    const SQL: &str = "UPDATE account SET email_verified_at = $4, name = $2, password_hash = $3, \
                       password_changed_at = CASE WHEN password_hash = $3 \
                       THEN password_changed_at ELSE $4 END \
                       WHERE id = $1 AND email_verified_at IS NULL";
    changed!(tx, SQL, id, name, password_hash, at).map(|rows| rows == 1)
}

/// Whether this call, `at` Unix milliseconds, was the one that turned it on; then the epoch is one
/// higher.
///
/// # Errors
/// When the statement failed.
pub async fn turn_two_step_on(tx: &mut Tx, id: Uuid, at: i64) -> Result<bool> {
    const SQL: &str = "UPDATE account SET two_step_since = $2, epoch = epoch + 1 \
                       WHERE id = $1 AND two_step_since IS NULL";
    changed!(tx, SQL, id, at).map(|rows| rows == 1)
}

/// Whether this call was the one that turned it off; then the epoch is one higher.
///
/// # Errors
/// When the statement failed.
pub async fn turn_two_step_off(tx: &mut Tx, id: Uuid) -> Result<bool> {
    const SQL: &str = "UPDATE account SET two_step_since = NULL, epoch = epoch + 1 \
                       WHERE id = $1 AND two_step_since IS NOT NULL";
    changed!(tx, SQL, id).map(|rows| rows == 1)
}

/// Replaces the password's hash (a PHC string), `at` Unix milliseconds. The epoch stays.
///
/// # Errors
/// When the statement failed.
pub async fn set_password_hash(tx: &mut Tx, id: Uuid, hash: &str, at: i64) -> Result<()> {
    const SQL: &str = "UPDATE account SET password_hash = $2, password_changed_at = $3 \
                       WHERE id = $1";
    changed!(tx, SQL, id, hash, at).map(drop)
}

/// Replaces a password's hash by another (PHC strings), `at` Unix milliseconds, and raises the epoch. Whether `before` was still the
/// account's.
///
/// # Errors
/// When the statement failed.
pub async fn change_password(tx: &mut Tx, id: Uuid, before: &str, hash: &str, at: i64) -> Result<bool> {
    const SQL: &str = "UPDATE account SET password_hash = $3, password_changed_at = $4, \
                       epoch = epoch + 1 WHERE id = $1 AND password_hash = $2";
    changed!(tx, SQL, id, before, hash, at).map(|rows| rows == 1)
}

/// Sets the language, by its tag (BCP 47).
///
/// # Errors
/// When the statement failed.
pub async fn set_language(tx: &mut Tx, id: Uuid, tag: &str) -> Result<()> {
    changed!(tx, "UPDATE account SET language = $2 WHERE id = $1", id, tag).map(drop)
}

/// Puts an account into an organization, as `member` or `admin`.
///
/// # Errors
/// When there is no such organization or role.
pub async fn set_organization(tx: &mut Tx, id: Uuid, organization: Uuid, role: &str) -> Result<()> {
    const SQL: &str = "UPDATE account SET organization_id = $2, role = $3 WHERE id = $1";
    tx.touch(id);
    changed!(tx, SQL, id, organization, role).map(drop)
}

/// Notes which of its methods is the strongest. Called by the statements that add and remove methods.
pub(crate) async fn note_strongest(tx: &mut Tx, id: Uuid) -> Result<()> {
    const SQL: &str = "UPDATE account SET strongest = CASE \
                       WHEN EXISTS (SELECT 1 FROM security_key WHERE security_key.account_id = $1) THEN 'security_key' \
                       WHEN EXISTS (SELECT 1 FROM authenticator_app WHERE authenticator_app.account_id = $1) \
                       THEN 'authenticator_app' \
                       WHEN EXISTS (SELECT 1 FROM phone WHERE phone.account_id = $1) THEN 'text_message' \
                       ELSE 'off' END WHERE id = $1";
    changed!(tx, SQL, id).map(drop)
}

/// Notes a log-in, `at` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn mark_log_in(tx: &mut Tx, id: Uuid, at: i64) -> Result<()> {
    changed!(tx, "UPDATE account SET last_log_in_at = $2 WHERE id = $1", id, at).map(drop)
}

/// Notes that the password was enough for the API, `at` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn mark_api_password(tx: &mut Tx, id: Uuid, at: i64) -> Result<()> {
    changed!(tx, "UPDATE account SET api_password_at = $2 WHERE id = $1", id, at).map(drop)
}

/// Leaves an account out of what its organization requires, until a time in Unix milliseconds and for a reason, or no longer.
///
/// # Errors
/// When the statement failed.
pub async fn set_exclusion(tx: &mut Tx, id: Uuid, until: Option<i64>, reason: Option<&str>) -> Result<()> {
    const SQL: &str = "UPDATE account SET excluded_until = $2, excluded_reason = $3 WHERE id = $1";
    tx.touch(id);
    changed!(tx, SQL, id, until, reason).map(drop)
}

/// Lets an account that is shut out set up two-step verification until a time in Unix milliseconds, or no longer.
///
/// # Errors
/// When the statement failed.
pub async fn set_setup_until(tx: &mut Tx, id: Uuid, until: Option<i64>) -> Result<()> {
    tx.touch(id);
    changed!(tx, "UPDATE account SET setup_until = $2 WHERE id = $1", id, until).map(drop)
}

/// Notes that its owner turned two-step verification off although it is required, `at` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn mark_turned_off(tx: &mut Tx, id: Uuid, at: i64) -> Result<()> {
    const SQL: &str = "UPDATE account SET turned_off_at = $2, setup_until = NULL WHERE id = $1";
    changed!(tx, SQL, id, at).map(drop)
}

/// Notes that a method that is no longer allowed has opened a session, `at` Unix milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn mark_outdated_used(tx: &mut Tx, id: Uuid, at: i64) -> Result<()> {
    changed!(tx, "UPDATE account SET outdated_used_at = $2 WHERE id = $1", id, at).map(drop)
}

/// An account has what its organization asks for: nothing shuts it out any more, and nothing is put off.
///
/// # Errors
/// When the statement failed.
pub async fn forget_shut_out(tx: &mut Tx, id: Uuid) -> Result<()> {
    const SQL: &str = "UPDATE account SET setup_until = NULL, turned_off_at = NULL, outdated_used_at = NULL, \
                       put_off_from = NULL, put_off_times = 0, put_off_until = NULL WHERE id = $1";
    changed!(tx, SQL, id).map(drop)
}

/// Puts the set-up off until a time: from which date on it is required, and how often it was put off since, all in Unix
/// milliseconds.
///
/// # Errors
/// When the statement failed.
pub async fn put_off(tx: &mut Tx, id: Uuid, from: i64, times: i64, until: i64) -> Result<()> {
    const SQL: &str = "UPDATE account SET put_off_from = $2, put_off_times = $3, put_off_until = $4 WHERE id = $1";
    changed!(tx, SQL, id, from, times, until).map(drop)
}

/// Makes a member of an organization an admin, or an admin a member.
///
/// # Errors
/// When there is no such role.
pub async fn set_role(tx: &mut Tx, id: Uuid, role: &str) -> Result<()> {
    tx.touch(id);
    changed!(tx, "UPDATE account SET role = $2 WHERE id = $1", id, role).map(drop)
}

/// Takes an account out of its organization, with all that it had from it. It goes on as nobody's member.
///
/// # Errors
/// When the statement failed.
pub async fn leave_organization(tx: &mut Tx, id: Uuid) -> Result<()> {
    const SQL: &str = "UPDATE account SET organization_id = NULL, role = 'member', excluded_until = NULL, \
                       excluded_reason = NULL, setup_until = NULL, turned_off_at = NULL, outdated_used_at = NULL, \
                       put_off_from = NULL, put_off_times = 0, put_off_until = NULL, told_of = NULL, told_days = NULL \
                       WHERE id = $1";
    tx.touch(id);
    changed!(tx, SQL, id).map(drop)
}

/// Removes an account, and with it every row that is its own: methods, sessions, log-ins, tokens, links, messages and the log.
///
/// # Errors
/// When the statement failed.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.touch(id);
    changed!(tx, "DELETE FROM account WHERE id = $1", id).map(drop)
}

/// How many accounts there are.
///
/// # Errors
/// When the statement failed.
pub async fn count(tx: &mut Tx) -> Result<i64> {
    on!(tx, c => sqlx::query_scalar("SELECT count(*) FROM account").fetch_one(c))
}
