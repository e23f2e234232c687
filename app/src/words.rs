//! What the pages say when something was refused: what happened, then what to do (`screens.md` 3.8).

mod api_tokens;
mod organizations;

use model::{Field, Problem, Refusal};

/// The sentence for a refusal as a whole; nothing when it belongs to single fields.
#[must_use]
pub fn sentence(refusal: &Refusal) -> Option<String> {
    Some(match refusal {
        Refusal::Fields { .. } => return None,
        Refusal::WrongPair => "That email and password do not match. Check both and try again.".into(),
        Refusal::WrongPassword => "That password is not right. Try again.".into(),
        Refusal::EmailNotVerified => {
            "Confirm your email address first. We sent you a mail with a link: open it and enter your password there.".into()
        }
        Refusal::WrongCode { failures } => wrong_code(*failures),
        Refusal::CodeUsed => "That code was already used. Wait for the next one.".into(),
        Refusal::ClockOff { minutes } => clock_off(*minutes),
        Refusal::TooManyTries { until, seconds } => too_many(&until.clock, *seconds),
        Refusal::Blocked => {
            "There were too many wrong codes for this account. Codes are closed until you use another way, or an admin helps you.".into()
        }
        Refusal::WrongRecoveryKey { failures } => wrong_recovery_key(*failures),
        Refusal::RecoveryKeyUsed { on } => {
            format!("That key was used on {}. Look for the one you were given then.", on.day)
        }
        Refusal::RecoveryKeyReplaced { on } => {
            format!("That key was replaced by a newer one on {}. Only the newest works.", on.day)
        }
        Refusal::RecoveryKeyNotConfirmed { on } => format!(
            "That key was made on {}, but you never said that it is saved, so it does not work. Use the newest one that you saved.",
            on.day
        ),
        Refusal::RecoveryKeyBlocked => {
            "There were too many wrong recovery keys for this account. They are closed until you use another way, or an admin helps you.".into()
        }
        Refusal::LogInFirst => "You were logged out, after a long pause or from another device. Log in to carry on.".into(),
        Refusal::UnlockFirst => "Settings are locked. Enter your password to change them.".into(),
        Refusal::SetupExpired => "This set-up ran out. Start again: you will get a new code to scan.".into(),
        Refusal::KeyRefused { reference } => key_refused(reference),
        Refusal::KeyUnknown { names } => key_unknown(names),
        Refusal::KeyMayBeCopied => {
            "We did not accept this key: it looks as if it was copied. Log in another way, then delete it from your account.".into()
        }
        Refusal::KeyTaken => "This key is registered already. Use a different key, or go back to your list.".into(),
        Refusal::KeyNameTaken { name } => {
            format!("You already have a key called {name}. Add something to tell them apart.")
        }
        Refusal::TooManyKeys { max } => {
            format!("You have {max} security keys, and that is the most. Delete one that you no longer use.")
        }
        Refusal::AppNameTaken { name } => {
            format!("You already have an app called {name}. Add something to tell them apart.")
        }
        Refusal::TooManyApps { max } => {
            format!("You have {max} authenticator apps, and that is the most. Disable one that you no longer use.")
        }
        Refusal::TextOnlyFirst => "Text message can only be a first method, and you have another.".into(),
        Refusal::TextsUnavailable => "No text messages are sent here. Choose another way.".into(),
        Refusal::TooManyTexts { until, seconds } => too_many_texts(&until.clock, *seconds),
        Refusal::TextNotSent => "The text could not be sent. Try again in a while, or use another way.".into(),
        Refusal::WrongTextCode { failures } => wrong_text_code(*failures),
        Refusal::TextCodeOver => {
            "That code no longer works: it ran out, or there were too many wrong ones. Send a new code.".into()
        }
        Refusal::ChallengeExpired => "That took too long, or was answered already. Press the button again.".into(),
        Refusal::KeysUnavailable => {
            "Security keys need a name in the address of this site, and it has none. Tell your admin.".into()
        }
        Refusal::LastMethod => {
            "This is your only way to log in. Add another way first, or turn off two-step verification.".into()
        }
        Refusal::LinkExpired => "This link has run out or was used already. Log in, and we send you a new one.".into(),
        Refusal::ResetLinkExpired => "This link has run out or was used already. Ask for a new one.".into(),
        Refusal::KeyNotSaved => "Tick the box when you have saved the key. Without it you could lose this account.".into(),
        Refusal::KeyNotShown => "This key is hidden now. Make a new one below.".into(),
        Refusal::Conflict => "The settings changed meanwhile, perhaps on another device. Look at them again.".into(),
        Refusal::BadRequest => "We could not read that. Load the page again and try once more.".into(),
        Refusal::CrossSite => "That request came from another site, so we did nothing.".into(),
        Refusal::ContentType => "We could not read that kind of message, so we did nothing.".into(),
        Refusal::TooLarge => "That was far more text than this form takes. Shorten it and try again.".into(),
        Refusal::NotFound => "There is no page here.".into(),
        Refusal::Busy => "We are busy at the moment. Nothing was changed. Try again in a few seconds.".into(),
        Refusal::Internal { reference } if reference.is_empty() => {
            "Something failed on our side. Nothing was changed. Try again.".into()
        }
        Refusal::Internal { reference } => {
            format!("Something failed on our side. Nothing was changed. If it happens again, tell your admin this reference: {reference}")
        }
        of_organizations => return organizations::sentence(of_organizations),
    })
}

