use super::{SettingsError, source::Source};
use domain::{HasherSettings, PasswordRules};
use std::{collections::HashSet, fs, path::PathBuf, sync::Arc};
use unicode_normalization::UnicodeNormalization;

/// `[nightlatch.passwords]`
#[derive(Debug)]
pub struct Passwords {
    /// Characters.
    pub minimum: usize,
    pub refused_file: Option<PathBuf>,
    pub memory_kib: u32,
    pub iterations: u32,
    pub lanes: u32,
    /// Hashes at once; 0 is one for each core.
    pub concurrency: usize,
    pub queue: usize,
}

/// KiB times passes of the cheapest setting in OWASP's list (7 MiB and five passes).
const LEAST_WORK: u64 = 7168 * 5;

impl Passwords {
    pub(super) fn read(source: &mut Source) -> Self {
        Self {
            minimum: source.number("passwords.minimum", 15, 8..=64),
            refused_file: source.optional("passwords.refused-file").map(PathBuf::from),
            memory_kib: source.number("passwords.memory-kib", 19_456, 7168..=1_048_576),
            iterations: source.number("passwords.iterations", 2, 1..=100),
            lanes: source.number("passwords.lanes", 1, 1..=16),
            concurrency: source.number("passwords.concurrency", 0, 0..=1024),
            queue: source.number("passwords.queue", 64, 0..=10_000),
        }
    }

    /// Whether a stolen hash is as hard to guess as OWASP asks for.
    pub(super) fn is_strong(&self) -> bool {
        u64::from(self.memory_kib) * u64::from(self.iterations) >= LEAST_WORK
    }

    pub(super) fn hasher(&self) -> HasherSettings {
        let Self { memory_kib, iterations, lanes, queue, .. } = *self;
        let concurrency = match self.concurrency {
            0 => HasherSettings::default().concurrency,
            set => set,
        };
        HasherSettings { memory_kib, iterations, lanes, concurrency, queue }
    }

    /// Reads the list of refused passwords.
    pub(super) fn rules(&self) -> Result<PasswordRules, SettingsError> {
        let mut rules = PasswordRules { minimum: self.minimum, ..PasswordRules::default() };
        if let Some(file) = &self.refused_file {
            let bytes = fs::read(file).map_err(|error| {
                let file = file.display();
                SettingsError::one(format!(
                    "passwords.refused-file names {file}, which cannot be read ({error}): correct the path or its rights."
                ))
            })?;
            rules.refused = Arc::new(self.refused(&String::from_utf8_lossy(&bytes)));
        }
        Ok(rules)
    }

    /// The lines in the spelling that the domain compares. Shorter ones are refused for their length anyway, and take no memory.
    fn refused(&self, list: &str) -> HashSet<String> {
        let lines = list.lines().map(|line| line.nfkc().collect::<String>());
        lines.filter(|line| line.chars().count() >= self.minimum).map(|line| line.to_lowercase()).collect()
    }
}
