//! Events in words.

use super::by_admins;
use model::{ActivityEntry, ActivityKind as Kind, CheckUp};

/// What has happened, in a sentence.
pub fn sentence(entry: &ActivityEntry) -> String {
    let detail = &entry.detail;
    let name = detail.name.as_deref();
    match entry.kind {
        Kind::PolicyChanged => of("Policy changed", name),
        Kind::SetUpAsked => "Logged in, and asked to set up two-step verification first".to_owned(),
        Kind::SetUpPutOff => "Setting up two-step verification put off".to_owned(),
        Kind::SignedUp => "Signed up".to_owned(),
        Kind::EmailVerified => "Email address confirmed".to_owned(),
        Kind::LoggedIn => logged_in(detail.method.as_deref()),
        Kind::LoggedOut => "Logged out".to_owned(),
        Kind::PasswordAccepted => "Right password, second step asked".to_owned(),
        Kind::PasswordRefused => "Wrong password".to_owned(),
        Kind::CodeRefused => "Wrong code".to_owned(),
        Kind::CodeReused => "A code that was already used".to_owned(),
        Kind::LogInNotFinished => not_finished(detail.log_ins),
        Kind::SettingsUnlocked => "Settings unlocked".to_owned(),
        Kind::TwoStepEnabled => with_ended("Two-step verification turned on", detail.sessions_ended),
        Kind::TwoStepDisabled => with_ended(&turned_off(&detail.methods), detail.sessions_ended),
        Kind::AuthenticatorAppAdded => of("Authenticator app connected", name),
        Kind::AuthenticatorAppRenamed => renamed("Authenticator app", detail.before.as_deref(), name),
        Kind::AuthenticatorAppReplaced => of("Authenticator app replaced", name),
        Kind::AuthenticatorAppRemoved => of("Authenticator app disabled", name),
        Kind::PhoneAdded => of("Phone connected", name),
        Kind::PhoneChanged => of("Phone number changed", name),
        Kind::PhoneRemoved => of("Text messages disabled", name),
        Kind::SecurityKeyAdded => of("Security key registered", name),
        Kind::SecurityKeyRenamed => renamed("Security key", detail.before.as_deref(), name),
        Kind::SecurityKeyRemoved => of("Security key deleted", name),
        Kind::SecurityKeyRefused => with_reference("Security key not accepted", detail.reference.as_deref()),
        Kind::SecurityKeyMayBeCopied => of("Security key that looks copied", name),
        Kind::RecoveryKeyCreated => "Recovery key made".to_owned(),
        Kind::RecoveryKeySaved => "Recovery key saved".to_owned(),
        Kind::RecoveryKeyUsed => "Recovery key used".to_owned(),
        Kind::RecoveryKeyRefused => recovery_key_refused(detail.why.as_deref()).to_owned(),
        Kind::RecoveryKeyCheckedUp => checked_up(detail.answer).to_owned(),
        Kind::PasswordChanged => with_ended("Password changed", detail.sessions_ended),
        Kind::PasswordResetRequested => "Link for a new password asked for".to_owned(),
        Kind::PasswordReset => with_ended("New password set with a link", detail.sessions_ended),
        Kind::DeviceRenamed => renamed("Device", detail.before.as_deref(), name),
        Kind::DeviceLoggedOut => of("Device logged out", name),
        Kind::OtherDevicesLoggedOut => with_ended("All other devices logged out", detail.sessions_ended),
        Kind::NotMe => with_ended("\u{201c}This was not me\u{201d}", detail.sessions_ended),
        Kind::MethodsReviewed => "Ways to log in looked at".to_owned(),
        Kind::TwoStepReset => by_admins::reset(detail),
        Kind::LeftOut => by_admins::left_out(detail),
        Kind::LeftOutEnded => "No longer left out of required two-step verification".to_owned(),
        Kind::SetUpAllowed => by_admins::set_up_allowed(detail),
        Kind::ApprovalAsked => by_admins::asked(detail),
        Kind::ApprovalDeclined => by_admins::declined(detail),
        Kind::Reminded => "Reminder to set up two-step verification sent".to_owned(),
        Kind::OrganizationJoined => of("Joined an organization", name),
        Kind::OrganizationLeft => of("Taken out of an organization", name),
        Kind::Invited => of("Someone invited", name),
        Kind::InvitationWithdrawn => of("Invitation withdrawn", name),
        Kind::RoleChanged => of("Role changed", name),
        Kind::ApiTokenCreated => token("API token created", name, detail.scopes.as_deref()),
        Kind::ApiTokenRevoked => token("API token revoked", name, detail.scopes.as_deref()),
        Kind::ApiPasswordRefused => "Right password from a program, which needs an API token".to_owned(),
        Kind::Unblocked => by_admins::unblocked(detail),
        Kind::SessionsEnded => by_admins::sessions_ended(detail),
        Kind::Other => "Something that this version has no words for".to_owned(),
    }
}

