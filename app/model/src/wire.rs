//! How refusals are read: flat, so that a code that is not known does not keep the rest of a message from being read.

use crate::{FieldProblem, Moment, Problem, Refusal};
use serde::Deserialize;

/// All that a refusal may carry beside its code.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct RefusalWire {
    code: String,
    fields: Vec<FieldProblem>,
    failures: u32,
    minutes: i32,
    until: Option<Moment>,
    on: Option<Moment>,
    seconds: u32,
    reference: String,
    names: Vec<String>,
    name: String,
    max: usize,
}

impl From<RefusalWire> for Refusal {
    /// A code that this half does not know is a fault: the server is newer than the page.
    fn from(wire: RefusalWire) -> Self {
        let (until, on) = (wire.until.unwrap_or_default(), wire.on.unwrap_or_default());
        match wire.code.as_str() {
            "fields" => Self::Fields { fields: wire.fields },
            "wrong_pair" => Self::WrongPair,
            "wrong_password" => Self::WrongPassword,
            "email_not_verified" => Self::EmailNotVerified,
            "wrong_code" => Self::WrongCode { failures: wire.failures },
            "code_used" => Self::CodeUsed,
            "clock_off" => Self::ClockOff { minutes: wire.minutes },
            "too_many_tries" => Self::TooManyTries { until, seconds: wire.seconds },
            "blocked" => Self::Blocked,
            "wrong_recovery_key" => Self::WrongRecoveryKey { failures: wire.failures },
            "recovery_key_used" => Self::RecoveryKeyUsed { on },
            "recovery_key_replaced" => Self::RecoveryKeyReplaced { on },
            "recovery_key_not_confirmed" => Self::RecoveryKeyNotConfirmed { on },
            "recovery_key_blocked" => Self::RecoveryKeyBlocked,
            "log_in_first" => Self::LogInFirst,
            "unlock_first" => Self::UnlockFirst,
            "setup_expired" => Self::SetupExpired,
            "key_refused" => Self::KeyRefused { reference: wire.reference },
            "key_unknown" => Self::KeyUnknown { names: wire.names },
            "key_may_be_copied" => Self::KeyMayBeCopied,
            "key_taken" => Self::KeyTaken,
            "key_name_taken" => Self::KeyNameTaken { name: wire.name },
            "too_many_keys" => Self::TooManyKeys { max: wire.max },
            "app_name_taken" => Self::AppNameTaken { name: wire.name },
            "too_many_apps" => Self::TooManyApps { max: wire.max },
            "too_many_tokens" => Self::TooManyTokens { max: wire.max },
            "text_only_first" => Self::TextOnlyFirst,
            "texts_unavailable" => Self::TextsUnavailable,
            "too_many_texts" => Self::TooManyTexts { until, seconds: wire.seconds },
            "text_not_sent" => Self::TextNotSent,
            "wrong_text_code" => Self::WrongTextCode { failures: wire.failures },
            "text_code_over" => Self::TextCodeOver,
            "challenge_expired" => Self::ChallengeExpired,
            "keys_unavailable" => Self::KeysUnavailable,
            "last_method" => Self::LastMethod,
            "method_not_allowed" => Self::MethodNotAllowed { name: wire.name },
            "required_by_organization" => Self::RequiredByOrganization { name: wire.name },
            "set_up_first" => Self::SetUpFirst,
            "no_more_delays" => Self::NoMoreDelays,
            "own_account_first" => Self::OwnAccountFirst,
            "link_expired" => Self::LinkExpired,
            "reset_link_expired" => Self::ResetLinkExpired,
            "invitation_over" => Self::InvitationOver,
            "in_organization" => Self::InOrganization,
            "already_member" => Self::AlreadyMember,
            "too_many_invitations" => Self::TooManyInvitations { max: wire.max },
            "wrong_lines" => Self::WrongLines,
            "last_admin" => Self::LastAdmin,
            "key_not_saved" => Self::KeyNotSaved,
            "key_not_shown" => Self::KeyNotShown,
            "conflict" => Self::Conflict,
            "bad_request" => Self::BadRequest,
            "cross_site" => Self::CrossSite,
            "content_type" => Self::ContentType,
            "too_large" => Self::TooLarge,
            "own_account" => Self::OwnAccount,
            "own_request" => Self::OwnRequest,
            "no_second_admin" => Self::NoSecondAdmin,
            "already_asked" => Self::AlreadyAsked,
            "nobody_chosen" => Self::NobodyChosen,
            "not_found" => Self::NotFound,
            "busy" => Self::Busy,
            _ => Self::Internal { reference: wire.reference },
        }
    }
}

/// All that a field's problem may carry beside its name.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ProblemWire {
    problem: String,
    min: usize,
    max: usize,
    got: usize,
}

impl From<ProblemWire> for Problem {
    fn from(wire: ProblemWire) -> Self {
        match wire.problem.as_str() {
            "missing" => Self::Missing,
            "too_short" => Self::TooShort { min: wire.min },
            "too_long" => Self::TooLong { max: wire.max },
            "not_an_email" => Self::NotAnEmail,
            "code_length" => Self::CodeLength { got: wire.got },
            "key_length" => Self::KeyLength { got: wire.got },
            "not_a_number" => Self::NotANumber,
            "not_mobile" => Self::NotMobile,
            "country_not_served" => Self::CountryNotServed,
            "too_common" => Self::TooCommon,
            "too_personal" => Self::TooPersonal,
            "same_as_before" => Self::SameAsBefore,
            "taken" => Self::Taken,
            "not_a_day" => Self::NotADay,
            "day_over" => Self::DayOver,
            "day_too_far" => Self::DayTooFar { max: wire.max },
            _ => Self::Characters,
        }
    }
}
