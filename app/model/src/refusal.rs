use crate::{
    Moment,
    wire::{ProblemWire, RefusalWire},
};
use serde::{Deserialize, Serialize};

/// Why something was not done: all that any stranger may read.
///
/// Every variant has a stable [`Refusal::code`]; the words for people are in `app/src/words.rs`. What happened inside goes to the
/// log, never in here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case", from = "RefusalWire")]
pub enum Refusal {
    /// Some fields cannot be taken as they are. Nothing was changed.
    Fields { fields: Vec<FieldProblem> },
    /// Log-in: no such address and password together. Says the same for both.
    WrongPair,
    /// The password that opens the settings is not right.
    WrongPassword,
    /// Right password, but the address was never confirmed; a new link is on its way.
    EmailNotVerified,
    /// The code is none of the account's; `failures` counts the wrong ones in a row.
    WrongCode { failures: u32 },
    /// The code was right, and used before.
    CodeUsed,
    /// Set-up only: the code fits another time. Minutes, negative when the phone is slow.
    ClockOff { minutes: i32 },
    /// Too many wrong tries; nothing is looked at before `until`.
    TooManyTries { until: Moment, seconds: u32 },
    /// Too many wrong tries for good: another way or an admin is needed.
    Blocked,
    /// A whole recovery key that is none of the account's; `failures` counts the refused ones in a row.
    WrongRecoveryKey { failures: u32 },
    /// The recovery key was right, and used before.
    RecoveryKeyUsed { on: Moment },
    /// The recovery key was right until a newer one took its place.
    RecoveryKeyReplaced { on: Moment },
    /// The recovery key was shown, and never said to be saved: it does not work, and what worked before it still does.
    RecoveryKeyNotConfirmed { on: Moment },
    /// Too many wrong recovery keys for good: another way or an admin is needed.
    RecoveryKeyBlocked,
    /// Log in first, or again.
    LogInFirst,
    /// The settings are locked: the password first.
    UnlockFirst,
    /// There is no open set-up; start it again.
    SetupExpired,
    /// The security key could not be confirmed; why is in the log under the reference.
    KeyRefused { reference: String },
    /// A security key that is none of the account's; `names` are those that are.
    KeyUnknown { names: Vec<String> },
    /// The key counted backwards, as a copy of it would. It was not accepted.
    KeyMayBeCopied,
    /// The key is registered already.
    KeyTaken,
    /// The account has a key whose name reads the same.
    KeyNameTaken { name: String },
    /// The account has as many keys as it may have.
    TooManyKeys { max: usize },
    /// The account has an authenticator app whose name reads the same.
    AppNameTaken { name: String },
    /// The account has as many authenticator apps as it may have.
    TooManyApps { max: usize },
    /// The account has as many API tokens that work as it may have.
    TooManyTokens { max: usize },
    /// A text message can only be an account's first method, and this one has another.
    TextOnlyFirst,
    /// This installation sends no text messages.
    TextsUnavailable,
    /// No other text before `until`: there were as many as there may be.
    TooManyTexts { until: Moment, seconds: u32 },
    /// A text was asked for, and could not be sent.
    TextNotSent,
    /// The code is not the one of the text; `failures` counts the wrong ones in a row.
    WrongTextCode { failures: u32 },
    /// The code of a text ran out, was used, was guessed at too often, or never sent: another must be asked for.
    TextCodeOver,
    /// What the key was asked was answered before, or too long ago: it must be asked again.
    ChallengeExpired,
    /// This installation has no name that a security key could be bound to.
    KeysUnavailable,
    /// The last way to log in cannot be taken away alone.
    LastMethod,
    /// The organization does not allow methods of this kind.
    MethodNotAllowed { name: String },
    /// The organization requires two-step verification: it cannot be turned off.
    RequiredByOrganization { name: String },
    /// What the organization asks for must be set up before anything else.
    SetUpFirst,
    /// The set-up cannot be put off any more.
    NoMoreDelays,
    /// Who requires two-step verification of others must have it.
    OwnAccountFirst,
    /// A link from a message that was used, replaced or is too old.
    LinkExpired,
    /// A link for a new password that was used, replaced or is too old.
    ResetLinkExpired,
    /// An invitation that was used, taken back, replaced or is too old.
    InvitationOver,
    /// The account is in an organization, and can be in one only.
    InOrganization,
    /// Whoever is invited is in this organization already.
    AlreadyMember,
    /// The organization has as many open invitations as it may have.
    TooManyInvitations { max: usize },
    /// Some lines cannot be taken; the page says which. Nobody was invited.
    WrongLines,
    /// An organization without an admin would be nobody's.
    LastAdmin,
    /// Finish was pressed without saying that the recovery key is saved.
    KeyNotSaved,
    /// No recovery key is on the screen of this session any more.
    KeyNotShown,
    /// The settings changed in between (on another device, or by a second press).
    Conflict,
    /// The request could not be understood.
    BadRequest,
    /// The request came from another site.
    CrossSite,
    /// A kind of content that no form of this site sends.
    ContentType,
    /// More bytes than any form of this site has.
    TooLarge,
    /// An admin cannot do that to the own account.
    OwnAccount,
    /// Who has asked for something cannot agree to it.
    OwnRequest,
    /// A second admin has to agree, and there is none.
    NoSecondAdmin,
    /// It waits for a second admin already.
    AlreadyAsked,
    /// Nobody was chosen from a list.
    NobodyChosen,
    /// There is no such page or thing.
    NotFound,
    /// More work than the server can do at once; nothing was changed.
    Busy,
    /// Something failed inside; the reference is in the log.
    Internal { reference: String },
}

