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
    /// How many days API tokens of its members live at most.
    pub token_days: u32,
    /// Another one after each change.
    pub version: i64,
}

/// What a member still has to do for its organization, and what it may do instead (L10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequiredView {
    pub policy: PolicyView,
    pub state: RequiredState,
    /// Whether the account has methods, and none of them is allowed.
    pub outdated: bool,
    /// The methods that are allowed and can be used here.
    pub ways: AllowedWays,
    /// Whether the password is too long ago for adding a method: the log-in comes first.
    pub log_in_again: bool,
    /// The page that was asked for.
    pub next: Option<String>,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RequiredState {
    /// The date has not come.
    Asked,
    /// The date has come; it may be put off so many times more, and not beyond a day.
    Due { left: u32, last: Moment },
    /// Nothing else can be reached. Until when an admin allows it, where that is what makes it possible.
    Must { until: Option<Moment> },
    /// Nothing can be done without an admin; whether because the owner turned it off.
    ShutOut { turned_off: bool },
}

/// A policy that is about to be saved: what it would mean today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyPreview {
    pub now: PolicyView,
    pub new: PolicyView,
    /// How many members there are,
    pub members: u32,
    /// how many of them would have to set something up,
    pub affected: u32,
    /// the first of these, by name,
    pub names: Vec<AffectedMember>,
    /// and how many are left out.
    pub left_out: u32,
    /// Whether the admin who looks has what would be asked for.
    pub own_account_ready: bool,
    /// The methods that would be allowed and can be used here.
    pub ways: AllowedWays,
    /// From then on nothing could be put off.
    pub last_day: Moment,
}

/// A member who would have to do something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffectedMember {
    pub name: String,
    pub email: String,
    /// The strongest method that it has, none of them allowed; nothing when two-step verification is off.
    pub has: Option<Way>,
    /// Whether it would be shut out: it could not come back in without an admin.
    pub shut_out: bool,
}

/// Whether a person can turn two-step verification off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Disabling {
    #[default]
    Free,
    /// The organization requires it.
    Forbidden,
    /// The organization requires it, and lets its members turn it off: they cannot log in afterwards.
    ShutsOut,
}

/// What the page behind an invitation shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinView {
    /// Whom it is for.
    pub email: String,
    /// The organization to join; nothing for someone who founds one.
    pub organization: Option<String>,
    pub role: Role,
    pub by: JoinBy,
}

/// What someone who was invited has to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum JoinBy {
    /// Choose a name and a password: there is no account with that address.
    NewAccount,
    /// Enter the password of the account.
    Password,
    /// Press a button: the account is the one that is logged in. The number of the invitation, which is no secret.
    Here { id: String },
}

/// An invitation that was not used yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenInvitation {
    /// For addresses and forms; no secret.
    pub id: String,
    pub email: String,
    pub role: Role,
    pub sent: Moment,
    pub until: Moment,
    /// Whether its link no longer works.
    pub over: bool,
}

/// A page of open invitations, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationsView {
    pub organization: String,
    pub invitations: Vec<OpenInvitation>,
    /// How many there are on all pages.
    pub count: usize,
    /// What to ask for to see the next older page; nothing when this is the last.
    pub older: Option<String>,
}

/// A line of a list of people that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongLine {
    /// As editors count them, from 1.
    pub line: u64,
    /// What stands there, cut where it is long.
    pub text: String,
    pub problem: LineProblem,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineProblem {
    /// No address where one should be.
    Missing,
    NotAnEmail,
    TooLong {
        max: usize,
    },
    Characters,
    /// The address stands in an earlier line, too.
    Twice {
        first: u64,
    },
    UnknownRole,
    /// More than an address and a role, without a line above that says what is what.
    TooManyColumns,
    /// A quotation mark that is not closed.
    OpenQuote,
    AlreadyMember,
    /// Invited within the last half minute.
    JustInvited,
}
