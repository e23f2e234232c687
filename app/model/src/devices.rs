use crate::Moment;
use serde::{Deserialize, Serialize};

/// One browser that is logged in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceView {
    /// For addresses and forms; no secret.
    pub id: String,
    /// Whether it is the one that looks. It cannot be logged out from the list.
    pub this: bool,
    /// "Firefox on Linux", or "Unknown browser".
    pub browser: String,
    /// What its owner calls it.
    pub name: Option<String>,
    /// When this browser first logged in.
    pub first_seen: Moment,
    pub last_used: Moment,
    /// Where it came from on the network; empty when nobody knows.
    pub address: String,
    /// "Security key Blue key", "Authenticator app Old phone", "Recovery key", "Password only".
    pub method: String,
}

impl DeviceView {
    /// What to call it: its own name, or the browser's.
    #[must_use]
    pub fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.browser)
    }
}

/// All devices of an account: this one, then the others, the last used first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DevicesView {
    pub devices: Vec<DeviceView>,
}

impl DevicesView {
    /// How many others there are.
    #[must_use]
    pub fn others(&self) -> usize {
        self.devices.iter().filter(|device| !device.this).count()
    }
}

/// How far the owner is who said "This was not me".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotMe {
    /// When all other devices were logged out, which is the first step.
    pub started: Moment,
    /// How many they were.
    pub devices_ended: u32,
    /// Whether the password was changed since.
    pub password_changed: bool,
    /// Whether the owner has looked at the ways to log in since, and said that they are theirs.
    pub methods_reviewed: bool,
}

/// What is left to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotMeStep {
    Password,
    Methods,
}

impl NotMe {
    /// The next step; nothing when all is done.
    #[must_use]
    pub const fn next(&self) -> Option<NotMeStep> {
        match (self.password_changed, self.methods_reviewed) {
            (false, _) => Some(NotMeStep::Password),
            (true, false) => Some(NotMeStep::Methods),
            (true, true) => None,
        }
    }
}

/// What the page behind the link of a reset mail shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResetView {
    /// Whose password it is, for the password manager.
    pub email: String,
}

/// What happened while a page was open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LiveEvent {
    /// The session of the page is over; nothing follows.
    SessionEnded,
    /// Something about the account has changed, or was tried: what the page shows may be old.
    SecurityChanged,
}

impl LiveEvent {
    /// The stable name, in snake case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SessionEnded => "session_ended",
            Self::SecurityChanged => "security_changed",
        }
    }
}
