use crate::Problem;

/// A name that a person gave to themselves or to a thing: any script, one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisplayName(String);

impl DisplayName {
    /// The longest name of a person, in characters.
    pub const MAX: usize = 100;

    /// # Errors
    /// [`Problem::Missing`], [`Problem::TooLong`] or [`Problem::Characters`].
    pub fn parse(input: &str) -> Result<Self, Problem> {
        let text = input.trim();
        if text.is_empty() {
            return Err(Problem::Missing);
        }
        if text.chars().count() > Self::MAX {
            return Err(Problem::TooLong { max: Self::MAX });
        }
        if text.chars().any(is_unwanted) || !text.chars().any(is_visible) {
            return Err(Problem::Characters);
        }
        Ok(Self(text.to_owned()))
    }

    /// The name without outer blanks.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Control characters (NUL and line breaks among them) and the marks that reorder the text around them.
pub(crate) fn is_unwanted(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{00ad}')
}
