//! Lists of people, as they are pasted from a file or a spreadsheet.

use crate::account::email_key;
use csv::{ReaderBuilder, StringRecord};
use model::{EmailAddress, LineProblem, Problem, Role, WrongLine};
use std::collections::HashMap;

/// More people are not invited at a time,
pub(super) const MOST_LINES: usize = 1_000;
/// and no more text is read.
pub(super) const MOST_BYTES: usize = 256 * 1024;
/// So much of a wrong line is shown.
const SHOWN: usize = 60;
const ADDRESS: [&str; 6] = ["email", "e-mail", "email address", "e-mail address", "mail", "address"];
const ROLE: &str = "role";

/// A line that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// As editors count them, from 1.
    pub number: u64,
    pub email: EmailAddress,
    pub role: Role,
}

/// What a text says.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pub right: Vec<Line>,
    pub wrong: Vec<WrongLine>,
}

impl Lines {
    pub(super) const fn count(&self) -> usize {
        self.right.len() + self.wrong.len()
    }
}

/// Where in a line what stands.
#[derive(Debug, Clone, Copy)]
struct Columns {
    email: usize,
    role: Option<usize>,
    /// Whether a first line has said so: then there may be others, which do not matter.
    named: bool,
}

/// Reads an address and perhaps a role from each line, separated by commas, semicolons or tabs, with or without a first line that says
/// what is what. Stops after one line more than there may be.
pub(super) fn read(text: &str) -> Lines {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let mut numbers = Numbers { text: &text, byte: 0, line: 1 };
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator(&text)).from_reader(text.as_bytes());
    let (mut lines, mut columns, mut seen) = (Lines::default(), None, HashMap::new());
    // What is no CSV at all there is not: the text is UTF-8, and lines may be of any length.
    for record in reader.records().map_while(Result::ok) {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let number = numbers.of(&record);
        let Some(known) = columns else {
            let found = Columns::of(&record);
            columns = Some(found);
            if !found.named {
                lines.take(&record, found, number, &mut seen);
            }
            continue;
        };
        lines.take(&record, known, number, &mut seen);
        if lines.count() > MOST_LINES {
            break;
        }
    }
    lines
}

/// The same, for [`crate::properties`].
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn for_properties(text: &str) -> (Vec<(u64, EmailAddress)>, Vec<WrongLine>) {
    let Lines { right, wrong } = read(text);
    (right.into_iter().map(|line| (line.number, line.email)).collect(), wrong)
}

/// Counts the lines as editors do: the reader counts no empty ones.
struct Numbers<'a> {
    text: &'a str,
    byte: usize,
    line: u64,
}

impl Numbers<'_> {
    /// The line that a record begins in. Asked in their order.
    fn of(&mut self, record: &StringRecord) -> u64 {
        let said = record.position().map_or(0, csv::Position::byte);
        let mut begin = usize::try_from(said).unwrap_or(self.byte).max(self.byte);
        let rest = self.text.get(begin..).unwrap_or_default();
        begin += rest.len() - rest.trim_start_matches('\n').len();
        let between = self.text.get(self.byte..begin).unwrap_or_default();
        self.line += between.matches('\n').map(|_| 1).sum::<u64>();
        self.byte = begin;
        self.line
    }
}

/// The sign that the text has most of.
fn separator(text: &str) -> u8 {
    let count = |sign: u8| text.bytes().filter(|byte| *byte == sign).count();
    let best = [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign));
    best.unwrap_or(b',')
}

impl Columns {
    fn of(first: &StringRecord) -> Self {
        let names: Vec<String> = first.iter().map(|cell| cell.trim().to_lowercase()).collect();
        let email = names.iter().position(|name| ADDRESS.contains(&name.as_str()));
        let role = names.iter().position(|name| name == ROLE);
        match email {
            Some(email) => Self { email, role, named: true },
            None => Self { email: 0, role: Some(1), named: false },
        }
    }
}

impl Lines {
    fn take(&mut self, record: &StringRecord, columns: Columns, number: u64, seen: &mut HashMap<String, u64>) {
        match parse(record, columns, number, seen) {
            Ok((email, role)) => self.right.push(Line { number, email, role }),
            Err(problem) => {
                let text = record.iter().map(str::trim).collect::<Vec<_>>().join(", ");
                self.wrong.push(WrongLine { line: number, text: shown(&text), problem });
            }
        }
    }
}

fn parse(
    record: &StringRecord,
    columns: Columns,
    number: u64,
    seen: &mut HashMap<String, u64>,
) -> Result<(EmailAddress, Role), LineProblem> {
    // A quotation mark that is never closed takes the lines after it with it.
    if record.iter().any(|cell| cell.contains(['\n', '\r'])) {
        return Err(LineProblem::OpenQuote);
    }
    let cell = |column: usize| record.get(column).map(str::trim).unwrap_or_default();
    if !columns.named && record.iter().skip(2).any(|cell| !cell.trim().is_empty()) {
        return Err(LineProblem::TooManyColumns);
    }
    let email = EmailAddress::parse(cell(columns.email)).map_err(|problem| match problem {
        Problem::Missing => LineProblem::Missing,
        Problem::TooLong { max } => LineProblem::TooLong { max },
        Problem::Characters => LineProblem::Characters,
        _ => LineProblem::NotAnEmail,
    })?;
    if let Some(first) = seen.get(&email_key(&email)) {
        return Err(LineProblem::Twice { first: *first });
    }
    seen.insert(email_key(&email), number);
    let role = match columns.role.map(cell).unwrap_or_default().to_lowercase().as_str() {
        "" => Role::Member,
        name => Role::named(name).ok_or(LineProblem::UnknownRole)?,
    };
    Ok((email, role))
}

/// Cut where it is long, and without what would break the line that it is shown in.
pub(super) fn shown(text: &str) -> String {
    let mut chars = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut cut: String = chars.by_ref().take(SHOWN).collect();
    if chars.next().is_some() {
        cut.push('\u{2026}');
    }
    cut
}
