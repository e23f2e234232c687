//! What the operator does with messages that could not be sent.

use crate::cli::{Outbox, Which};
use domain::{Portal, StuckLetter};
use model::Moment;
use std::error::Error;
use words::Language;

/// More is more than anybody reads at once.
const MOST: i64 = 1_000;

/// Does it, and prints what was done.
///
/// # Errors
/// When no such message is there, and when the database fails.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn run(portal: &Portal, what: Outbox) -> Result<(), Box<dyn Error>> {
    let answer = match what {
        Outbox::List => list(&portal.stuck_letters(MOST).await?),
        Outbox::Retry(which) => done(which, portal.retry_letters(which.id).await?, "Tried for another day")?,
        Outbox::Drop(which) => done(which, portal.drop_letters(which.id).await?, "Removed")?,
    };
    println!("{answer}");
    Ok(())
}

fn list(letters: &[StuckLetter]) -> String {
    if letters.is_empty() {
        return "Every message was sent, or waits for its first try.".to_owned();
    }
    letters.iter().map(in_words).collect::<Vec<_>>().join("\n\n")
}

fn in_words(letter: &StuckLetter) -> String {
    let state = match &letter.given_up {
        Some(at) => format!("given up on {}", when(at)),
        None => "still tried".to_owned(),
    };
    format!(
        "{id}  {kind} to {to}\n  {subject}\n  written on {written}; {state}\n  {why}",
        id = letter.id,
        kind = letter.kind,
        // A number is forgotten after a week.
        to = if letter.to.is_empty() { "a forgotten number" } else { &letter.to },
        subject = letter.subject,
        written = when(&letter.written),
        why = letter.why,
    )
}

/// Operators read English, as the rest of the commands is.
fn when(at: &Moment) -> String {
    format!("{}, {}", words::day(Language::English, at), words::clock(Language::English, at))
}

fn done(which: Which, messages: u64, what: &str) -> Result<String, String> {
    match (which.id, messages) {
        (Some(id), 0) => Err(format!("{id} is none that can be tried again or removed: see `nightlatch outbox list`.")),
        (_, 1) => Ok(format!("{what}: 1 message.")),
        (_, n) => Ok(format!("{what}: {n} messages.")),
    }
}
