use crate::{ApprovalKind, CheckUp, Moment};
use serde::{Deserialize, Serialize};

/// What can happen to an account. The names are stable: rows keep them for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    SignedUp,
    EmailVerified,
    LoggedIn,
    LoggedOut,
    /// The first step of a log-in that has two.
    PasswordAccepted,
    PasswordRefused,
    CodeRefused,
    CodeReused,
    /// The right password, and no second step within 15 minutes.
    LogInNotFinished,
    SettingsUnlocked,
    TwoStepEnabled,
    TwoStepDisabled,
    AuthenticatorAppAdded,
    AuthenticatorAppRenamed,
    /// A new connection in the place of an old one.
    AuthenticatorAppReplaced,
    AuthenticatorAppRemoved,
    PhoneAdded,
    /// Another number in the place of the old one.
    PhoneChanged,
    PhoneRemoved,
    SecurityKeyAdded,
    SecurityKeyRenamed,
    SecurityKeyRemoved,
    SecurityKeyRefused,
    SecurityKeyMayBeCopied,
    RecoveryKeyCreated,
    RecoveryKeySaved,
    /// It opened a session, and is used up.
    RecoveryKeyUsed,
    RecoveryKeyRefused,
    /// The owner said whether it is still there.
    RecoveryKeyCheckedUp,
    PasswordChanged,
    /// A link for a new password was asked for, by whoever knows the address.
    PasswordResetRequested,
    PasswordReset,
    DeviceRenamed,
    /// Another device, from this one.
    DeviceLoggedOut,
    OtherDevicesLoggedOut,
    /// The owner said of something that it was not them.
    NotMe,
    /// And has looked at the ways to log in since.
    MethodsReviewed,
    /// An admin changed what the organization asks for.
    PolicyChanged,
    /// At a log-in that went no further.
    SetUpAsked,
    SetUpPutOff,
    /// An admin has taken all methods away, so that they can be set up again.
    TwoStepReset,
    /// An admin leaves the member out of what is required.
    LeftOut,
    LeftOutEnded,
    /// An admin lets somebody who is shut out set it up.
    SetUpAllowed,
    /// An admin has asked for what a second one has to agree to.
    ApprovalAsked,
    ApprovalDeclined,
    Reminded,
    OrganizationJoined,
    /// Taken out by an admin.
    OrganizationLeft,
    /// An admin asked someone to join. On the admin's account.
    Invited,
    /// On the admin's account, too.
    InvitationWithdrawn,
    RoleChanged,
    ApiTokenCreated,
    ApiTokenRevoked,
    /// The right password, where it is not enough for the API.
    ApiPasswordRefused,
    /// The operator has forgotten its failures.
    Unblocked,
    /// The operator has ended them.
    SessionsEnded,
    /// Of a newer version of this program.
    #[serde(other)]
    Other,
}

/// In which list of the activity page an event is, beside that of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActivityClass {
    LogIns,
    Changes,
    Problems,
}

impl ActivityKind {
    /// Every kind but [`ActivityKind::Other`].
    pub const ALL: [Self; 57] = [
        Self::SignedUp,
        Self::EmailVerified,
        Self::LoggedIn,
        Self::LoggedOut,
        Self::PasswordAccepted,
        Self::PasswordRefused,
        Self::CodeRefused,
        Self::CodeReused,
        Self::LogInNotFinished,
        Self::SettingsUnlocked,
        Self::TwoStepEnabled,
        Self::TwoStepDisabled,
        Self::AuthenticatorAppAdded,
        Self::AuthenticatorAppRenamed,
        Self::AuthenticatorAppReplaced,
        Self::AuthenticatorAppRemoved,
        Self::PhoneAdded,
        Self::PhoneChanged,
        Self::PhoneRemoved,
        Self::SecurityKeyAdded,
        Self::SecurityKeyRenamed,
        Self::SecurityKeyRemoved,
        Self::SecurityKeyRefused,
        Self::SecurityKeyMayBeCopied,
        Self::RecoveryKeyCreated,
        Self::RecoveryKeySaved,
        Self::RecoveryKeyUsed,
        Self::RecoveryKeyRefused,
        Self::RecoveryKeyCheckedUp,
        Self::PasswordChanged,
        Self::PasswordResetRequested,
        Self::PasswordReset,
        Self::DeviceRenamed,
        Self::DeviceLoggedOut,
        Self::OtherDevicesLoggedOut,
        Self::NotMe,
        Self::MethodsReviewed,
        Self::PolicyChanged,
        Self::SetUpAsked,
        Self::SetUpPutOff,
        Self::TwoStepReset,
        Self::LeftOut,
        Self::LeftOutEnded,
        Self::SetUpAllowed,
        Self::ApprovalAsked,
        Self::ApprovalDeclined,
        Self::Reminded,
        Self::OrganizationJoined,
        Self::OrganizationLeft,
        Self::Invited,
        Self::InvitationWithdrawn,
        Self::RoleChanged,
        Self::ApiTokenCreated,
        Self::ApiTokenRevoked,
        Self::ApiPasswordRefused,
        Self::Unblocked,
        Self::SessionsEnded,
    ];

