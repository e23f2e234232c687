use super::{Mail, Written};
use crate::{Context, Portal, throttle::Class};
use store::account::Account;

impl Portal {
    pub(super) fn write(&self, context: &Context, to: &Account, mail: &Mail<'_>) -> Written {
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
            Mail::KeysRemoved { names } => {
                let names: Vec<_> = names.iter().map(|name| format!("\u{201c}{name}\u{201d}")).collect();
                self.notice(
                    context,
                    to,
                    format!("Security keys were disabled for your {service} account"),
                    &format!(
                        "security keys can no longer be used to log in: {}. Devices that had logged in with one of them were \
                         logged out.",
                        names.join(", ")
                    ),
                )
            }
            Mail::TwoStepOff => self.notice(
                context,
                to,
                format!("Two-step verification is off for your {service} account"),
                &format!(
                    "two-step verification was turned off. From now on only your password protects your account. Your security \
                     keys, your authenticator apps, your telephone number and your emergency recovery key were forgotten, and other devices were logged \
                     out. You can turn it back on at {url}/manage-profile/security/two-step-verification."
                ),
            ),
            Mail::AppRenamed { before, name } => self.notice(
                context,
                to,
                format!("An authenticator app of your {service} account has a new name"),
                &format!("the authenticator app \u{201c}{before}\u{201d} is now called \u{201c}{name}\u{201d}."),
            ),
            Mail::AppReplaced { name } => self.notice(
                context,
                to,
                format!("An authenticator app of your {service} account was replaced"),
                &format!(
                    "a new connection took the place of the authenticator app \u{201c}{name}\u{201d}. Codes of the old one no \
                     longer work: delete it in your old phone's app. Devices that had logged in with it were logged out."
                ),
            ),
            Mail::PhoneChanged { before, now } => self.notice(
                context,
                to,
                format!("Codes for your {service} account go to another telephone"),
                &format!(
                    "text messages with codes now go to the number ending {now}, and no longer to the one ending {before}. Devices that \
                     had logged in with the old one were logged out."
                ),
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
            Mail::RecoveryKeyUsed => self.notice(
                context,
                to,
                format!("Your emergency recovery key for {service} was used"),
                "your emergency recovery key was used to log in, after your password. It works once, so it is used up. A new one was \
                 made and shown on that device: keep it where you can reach it without your phone and your keys.",
            ),
            Mail::CheckUp { made } => Written {
                subject: format!("Do you still have your emergency recovery key for {service}?"),
                body: format!(
                    "Hello {name},\n\nyour emergency recovery key of {day} is the way back in if you lose your phone and your \
                     keys. Please look whether you still have it.\n\nIf you do, there is nothing else to do. If you do not, log in at \
                     {url}/login, open Security and make a new one, as long as you can.\n",
                    name = to.name,
                    day = made.day,
                ),
            },
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
            Mail::Closed { class, failures } => {
                let (what, after) = wrong(*class);
                let (closed, another) = match class {
                    Class::RecoveryKey => ("Recovery keys", "No recovery key"),
                    Class::Password | Class::Codes => ("Codes", "No code"),
                };
                self.notice(
                    context,
                    to,
                    format!("{closed} are closed for your {service} account"),
                    &format!(
                        "{failures} wrong {what} in a row were entered for your account{after}. Nothing was changed. {another} is \
                         taken any more until you use another way to log in, or an admin helps you."
                    ),
                )
            }
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
            Mail::Organized(mail) => self.write_organized(context, to, mail),
            Mail::ByAdmin(mail) => self.write_by_admin(context, to, mail),
            Mail::ByOperator(mail) => self.write_by_operator(context, to, mail),
            Mail::Membership(mail) => self.write_membership(context, to, mail),
            Mail::Token(mail) => self.write_token_mail(context, to, mail),
        }
    }
}

/// What was wrong, and after what: only who has given the right password is asked for a code.
const fn wrong(class: Class) -> (&'static str, &'static str) {
    match class {
        Class::Password => ("passwords", ""),
        Class::Codes => ("codes", ", each after the right password"),
        Class::RecoveryKey => ("recovery keys", ", each after the right password"),
    }
}
