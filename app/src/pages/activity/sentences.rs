//! Events in words.

use super::by_admins;
use crate::say::say;
use model::{ActivityDetail, ActivityEntry, ActivityKind as Kind, CheckUp};

/// What has happened, in a sentence.
pub fn sentence(entry: &ActivityEntry) -> String {
    let detail = &entry.detail;
    let (named, renamed) =
        (yes_or_no(detail.name.is_some()), yes_or_no(detail.name.is_some() && detail.before.is_some()));
    let (name, before) = (detail.name.clone().unwrap_or_default(), detail.before.clone().unwrap_or_default());
    let devices = detail.sessions_ended.unwrap_or_default();
    match entry.kind {
        Kind::PolicyChanged => say!("activity-policy-changed", named = named, name = name),
        Kind::SetUpAsked => say!("activity-set-up-asked"),
        Kind::SetUpPutOff => say!("activity-set-up-put-off"),
        Kind::SignedUp => say!("activity-signed-up"),
        Kind::EmailVerified => say!("activity-email-confirmed"),
        Kind::LoggedIn => say!("activity-logged-in", method = method(detail)),
        Kind::LoggedOut => say!("activity-logged-out"),
        Kind::PasswordAccepted => say!("activity-password-accepted"),
        Kind::PasswordRefused => say!("activity-password-refused"),
        Kind::CodeRefused => say!("activity-code-refused"),
        Kind::CodeReused => say!("activity-code-reused"),
        Kind::LogInNotFinished => say!("activity-log-in-not-finished", times = detail.log_ins.unwrap_or(1).max(1)),
        Kind::SettingsUnlocked => say!("activity-settings-unlocked"),
        Kind::TwoStepEnabled => say!("activity-two-step-turned-on", devices = devices),
        Kind::TwoStepDisabled => turned_off(&detail.methods, devices),
        Kind::AuthenticatorAppAdded => say!("activity-app-connected", named = named, name = name),
        Kind::AuthenticatorAppRenamed => say!("activity-app-renamed", named = renamed, before = before, name = name),
        Kind::AuthenticatorAppReplaced => say!("activity-app-replaced", named = named, name = name),
        Kind::AuthenticatorAppRemoved => say!("activity-app-disabled", named = named, name = name),
        Kind::PhoneAdded => say!("activity-phone-connected", named = named, name = name),
        Kind::PhoneChanged => say!("activity-phone-changed", named = named, name = name),
        Kind::PhoneRemoved => say!("activity-texts-disabled", named = named, name = name),
        Kind::SecurityKeyAdded => say!("activity-key-registered", named = named, name = name),
        Kind::SecurityKeyRenamed => say!("activity-key-renamed", named = renamed, before = before, name = name),
        Kind::SecurityKeyRemoved => say!("activity-key-deleted", named = named, name = name),
        Kind::SecurityKeyRefused => key_refused(detail.reference.clone()),
        Kind::SecurityKeyMayBeCopied => say!("activity-key-looks-copied", named = named, name = name),
        Kind::RecoveryKeyCreated => say!("activity-recovery-key-made"),
        Kind::RecoveryKeySaved => say!("activity-recovery-key-saved"),
        Kind::RecoveryKeyUsed => say!("activity-recovery-key-used"),
        Kind::RecoveryKeyRefused => say!("activity-recovery-key-refused", why = detail.why.clone().unwrap_or_default()),
        Kind::RecoveryKeyCheckedUp => say!("activity-recovery-key-checked-up", answer = answer(detail.answer)),
        Kind::PasswordChanged => say!("activity-password-changed", devices = devices),
        Kind::PasswordResetRequested => say!("activity-password-link-asked"),
        Kind::PasswordReset => say!("activity-password-set-with-link", devices = devices),
        Kind::DeviceRenamed => say!("activity-device-renamed", named = renamed, before = before, name = name),
        Kind::DeviceLoggedOut => say!("activity-device-logged-out", named = named, name = name),
        Kind::OtherDevicesLoggedOut => say!("activity-other-devices-logged-out", devices = devices),
        Kind::NotMe => say!("activity-not-me-said", devices = devices),
        Kind::MethodsReviewed => say!("activity-methods-reviewed"),
        Kind::TwoStepReset => by_admins::reset(detail),
        Kind::LeftOut => by_admins::left_out(detail),
        Kind::LeftOutEnded => say!("activity-left-out-ended"),
        Kind::SetUpAllowed => by_admins::set_up_allowed(detail),
        Kind::ApprovalAsked => by_admins::asked(detail),
        Kind::ApprovalDeclined => by_admins::declined(detail),
        Kind::Reminded => say!("activity-reminded"),
        Kind::OrganizationJoined => say!("activity-organization-joined", named = named, name = name),
        Kind::OrganizationLeft => say!("activity-organization-left", named = named, name = name),
        Kind::Invited => say!("activity-invited", named = named, name = name),
        Kind::InvitationWithdrawn => say!("activity-invitation-withdrawn", named = named, name = name),
        Kind::RoleChanged => say!("activity-role-changed", role = role(detail)),
        Kind::ApiTokenCreated => {
            say!("activity-token-created", given = given(detail), name = name, scopes = scopes(detail))
        }
        Kind::ApiTokenRevoked => {
            say!("activity-token-revoked", given = given(detail), name = name, scopes = scopes(detail))
        }
        Kind::ApiPasswordRefused => say!("activity-api-password-refused"),
        Kind::Unblocked => by_admins::unblocked(detail),
        Kind::SessionsEnded => by_admins::sessions_ended(detail),
        Kind::Other => say!("activity-unknown-event"),
    }
}