impl Refusal {
    /// One field that cannot be taken.
    #[must_use]
    pub fn field(field: Field, problem: Problem) -> Self {
        Self::Fields { fields: vec![FieldProblem { field, problem }] }
    }

    /// The stable code, in snake case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Fields { .. } => "fields",
            Self::WrongPair => "wrong_pair",
            Self::WrongPassword => "wrong_password",
            Self::EmailNotVerified => "email_not_verified",
            Self::WrongCode { .. } => "wrong_code",
            Self::CodeUsed => "code_used",
            Self::ClockOff { .. } => "clock_off",
            Self::TooManyTries { .. } => "too_many_tries",
            Self::Blocked => "blocked",
            Self::WrongRecoveryKey { .. } => "wrong_recovery_key",
            Self::RecoveryKeyUsed { .. } => "recovery_key_used",
            Self::RecoveryKeyReplaced { .. } => "recovery_key_replaced",
            Self::RecoveryKeyNotConfirmed { .. } => "recovery_key_not_confirmed",
            Self::RecoveryKeyBlocked => "recovery_key_blocked",
            Self::LogInFirst => "log_in_first",
            Self::UnlockFirst => "unlock_first",
            Self::SetupExpired => "setup_expired",
            Self::KeyRefused { .. } => "key_refused",
            Self::KeyUnknown { .. } => "key_unknown",
            Self::KeyMayBeCopied => "key_may_be_copied",
            Self::KeyTaken => "key_taken",
            Self::KeyNameTaken { .. } => "key_name_taken",
            Self::TooManyKeys { .. } => "too_many_keys",
            Self::AppNameTaken { .. } => "app_name_taken",
            Self::TooManyApps { .. } => "too_many_apps",
            Self::TooManyTokens { .. } => "too_many_tokens",
            Self::TextOnlyFirst => "text_only_first",
            Self::TextsUnavailable => "texts_unavailable",
            Self::TooManyTexts { .. } => "too_many_texts",
            Self::TextNotSent => "text_not_sent",
            Self::WrongTextCode { .. } => "wrong_text_code",
            Self::TextCodeOver => "text_code_over",
            Self::ChallengeExpired => "challenge_expired",
            Self::KeysUnavailable => "keys_unavailable",
            Self::LastMethod => "last_method",
            Self::MethodNotAllowed { .. } => "method_not_allowed",
            Self::RequiredByOrganization { .. } => "required_by_organization",
            Self::SetUpFirst => "set_up_first",
            Self::NoMoreDelays => "no_more_delays",
            Self::OwnAccountFirst => "own_account_first",
            Self::LinkExpired => "link_expired",
            Self::ResetLinkExpired => "reset_link_expired",
            Self::InvitationOver => "invitation_over",
            Self::InOrganization => "in_organization",
            Self::AlreadyMember => "already_member",
            Self::TooManyInvitations { .. } => "too_many_invitations",
            Self::WrongLines => "wrong_lines",
            Self::LastAdmin => "last_admin",
            Self::KeyNotSaved => "key_not_saved",
            Self::KeyNotShown => "key_not_shown",
            Self::Conflict => "conflict",
            Self::BadRequest => "bad_request",
            Self::CrossSite => "cross_site",
            Self::ContentType => "content_type",
            Self::TooLarge => "too_large",
            Self::OwnAccount => "own_account",
            Self::OwnRequest => "own_request",
            Self::NoSecondAdmin => "no_second_admin",
            Self::AlreadyAsked => "already_asked",
            Self::NobodyChosen => "nobody_chosen",
            Self::NotFound => "not_found",
            Self::Busy => "busy",
            Self::Internal { .. } => "internal",
        }
    }

    /// Whether it is over only after more than a minute, or not by itself: the page to wait on is another one.
    #[must_use]
    pub const fn is_long_wait(&self) -> bool {
        matches!(self, Self::Blocked | Self::RecoveryKeyBlocked | Self::TooManyTries { seconds: 61.., .. })
    }

    /// Whether it is about a recovery key that was right once, or would have been, and will never be again.
    #[must_use]
    pub const fn is_dead_recovery_key(&self) -> bool {
        matches!(
            self,
            Self::RecoveryKeyUsed { .. } | Self::RecoveryKeyReplaced { .. } | Self::RecoveryKeyNotConfirmed { .. }
        )
    }

    /// The HTTP status that goes with it (RFC 9110; 422 for understood but refused fields).
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            Self::Fields { .. }
            | Self::WrongCode { .. }
            | Self::WrongTextCode { .. }
            | Self::CodeUsed
            | Self::ClockOff { .. }
            | Self::WrongRecoveryKey { .. }
            | Self::RecoveryKeyUsed { .. }
            | Self::RecoveryKeyReplaced { .. }
            | Self::RecoveryKeyNotConfirmed { .. }
            | Self::KeyRefused { .. }
            | Self::KeyUnknown { .. }
            | Self::NobodyChosen
            | Self::WrongLines
            | Self::KeyNotSaved => 422,
            Self::WrongPair | Self::WrongPassword | Self::LogInFirst => 401,
            Self::EmailNotVerified
            | Self::UnlockFirst
            | Self::SetUpFirst
            | Self::MethodNotAllowed { .. }
            | Self::RequiredByOrganization { .. }
            | Self::CrossSite
            | Self::Blocked
            | Self::RecoveryKeyBlocked
            | Self::KeyMayBeCopied
            | Self::KeysUnavailable
            | Self::OwnAccount
            | Self::OwnRequest
            | Self::TextsUnavailable => 403,
            Self::TooManyTries { .. } | Self::TooManyTexts { .. } => 429,
            Self::SetupExpired
            | Self::LinkExpired
            | Self::ResetLinkExpired
            | Self::InvitationOver
            | Self::KeyNotShown
            | Self::TextCodeOver
            | Self::ChallengeExpired => 410,
            Self::Conflict
            | Self::KeyTaken
            | Self::KeyNameTaken { .. }
            | Self::TooManyKeys { .. }
            | Self::AppNameTaken { .. }
            | Self::TooManyApps { .. }
            | Self::TooManyTokens { .. }
            | Self::TextOnlyFirst
            | Self::NoMoreDelays
            | Self::OwnAccountFirst
            | Self::NoSecondAdmin
            | Self::AlreadyAsked
            | Self::InOrganization
            | Self::AlreadyMember
            | Self::TooManyInvitations { .. }
            | Self::LastAdmin
            | Self::LastMethod => 409,
            Self::BadRequest => 400,
            Self::ContentType => 415,
            Self::TooLarge => 413,
            Self::NotFound => 404,
            Self::Busy | Self::TextNotSent => 503,
            Self::Internal { .. } => 500,
        }
    }
}

