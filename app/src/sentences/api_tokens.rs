//! What is refused where API tokens are made.

use crate::say::say;
use model::{Field, Problem};

/// The sentence for one field of theirs.
pub fn problem(field: Field, problem: Problem) -> Option<String> {
    Some(match (field, problem) {
        (Field::TokenName, Problem::Missing) => say!("field-token-name-missing"),
        (Field::TokenName, Problem::Taken) => say!("field-token-name-taken"),
        (Field::Scopes, Problem::Characters) => say!("field-scopes-for-admins"),
        (Field::Scopes, _) => say!("field-scopes-missing"),
        (Field::TokenDays, _) => say!("field-token-days"),
        _ => return None,
    })
}
