//! The matrix (S-001): every door, every page and every operation of the API, for every state that a visitor can be in, on each engine.
//!
//! What there is comes from the registries themselves: the server functions, the routes of the app and of the router, the operations of
//! the API's description. Whatever is added there and has no line in a table fails these tests.

mod doors;
mod pages;
mod states;

pub use states::{Household, Known, State, text_of};

use std::io::{Write, stderr};

/// Says how many cells a table has. Not by a macro, whose words a test that passes does not show.
pub fn counted(table: &str, cells: usize, engine: &str) {
    stderr().write_all(format!("S-001: {cells} cells of {table} on {engine}\n").as_bytes()).unwrap();
}

/// The lines of a table: what each is about, and a word for each of its columns.
pub fn lines<const COLUMNS: usize>(table: &'static str) -> Vec<(&'static str, [&'static str; COLUMNS])> {
    let line = |line: &'static str| {
        let mut words = line.split_whitespace();
        let what = words.next().unwrap();
        let cells: Vec<_> = words.collect();
        (what, cells.try_into().unwrap_or_else(|cells| panic!("{what}: {COLUMNS} columns, and not {cells:?}")))
    };
    table.lines().filter(|text| !text.trim().is_empty()).map(line).collect()
}
