use crate::{Moment, Scope};

/// One API token, as its owner may read it. Never the secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiTokenView {
    /// For addresses and forms; no secret.
    pub id: String,
    pub name: String,
    /// In the order of the page.
    pub scopes: Vec<Scope>,
    pub created: Moment,
    pub ends: Moment,
    /// Whether it works no more.
    pub ended: bool,
    /// Nothing when it was never used.
    pub last_used: Option<ApiTokenUse>,
    /// Whether it works, and nothing has used it for 90 days.
    pub idle: bool,
}

/// The last use of an API token that was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiTokenUse {
    pub at: Moment,
    /// Where it came from on the network; empty when nobody knows.
    pub address: String,
    /// What the program calls itself; empty when it says nothing.
    pub program: String,
}

/// What the pages of an account's API tokens show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiTokensView {
    /// The newest first. Those that have ended stay for 30 days.
    pub tokens: Vec<ApiTokenView>,
    /// How many an account may have that work.
    pub max: usize,
    /// The scopes that this account can give to a token.
    pub scopes: Vec<Scope>,
    /// The first and the last day that a new token can end on, as dates of ISO 8601.
    pub days: (String, String),
    /// How many days a new token lives at most, and the name of the organization, where that is not the year of everybody.
    pub limit: Option<(String, u32)>,
}

impl ApiTokensView {
    /// How many work.
    #[must_use]
    pub fn live(&self) -> usize {
        self.tokens.iter().filter(|token| !token.ended).count()
    }

    /// Whether there is room for one more.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.live() < self.max
    }
}