fn wrong_code(failures: u32) -> String {
    if failures == 0 {
        // A set-up counts none.
        return "That code did not match. Wait for the next code in your app, then try again. The QR code has not changed.".to_owned();
    }
    let mut text = "That code did not match. Check that you are looking at this account in your app, wait for the next code, then try again.".to_owned();
    if failures >= 3 {
        text.push_str(" If it keeps failing, check that your phone sets its time automatically.");
    }
    text.push_str(tries_left(failures));
    text
}

fn wrong_text_code(failures: u32) -> String {
    format!("That code did not match. Look at the newest text from us, and try again.{}", tries_left(failures))
}

fn wrong_recovery_key(failures: u32) -> String {
    format!("That key did not match. If you made a newer key, only the newest works.{}", tries_left(failures))
}

const fn tries_left(failures: u32) -> &'static str {
    match failures {
        8 => " 2 tries left before a longer wait.",
        9 => " 1 try left before a longer wait.",
        _ => "",
    }
}

fn key_refused(reference: &str) -> String {
    let mut text = "We could not confirm that key. Nothing was changed. Try again.".to_owned();
    if !reference.is_empty() {
        text.push_str(" If it happens again, tell your admin this reference: ");
        text.push_str(reference);
    }
    text
}

fn key_unknown(names: &[String]) -> String {
    match names {
        [] => "That key is not on this account.".to_owned(),
        [one] => format!("That key is not on this account. Your key is: {one}."),
        many => format!("That key is not on this account. Your keys are: {}.", many.join(", ")),
    }
}

fn clock_off(minutes: i32) -> String {
    let (amount, way) = (minutes.unsigned_abs(), if minutes < 0 { "slow" } else { "fast" });
    let unit = if amount == 1 { "minute" } else { "minutes" };
    format!(
        "Your phone\u{2019}s clock looks about {amount} {unit} {way}. Turn on automatic time, then try again. The QR code has not changed."
    )
}

fn too_many(clock: &str, seconds: u32) -> String {
    match seconds {
        0..=1 => "Too many tries. Wait 1 second, then try again.".to_owned(),
        2..=90 => format!("Too many tries. Wait {seconds} seconds, then try again."),
        _ => format!("Too many tries. You can try again at {clock} (in about {}).", minutes(seconds)),
    }
}

fn too_many_texts(clock: &str, seconds: u32) -> String {
    match seconds {
        0..=1 => "Wait 1 second before the next text.".to_owned(),
        2..=60 => format!("Wait {seconds} seconds before the next text. The one before may still come."),
        _ => format!(
            "There were as many texts as there may be. The next can be sent at {clock}. Until then, use another way."
        ),
    }
}

