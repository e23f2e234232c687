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
    /// Who did it, where that was not the owner.
    pub actor_id: Option<Uuid>,
    /// The organization that its account was in. Set when the row is added.
    pub organization_id: Option<Uuid>,
}

/// Adds a row, and tells those who look at the account.
///
/// # Errors
/// [`StoreError::Conflict`](crate::StoreError::Conflict) when the id is taken.
pub async fn insert(tx: &mut Tx, row: &Activity) -> Result<()> {
    const SQL: &str = "INSERT INTO activity (id, account_id, at, kind, session_id, ip, \
                       user_agent, detail, actor_id, organization_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, \
                       (SELECT account.organization_id FROM account WHERE account.id = $2))";
    tx.touch(row.account_id);
    changed!(
        tx,
        SQL,
        row.id,
        row.account_id,
        row.at,
        &row.kind,
        row.session_id,
        &row.ip,
        &row.user_agent,
        &row.detail,
        row.actor_id
    )
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

/// Where a page of events ends, and the next one begins: time in Unix milliseconds, and key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before(pub i64, pub Uuid);

/// At most `limit` events of an account that are older than one, the newest first. `kinds` are the wanted ones, each between commas
/// (`,logged_in,logged_out,`); an empty text stands for all.
///
/// # Errors
/// When the statement failed.
pub async fn page(
    tx: &mut Tx,
    account_id: Uuid,
    kinds: &str,
    before: Option<Before>,
    limit: i64,
) -> Result<Vec<Activity>> {
    const SQL: &str = "SELECT * FROM activity WHERE account_id = $1 AND at <= $3 \
                       AND (at < $3 OR id < $4) \
                       AND ($2 = '' OR replace($2, ',' || kind || ',', '') <> $2) \
                       ORDER BY at DESC, id DESC LIMIT $5";
    let Before(at, id) = before.unwrap_or(Before(i64::MAX, Uuid::max()));
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(kinds).bind(at).bind(id).bind(limit).fetch_all(c))
}

/// An event with the names of whose it is and of who did it.
#[derive(Debug, Clone, FromRow)]
pub struct OfOrganization {
    /// The row.
    #[sqlx(flatten)]
    pub row: Activity,
    /// Whose it is.
    pub account_name: String,
    /// Their address.
    pub account_email: String,
    /// Who did it, where that was not the owner.
    pub actor_name: Option<String>,
    /// Their address.
    pub actor_email: Option<String>,
}

/// The two statements of [`page_of_organization`]; each begins with an index of its own.
macro_rules! of_organization {
    ($account:literal) => {
        concat!(
            "SELECT activity.*, account.name AS account_name, account.email AS account_email, \
             actor.name AS actor_name, actor.email AS actor_email FROM activity \
             JOIN account ON account.id = activity.account_id LEFT JOIN account AS actor ON actor.id = activity.actor_id \
             WHERE activity.organization_id = $1 AND ",
            $account,
            " AND activity.at <= $4 AND (activity.at < $4 OR activity.id < $5) \
             AND ($3 = '' OR replace($3, ',' || activity.kind || ',', '') <> $3) \
             ORDER BY activity.at DESC, activity.id DESC LIMIT $6"
        )
    };
}

/// At most `limit` events of an organization, or of one account while it was in it, that are older than one, the newest first. `kinds` as
/// for [`page`].
///
/// # Errors
/// When the statement failed.
pub async fn page_of_organization(
    tx: &mut Tx,
    organization: Uuid,
    account: Option<Uuid>,
    kinds: &str,
    before: Option<Before>,
    limit: i64,
) -> Result<Vec<OfOrganization>> {
    const ALL: &str = of_organization!("$2 = $2");
    const ONE: &str = of_organization!("activity.account_id = $2");
    let sql = if account.is_some() { ONE } else { ALL };
    let Before(at, id) = before.unwrap_or(Before(i64::MAX, Uuid::max()));
    on!(tx, c => sqlx::query_as(sql)
        .bind(organization)
        .bind(account.unwrap_or_default())
        .bind(kinds)
        .bind(at)
        .bind(id)
        .bind(limit)
        .fetch_all(c))
}

/// The newest event of one kind, if there is one.
///
/// # Errors
/// When the statement failed.
pub async fn newest(tx: &mut Tx, account_id: Uuid, kind: &str) -> Result<Option<Activity>> {
    const SQL: &str = "SELECT * FROM activity WHERE account_id = $1 AND kind = $2 \
                       ORDER BY at DESC, id DESC LIMIT 1";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(kind).fetch_optional(c))
}

/// From where events of one kind came.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Origin {
    /// The address.
    pub ip: String,
    /// The browser as it names itself.
    pub user_agent: String,
}

/// From where events of one kind ever came, each place once.
///
/// # Errors
/// When the statement failed.
pub async fn origins(tx: &mut Tx, account_id: Uuid, kind: &str) -> Result<Vec<Origin>> {
    const SQL: &str = "SELECT DISTINCT ip, user_agent FROM activity WHERE account_id = $1 AND kind = $2";
    on!(tx, c => sqlx::query_as(SQL).bind(account_id).bind(kind).fetch_all(c))
}
