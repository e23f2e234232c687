//! The words of every mail: what, when, where, and what to do if it was not you. No link that logs in.

use crate::{Context, Portal, Result, device, outbox, throttle::Class};

use model::Moment;
use store::{Tx, account::Account};

mod access;

pub(crate) use access::Access;

/// A mail to the owner of an account.
pub(crate) enum Mail<'a> {
    VerifyEmail {
        token: &'a str,
    },
    AlreadySignedUp,
    TwoStepOn {
        method: &'a str,
    },
    MethodAdded {
        method: &'a str,
    },
    MethodRemoved {
        method: &'a str,
    },
    KeyRenamed {
        before: &'a str,
        name: &'a str,
    },
    KeyMayBeCopied {
        name: &'a str,
    },
    RecoveryKeyMade,
    /// A right code that was used before.
    CodeReused,
    /// So many failures in a row brought the first long pause.
    LongPause {
        class: Class,
        failures: u32,
        until: Moment,
    },
    CodesBlocked {
        failures: u32,
    },
    ResetPassword {
        token: &'a str,
    },
    Access(Access<'a>),
}

pub(crate) struct Written {
    pub subject: String,
    pub body: String,
}

impl Portal {
    /// Puts a mail into the outbox, in the transaction of the change that it tells of.
    pub(crate) async fn send_mail(&self, tx: &mut Tx, context: &Context, to: &Account, mail: &Mail<'_>) -> Result<()> {
        let written = self.write(context, to, mail);
        outbox::enqueue(self, tx, context, to, &written).await
    }

    fn write(&self, context: &Context, to: &Account, mail: &Mail<'_>) -> Written {
        let (service, url) = (&self.rules.service, &self.rules.public_url);
        match mail {
            Mail::VerifyEmail { token } => Written {
                subject: format!("Confirm your email address for {service}"),
                body: format!(
                    "Hello {name},\n\nto confirm that this is your address, open this page, enter the password that you chose \
                     and press the button:\n\n{url}/verify-email?token={token}\n\nIt works once, within 24 hours, with the password \
                     of this sign-up. If you signed up more than once, use the newest mail. If you did not sign up at {url}, you can ignore this mail: nothing happens.\n",
                    name = to.name
                ),
            },
            Mail::AlreadySignedUp => Written {
                subject: format!("You already have an account at {service}"),
                body: format!(
                    "Hello {name},\n\nsomeone tried to sign up at {url} with this address. You have an account already:\n\n\
                     {url}/login\n\nIf it was not you, there is nothing to do. Nothing was changed.\n",
                    name = to.name
                ),
            },
            Mail::TwoStepOn { method } => self.notice(
                context,
                to,
                format!("Two-step verification is on for your {service} account"),
                &format!(
                    "two-step verification is now on. At your next log-in we ask for your password and then for \
                     \u{201c}{method}\u{201d}. Other devices were logged out. An emergency recovery key was made: keep it where you can \
                     reach it without your phone and your keys."
                ),
            ),
            Mail::MethodAdded { method } => self.notice(
                context,
                to,
                format!("A way to log in was added to your {service} account"),
                &format!("\u{201c}{method}\u{201d} was connected as a second step."),
            ),
            Mail::MethodRemoved { method } => self.notice(
                context,
                to,
                format!("A way to log in was removed from your {service} account"),
                &format!("\u{201c}{method}\u{201d} can no longer be used to log in. Devices that had logged in with it were logged out."),
            ),
            Mail::KeyRenamed { before, name } => self.notice(
                context,
                to,
                format!("A security key of your {service} account has a new name"),
                &format!("the security key \u{201c}{before}\u{201d} is now called \u{201c}{name}\u{201d}."),
            ),
            Mail::KeyMayBeCopied { name } => self.notice(
                context,
                to,
                format!("A security key of your {service} account may have been copied"),
                &format!(
                    "the security key \u{201c}{name}\u{201d} was used and not accepted: it counts how often it signs, and its count went \
                     back. A copy of it may be in use. Your other ways to log in still work. Delete this key from your account, and register \
                     a new one."
                ),
            ),
            Mail::RecoveryKeyMade => self.notice(
                context,
                to,
                format!("A new emergency recovery key for your {service} account"),
                "a new emergency recovery key was made. The one before it no longer works.",
            ),
            Mail::CodeReused => self.notice(
                context,
                to,
                format!("A code for your {service} account was used twice"),
                "someone entered your password and then a code that was right and had been used before. Each code works once, \
                 so we refused it. If it was you, wait for the next code.",
            ),
            Mail::LongPause { class, failures, until } => {
                let (what, after) = wrong(*class);
                self.notice(
                    context,
                    to,
                    format!("Too many wrong {what} for your {service} account"),
                    &format!(
                        "{failures} wrong {what} in a row were entered for your account{after}. Nothing was changed. We look at no \
                         other before {day}, {clock}.",
                        day = until.day,
                        clock = until.clock,
                    ),
                )
            }
            Mail::CodesBlocked { failures } => self.notice(
                context,
                to,
                format!("Codes are closed for your {service} account"),
                &format!(
                    "{failures} wrong codes in a row were entered for your account, each after the right password. Nothing was \
                     changed. No code is taken any more until you use another way to log in, or an admin helps you."
                ),
            ),
            Mail::ResetPassword { token } => Written {
                subject: format!("A new password for your {service} account"),
                body: format!(
                    "Hello {name},\n\nsomeone asked for a new password for your account. To choose one, open this page:\n\n\
                     {url}/reset-password?token={token}\n\nIt works once, within an hour; of several mails only the newest works. \
                     You then log in with the new password, and with your second step if you have one. If it was not you, \
                     ignore this mail: nothing is changed.\n",
                    name = to.name
                ),
            },
            Mail::Access(mail) => self.write_access(context, to, mail),
        }
    }

    fn notice(&self, context: &Context, to: &Account, subject: String, what: &str) -> Written {
        let url = &self.rules.public_url;
        let advice = format!("If this was not you: log in at {url}/login, open Security and change your password.");
        self.notice_with(context, to, subject, what, &advice)
    }

    fn notice_with(&self, context: &Context, to: &Account, subject: String, what: &str, advice: &str) -> Written {
        let at = context.now.in_words();
        let address = if context.device.ip.is_empty() { "unknown" } else { &context.device.ip };
        Written {
            subject,
            body: format!(
                "Hello {name},\n\n{what}\n\nWhen: {day}, {clock}\nAddress: {address}\nDevice: {device}\n\n{advice}\n",
                name = to.name,
                device = device::in_words(&context.device.user_agent),
                day = at.day,
                clock = at.clock,
            ),
        }
    }
}

/// What was wrong, and after what: only who has given the right password is asked for a code.
const fn wrong(class: Class) -> (&'static str, &'static str) {
    match class {
        Class::Password => ("passwords", ""),
        Class::Codes => ("codes", ", each after the right password"),
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod told;
