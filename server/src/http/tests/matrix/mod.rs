//! The matrix (S-001): every door, every page and every operation of the API, for every state that a visitor can be in, on each engine.
//!
//! What there is comes from the registries themselves: the server functions, the routes of the app and of the router, the operations of
//! the API's description. Whatever is added there and has no line in a table fails these tests.

mod doors;
mod pages;
mod states;

pub use states::{Household, State, text_of};

use std::{
    collections::BTreeMap,
    fs,
    io::{Write, stderr},
    path::Path,
};

/// Says how many cells were looked at. Not by a macro, whose words a test that passes does not show.
pub fn counted(table: &str, cells: usize, engine: &str) {
    stderr().write_all(format!("S-001: {cells} cells of {table} on {engine}\n").as_bytes()).unwrap();
}

/// A table: a line for each thing, with a word for each of its columns. `#` begins a remark.
pub struct Table<const COLUMNS: usize>(Vec<(String, [String; COLUMNS])>);

impl<const COLUMNS: usize> Table<COLUMNS> {
    /// Reads one beside the sources.
    pub fn read(path: &str) -> Self {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path)).unwrap();
        let line = |line: &str| {
            let mut words = line.split_whitespace().map(str::to_owned);
            let what = words.next().unwrap();
            let cells: Vec<_> = words.collect();
            let cells: [String; COLUMNS] =
                cells.try_into().unwrap_or_else(|cells| panic!("{what}: {COLUMNS} columns, and not {cells:?}"));
            (what, cells)
        };
        Self(text.lines().filter(|text| !text.is_empty() && !text.starts_with('#')).map(line).collect())
    }

    /// The cells of a line.
    pub fn line(&self, what: &str) -> &[String; COLUMNS] {
        self.0.iter().find_map(|(name, cells)| (name == what).then_some(cells)).unwrap_or_else(|| panic!("{what}"))
    }

    /// Holds what was found against it: every line and every cell, and no other.
    pub fn must_say(&self, found: &BTreeMap<String, [String; COLUMNS]>, engine: &str) {
        let known: BTreeMap<_, _> = self.0.iter().cloned().collect();
        assert_eq!(known.len(), self.0.len(), "a line for each, and no second");
        let mut wrong: Vec<_> = known.keys().filter(|what| !found.contains_key(*what)).map(String::clone).collect();
        wrong.extend(found.keys().filter(|what| known.get(*what) != found.get(*what)).cloned());
        let lines: Vec<_> = found.iter().map(|(what, cells)| format!("{what} {}", cells.join(" "))).collect();
        assert!(wrong.is_empty(), "not so on {engine}: {wrong:#?}\nAs it is:\n{}\n.", lines.join("\n"));
    }
}