const fn yes_or_no(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

/// The stable name of the method of a log-in.
fn method(detail: &ActivityDetail) -> String {
    detail.method.clone().unwrap_or_else(|| "password-alone".to_owned())
}

/// The stable name of a role.
fn role(detail: &ActivityDetail) -> String {
    detail.name.clone().unwrap_or_else(|| "unknown".to_owned())
}

/// With the ways to log in that are gone with it.
fn turned_off(methods: &[String], devices: u32) -> String {
    match methods {
        [] => say!("activity-two-step-turned-off", devices = devices),
        names => say!("activity-two-step-turned-off-with", devices = devices, methods = all(names.iter().cloned())),
    }
}

fn key_refused(reference: Option<String>) -> String {
    match reference {
        Some(reference) => say!("activity-key-refused-with-reference", reference = reference),
        None => say!("activity-key-refused"),
    }
}

const fn answer(answer: Option<CheckUp>) -> &'static str {
    match answer {
        Some(CheckUp::StillThere) => "still-there",
        Some(CheckUp::NextMonth) => "next-month",
        None => "unknown",
    }
}

/// What is known of a token.
const fn given(detail: &ActivityDetail) -> &'static str {
    match (&detail.name, &detail.scopes) {
        (Some(_), Some(_)) => "name-and-scopes",
        (Some(_), None) => "name",
        (None, Some(_)) => "scopes",
        (None, None) => "nothing",
    }
}

/// What a token may do, by the names that programs know.
fn scopes(detail: &ActivityDetail) -> String {
    all(detail.scopes.iter().flat_map(|scopes| scopes.split(' ')).map(str::to_owned))
}

/// "Blue key, Old phone"
fn all(names: impl Iterator<Item = String>) -> String {
    names.reduce(|names, next| say!("activity-names-and-next", names = names, next = next)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Moment, Refusal};
    use std::collections::BTreeSet;

    fn entry(kind: Kind, detail: ActivityDetail) -> ActivityEntry {
        let at = Moment::default();
        ActivityEntry {
            id: String::new(),
            kind,
            at,
            device: String::new(),
            address: String::new(),
            here: false,
            detail,
        }
    }

    #[test]
    fn every_kind_has_words_of_its_own() {
        let all: BTreeSet<String> =
            Kind::ALL.into_iter().map(|kind| sentence(&entry(kind, ActivityDetail::default()))).collect();
        assert_eq!(all.len(), Kind::ALL.len());
    }

    #[test]
    fn names_and_numbers_stand_in_the_sentence() {
        let detail = ActivityDetail {
            name: Some("Blue key".to_owned()),
            before: Some("Key".to_owned()),
            sessions_ended: Some(2),
            ..ActivityDetail::default()
        };
        let said = |kind| sentence(&entry(kind, detail.clone()));
        assert_eq!(said(Kind::SecurityKeyRenamed), "Security key renamed: Key is now Blue key");
        assert_eq!(said(Kind::SecurityKeyRemoved), "Security key deleted: Blue key");
        assert_eq!(said(Kind::PasswordChanged), "Password changed, 2 devices logged out");
        let methods = vec!["Blue key".to_owned(), "Old phone".to_owned()];
        let off = entry(Kind::TwoStepDisabled, ActivityDetail { methods, ..detail.clone() });
        assert_eq!(sentence(&off), "Two-step verification turned off (Blue key, Old phone), 2 devices logged out");
    }

    #[test]
    fn a_token_is_named_with_what_it_may_do() {
        let (name, scopes) = (Some("Backup".to_owned()), Some("account:read organization:admin".to_owned()));
        let made = entry(Kind::ApiTokenCreated, ActivityDetail { name, scopes, ..ActivityDetail::default() });
        assert_eq!(sentence(&made), "API token created: Backup (account:read, organization:admin)");
    }

    #[test]
    fn a_refused_recovery_key_says_why_and_a_check_up_what_was_answered() {
        let refusal = Refusal::RecoveryKeyUsed { on: Moment::default() };
        let why = Some(refusal.code().to_owned());
        let used = entry(Kind::RecoveryKeyRefused, ActivityDetail { why, ..ActivityDetail::default() });
        assert_eq!(sentence(&used), "A recovery key that was already used");
        let answer = Some(CheckUp::NextMonth);
        let later = entry(Kind::RecoveryKeyCheckedUp, ActivityDetail { answer, ..ActivityDetail::default() });
        assert_eq!(sentence(&later), "Recovery key check-up: put off for a month");
    }
}
