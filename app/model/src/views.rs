use crate::{AllowedWays, Disabling, Reminded, Role};
use serde::{Deserialize, Serialize};

/// A moment as the pages write it. The server has made the words, so that both halves print the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// RFC 3339 in UTC, for `<time datetime>`.
    pub iso: String,
}

/// The ways that a method can be set up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetUpOffer {
    /// What the organization allows.
    pub allowed: AllowedWays,
    /// The name of that organization, where there is one.
    pub organization: Option<String>,
    pub text: TextOffer,
}

/// Something that was done, told once on the next page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    EmailVerified,
    Locked,
    Unlocked,
    SessionEnded,
    NewSetupCode,
    KeyRenamed {
        id: String,
        name: String,
    },
    KeyDeleted {
        name: String,
    },
    /// A new recovery key was saved; the one before it no longer works.
    RecoveryKeyReplaced,
    /// The new one was given up; the one before it goes on.
    RecoveryKeyKept,
    RecoveryKeyCheckedUp {
        answer: CheckUp,
    },
    KeysDisabled,
    PhoneDisabled,
    /// Codes go to another number now.
    PhoneChanged,
    /// The text that the second step begins with was not sent: there were as many as there may be.
    NoMoreTexts {
        until: Moment,
        seconds: u32,
    },
    /// A text is on its way; whether an earlier one still works.
    TextSent {
        earlier_works: bool,
    },
    AppRenamed {
        id: String,
        name: String,
    },
    AppDisabled {
        name: String,
    },
    /// The new app works, and the old one no longer.
    AppReplaced,
    TwoStepDisabled,
    DeviceRenamed {
        id: String,
        name: String,
    },
    DeviceNameCleared,
    DeviceLoggedOut {
        name: String,
    },
    OtherDevicesLoggedOut {
        devices: u32,
    },
    /// An invitation is on its way.
    Invited {
        email: String,
    },
    /// So many are.
    InvitedMany {
        people: u32,
    },
    InvitationWithdrawn {
        email: String,
    },
    OrganizationJoined {
        organization: String,
    },
    RoleChanged {
        name: String,
        role: Role,
    },
    MemberRemoved {
        name: String,
    },
    PasswordChanged,
    ApiTokenRevoked {
        name: String,
    },
    /// By the link of a mail; the log-in comes next.
    PasswordReset,
    /// What the organization asks for; the members are told.
    PolicySaved,
    /// Mails to members.
    Reminded {
        done: Reminded,
    },
    MemberReset {
        name: String,
    },
    MemberLeftOut {
        name: String,
        until: Moment,
    },
    /// Nobody is left out any more whose name this is.
    MemberIncluded {
        name: String,
    },
    SetUpAllowed {
        name: String,
        until: Moment,
    },
    /// A second admin has to agree now.
    ApprovalAsked,
    ApprovalDeclined,
    /// Logged out here, and not on so many other devices.
    StillLoggedIn {
        devices: u32,
    },
}

/// What the second step of an open log-in shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogInStep {
    /// The address that was typed in the first step.
    pub email: String,
}

/// A way to do the second step. The name is stable: a cookie keeps the one that last worked in a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    SecurityKey,
    AuthenticatorApp,
    TextMessage,
}

impl Way {
    /// Every way, the strongest first.
    pub const ALL: [Self; 3] = [Self::SecurityKey, Self::AuthenticatorApp, Self::TextMessage];

    /// The stable name, in snake case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SecurityKey => "security_key",
            Self::AuthenticatorApp => "authenticator_app",
            Self::TextMessage => "text_message",
        }
    }

    /// The way of a name; nothing for any other text.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }
}

/// The ways to finish an open log-in. Known only after the right password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogInWays {
    /// The names of the account's security keys, the oldest first.
    pub keys: Vec<String>,
    /// Whether an authenticator app is connected.
    pub app: bool,
    /// The last digits of the number that texts with codes go to.
    pub phone: Option<String>,
    /// Which to offer first: the one that last worked in this browser. Never the recovery key; nothing when only that is left.
    pub first: Option<Way>,
}

/// What the browser asks a security key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyRequest {
    /// The `publicKey` member as JSON, for `PublicKeyCredential.parseCreationOptionsFromJSON` when a key is registered and
    /// `parseRequestOptionsFromJSON` otherwise. The same at every look until it is answered or over.
    pub options: String,
    /// For how many seconds from now an answer is taken.
    pub seconds: u32,
}

/// What the page that registers a security key shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeySetup {
    pub request: KeyRequest,
    /// "Security key 1": the first such name that is free, and what an empty field stands for.
    pub name: String,
}

