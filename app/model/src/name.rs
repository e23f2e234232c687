use crate::Problem;

/// A text in any script and one line, of at most `MAX` characters: a name, or why somebody does something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<const MAX: usize>(String);

/// A name that a person gave to themselves, or to an organization.
pub type DisplayName = Line<100>;
/// What its owner calls a security key, an authenticator app or a device (`screens.md` S5).
pub type ThingName = Line<40>;
/// What its owner calls an API token.
pub type TokenName = Line<50>;
/// Why an admin does something, in the admin's words.
pub type Reason = Line<200>;

impl<const MAX: usize> Line<MAX> {
    /// The longest, in characters.
    pub const MAX: usize = MAX;

    /// # Errors
    /// [`Problem::Missing`], [`Problem::TooLong`] or [`Problem::Characters`].
    pub fn parse(input: &str) -> Result<Self, Problem> {
        one_line(input, MAX).map(Self)
    }

    /// The text without outer blanks.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a thing is, and what its owner calls it: "Security key Blue key". The names that we give begin with the kind, which is not said
/// twice; without a name it is the kind alone.
#[must_use]
pub fn kind_and_name(kind: &str, name: &str) -> String {
    match name {
        "" => kind.to_owned(),
        name if name.starts_with(kind) => name.to_owned(),
        name => format!("{kind} {name}"),
    }
}

fn one_line(input: &str, max: usize) -> Result<String, Problem> {
    let text = input.trim();
    if text.is_empty() {
        return Err(Problem::Missing);
    }
    if text.chars().count() > max {
        return Err(Problem::TooLong { max });
    }
    if text.chars().any(is_unwanted) || !text.chars().any(is_visible) {
        return Err(Problem::Characters);
    }
    Ok(text.to_owned())
}

/// Control characters (NUL and line breaks among them) and the marks that reorder the text around them.
pub(crate) fn is_unwanted(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{00ad}')
}
