use crate::{Problem, name::is_unwanted};

/// An e-mail address that a message could be sent to.
///
/// Stricter than RFC 5321 where an odd address would only serve an attack (quoted local parts, address literals, comments, line
/// breaks), and open where people live: international local parts and domains pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The longest address in characters (RFC 5321 4.5.3.1.3, less the angle brackets).
    pub const MAX: usize = 254;
    const MAX_LOCAL: usize = 64;

    /// # Errors
    /// [`Problem::Missing`], [`Problem::TooLong`], [`Problem::Characters`] or [`Problem::NotAnEmail`].
    pub fn parse(input: &str) -> Result<Self, Problem> {
        let text = input.trim();
        if text.is_empty() {
            return Err(Problem::Missing);
        }
        if text.chars().count() > Self::MAX {
            return Err(Problem::TooLong { max: Self::MAX });
        }
        if text.chars().any(is_unwanted) {
            return Err(Problem::Characters);
        }
        let Some((local, domain)) = text.rsplit_once('@') else {
            return Err(Problem::NotAnEmail);
        };
        if local_part_fits(local) && domain_fits(domain) { Ok(Self(text.to_owned())) } else { Err(Problem::NotAnEmail) }
    }

    /// The address as it was typed, without outer blanks.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn local_part_fits(local: &str) -> bool {
    let shape = !local.is_empty()
        && local.chars().count() <= EmailAddress::MAX_LOCAL
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    shape && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
}

fn domain_fits(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    labels.len() >= 2
        && labels.iter().all(|label| {
            !label.is_empty()
                && label.chars().count() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
}
