use crate::{Moment, Way};
use serde::{Deserialize, Serialize};

/// What an account may do in its organization. The names are stable.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    #[default]
    Member,
    Admin,
}

impl Role {
    /// The stable name, in snake case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Admin => "admin",
        }
    }

    /// The role of a name; nothing for any other text.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Member, Self::Admin].into_iter().find(|role| role.name() == name)
    }
}

/// Which methods an organization allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllowedWays {
    pub security_key: bool,
    pub authenticator_app: bool,
    pub text_message: bool,
}

impl AllowedWays {
    /// Every method, as for who is in no organization.
    pub const ALL: Self = Self { security_key: true, authenticator_app: true, text_message: true };

    /// Whether one is among them.
    #[must_use]
    pub const fn has(self, way: Way) -> bool {
        match way {
            Way::SecurityKey => self.security_key,
            Way::AuthenticatorApp => self.authenticator_app,
            Way::TextMessage => self.text_message,
        }
    }

    /// Those that are, the strongest first.
    #[must_use]
    pub fn list(self) -> Vec<Way> {
        Way::ALL.into_iter().filter(|way| self.has(*way)).collect()
    }
}

impl Default for AllowedWays {
    fn default() -> Self {
        Self::ALL
    }
}

/// What an organization asks of its members.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyView {
    /// The organization's name.
    pub organization: String,
    /// From when on two-step verification is required; nothing while it is optional.
    pub required_from: Option<Moment>,
    /// Whether that date has come.
    pub in_force: bool,
    /// How often a member may put the set-up off after that date, by 7 days each.
    pub delays: u32,
    pub allowed: AllowedWays,
    /// Whether members may turn it off themselves while it is required.
    pub may_disable: bool,
    /// Whom members can ask.
    pub contact: String,
    /// Another one after each change.
    pub version: i64,
}