/// A field by its name in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Email,
    Name,
    Password,
    NewPassword,
    Code,
    /// What the owner calls a security key; in its forms this is `name`.
    KeyName,
    /// What the owner calls an authenticator app; in its forms this is `name`.
    AppName,
    RecoveryKey,
    /// What the owner calls a device; in its forms this is `name`.
    DeviceName,
    /// A mobile telephone number; in its form this is `tel`.
    Phone,
    /// From when on something is required.
    RequiredFrom,
    /// How often it may be put off.
    Delays,
    /// The methods that are allowed.
    Allowed,
    /// Whom members can ask.
    Contact,
    /// Why an admin does something.
    Reason,
    /// A day that something holds until.
    Until,
    /// The name of an organization.
    Organization,
    /// Whom to invite, one a line.
    Lines,
    /// What the owner calls an API token; in its form this is `name`.
    TokenName,
    /// What an API token may do.
    Scopes,
    /// How many days API tokens live at most.
    TokenDays,
}

/// What is wrong with one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    pub field: Field,
    pub problem: Problem,
}

/// Why a text cannot be taken. Lengths count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "snake_case", from = "ProblemWire")]
pub enum Problem {
    Missing,
    TooShort {
        min: usize,
    },
    TooLong {
        max: usize,
    },
    /// Control characters, or marks that change the direction of the text around them.
    Characters,
    NotAnEmail,
    /// The code has another number of digits.
    CodeLength {
        got: usize,
    },
    /// The recovery key has another number of letters and numbers than 24.
    KeyLength {
        got: usize,
    },
    /// No telephone number that there could be. Without a country code, where there is none to add.
    NotANumber,
    /// A telephone number that takes no texts, or is charged to who writes to it.
    NotMobile,
    /// This installation sends no texts to that country.
    CountryNotServed,
    /// In a list of common or breached passwords, or as easy to guess.
    TooCommon,
    /// Made of the person's own name, address or this service's name.
    TooPersonal,
    /// The password, or the number, that the account has already.
    SameAsBefore,
    /// Another thing of the account has a name that reads the same.
    Taken,
    /// No day that there is.
    NotADay,
    /// A day that is over.
    DayOver,
    /// A day that is further away than so many days.
    DayTooFar {
        max: usize,
    },
}
