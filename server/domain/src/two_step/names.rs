use crate::Result;
use model::Refusal;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// The number of a method in an address or a form. What is none answers like a method that does not exist.
pub(crate) fn parse_id(id: &str) -> Result<Uuid> {
    Uuid::try_parse(id).map_err(|_| Refusal::NotFound.into())
}

/// What makes two names the same: compatibility forms, case and blanks, also those that have no width.
pub(crate) fn name_key(name: &str) -> String {
    let lower = name.nfkc().collect::<String>().to_lowercase();
    lower.nfkc().filter(|c| !c.is_whitespace() && !matches!(c, '\u{00ad}' | '\u{200b}' | '\u{2060}')).collect()
}
