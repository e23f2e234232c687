use crate::{ActivityEntry, ActivityFilter, Moment, Role, Way};
use serde::{Deserialize, Serialize};

/// Which members a list shows. The names are those in the page's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberShow {
    SecurityKey,
    AuthenticatorApp,
    /// Whose only method is that.
    TextMessage,
    Off,
    LeftOut,
}

impl MemberShow {
    /// In the order of the page.
    pub const EVERY: [Self; 5] =
        [Self::SecurityKey, Self::AuthenticatorApp, Self::TextMessage, Self::Off, Self::LeftOut];

    /// The stable name, in snake case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SecurityKey => "security_key",
            Self::AuthenticatorApp => "authenticator_app",
            Self::TextMessage => "text_message",
            Self::Off => "off",
            Self::LeftOut => "left_out",
        }
    }

    /// The one of a name; nothing for any other text.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|show| show.name() == name)
    }
}

/// The order of a list of members. The names are those in the page's address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberSort {
    #[default]
    Name,
    NameDown,
    /// Who logged in longest ago, or never, comes first.
    LogIn,
    LogInDown,
}

impl MemberSort {
    pub const EVERY: [Self; 4] = [Self::Name, Self::NameDown, Self::LogIn, Self::LogInDown];

    /// The stable name; a minus stands before what runs down.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameDown => "-name",
            Self::LogIn => "log_in",
            Self::LogInDown => "-log_in",
        }
    }

    /// The order of a name; by name for any other text.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::EVERY.into_iter().find(|sort| sort.name() == name).unwrap_or_default()
    }

    /// Whether it runs down.
    #[must_use]
    pub const fn is_down(self) -> bool {
        matches!(self, Self::NameDown | Self::LogInDown)
    }

    /// Whether it is by name.
    #[must_use]
    pub const fn is_by_name(self) -> bool {
        matches!(self, Self::Name | Self::NameDown)
    }
}

/// What a list of members is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberList {
    /// All of them without one.
    pub show: Option<MemberShow>,
    /// What a name or an address holds; empty for all.
    pub search: String,
    pub sort: MemberSort,
    /// What the page before said; empty for the first.
    pub after: String,
}

impl MemberList {
    /// The longest text to search for, in characters.
    pub const LONGEST: usize = 100;

    /// The same list from its beginning.
    #[must_use]
    pub fn begin(&self) -> Self {
        Self { after: String::new(), ..self.clone() }
    }
}

/// How it stands with a member's two-step verification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberState {
    /// On, with this as the strongest method.
    On {
        way: Way,
    },
    Off,
    /// Off, and required from this date on.
    Due {
        on: Moment,
    },
    /// Left out of what is required, whatever methods there are.
    LeftOut {
        until: Moment,
    },
}

/// A line of the list of members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberRow {
    /// For addresses and forms; no secret.
    pub id: String,
    pub name: String,
    pub email: String,
    pub role: Role,
    /// Whether it is the admin who looks.
    pub me: bool,
    pub state: MemberState,
    pub last_log_in: Option<Moment>,
}

/// How many members there are of each kind. Who is left out is counted there alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberCounts {
    pub security_key: u32,
    pub authenticator_app: u32,
    pub text_message: u32,
    pub off: u32,
    pub left_out: u32,
}

impl MemberCounts {
    /// Those of one kind.
    #[must_use]
    pub const fn of(&self, show: MemberShow) -> u32 {
        match show {
            MemberShow::SecurityKey => self.security_key,
            MemberShow::AuthenticatorApp => self.authenticator_app,
            MemberShow::TextMessage => self.text_message,
            MemberShow::Off => self.off,
            MemberShow::LeftOut => self.left_out,
        }
    }

    /// All members.
    #[must_use]
    pub fn all(&self) -> u32 {
        MemberShow::EVERY.into_iter().map(|show| self.of(show)).sum()
    }
}

/// A page of the members of an organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MembersView {
    pub organization: String,
    pub list: MemberList,
    pub counts: MemberCounts,
    /// How many admins there are.
    pub admins: u32,
    pub rows: Vec<MemberRow>,
    /// What to ask for to see the next page; nothing when this is the last.
    pub next: Option<String>,
    /// What waits for a second admin.
    pub approvals: Vec<ApprovalView>,
    /// Whether changes are open in this session.
    pub unlocked: bool,
}

/// A method of a member: what kind, what it is called, and since when. Never a secret or a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberMethod {
    pub way: Way,
    /// What its owner calls it; of a telephone the last digits.
    pub name: String,
    pub added: Moment,
    pub last_used: Option<Moment>,
}

/// That a member is left out: why, until when, and who decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    pub reason: String,
    pub until: Moment,
    /// The admin's name, while there is one.
    pub by: Option<String>,
    pub decided: Option<Moment>,
}

/// What an admin sees of a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberView {
    pub row: MemberRow,
    /// Since when two-step verification is on.
    pub on_since: Option<Moment>,
    pub methods: Vec<MemberMethod>,
    /// How many devices are logged in.
    pub devices: u32,
    pub left_out: Option<LeftOut>,
    /// Whether it is required and this member, who has none, may need an admin's help to set it up.
    pub shut_out: bool,
    /// Until when the member may set it up nevertheless.
    pub set_up_until: Option<Moment>,
    /// What waits for a second admin.
    pub approvals: Vec<ApprovalView>,
    /// Whether a second admin has to agree to a reset and to leaving somebody out.
    pub two_admins: bool,
    /// The first and the last day that somebody may be left out until, as dates of ISO 8601.
    pub days: (String, String),
    /// The name of the organization.
    pub organization: String,
}

/// What an admin has asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApprovalKind {
    Reset,
    Exclusion,
}

impl ApprovalKind {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Exclusion => "exclusion",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Reset, Self::Exclusion].into_iter().find(|kind| kind.name() == name)
    }
}

/// Something that waits for a second admin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalView {
    /// For forms; no secret.
    pub id: String,
    pub what: ApprovalKind,
    /// Whom it is about.
    pub member: String,
    pub member_id: String,
    pub reason: String,
    /// Until when to leave out.
    pub until: Option<Moment>,
    pub asked_by: String,
    pub asked: Moment,
    /// When it is too late to agree.
    pub over: Moment,
    /// Whether the admin who looks has asked for it, who cannot agree.
    pub mine: bool,
    /// Whether it is about the admin who looks, who cannot agree either.
    pub about_me: bool,
}

/// How many were reminded, and how many not and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminded {
    pub sent: u32,
    /// They have what is asked, or are left out.
    pub needless: u32,
    /// They had a reminder within the last day.
    pub recent: u32,
}

/// An event of an organization: whose, and who did it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    pub event: ActivityEntry,
    pub member_id: String,
    pub member: String,
    pub email: String,
    /// The name of who did it, where that was somebody else.
    pub actor: Option<String>,
    pub actor_email: Option<String>,
}

/// A page of an organization's events, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogView {
    pub filter: ActivityFilter,
    /// The one member that it is about: id and name.
    pub member: Option<(String, String)>,
    pub entries: Vec<LogEntry>,
    /// What to ask for to see the next older page; nothing when this is the last.
    pub older: Option<String>,
}
