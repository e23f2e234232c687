//! The members of an organization as its admins look at them.

use crate::{Result, Tx, account::Account};
use sqlx::FromRow;
use std::fmt;
use uuid::Uuid;

/// What a list shows of an account. `Debug` shows no address or name.
#[derive(Clone, FromRow)]
pub struct Member {
    /// Key.
    pub id: Uuid,
    /// What the owner is called.
    pub name: String,
    /// The address as its owner wrote it.
    pub email: String,
    /// `member` or `admin`.
    pub role: String,
    /// As [`Account::strongest`].
    pub strongest: String,
    /// Unix milliseconds.
    pub last_log_in_at: Option<i64>,
    /// As [`Account::excluded_until`].
    pub excluded_until: Option<i64>,
}

impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Member").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Which members. Who is left out now is with [`Which::LeftOut`] and with no method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which<'a> {
    /// All.
    All,
    /// Those whose strongest method is this one.
    Strongest(&'a str),
    /// Those who are left out now.
    LeftOut,
}

/// From where a page goes on, and in which order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// By name, after a member.
    Name(Option<(String, Uuid)>),
    /// By name from the end, after a member.
    NameDown(Option<(String, Uuid)>),
    /// By the last log-in, the longest ago first (none is 0), after a member.
    LogIn(Option<(i64, Uuid)>),
    /// By the last log-in, the last first, after a member.
    LogInDown(Option<(i64, Uuid)>),
}

/// The statements of one [`Which`], in the orders of [`Order`]; that by name from the end begins differently. Each can be read off an
/// index from where it begins, so that it costs the same for any number of members (migration 0007).
macro_rules! pages {
    ($which:literal, $name:literal, $log_in:literal) => {
        [
            pages!(@ $which, $name, ">= $6 AND (", $name, ", id) > ($6, $7) AND $8 = 0", $name, "ASC"),
            pages!(@ $which, $name, "<> $6 AND $7 = $7 AND $8 = 0", "", "", $name, "DESC"),
            pages!(@ $which, $name, "<= $6 AND (", $name, ", id) < ($6, $7) AND $8 = 0", $name, "DESC"),
            pages!(@ $which, $log_in, ">= $8 AND (", $log_in, ", id) > ($8, $7) AND $6 = ''", $log_in, "ASC"),
            pages!(@ $which, $log_in, "<= $8 AND (", $log_in, ", id) < ($8, $7) AND $6 = ''", $log_in, "DESC"),
        ]
    };
    (@ $which:literal, $key:literal, $from:literal, $again:literal, $then:literal, $order:literal, $way:literal) => {
        concat!(
            "SELECT id, name, email, role, strongest, last_log_in_at, excluded_until FROM account WHERE organization_id = $1 AND ",
            $which,
            " AND ($4 = '' OR lower(name) LIKE $4 ESCAPE '\\' OR name LIKE $5 ESCAPE '\\' OR email_key LIKE $4 ESCAPE '\\') AND ",
            $key, " ", $from, $again, $then, " ORDER BY ", $order, " ", $way, ", id ", $way, " LIMIT $9"
        )
    };
}

const ALL: [&str; 5] = pages!("$2 = '' AND $3 >= 0", "lower(name)", "coalesce(last_log_in_at, 0)");
const STRONGEST: [&str; 5] =
    pages!("strongest = $2 AND coalesce(excluded_until, 0) <= $3", "lower(name)", "coalesce(last_log_in_at, 0)");
/// Few are left out at a time: they are looked up and sorted, which the added nothing makes sure of.
const LEFT_OUT: [&str; 5] =
    pages!("$2 = '' AND excluded_until > $3", "(lower(name) || '')", "(coalesce(last_log_in_at, 0) + 0)");

/// At most `limit` members at `now` (Unix milliseconds) whose name or address holds a text; an empty one holds for all.
///
/// # Errors
/// When the statement failed.
pub async fn page(
    tx: &mut Tx,
    organization: Uuid,
    which: Which<'_>,
    now: i64,
    search: &str,
    order: &Order,
    limit: i64,
) -> Result<Vec<Member>> {
    let (statements, strongest) = match which {
        Which::All => (&ALL, ""),
        Which::Strongest(strongest) => (&STRONGEST, strongest),
        Which::LeftOut => (&LEFT_OUT, ""),
    };
    let by_name = |after: &Option<(String, Uuid)>| after.clone().map_or((String::new(), Uuid::nil()), |after| after);
    let ((name, id), at, statement) = match order {
        Order::Name(after) => (by_name(after), 0, 0),
        Order::NameDown(None) => (by_name(&None), 0, 1),
        Order::NameDown(after) => (by_name(after), 0, 2),
        Order::LogIn(after) => {
            let (at, id) = after.unwrap_or((-1, Uuid::nil()));
            ((String::new(), id), at, 3)
        }
        Order::LogInDown(after) => {
            let (at, id) = after.unwrap_or((i64::MAX, Uuid::max()));
            ((String::new(), id), at, 4)
        }
    };
    let sql = statements[statement];
    let [lower, typed] = [search.to_lowercase(), search.to_owned()].map(|text| pattern(&text));
    on!(tx, c => sqlx::query_as(sql)
        .bind(organization)
        .bind(strongest)
        .bind(now)
        .bind(&lower)
        .bind(&typed)
        .bind(&name)
        .bind(id)
        .bind(at)
        .bind(limit)
        .fetch_all(c))
}

