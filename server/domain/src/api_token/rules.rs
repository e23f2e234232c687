use crate::{Timestamp, two_step::name_key};
use model::{Field, FieldProblem, Problem, Scope, TokenName};
use store::api_token::ApiToken;

/// So many tokens that work may an account have.
pub(crate) const MAX_TOKENS: usize = 20;
/// A token lives at most so many days, whatever its organization says.
pub(crate) const LONGEST_DAYS: i64 = 365;
/// Its owner is told so long before it ends, in milliseconds; and whatever makes it end earlier leaves it as long.
pub(crate) const NOTICE: i64 = 7 * Timestamp::DAY;
/// One that nothing has used for so long is pointed out, in milliseconds.
pub(super) const IDLE: i64 = 90 * Timestamp::DAY;

/// A token as it was asked for.
#[derive(Debug, Clone, Default)]
pub struct TokenDraft {
    pub name: String,
    pub scopes: Vec<Scope>,
    /// The last day: `2027-12-12`, its last moment in UTC. Empty for the last that there can be.
    pub until: String,
}

/// What is made of it.
pub(super) struct Checked {
    pub name: String,
    pub scopes: Vec<Scope>,
    pub ends: Timestamp,
}

/// Whether a token works at a moment.
pub(crate) const fn is_live(row: &ApiToken, now: Timestamp) -> bool {
    now.0 < row.expires_at
}

/// Whether it works, and nothing has used it for long.
pub(super) fn is_idle(row: &ApiToken, now: Timestamp) -> bool {
    is_live(row, now) && row.last_used_at.unwrap_or(row.created_at) <= now.plus(-IDLE).0
}

/// The first and the last day that a token can end on that lives at most so many days, as dates of ISO 8601.
pub(super) fn days(now: Timestamp, most: i64) -> (String, String) {
    (now.iso_day(), now.plus(most * Timestamp::DAY).iso_day())
}

/// The end of a day in UTC, or earlier on it where the token would live longer than so many days.
fn ends(typed: &str, now: Timestamp, most: i64) -> Result<Timestamp, Problem> {
    let last = now.plus(most * Timestamp::DAY);
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(last);
    }
    let day = Timestamp::first_of_day(typed).ok_or(Problem::NotADay)?;
    if day < now.day_began() {
        return Err(Problem::DayOver);
    }
    if day > last {
        return Err(Problem::DayTooFar { max: usize::try_from(most).unwrap_or_default() });
    }
    Ok(day.plus(Timestamp::DAY - 1).min(last))
}

/// What can be made of a draft: `others` are the tokens of the account, `most` is how many days it may live.
///
/// # Errors
/// Everything that is wrong with it.
pub(super) fn checked(
    draft: &TokenDraft,
    others: &[ApiToken],
    is_admin: bool,
    most: i64,
    now: Timestamp,
) -> Result<Checked, Vec<FieldProblem>> {
    let name = TokenName::parse(&draft.name).and_then(|name| {
        let wanted = name_key(name.as_str());
        let taken = others.iter().any(|row| is_live(row, now) && name_key(&row.name) == wanted);
        if taken { Err(Problem::Taken) } else { Ok(name) }
    });
    let scopes: Vec<Scope> = Scope::ALL.into_iter().filter(|scope| draft.scopes.contains(scope)).collect();
    let scopes = if scopes.is_empty() {
        Err(Problem::Missing)
    } else if scopes.iter().any(|scope| scope.is_for_admins() && !is_admin) {
        Err(Problem::Characters)
    } else {
        Ok(scopes)
    };
    match (name, scopes, ends(&draft.until, now, most)) {
        (Ok(name), Ok(scopes), Ok(ends)) => Ok(Checked { name: name.as_str().to_owned(), scopes, ends }),
        (name, scopes, ends) => {
            let wrong = [(Field::TokenName, name.err()), (Field::Scopes, scopes.err()), (Field::Until, ends.err())];
            Err(wrong.into_iter().filter_map(|(field, it)| it.map(|problem| FieldProblem { field, problem })).collect())
        }
    }
}

/// As a row keeps them.
pub(super) fn names(scopes: &[Scope]) -> String {
    let names: Vec<&str> = scopes.iter().map(|scope| scope.name()).collect();
    names.join(" ")
}
