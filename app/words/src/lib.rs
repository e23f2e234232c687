//! Every word that people read, in every language: Fluent files, a folder for each language and a file for each room, and what looks them
//! up. Only the server has them; the browser is given the few that it needs with its page.
//!
//! A message is a whole sentence or a whole label. Sentences are never put together from parts, since other languages order them otherwise.

mod args;
mod catalogue;
mod language;
mod moment;
mod pieces;

pub use args::Args;
pub use catalogue::{browser, failures, plain, say};
/// A text or a number for a message.
pub use fluent_bundle::FluentValue;
pub use language::Language;
pub use moment::{clock, day};
pub use pieces::{Piece, tell};

#[cfg(test)]
mod tests;
