//! The words of every mail: what, when, where, and what to do if it was not you. No link that logs in.

use crate::{Context, Portal, Result, outbox};
use store::{Tx, account::Account};

/// A mail to the owner of an account.
pub(crate) enum Mail<'a> {
    VerifyEmail { token: &'a str },
    AlreadySignedUp,
    TwoStepOn { method: &'a str },
    MethodAdded { method: &'a str },
    MethodRemoved { method: &'a str },
    KeyRenamed { before: &'a str, name: &'a str },
    KeyMayBeCopied { name: &'a str },
    RecoveryKeyMade,
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
                    "Hello {name},\n\nopen this page and press the button to confirm that this is your address:\n\n\
                     {url}/verify-email?token={token}\n\nIt works once, within 24 hours. \
                     If you did not sign up at {url}, you can ignore this mail: nothing happens.\n",
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
        }
    }

    fn notice(&self, context: &Context, to: &Account, subject: String, what: &str) -> Written {
        let at = context.now.in_words();
        let url = &self.rules.public_url;
        let address = if context.device.ip.is_empty() { "unknown" } else { &context.device.ip };
        Written {
            subject,
            body: format!(
                "Hello {name},\n\n{what}\n\nWhen: {day}, {clock}\nAddress: {address}\n\n\
                 If this was not you: log in at {url}/login, open Security and change your password.\n",
                name = to.name,
                day = at.day,
                clock = at.clock,
            ),
        }
    }
}

#[cfg(test)]
mod tests;
