/// What is wrong with the settings: a sentence for each fault, each on a line of its own.
///
/// A sentence names the key or the variable, says what is wrong, and what to do. None repeats a secret.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct SettingsError(Vec<String>);

impl SettingsError {
    pub(super) fn one(sentence: String) -> Self {
        Self(vec![sentence])
    }

    pub(super) fn all(sentences: Vec<String>) -> Self {
        Self(sentences)
    }

    /// The sentences, one for each fault.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(crate) fn sentences(&self) -> &[String] {
        &self.0
    }
}
