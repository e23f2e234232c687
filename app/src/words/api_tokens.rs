//! What is refused where API tokens are made. These are plain forms: only the server's half has the words.

use model::{Field, Problem};

/// The sentence for one field of theirs.
#[cfg(feature = "ssr")]
pub fn problem(field: Field, problem: Problem) -> Option<String> {
    Some(match (field, problem) {
        (Field::TokenName, Problem::Missing) => "Enter a name for this token.".into(),
        (Field::TokenName, Problem::Taken) => {
            "You already have a token with this name. Add something to tell them apart.".into()
        }
        (Field::Scopes, Problem::Characters) => "Only an admin of an organization can allow this to a token.".into(),
        (Field::Scopes, _) => "Tick at least one thing that the token may do.".into(),
        (Field::TokenDays, _) => "Enter a number from 1 to 365.".into(),
        _ => return None,
    })
}

#[cfg(not(feature = "ssr"))]
pub const fn problem(_: Field, _: Problem) -> Option<String> {
    None
}