    /// The stable name, in snake case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignedUp => "signed_up",
            Self::EmailVerified => "email_verified",
            Self::LoggedIn => "logged_in",
            Self::LoggedOut => "logged_out",
            Self::PasswordAccepted => "password_accepted",
            Self::PasswordRefused => "password_refused",
            Self::CodeRefused => "code_refused",
            Self::CodeReused => "code_reused",
            Self::LogInNotFinished => "log_in_not_finished",
            Self::SettingsUnlocked => "settings_unlocked",
            Self::TwoStepEnabled => "two_step_enabled",
            Self::TwoStepDisabled => "two_step_disabled",
            Self::AuthenticatorAppAdded => "authenticator_app_added",
            Self::AuthenticatorAppRenamed => "authenticator_app_renamed",
            Self::AuthenticatorAppReplaced => "authenticator_app_replaced",
            Self::AuthenticatorAppRemoved => "authenticator_app_removed",
            Self::PhoneAdded => "phone_added",
            Self::PhoneChanged => "phone_changed",
            Self::PhoneRemoved => "phone_removed",
            Self::SecurityKeyAdded => "security_key_added",
            Self::SecurityKeyRenamed => "security_key_renamed",
            Self::SecurityKeyRemoved => "security_key_removed",
            Self::SecurityKeyRefused => "security_key_refused",
            Self::SecurityKeyMayBeCopied => "security_key_may_be_copied",
            Self::RecoveryKeyCreated => "recovery_key_created",
            Self::RecoveryKeySaved => "recovery_key_saved",
            Self::RecoveryKeyUsed => "recovery_key_used",
            Self::RecoveryKeyRefused => "recovery_key_refused",
            Self::RecoveryKeyCheckedUp => "recovery_key_checked_up",
            Self::PasswordChanged => "password_changed",
            Self::PasswordResetRequested => "password_reset_requested",
            Self::PasswordReset => "password_reset",
            Self::DeviceRenamed => "device_renamed",
            Self::DeviceLoggedOut => "device_logged_out",
            Self::OtherDevicesLoggedOut => "other_devices_logged_out",
            Self::NotMe => "not_me",
            Self::MethodsReviewed => "methods_reviewed",
            Self::PolicyChanged => "policy_changed",
            Self::SetUpAsked => "set_up_asked",
            Self::SetUpPutOff => "set_up_put_off",
            Self::TwoStepReset => "two_step_reset",
            Self::LeftOut => "left_out",
            Self::LeftOutEnded => "left_out_ended",
            Self::SetUpAllowed => "set_up_allowed",
            Self::ApprovalAsked => "approval_asked",
            Self::ApprovalDeclined => "approval_declined",
            Self::Reminded => "reminded",
            Self::OrganizationJoined => "organization_joined",
            Self::OrganizationLeft => "organization_left",
            Self::Invited => "invited",
            Self::InvitationWithdrawn => "invitation_withdrawn",
            Self::RoleChanged => "role_changed",
            Self::ApiTokenCreated => "api_token_created",
            Self::ApiTokenRevoked => "api_token_revoked",
            Self::ApiPasswordRefused => "api_password_refused",
            Self::Unblocked => "unblocked",
            Self::SessionsEnded => "sessions_ended",
            Self::Other => "other",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.name() == name).unwrap_or(Self::Other)
    }

    /// The list that it is in.
    #[must_use]
    pub const fn class(self) -> ActivityClass {
        match self {
            Self::LoggedIn
            | Self::LoggedOut
            | Self::PasswordAccepted
            | Self::SetUpAsked
            | Self::SetUpPutOff
            | Self::SettingsUnlocked
            | Self::DeviceLoggedOut
            | Self::OtherDevicesLoggedOut => ActivityClass::LogIns,
            Self::PasswordRefused
            | Self::CodeRefused
            | Self::CodeReused
            | Self::LogInNotFinished
            | Self::SecurityKeyRefused
            | Self::SecurityKeyMayBeCopied
            | Self::RecoveryKeyRefused
            | Self::ApiPasswordRefused
            | Self::NotMe => ActivityClass::Problems,
            Self::SignedUp
            | Self::EmailVerified
            | Self::TwoStepEnabled
            | Self::TwoStepDisabled
            | Self::AuthenticatorAppAdded
            | Self::AuthenticatorAppRenamed
            | Self::AuthenticatorAppReplaced
            | Self::AuthenticatorAppRemoved
            | Self::PhoneAdded
            | Self::PhoneChanged
            | Self::PhoneRemoved
            | Self::SecurityKeyAdded
            | Self::SecurityKeyRenamed
            | Self::SecurityKeyRemoved
            | Self::RecoveryKeyCreated
            | Self::RecoveryKeySaved
            | Self::RecoveryKeyUsed
            | Self::RecoveryKeyCheckedUp
            | Self::PasswordChanged
            | Self::PasswordResetRequested
            | Self::PasswordReset
            | Self::DeviceRenamed
            | Self::MethodsReviewed
            | Self::PolicyChanged
            | Self::TwoStepReset
            | Self::LeftOut
            | Self::LeftOutEnded
            | Self::SetUpAllowed
            | Self::ApprovalAsked
            | Self::ApprovalDeclined
            | Self::Reminded
            | Self::OrganizationJoined
            | Self::OrganizationLeft
            | Self::Invited
            | Self::InvitationWithdrawn
            | Self::RoleChanged
            | Self::ApiTokenCreated
            | Self::ApiTokenRevoked
            | Self::Unblocked
            | Self::SessionsEnded
            | Self::Other => ActivityClass::Changes,
        }
    }
}

