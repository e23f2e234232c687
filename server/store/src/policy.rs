//! What the policy of an organization means for its members.

use crate::{Result, Tx, account::Account};
use sqlx::FromRow;
use uuid::Uuid;

/// Which kinds of methods count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kinds {
    /// Security keys.
    pub keys: bool,
    /// Authenticator apps.
    pub apps: bool,
    /// Telephones.
    pub phones: bool,
}

/// A member who has nothing that counts.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Without {
    /// Key of the account.
    pub id: Uuid,
    /// What the member is called.
    pub name: String,
    /// The address.
    pub email: String,
    /// The strongest method that it has, as in [`Account::strongest`].
    pub strongest: String,
    /// How many of them there are in all.
    pub total: i64,
}

/// The members who are not left out at `now` (Unix milliseconds) and have no method of these kinds, by name; at most `limit`, each with
/// how many there are.
///
/// # Errors
/// When the statement failed.
pub async fn without(tx: &mut Tx, organization: Uuid, kinds: Kinds, now: i64, limit: i64) -> Result<Vec<Without>> {
    const SQL: &str = "SELECT id, name, email, strongest, count(*) OVER () AS total FROM account WHERE organization_id = $1 \
                       AND coalesce(excluded_until, 0) <= $5 AND NOT (two_step_since IS NOT NULL AND ( \
                       ($2 AND EXISTS (SELECT 1 FROM security_key AS k WHERE k.account_id = account.id)) \
                       OR ($3 AND EXISTS (SELECT 1 FROM authenticator_app AS a WHERE a.account_id = account.id)) \
                       OR ($4 AND EXISTS (SELECT 1 FROM phone AS p WHERE p.account_id = account.id)))) \
                       ORDER BY lower(name), id LIMIT $6";
    let Kinds { keys, apps, phones } = kinds;
    on!(tx, c => sqlx::query_as(SQL)
        .bind(organization)
        .bind(keys)
        .bind(apps)
        .bind(phones)
        .bind(now)
        .bind(limit)
        .fetch_all(c))
}

/// At most `limit` members who were not told that two-step verification is required from a date on (Unix milliseconds), or whose last
/// mail was due more than `days` days before it.
///
/// # Errors
/// When the statement failed.
pub async fn to_tell(tx: &mut Tx, organization: Uuid, from: i64, days: i64, limit: i64) -> Result<Vec<Uuid>> {
    // Each part is a stretch of one index.
    const SQL: &str = "SELECT id FROM (\
                       SELECT id FROM account WHERE organization_id = $1 AND told_of IS NULL \
                       UNION ALL SELECT id FROM account WHERE organization_id = $1 AND told_of < $2 \
                       UNION ALL SELECT id FROM account WHERE organization_id = $1 AND told_of > $2 \
                       UNION ALL SELECT id FROM account WHERE organization_id = $1 AND told_of = $2 AND told_days > $3\
                       ) AS waiting LIMIT $4";
    on!(tx, c => sqlx::query_scalar(SQL).bind(organization).bind(from).bind(days).bind(limit).fetch_all(c))
}

/// Notes that a member was told of a date, with the mail that is due so many days before it. The row as it was until then, if this call was
/// the one that noted it.
///
/// # Errors
/// When the statement failed.
pub async fn mark_told(tx: &mut Tx, id: Uuid, from: i64, days: i64) -> Result<Option<Account>> {
    const SQL: &str = "UPDATE account SET told_of = $2, told_days = $3 WHERE id = $1 \
                       AND (told_of IS NULL OR told_of <> $2 OR told_days > $3)";
    let before = crate::account::lock(tx, id).await?;
    let marked = changed!(tx, SQL, id, from, days)? == 1;
    Ok(before.filter(|_| marked))
}
