//! Values of the kinds that settings have. A wrong one is noted, and its default stands in until all faults are told.

use super::source::Source;
use config::ValueKind;
use std::{fmt::Display, ops::RangeInclusive};

impl Source {
    /// Text without blanks around it.
    pub(super) fn text(&mut self, key: &'static str) -> Option<String> {
        match self.value(key)? {
            ValueKind::String(text) if text.trim().is_empty() => self.wrong(key, "must not be empty"),
            ValueKind::String(text) => Some(text.trim().to_owned()),
            _ => self.wrong(key, "must be text in quotes"),
        }
    }

    /// Text that may be empty for "none".
    pub(super) fn optional(&mut self, key: &'static str) -> Option<String> {
        match self.value(key)? {
            ValueKind::String(text) if text.trim().is_empty() => None,
            _ => self.text(key),
        }
    }

    /// Text that has no default.
    pub(super) fn required(&mut self, key: &'static str) -> Option<String> {
        if self.value(key).is_none() {
            self.missing(key);
        }
        self.text(key)
    }

    /// A whole number within a range, in the unit that the key names.
    pub(super) fn number<T>(&mut self, key: &'static str, default: T, range: RangeInclusive<T>) -> T
    where
        T: Copy + Display + PartialOrd + TryFrom<i64>,
    {
        let number = match self.value(key) {
            None => return default,
            Some(ValueKind::I64(number)) => Some(*number),
            Some(ValueKind::String(text)) => text.trim().parse().ok(),
            Some(_) => None,
        };
        let number = number.and_then(|number| T::try_from(number).ok()).filter(|number| range.contains(number));
        let (min, max) = (range.start(), range.end());
        number.unwrap_or_else(|| {
            self.wrong::<T>(key, &format!("must be a whole number from {min} to {max}")).unwrap_or(default)
        })
    }

    /// `true` or `false`; `None` where the key is absent.
    pub(super) fn flag(&mut self, key: &'static str) -> Option<bool> {
        match self.value(key)? {
            ValueKind::Boolean(flag) => Some(*flag),
            ValueKind::String(text) if text.trim() == "true" => Some(true),
            ValueKind::String(text) if text.trim() == "false" => Some(false),
            _ => self.wrong(key, "must be true or false"),
        }
    }

    /// One of several words; the first is the default.
    pub(super) fn choice<T: Copy, const N: usize>(&mut self, key: &'static str, words: [(&str, T); N]) -> T {
        let word = match self.value(key) {
            None => return words[0].1,
            Some(ValueKind::String(text)) => words.iter().find(|(word, _)| *word == text.trim()),
            Some(_) => None,
        };
        if let Some((_, chosen)) = word {
            return *chosen;
        }
        let known: Vec<_> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
        self.wrong::<T>(key, &format!("must be {}", known.join(" or "))).unwrap_or(words[0].1)
    }

    /// Several texts: an array in the file, with commas between them in the environment.
    pub(super) fn list(&mut self, key: &'static str) -> Vec<String> {
        let items: Option<Vec<String>> = match self.value(key) {
            None => return Vec::new(),
            Some(ValueKind::String(text)) => Some(text.split(',').map(str::to_owned).collect()),
            Some(ValueKind::Array(items)) => items.iter().map(|item| item.clone().into_string().ok()).collect(),
            Some(_) => None,
        };
        let items = items.or_else(|| self.wrong(key, "must be a list of texts")).unwrap_or_default();
        items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
    }
}