/// "2 minutes", "1 hour": rounded up.
#[must_use]
pub fn minutes(seconds: u32) -> String {
    match seconds.div_ceil(60) {
        0 | 1 => "1 minute".to_owned(),
        minutes @ 2..=59 => format!("{minutes} minutes"),
        _ => "1 hour".to_owned(),
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

/// Whether a field says all that there is to say.
#[must_use]
pub fn is_at_field(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::Fields { .. } | Refusal::KeyNameTaken { .. } | Refusal::AppNameTaken { .. } | Refusal::WrongPassword
    )
}

fn problem(field: Field, problem: Problem) -> String {
    if let Some(text) = api_tokens::problem(field, problem) {
        return text;
    }
    match (field, problem) {
        (Field::Email, Problem::Missing) => "Enter your email address.".into(),
        (Field::Name, Problem::Missing) => "Enter your name.".into(),
        (Field::KeyName, Problem::Missing) => "Enter a name for this key.".into(),
        (Field::AppName, Problem::Missing) => "Enter a name for this app.".into(),
        (Field::RecoveryKey, Problem::Missing) => "Enter your recovery key.".into(),
        (Field::RecoveryKey, Problem::Characters) => {
            "A recovery key has only numbers and the letters A to Z without U. Check each character and try again."
                .into()
        }
        (Field::DeviceName, Problem::Missing) => "Enter a name for this device.".into(),
        (Field::Password, Problem::Missing) => "Enter your password.".into(),
        (Field::NewPassword, Problem::Missing) => "Choose a password.".into(),
        (Field::Organization, Problem::Missing) => "Enter a name for the organization.".into(),
        (Field::Lines, Problem::Missing) => "Paste at least one line with an email address.".into(),
        (Field::Lines, Problem::TooLong { max }) => {
            format!("That is too much at a time. Send at most {max} lines, and the others afterwards.")
        }
        (Field::Phone, Problem::Missing) => "Enter your mobile phone number.".into(),
        (Field::Reason, Problem::Missing) => "Say why. The member and all admins read it.".into(),
        (Field::Until, Problem::Missing | Problem::NotADay) => "Enter the last day.".into(),
        (_, Problem::NotADay) => "That is no day. Enter it again.".into(),
        (_, Problem::DayOver) => "That day is over. Choose today or a later day.".into(),
        (_, Problem::DayTooFar { max }) => format!("That is too far away. Choose a day within the next {max} days."),
        (Field::Code, Problem::Missing) => "Enter the 6-digit code.".into(),
        (Field::Allowed, Problem::Missing) => "Allow at least one method that can be used here.".into(),
        (Field::Delays, Problem::Characters) => "Choose a number from 0 to 3.".into(),
        (
            Field::RequiredFrom | Field::Delays | Field::Contact | Field::TokenName | Field::Scopes | Field::TokenDays,
            Problem::Missing,
        ) => "Fill this in.".into(),
        (Field::NewPassword, Problem::TooShort { min }) => {
            format!("That is too short. Use at least {min} characters: three or four words are easy to remember.")
        }
        (_, Problem::TooShort { min }) => format!("Use at least {min} characters."),
        (_, Problem::TooLong { max }) => format!("That is too long. Use at most {max} characters."),
        (_, Problem::Characters) => "That holds characters that cannot be used here. Type it again.".into(),
        (_, Problem::NotAnEmail) => {
            "That does not look like an email address. It should look like name@example.org.".into()
        }
        (_, Problem::CodeLength { got: 1 }) => "The code has 6 digits. You entered 1.".into(),
        (_, Problem::CodeLength { got }) => format!("The code has 6 digits. You entered {got}."),
        (_, Problem::KeyLength { got }) => {
            format!("That is not a complete key. It has 24 characters; you entered {got}.")
        }
        (_, Problem::TooCommon) => {
            "That password is easy to guess. Add a few words that do not belong together.".into()
        }
        (_, Problem::NotANumber) => {
            "That does not look like a mobile number. Include the country code, for example +44.".into()
        }
        (_, Problem::NotMobile) => "Texts do not reach that number. Enter the number of a mobile phone.".into(),
        (_, Problem::CountryNotServed) => "We cannot send texts to this country yet. Choose another way.".into(),
        (Field::Phone, Problem::SameAsBefore) => "That is the number that you have now. Enter another one.".into(),
        (_, Problem::Taken) => "Something of yours has this name already. Choose another one.".into(),
        (_, Problem::SameAsBefore) => "That is the password that you have now. Choose another one.".into(),
        (_, Problem::TooPersonal) => {
            "That password is made of your name, your address or the name of this service. Choose other words.".into()
        }
    }
}
