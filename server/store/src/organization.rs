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
    /// Unix milliseconds from which on its members need two-step verification; nothing while that is theirs to decide.
    pub required_from: Option<i64>,
    /// How often, after that date, a member may put the set-up off.
    pub delays: i64,
    /// Whether security keys are allowed.
    pub allow_security_key: bool,
    /// Whether authenticator apps are allowed.
    pub allow_authenticator_app: bool,
    /// Whether text messages are allowed.
    pub allow_text_message: bool,
    /// Whether members may turn it off themselves while it is required.
    pub may_disable: bool,
    /// Whom members can ask.
    pub contact: String,
    /// Raised by every change of the policy.
    pub policy_version: i64,
    /// API tokens of its members live at most so many days.
    pub token_days: i64,
}

/// What a change of the policy sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPolicy {
    /// As [`Organization::required_from`].
    pub required_from: Option<i64>,
    /// As [`Organization::delays`].
    pub delays: i64,
    /// As [`Organization::allow_security_key`].
    pub allow_security_key: bool,
    /// As [`Organization::allow_authenticator_app`].
    pub allow_authenticator_app: bool,
    /// As [`Organization::allow_text_message`].
    pub allow_text_message: bool,
    /// As [`Organization::may_disable`].
    pub may_disable: bool,
    /// As [`Organization::contact`].
    pub contact: String,
    /// As [`Organization::token_days`].
    pub token_days: i64,
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

/// All of them, by name.
///
/// # Errors
/// When the statement failed.
pub async fn all(tx: &mut Tx) -> Result<Vec<Organization>> {
    const SQL: &str = "SELECT * FROM organization ORDER BY lower(name), id";
    on!(tx, c => sqlx::query_as(SQL).fetch_all(c))
}

/// The row, locked until the transaction ends.
///
/// # Errors
/// When the statement failed.
pub async fn lock(tx: &mut Tx, id: Uuid) -> Result<Option<Organization>> {
    const SQL: &str = "UPDATE organization SET policy_version = policy_version WHERE id = $1 RETURNING *";
    on!(tx, c => sqlx::query_as(SQL).bind(id).fetch_optional(c))
}

/// Whether the policy was still that of a version; then it is another one.
///
/// # Errors
/// When the statement failed.
pub async fn set_policy(tx: &mut Tx, id: Uuid, version: i64, new: &NewPolicy) -> Result<bool> {
    const SQL: &str = "UPDATE organization SET required_from = $3, delays = $4, allow_security_key = $5, \
                       allow_authenticator_app = $6, allow_text_message = $7, may_disable = $8, contact = $9, \
                       token_days = $10, policy_version = policy_version + 1 WHERE id = $1 AND policy_version = $2";
    changed!(
        tx,
        SQL,
        id,
        version,
        new.required_from,
        new.delays,
        new.allow_security_key,
        new.allow_authenticator_app,
        new.allow_text_message,
        new.may_disable,
        &new.contact,
        new.token_days
    )
    .map(|rows| rows == 1)
}

/// How many members an organization has, whatever method they have.
///
/// # Errors
/// When the statement failed.
pub async fn members(tx: &mut Tx, id: Uuid) -> Result<i64> {
    const SQL: &str = "SELECT CAST(coalesce(sum(members), 0) AS BIGINT) FROM member_count WHERE organization_id = $1";
    on!(tx, c => sqlx::query_scalar(SQL).bind(id).fetch_one(c))
}
