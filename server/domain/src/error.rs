use crate::keys::KeysError;
use model::{Field, Problem, Refusal};
use store::StoreError;

/// What a use case answers with when it did nothing.
pub type Result<T> = std::result::Result<T, Error>;

/// Two faces: a refusal that any stranger may read, and a fault that only the log may have.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("refused: {}", .0.code())]
    Refused(Refusal),
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Something failed inside. Its text may name tables and causes, never a secret.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the database: {0}")]
    Store(StoreError),
    #[error("the keys: {0}")]
    Keys(#[from] KeysError),
    #[error("{0}")]
    Other(&'static str),
}

impl Error {
    pub(crate) fn field(field: Field, problem: Problem) -> Self {
        Self::Refused(Refusal::field(field, problem))
    }

    /// Whether a row with the same unique key was there already.
    pub(crate) const fn is_conflict(&self) -> bool {
        matches!(self, Self::Fault(Fault::Store(StoreError::Conflict)))
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for Error {
    /// A database that is busy or away is told apart: the person can try again, and nothing was changed.
    fn from(error: StoreError) -> Self {
        if error.is_of_the_disk() {
            tracing::error!(%error, "there is no room left for the database, or its disk fails: nothing can be changed until there is");
            Self::Refused(Refusal::Busy)
        } else if error.is_unavailable() {
            tracing::warn!(%error, "the database did not answer in time");
            Self::Refused(Refusal::Busy)
        } else {
            Self::Fault(Fault::Store(error))
        }
    }
}

impl From<KeysError> for Error {
    fn from(error: KeysError) -> Self {
        Self::Fault(Fault::Keys(error))
    }
}
