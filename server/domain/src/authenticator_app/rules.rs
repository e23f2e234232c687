use crate::{Fault, Timestamp, two_step::name_key};
use model::{Code, Refusal};
use store::authenticator_app::AuthenticatorApp;
use totp_rs::{Algorithm, Builder, Totp};
use words::{Language, args};

/// Seconds that a code is shown for.
const STEP: u64 = 30;
/// Bytes of a secret: 160 bits (RFC 4226 4, R6).
pub(crate) const SECRET: usize = 20;
/// How far a set-up looks for a code that fits another time, in steps (ten minutes).
const CLOCK_SEARCH: u64 = 20;

/// So many apps may an account have.
pub(crate) const MAX_APPS: usize = 10;

/// The app of this account whose name reads the same.
pub(crate) fn of_same_name<'a>(apps: &'a [AuthenticatorApp], name: &str) -> Option<&'a AuthenticatorApp> {
    let wanted = name_key(name);
    apps.iter().find(|app| app.name_key == wanted)
}

/// Whether there is room for one more, and what it is called: "Authenticator app", or with the first number from 2 on that is free;
/// in the language of its owner.
///
/// # Errors
/// [`Refusal::TooManyApps`].
pub(crate) fn place(language: Language, apps: &[AuthenticatorApp]) -> Result<String, Refusal> {
    if apps.len() >= MAX_APPS {
        return Err(Refusal::TooManyApps { max: MAX_APPS });
    }
    let name = |n: usize| match n {
        1 => words::plain(language, "mails-name-first-app", args!()),
        n => words::plain(language, "mails-name-other-app", args!(number = n)),
    };
    // Of one more name than there are apps, one is free.
    let free = (1..=apps.len()).map(name).find(|name| of_same_name(apps, name).is_none());
    Ok(free.unwrap_or_else(|| name(apps.len() + 1)))
}

/// The generator behind a secret. `service` and `account` are what the app shows.
pub(crate) fn generator(secret: &[u8], service: &str, account: &str) -> Result<Totp, Fault> {
    // A colon separates the two in the label, so neither may hold one.
    let plain = |text: &str| text.replace(':', " ");
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_step_duration(STEP)
        .with_skew(0)
        .with_secret(secret)
        .with_account_name(plain(account))
        .with_issuer(Some(plain(service)))
        .build()
        .map_err(|_| Fault::Other("an authenticator app's secret cannot be used"))
}

/// The step that a code belongs to: the current one or one of `previous` before it, never one ahead (RFC 6238 5.2).
pub(crate) fn matching_step(totp: &Totp, code: &Code, now: Timestamp, previous: u32) -> Option<i64> {
    let now = now.unix_seconds();
    (0..=u64::from(previous))
        .filter_map(|back| now.checked_sub(back * STEP))
        .find_map(|at| totp.check(code.as_str(), at))
        .and_then(|step| i64::try_from(step).ok())
}

/// By how many minutes the clock of the phone is off, when the code fits another time nearby. Negative: the phone is slow.
///
/// Only for a set-up, where the person knows the secret anyway.
pub(crate) fn clock_off(totp: &Totp, code: &Code, now: Timestamp) -> Option<i32> {
    let now = now.unix_seconds();
    (1..=CLOCK_SEARCH).find_map(|steps| {
        let away = steps * STEP;
        let minutes = i32::try_from(away.div_ceil(60)).ok()?;
        let behind = now.checked_sub(away).and_then(|at| totp.check(code.as_str(), at)).map(|_| -minutes);
        behind.or_else(|| totp.check(code.as_str(), now + away).map(|_| minutes))
    })
}