/// Which events a page lists. The names are those in the page's address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityFilter {
    #[default]
    All,
    LogIns,
    Changes,
    Problems,
}

impl ActivityFilter {
    /// In the order of the page.
    pub const EVERY: [Self; 4] = [Self::All, Self::LogIns, Self::Changes, Self::Problems];

    /// The stable name, in snake case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::LogIns => "log_ins",
            Self::Changes => "changes",
            Self::Problems => "problems",
        }
    }

    /// The filter of a name; all events for any other text.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::EVERY.into_iter().find(|filter| filter.name() == name).unwrap_or_default()
    }

    /// The one list that it shows; nothing for all.
    #[must_use]
    pub const fn class(self) -> Option<ActivityClass> {
        match self {
            Self::All => None,
            Self::LogIns => Some(ActivityClass::LogIns),
            Self::Changes => Some(ActivityClass::Changes),
            Self::Problems => Some(ActivityClass::Problems),
        }
    }
}

/// What an event says beside its kind. Names and numbers, never a secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ActivityDetail {
    /// The thing that it is about, as it is called now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What a token may do: names of scopes with one blank between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<String>,
    /// As it was called before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The stable name of the method of a log-in ([`crate::Way::named`], or `recovery_key`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// How many devices were logged out with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions_ended: Option<u32>,
    /// How many log-ins it tells of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_ins: Option<u32>,
    /// Whether the account was never logged in to from there before.
    #[serde(skip_serializing_if = "is_false")]
    pub new_device: bool,
    /// What a person can quote, for what stands in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The stable code of the refusal ([`crate::Refusal::code`]), where a kind has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What the owner said at a check-up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<CheckUp>,
    /// What the ways to log in were called that are gone with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<String>,
    /// Why an admin did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Until when it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
    /// Whether the operator of the installation did it.
    #[serde(skip_serializing_if = "is_false")]
    pub operator: bool,
    /// How many API tokens were revoked with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens_revoked: Option<u32>,
    /// What a second admin has to agree to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<ApprovalKind>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityEntry {
    /// For addresses; no secret.
    pub id: String,
    pub kind: ActivityKind,
    pub at: Moment,
    /// "Firefox on Linux", or "Unknown browser".
    pub device: String,
    /// Where it came from on the network; empty when nobody knows.
    pub address: String,
    /// Whether it happened in the session that looks.
    pub here: bool,
    pub detail: ActivityDetail,
}

/// A page of events, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityView {
    pub filter: ActivityFilter,
    pub entries: Vec<ActivityEntry>,
    /// What to ask for to see the next older page; nothing when this is the last.
    pub older: Option<String>,
}
