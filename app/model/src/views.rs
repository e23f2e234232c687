use serde::{Deserialize, Serialize};

/// A moment as the pages write it. The server has made the words, so that both halves print the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// RFC 3339 in UTC, for `<time datetime>`.
    pub iso: String,
    /// "3 March 2026".
    pub day: String,
    /// "14:20 UTC".
    pub clock: String,
}

/// Something that was done, told once on the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    EmailVerified,
    Locked,
    SessionEnded,
    NewSetupCode,
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

/// One authenticator app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppMethod {
    pub name: String,
    pub connected: Moment,
    pub last_used: Option<Moment>,
}

/// Where the emergency recovery key stands. Never the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoveryKeyState {
    /// There is none: two-step verification is off.
    None,
    /// Made, and the person has not said that it is saved; `on_screen` while this session may still show it.
    NotSaved {
        created: Moment,
        on_screen: bool,
    },
    Saved {
        created: Moment,
        saved: Moment,
    },
}

/// Two-step verification of an account, as its owner may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TwoStepView {
    /// Since when it is on; nothing while it is off.
    pub on_since: Option<Moment>,
    pub apps: Vec<AppMethod>,
    pub recovery_key: RecoveryKeyState,
    /// Until when changes are open in this session.
    pub unlocked_until: Option<Moment>,
    /// How many other devices are logged in.
    pub other_devices: u32,
    /// How many were logged out when it was turned on.
    pub ended_devices: u32,
    /// What unlocking will ask for.
    pub unlock_needs: UnlockNeeds,
}

/// What opens the settings (product.md 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnlockNeeds {
    Password,
    PasswordAndCode,
}

/// The security overview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityView {
    pub name: String,
    pub email: String,
    pub organization: Option<String>,
    pub password_changed: Moment,
    pub two_step: TwoStepView,
}
