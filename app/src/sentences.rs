//! What the pages say when something was refused: what happened, then what to do (`screens.md` 3.8).

mod api_tokens;
mod organizations;

use crate::say::{clock, day, say};
use model::{Field, Moment, Problem, Refusal};

/// The sentence for a refusal as a whole; nothing when it belongs to single fields.
#[must_use]
pub fn sentence(refusal: &Refusal) -> Option<String> {
    Some(match refusal {
        Refusal::Fields { .. } => return None,
        Refusal::WrongPair => say!("refused-wrong-pair"),
        Refusal::WrongPassword => say!("refused-wrong-password"),
        Refusal::EmailNotVerified => say!("refused-email-not-confirmed"),
        Refusal::WrongCode { failures } => wrong_code(*failures),
        Refusal::CodeUsed => say!("refused-code-used"),
        Refusal::ClockOff { minutes } => clock_off(*minutes),
        Refusal::TooManyTries { until, seconds } => too_many(until, *seconds),
        Refusal::Blocked => say!("refused-codes-closed"),
        Refusal::WrongRecoveryKey { failures } => and_tries_left(say!("refused-wrong-recovery-key"), *failures),
        Refusal::RecoveryKeyUsed { on } => say!("refused-recovery-key-used", day = day(on)),
        Refusal::RecoveryKeyReplaced { on } => say!("refused-recovery-key-replaced", day = day(on)),
        Refusal::RecoveryKeyNotConfirmed { on } => say!("refused-recovery-key-never-saved", day = day(on)),
        Refusal::RecoveryKeyBlocked => say!("refused-recovery-keys-closed"),
        Refusal::LogInFirst => say!("refused-log-in-first"),
        Refusal::UnlockFirst => say!("refused-unlock-first"),
        Refusal::SetupExpired => say!("refused-set-up-over"),
        Refusal::KeyRefused { reference } => key_refused(reference),
        Refusal::KeyUnknown { names } => key_unknown(names),
        Refusal::KeyMayBeCopied => say!("refused-key-may-be-copied"),
        Refusal::KeyTaken => say!("refused-key-taken"),
        Refusal::KeyNameTaken { name } => say!("refused-key-name-taken", name = name.clone()),
        Refusal::TooManyKeys { max } => say!("refused-too-many-keys", max = *max),
        Refusal::AppNameTaken { name } => say!("refused-app-name-taken", name = name.clone()),
        Refusal::TooManyApps { max } => say!("refused-too-many-apps", max = *max),
        Refusal::TextOnlyFirst => say!("refused-text-only-first"),
        Refusal::TextsUnavailable => say!("refused-no-texts-here"),
        Refusal::TooManyTexts { until, seconds } => too_many_texts(until, *seconds),
        Refusal::TextNotSent => say!("refused-text-not-sent"),
        Refusal::WrongTextCode { failures } => and_tries_left(say!("refused-wrong-text-code"), *failures),
        Refusal::TextCodeOver => say!("refused-text-code-over"),
        Refusal::ChallengeExpired => say!("refused-key-took-too-long"),
        Refusal::KeysUnavailable => say!("refused-no-keys-here"),
        Refusal::LastMethod => say!("refused-last-method"),
        Refusal::LinkExpired => say!("refused-link-over"),
        Refusal::ResetLinkExpired => say!("refused-reset-link-over"),
        Refusal::KeyNotSaved => say!("refused-recovery-key-not-saved"),
        Refusal::KeyNotShown => say!("refused-recovery-key-hidden"),
        Refusal::Conflict => say!("refused-changed-meanwhile"),
        Refusal::BadRequest => say!("refused-not-read"),
        Refusal::CrossSite => say!("refused-from-another-site"),
        Refusal::ContentType => say!("refused-kind-of-message"),
        Refusal::TooLarge => say!("refused-too-large"),
        Refusal::NotFound => say!("refused-no-page"),
        Refusal::Busy => say!("refused-busy"),
        Refusal::Internal { reference } if reference.is_empty() => say!("refused-failed"),
        Refusal::Internal { reference } => say!("refused-failed-with-reference", reference = reference.clone()),
        of_organizations => return organizations::sentence(of_organizations),
    })
}

fn wrong_code(failures: u32) -> String {
    match failures {
        // A set-up counts none.
        0 => say!("refused-wrong-code-in-set-up"),
        1 | 2 => say!("refused-wrong-code"),
        _ => and_tries_left([say!("refused-wrong-code"), say!("refused-wrong-code-again")].join(" "), failures),
    }
}

/// With what is left before a longer wait, when that is little.
fn and_tries_left(refused: String, failures: u32) -> String {
    match failures {
        8 | 9 => [refused, say!("refused-tries-left", tries = 10 - failures)].join(" "),
        _ => refused,
    }
}

fn key_refused(reference: &str) -> String {
    match reference {
        "" => say!("refused-key"),
        reference => say!("refused-key-with-reference", reference = reference.to_owned()),
    }
}

fn key_unknown(names: &[String]) -> String {
    let listed = |names: String, next: String| say!("refused-names-and-next", names = names, next = next);
    let all = names.iter().cloned().reduce(listed).unwrap_or_default();
    say!("refused-key-unknown", count = names.len(), names = all)
}

