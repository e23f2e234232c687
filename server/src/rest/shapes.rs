//! What several operations answer with. Names and forms are part of the API and stay, whatever the pages show.

use model::{AllowedWays, ApprovalKind, ApprovalView, MemberRow, MemberState, Moment, Role, Way};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What an account may do in its organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = Role)]
pub enum RoleName {
    Member,
    Admin,
}

impl From<Role> for RoleName {
    fn from(role: Role) -> Self {
        match role {
            Role::Member => Self::Member,
            Role::Admin => Self::Admin,
        }
    }
}

/// A way to do the second step of a log-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", try_from = "String")]
pub enum Method {
    SecurityKey,
    AuthenticatorApp,
    TextMessage,
}

/// A text and nothing else: derived, it would be taken as an object, too.
impl TryFrom<String> for Method {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, &'static str> {
        Way::named(&name).map(Self::from).ok_or("none of the methods that there are")
    }
}

impl From<Way> for Method {
    fn from(way: Way) -> Self {
        match way {
            Way::SecurityKey => Self::SecurityKey,
            Way::AuthenticatorApp => Self::AuthenticatorApp,
            Way::TextMessage => Self::TextMessage,
        }
    }
}

impl Method {
    /// Those that are allowed, the strongest first.
    pub fn list(allowed: AllowedWays) -> Vec<Self> {
        allowed.list().into_iter().map(Self::from).collect()
    }

    /// What is allowed by a list.
    pub fn allowed(list: &[Self]) -> AllowedWays {
        AllowedWays {
            security_key: list.contains(&Self::SecurityKey),
            authenticator_app: list.contains(&Self::AuthenticatorApp),
            text_message: list.contains(&Self::TextMessage),
        }
    }
}

/// How a member stands with two-step verification: `on`; `off`, and not required; `due`, off and required from a date on; `left_out`
/// of what is required, whatever methods there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    On,
    Off,
    Due,
    LeftOut,
}

/// A member of your organization.
#[derive(Debug, Serialize, ToSchema)]
pub struct Member {
    #[schema(format = Uuid, example = "5b0c8f9e-27d4-4f0e-9a51-3c1f4f6d2a10")]
    pub id: String,
    #[schema(example = "Maria Silva")]
    pub name: String,
    #[schema(example = "maria@example.org")]
    pub email: String,
    pub role: RoleName,
    pub state: State,
    /// The strongest method of who is `on`; null for all others.
    #[schema(required)]
    pub strongest: Option<Method>,
    /// For who is `due`: from when on it is required. For who is `left_out`: until when. Null for all others.
    #[schema(required, format = DateTime, example = "2027-01-31T23:59:59Z")]
    pub state_until: Option<String>,
    /// Null for who has never logged in.
    #[schema(required, format = DateTime, example = "2026-11-24T12:00:00Z")]
    pub last_log_in: Option<String>,
}

impl From<MemberRow> for Member {
    fn from(row: MemberRow) -> Self {
        let (state, strongest, until) = match row.state {
            MemberState::On { way } => (State::On, Some(way.into()), None),
            MemberState::Off => (State::Off, None, None),
            MemberState::Due { on } => (State::Due, None, Some(on.iso)),
            MemberState::LeftOut { until } => (State::LeftOut, None, Some(until.iso)),
        };
        Self {
            id: row.id,
            name: row.name,
            email: row.email,
            role: row.role.into(),
            state,
            strongest,
            state_until: until,
            last_log_in: iso(row.last_log_in),
        }
    }
}

/// What waits for a second admin.
#[derive(Debug, Serialize, ToSchema)]
pub struct Approval {
    #[schema(format = Uuid)]
    pub id: String,
    pub what: Wanted,
    /// Why it was asked for.
    pub reason: String,
    /// For an exclusion: until when.
    #[schema(required, format = DateTime)]
    pub until: Option<String>,
    /// The name of the admin who asked.
    pub asked_by: String,
    #[schema(format = DateTime)]
    pub asked_at: String,
    /// When it is too late to agree.
    #[schema(format = DateTime)]
    pub ends_at: String,
}

/// What an admin has asked for.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    Reset,
    Exclusion,
}

impl From<ApprovalView> for Approval {
    fn from(view: ApprovalView) -> Self {
        Self {
            id: view.id,
            what: match view.what {
                ApprovalKind::Reset => Wanted::Reset,
                ApprovalKind::Exclusion => Wanted::Exclusion,
            },
            reason: view.reason,
            until: iso(view.until),
            asked_by: view.asked_by,
            asked_at: view.asked.iso,
            ends_at: view.over.iso,
        }
    }
}

/// RFC 3339 in UTC.
pub fn iso(moment: Option<Moment>) -> Option<String> {
    moment.map(|moment| moment.iso)
}
