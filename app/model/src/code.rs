use crate::Problem;

/// Six digits as a person typed or pasted them, reduced to ASCII.
///
/// Takes what `screens.md` 3.3 asks for: spaces, dashes and dots between digits, digits of other
/// scripts, and a whole pasted message if it holds exactly one group of six digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// Number of digits (RFC 6238 with the six digits that every authenticator app shows).
    pub const DIGITS: usize = 6;
    /// The longest text that is looked at, in characters.
    const MAX_INPUT: usize = 400;

    /// # Errors
    /// [`Problem::Missing`] without any digit, [`Problem::TooLong`] for more text than any message has, and
    /// [`Problem::CodeLength`] with the number of digits found when that is not six.
    pub fn parse(input: &str) -> Result<Self, Problem> {
        if input.chars().count() > Self::MAX_INPUT {
            return Err(Problem::TooLong { max: Self::MAX_INPUT });
        }
        let groups = digit_groups(input);
        let all: usize = groups.iter().map(String::len).sum();
        let mut six = groups.iter().filter(|group| group.len() == Self::DIGITS);
        match (six.next(), all) {
            (_, 0) => Err(Problem::Missing),
            (Some(code), _) if six.all(|other| other == code) => Ok(Self(code.clone())),
            _ => Err(Problem::CodeLength { got: all }),
        }
    }

    /// The six ASCII digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A code is a secret for as long as it lives.
impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(••••••)")
    }
}

/// Runs of digits, where one or two separators inside a run do not end it ("418 204", "418 - 204").
fn digit_groups(input: &str) -> Vec<String> {
    let mut groups = vec![String::new()];
    let mut gap = String::new();
    for c in input.chars() {
        if let Some(digit) = ascii_digit(c) {
            let joins = gap.chars().count() <= 3 && gap.chars().all(is_separator);
            if !joins {
                groups.push(String::new());
            }
            gap.clear();
            if let Some(group) = groups.last_mut() {
                group.push(digit);
            }
        } else {
            gap.push(c);
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// Decimal digits of ASCII, Arabic-Indic, Persian, Devanagari and full-width forms.
fn ascii_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06f0}'..='\u{06f9}' => '\u{06f0}',
        '\u{0966}'..='\u{096f}' => '\u{0966}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}
