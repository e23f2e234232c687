use serde::{Deserialize, Serialize};

/// What the holder of an API token may do with it. The names are stable: rows and programs keep them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Scope {
    /// Read the own account.
    #[serde(rename = "account:read")]
    AccountRead,
    /// Read what an admin sees of the organization.
    #[serde(rename = "organization:read")]
    OrganizationRead,
    /// Change what an admin may change, and read it.
    #[serde(rename = "organization:admin")]
    OrganizationAdmin,
}

impl Scope {
    /// In the order of the page.
    pub const ALL: [Self; 3] = [Self::AccountRead, Self::OrganizationRead, Self::OrganizationAdmin];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AccountRead => "account:read",
            Self::OrganizationRead => "organization:read",
            Self::OrganizationAdmin => "organization:admin",
        }
    }

    /// The scope of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }

    /// The scopes of a row's text. Names of a newer version of this program mean nothing.
    #[must_use]
    pub fn list(names: &str) -> Vec<Self> {
        names.split(' ').filter_map(Self::named).collect()
    }

    /// Whether only an admin of an organization can have it.
    #[must_use]
    pub const fn is_for_admins(self) -> bool {
        !matches!(self, Self::AccountRead)
    }

    /// Those that an account can have at the most.
    #[must_use]
    pub fn open_to(is_admin: bool) -> Vec<Self> {
        Self::ALL.into_iter().filter(|scope| is_admin || !scope.is_for_admins()).collect()
    }

    /// Whether it allows what another one allows.
    #[must_use]
    pub const fn includes(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::AccountRead, Self::AccountRead)
                | (Self::OrganizationRead, Self::OrganizationRead)
                | (Self::OrganizationAdmin, Self::OrganizationRead | Self::OrganizationAdmin)
        )
    }
}