/// One security key. Never its public key or number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyMethod {
    /// For addresses and forms; no secret.
    pub id: String,
    pub name: String,
    pub added: Moment,
    pub last_used: Option<Moment>,
    /// Its maker keeps a copy elsewhere, so that losing the device is not losing the key.
    pub backed_up: bool,
}

/// One authenticator app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppMethod {
    /// For addresses and forms; no secret.
    pub id: String,
    pub name: String,
    pub connected: Moment,
    pub last_used: Option<Moment>,
}

/// The telephone number that texts with codes go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneMethod {
    /// Its last digits. The whole number is on the pages that connect it alone.
    pub tail: String,
    pub connected: Moment,
    pub last_used: Option<Moment>,
}

/// Whether text messages can be chosen as a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextOffer {
    Offered,
    /// There is another method already, and a text message can only be the first.
    NotFirst,
    /// It is there.
    Connected,
    /// This installation sends none.
    Unavailable,
    /// The organization does not allow them.
    NotAllowed,
}

/// What became of the text that was asked for last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextState {
    OnItsWay,
    Sent,
    NotSent,
}

/// A code that was sent by text and waits to be entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenText {
    /// The whole number where it is being connected, else its last digits.
    pub to: String,
    pub state: TextState,
    pub sent: Moment,
    pub until: Moment,
}

/// What the page that asks for a telephone number shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberForm {
    /// The number that a code was sent to, to be corrected; else empty.
    pub number: String,
    /// The country code that is added to a number without one.
    pub dial_code: Option<u16>,
    /// Whether the number takes the place of another.
    pub replaces: bool,
}

/// Where the emergency recovery key stands. Never the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoveryKeyState {
    /// There is none: two-step verification is off.
    None,
    /// Made, and the person has not said that it is saved; `on_screen` while this session may still show it.
    NotSaved { created: Moment, on_screen: bool },
    Saved {
        created: Moment,
        saved: Moment,
        /// When the owner last said that it is still there.
        confirmed: Option<Moment>,
        /// Whether it is time to ask whether it is still there (S22).
        check_up: bool,
    },
}

/// An answer to "Do you still have your recovery key?". The third, "Make a new one", is a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckUp {
    StillThere,
    NextMonth,
}

/// Two-step verification of an account, as its owner may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TwoStepView {
    /// Since when it is on; nothing while it is off.
    pub on_since: Option<Moment>,
    /// The oldest first.
    pub keys: Vec<KeyMethod>,
    /// Whether security keys can be used at the address of this installation.
    pub keys_available: bool,
    /// How many keys an account may have.
    pub max_keys: usize,
    pub apps: Vec<AppMethod>,
    /// How many authenticator apps an account may have.
    pub max_apps: usize,
    pub phone: Option<PhoneMethod>,
    /// The number of the key, app or telephone that was added last.
    pub newest: Option<String>,
    pub recovery_key: RecoveryKeyState,
    /// A new recovery key is on the screen of this session, and the old one works until it is said to be saved.
    pub new_recovery_key: bool,
    /// This session was opened with the recovery key: a key or an app may be lost (L7).
    pub by_recovery_key: bool,
    /// Until when changes are open in this session.
    pub unlocked_until: Option<Moment>,
    /// How many other devices are logged in.
    pub other_devices: u32,
    /// What unlocking will ask for.
    pub unlock_needs: UnlockNeeds,
    pub disabling: Disabling,
}

impl TwoStepView {
    /// How many ways to do the second step there are. The only one can be neither deleted nor disabled alone (product.md 5).
    #[must_use]
    pub const fn ways(&self) -> usize {
        self.keys.len() + self.apps.len() + self.phone.is_some() as usize
    }

    /// What the telephone is called where the other ways that remain are listed.
    #[must_use]
    pub fn text_message(&self) -> Option<&'static str> {
        self.phone.as_ref().map(|_| "text message")
    }
}

/// What opens the settings (product.md 4) beside the password: one of these, where a second step is due.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnlockNeeds {
    /// The touch of a security key.
    pub key: bool,
    /// A code of an authenticator app.
    pub code: bool,
    /// A code that is sent by text.
    pub text: bool,
}

impl UnlockNeeds {
    /// The password alone.
    pub const PASSWORD: Self = Self { key: false, code: false, text: false };

    /// Whether a second step is due.
    #[must_use]
    pub const fn is_second_step(self) -> bool {
        self.key || self.code || self.text
    }
}

/// The security overview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityView {
    pub name: String,
    pub email: String,
    pub organization: Option<String>,
    pub password_changed: Moment,
    pub two_step: TwoStepView,
    /// How many API tokens work.
    pub api_tokens: u32,
    /// When a program last logged in as this account with its password, within the last 90 days, where turning two-step verification on
    /// would end that.
    pub api_password: Option<Moment>,
}
