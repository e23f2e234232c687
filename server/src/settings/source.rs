//! Where the settings come from: the file, and above it the environment. Faults are collected, so that all are told at once.

use super::{
    SettingsError,
    keys::{KEYS, PREFIX, is_ours, nearest, of_variable, variable},
};
use config::{Config, ConfigError, File, FileFormat, Map, Value, ValueKind};
use std::collections::{BTreeMap, BTreeSet};

/// The tables of the file that are not ours: those of Cargo and Leptos.
const OTHERS: [&str; 3] = ["nightlatch", "package", "workspace"];

/// The values as they were written, and what was found to be wrong.
pub(super) struct Source {
    file: String,
    values: BTreeMap<String, ValueKind>,
    from_environment: BTreeSet<&'static str>,
    problems: Vec<String>,
}

impl Source {
    /// Puts `environment` over the `text` of the file that is called `file`. Of the environment only our variables count.
    ///
    /// # Errors
    /// When the text is not TOML. Unknown keys are collected.
    pub(super) fn new(
        file: &str,
        text: &str,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, SettingsError> {
        let broken = |error: ConfigError| SettingsError::one(not_toml(file, &error));
        let mut layers = Config::builder().add_source(File::from_str(text, FileFormat::Toml));
        let (mut from_environment, mut problems) = (BTreeSet::new(), Vec::new());
        for (name, value) in environment.into_iter().filter(|(name, value)| is_ours(name, value)) {
            if let Some(key) = of_variable(&name) {
                layers = layers.set_override(format!("nightlatch.{key}"), value).map_err(broken)?;
                from_environment.insert(key);
            } else {
                problems.push(unknown_variable(&name));
            }
        }
        let mut root = layers.build().and_then(Config::try_deserialize::<Map<String, Value>>).map_err(broken)?;
        let mut values = BTreeMap::new();
        match root.remove("nightlatch").map(|value| value.kind) {
            Some(ValueKind::Table(table)) => leaves("", table, &mut values),
            Some(_) => problems.push(format!("nightlatch in {file} must be a table: write [nightlatch].")),
            None => {}
        }
        let strangers = root.keys().filter(|name| !OTHERS.contains(&name.as_str()));
        problems.extend(strangers.map(|name| {
            format!("{name} in {file} is not read: settings stand below [nightlatch], for example [nightlatch.{name}].")
        }));
        let unknown = values.keys().filter(|key| !KEYS.contains(&key.as_str()));
        problems.extend(unknown.map(|key| unknown_key(file, key)));
        Ok(Self { file: file.to_owned(), values, from_environment, problems })
    }

    /// A value as it was written.
    pub(super) fn value(&self, key: &str) -> Option<&ValueKind> {
        self.values.get(key)
    }

    /// Whether a key has no value, or an empty one.
    pub(super) fn is_absent(&self, key: &str) -> bool {
        match self.value(key) {
            None => true,
            Some(ValueKind::String(text)) => text.trim().is_empty(),
            Some(_) => false,
        }
    }

    /// Whether the environment gives the value.
    pub(super) fn is_from_environment(&self, key: &str) -> bool {
        self.from_environment.contains(key)
    }

    /// Notes what is wrong with the value of a key. Gives back `None`, to stand in for the value.
    pub(super) fn wrong<T>(&mut self, key: &str, problem: &str) -> Option<T> {
        let place = match self.values.get(key) {
            Some(_) if self.is_from_environment(key) => variable(key),
            Some(_) => format!("{key} in {file}", file = self.file),
            None => key.to_owned(),
        };
        self.problems.push(format!("{place} {problem}."));
        None
    }

    /// Notes that a key without a default is not there.
    pub(super) fn missing(&mut self, key: &str) {
        let (file, variable) = (&self.file, variable(key));
        self.problems.push(format!("{key} is missing: set it below [nightlatch] in {file}, or set {variable}."));
    }

    /// Whether nothing was found to be wrong so far.
    pub(super) fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }

    /// What was found to be wrong.
    pub(super) fn into_problems(self) -> Vec<String> {
        self.problems
    }
}

/// Flattens tables to keys with dots.
fn leaves(above: &str, table: Map<String, Value>, into: &mut BTreeMap<String, ValueKind>) {
    for (name, value) in table {
        let key = if above.is_empty() { name } else { format!("{above}.{name}") };
        match value.kind {
            ValueKind::Table(inner) if !KEYS.contains(&key.as_str()) => leaves(&key, inner, into),
            kind => drop(into.insert(key, kind)),
        }
    }
}

fn unknown_key(file: &str, key: &str) -> String {
    let remedy = nearest(key).map_or_else(|| "remove it.".to_owned(), |near| format!("did you mean {near}?"));
    format!("{key} in {file} is not a setting: {remedy}")
}

fn unknown_variable(name: &str) -> String {
    let key = name.trim_start_matches(PREFIX).replace("__", ".").replace('_', "-").to_lowercase();
    let meant = nearest(&key).map(|near| format!("did you mean {}?", variable(near)));
    format!("{name} is not a setting: {}", meant.unwrap_or_else(|| "unset it.".to_owned()))
}

/// The parser's message without the line that it shows: a password may stand there.
fn not_toml(file: &str, error: &ConfigError) -> String {
    let text = match error {
        ConfigError::FileParse { cause, .. } => cause.to_string(),
        _ => "its tables do not fit together".to_owned(),
    };
    let place = text.lines().next().unwrap_or_default().trim_start_matches("TOML parse error at ");
    let why = text.lines().skip(1).last().map(|why| format!(": {why}")).unwrap_or_default();
    format!("{file} is not valid TOML, so correct it ({place}{why}).")
}