fn logged_in(method: Option<&str>) -> String {
    match method {
        None => "Logged in with the password alone",
        Some("security_key") => "Logged in with a security key",
        Some("authenticator_app") => "Logged in with an authenticator app",
        Some("text_message") => "Logged in with a code by text message",
        Some("recovery_key") => "Logged in with the recovery key",
        Some(_) => "Logged in",
    }
    .to_owned()
}

fn not_finished(log_ins: Option<u32>) -> String {
    match log_ins {
        None | Some(0 | 1) => "Right password, and no second step".to_owned(),
        Some(many) => format!("Right password {many} times, and no second step"),
    }
}

/// With the ways to log in that are gone with it.
fn turned_off(methods: &[String]) -> String {
    match methods {
        [] => "Two-step verification turned off".to_owned(),
        names => format!("Two-step verification turned off ({})", names.join(", ")),
    }
}

/// `why` is the stable code of the refusal.
fn recovery_key_refused(why: Option<&str>) -> &'static str {
    match why {
        Some("wrong_recovery_key") => "Wrong recovery key",
        Some("recovery_key_used") => "A recovery key that was already used",
        Some("recovery_key_replaced") => "A recovery key that was replaced",
        Some("recovery_key_not_confirmed") => "A recovery key that was never saved",
        _ => "Recovery key not accepted",
    }
}

fn checked_up(answer: Option<CheckUp>) -> &'static str {
    match answer {
        Some(CheckUp::StillThere) => "Recovery key check-up: still there",
        Some(CheckUp::NextMonth) => "Recovery key check-up: put off for a month",
        None => "Recovery key check-up answered",
    }
}

fn of(what: &str, name: Option<&str>) -> String {
    name.map_or_else(|| what.to_owned(), |name| format!("{what}: {name}"))
}

/// With what it may do, by the names that programs know.
fn token(what: &str, name: Option<&str>, scopes: Option<&str>) -> String {
    let what = of(what, name);
    scopes.map_or_else(|| what.clone(), |scopes| format!("{what} ({})", scopes.replace(' ', ", ")))
}

fn renamed(what: &str, before: Option<&str>, name: Option<&str>) -> String {
    match (before, name) {
        (Some(before), Some(name)) => format!("{what} renamed: {before} is now {name}"),
        _ => format!("{what} renamed"),
    }
}

fn with_ended(what: &str, devices: Option<u32>) -> String {
    match devices {
        None | Some(0) => what.to_owned(),
        Some(1) => format!("{what}, 1 device logged out"),
        Some(many) => format!("{what}, {many} devices logged out"),
    }
}

fn with_reference(what: &str, reference: Option<&str>) -> String {
    reference.map_or_else(|| what.to_owned(), |reference| format!("{what} (reference {reference})"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{ActivityDetail, Moment, Refusal};
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
