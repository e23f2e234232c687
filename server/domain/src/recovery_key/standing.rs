use crate::Timestamp;
use store::recovery_key::RecoveryKey;

/// What has become of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The one that works.
    Active,
    /// Shown, and not yet said to be saved: the one before it works.
    Waiting {
        made: Timestamp,
    },
    Used {
        at: Timestamp,
    },
    /// It worked until a newer one took its place.
    Replaced {
        at: Timestamp,
    },
    /// It never worked.
    GivenUp {
        made: Timestamp,
    },
}

impl Standing {
    pub(crate) fn of(key: &RecoveryKey) -> Self {
        let made = Timestamp(key.created_at);
        match (key.active_from, key.used_at, key.replaced_at) {
            (_, Some(at), _) => Self::Used { at: Timestamp(at) },
            (Some(_), None, Some(at)) => Self::Replaced { at: Timestamp(at) },
            (Some(_), None, None) => Self::Active,
            (None, None, Some(_)) => Self::GivenUp { made },
            (None, None, None) => Self::Waiting { made },
        }
    }
}