fn clock_off(minutes: i32) -> String {
    let way = if minutes < 0 { "slow" } else { "fast" };
    say!("refused-clock-off", way = way, minutes = minutes.unsigned_abs())
}

fn too_many(until: &Moment, seconds: u32) -> String {
    match seconds {
        0..=90 => say!("refused-too-many-tries", seconds = seconds.max(1)),
        // No wait is told to be longer than an hour.
        _ => say!("refused-too-many-tries-until", clock = clock(until), minutes = seconds.div_ceil(60).min(60)),
    }
}

fn too_many_texts(until: &Moment, seconds: u32) -> String {
    match seconds {
        0..=60 => say!("refused-next-text-in", seconds = seconds.max(1)),
        _ => say!("refused-next-text-at", clock = clock(until)),
    }
}

/// The sentence for one field, if the refusal names it.
#[must_use]
pub fn field_sentence(refusal: &Refusal, field: Field) -> Option<String> {
    match refusal {
        Refusal::Fields { fields } => fields.iter().find(|f| f.field == field).map(|f| problem(field, f.problem)),
        Refusal::WrongCode { .. } | Refusal::WrongTextCode { .. } | Refusal::CodeUsed | Refusal::ClockOff { .. }
            if field == Field::Code =>
        {
            sentence(refusal)
        }
        Refusal::WrongRecoveryKey { .. }
        | Refusal::RecoveryKeyUsed { .. }
        | Refusal::RecoveryKeyReplaced { .. }
        | Refusal::RecoveryKeyNotConfirmed { .. }
            if field == Field::RecoveryKey =>
        {
            sentence(refusal)
        }
        Refusal::WrongPassword if field == Field::Password => sentence(refusal),
        Refusal::KeyNameTaken { .. } if field == Field::KeyName => sentence(refusal),
        Refusal::AppNameTaken { .. } if field == Field::AppName => sentence(refusal),
        _ => None,
    }
}

fn problem(field: Field, problem: Problem) -> String {
    if let Some(text) = api_tokens::problem(field, problem) {
        return text;
    }
    match (field, problem) {
        (Field::Email, Problem::Missing) => say!("field-email-missing"),
        (Field::Name, Problem::Missing) => say!("field-name-missing"),
        (Field::KeyName, Problem::Missing) => say!("field-key-name-missing"),
        (Field::AppName, Problem::Missing) => say!("field-app-name-missing"),
        (Field::RecoveryKey, Problem::Missing) => say!("field-recovery-key-missing"),
        (Field::RecoveryKey, Problem::Characters) => say!("field-recovery-key-characters"),
        (Field::DeviceName, Problem::Missing) => say!("field-device-name-missing"),
        (Field::Password, Problem::Missing) => say!("field-password-missing"),
        (Field::NewPassword, Problem::Missing) => say!("field-new-password-missing"),
        (Field::Organization, Problem::Missing) => say!("field-organization-missing"),
        (Field::Lines, Problem::Missing) => say!("field-lines-missing"),
        (Field::Lines, Problem::TooLong { max }) => say!("field-lines-too-many", max = max),
        (Field::Phone, Problem::Missing) => say!("field-phone-missing"),
        (Field::Reason, Problem::Missing) => say!("field-reason-missing"),
        (Field::Until, Problem::Missing | Problem::NotADay) => say!("field-last-day-missing"),
        (_, Problem::NotADay) => say!("field-not-a-day"),
        (_, Problem::DayOver) => say!("field-day-over"),
        (_, Problem::DayTooFar { max }) => say!("field-day-too-far", max = max),
        (Field::Code, Problem::Missing) => say!("field-code-missing"),
        (Field::Allowed, Problem::Missing) => say!("field-allowed-missing"),
        (Field::Delays, Problem::Characters) => say!("field-delays-not-a-number"),
        (
            Field::RequiredFrom | Field::Delays | Field::Contact | Field::TokenName | Field::Scopes | Field::TokenDays,
            Problem::Missing,
        ) => say!("field-missing"),
        (Field::NewPassword, Problem::TooShort { min }) => say!("field-new-password-too-short", min = min),
        (_, Problem::TooShort { min }) => say!("field-too-short", min = min),
        (_, Problem::TooLong { max }) => say!("field-too-long", max = max),
        (_, Problem::Characters) => say!("field-characters"),
        (_, Problem::NotAnEmail) => say!("field-not-an-email"),
        (_, Problem::CodeLength { got }) => say!("field-code-length", got = got),
        (_, Problem::KeyLength { got }) => say!("field-recovery-key-length", got = got),
        (_, Problem::TooCommon) => say!("field-password-too-common"),
        (_, Problem::NotANumber) => say!("field-not-a-phone-number"),
        (_, Problem::NotMobile) => say!("field-phone-not-mobile"),
        (_, Problem::CountryNotServed) => say!("field-phone-country-not-served"),
        (Field::Phone, Problem::SameAsBefore) => say!("field-phone-same-as-before"),
        (_, Problem::Taken) => say!("field-taken"),
        (_, Problem::SameAsBefore) => say!("field-password-same-as-before"),
        (_, Problem::TooPersonal) => say!("field-password-too-personal"),
    }
}