/// What `LIKE … ESCAPE '\'` takes for "holds this text", with nothing in it that stands for something else.
fn pattern(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let escaped = text.chars().flat_map(|c| matches!(c, '%' | '_' | '\\').then_some('\\').into_iter().chain([c]));
    format!("%{}%", escaped.collect::<String>())
}

/// Where a member stands in the order by name, as the engine sees it; nothing for someone who is no member.
///
/// # Errors
/// When the statement failed.
pub async fn place_by_name(tx: &mut Tx, organization: Uuid, id: Uuid) -> Result<Option<String>> {
    const SQL: &str = "SELECT lower(name) FROM account WHERE id = $1 AND organization_id = $2";
    on!(tx, c => sqlx::query_scalar(SQL).bind(id).bind(organization).fetch_optional(c))
}

/// How many members have a strongest method, and are not left out now.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Count {
    /// As [`Account::strongest`].
    pub strongest: String,
    /// How many there are.
    pub members: i64,
}

/// How many members there are with each strongest method, without those who are left out at `now` (Unix milliseconds). Counts the few
/// who are left out, and nobody else.
///
/// # Errors
/// When the statement failed.
pub async fn counts(tx: &mut Tx, organization: Uuid, now: i64) -> Result<Vec<Count>> {
    const SQL: &str = "SELECT strongest, members - (SELECT count(*) FROM account \
                       WHERE account.organization_id = $1 AND account.excluded_until > $2 \
                       AND account.strongest = member_count.strongest) AS members \
                       FROM member_count WHERE organization_id = $1 ORDER BY strongest";
    on!(tx, c => sqlx::query_as(SQL).bind(organization).bind(now).fetch_all(c))
}

/// How many members are left out at `now` (Unix milliseconds).
///
/// # Errors
/// When the statement failed.
pub async fn count_left_out(tx: &mut Tx, organization: Uuid, now: i64) -> Result<i64> {
    const SQL: &str = "SELECT count(*) FROM account WHERE organization_id = $1 AND excluded_until > $2";
    on!(tx, c => sqlx::query_scalar(SQL).bind(organization).bind(now).fetch_one(c))
}

/// At most `limit` whole accounts of an organization, after one of them (when it was made, in Unix milliseconds, and its key), in the
/// order in which they were made. For reading all of them piece by piece: whoever is renamed meanwhile does not move.
///
/// # Errors
/// When the statement failed.
pub async fn in_order_of_coming(
    tx: &mut Tx,
    organization: Uuid,
    after: Option<(i64, Uuid)>,
    limit: i64,
) -> Result<Vec<Account>> {
    const SQL: &str = "SELECT * FROM account WHERE organization_id = $1 AND (created_at, id) > ($2, $3) \
                       ORDER BY created_at, id LIMIT $4";
    let (at, id) = after.unwrap_or((i64::MIN, Uuid::nil()));
    on!(tx, c => sqlx::query_as(SQL).bind(organization).bind(at).bind(id).bind(limit).fetch_all(c))
}

/// The admins of an organization, by name.
///
/// # Errors
/// When the statement failed.
pub async fn admins(tx: &mut Tx, organization: Uuid) -> Result<Vec<Account>> {
    const SQL: &str = "SELECT * FROM account WHERE organization_id = $1 AND role = 'admin' ORDER BY lower(name), id";
    on!(tx, c => sqlx::query_as(SQL).bind(organization).fetch_all(c))
}

/// The statements of [`page`], for tests of how they are carried out.
#[cfg(feature = "testing")]
pub(crate) fn statements(which: &str) -> &'static [&'static str] {
    match which {
        "All" => &ALL,
        "Strongest" => &STRONGEST,
        _ => &LEFT_OUT,
    }
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn nothing_in_a_text_stands_for_something_else() {
        assert_eq!(pattern(""), "");
        assert_eq!(pattern("a%b_c\\d'"), "%a\\%b\\_c\\\\d'%");
    }
}
