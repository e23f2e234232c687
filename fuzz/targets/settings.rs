//! `Leptos.toml`; after a NUL, variables of the environment on lines of their own.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // Some settings name files, and some files of a machine have no end.
    if text.contains("/dev") || text.contains("/proc") {
        return;
    }
    let (toml, variables) = text.split_once('\0').unwrap_or((text, ""));
    let variables = variables.lines().filter_map(|line| line.split_once('='));
    let variables: Vec<_> = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    nightlatch::properties::settings(toml, &variables);
});
