use super::Written;
use crate::{Context, Portal, Timestamp};
use store::account::Account;

/// What an owner is told about who is logged in, and about the password.
pub(crate) enum Access<'a> {
    NewDevice,
    DeviceRenamed {
        before: &'a str,
        name: &'a str,
    },
    DeviceLoggedOut {
        name: &'a str,
    },
    OtherDevicesLoggedOut {
        devices: u32,
    },
    NotMe {
        devices: u32,
    },
    /// The right password, and no second step: so many times, last at a moment.
    LogInNotFinished {
        log_ins: u32,
        began: Timestamp,
    },
    PasswordChanged,
    PasswordReset,
}

impl Portal {
    pub(super) fn write_access(&self, context: &Context, to: &Account, mail: &Access<'_>) -> Written {
        let at = match mail {
            Access::LogInNotFinished { began, .. } => Context { now: *began, ..context.clone() },
            _ => context.clone(),
        };
        let (subject, what) = self.access_in_words(mail);
        match mail {
            Access::PasswordChanged | Access::PasswordReset => {
                let url = &self.rules.public_url;
                let advice = format!(
                    "If this was not you: ask for a new password at {url}/forgot-password. It ends every log-in that there is."
                );
                self.notice_with(&at, to, subject, &what, &advice)
            }
            _ => self.notice(&at, to, subject, &what),
        }
    }

    fn access_in_words(&self, mail: &Access<'_>) -> (String, String) {
        let service = &self.rules.service;
        match mail {
            Access::NewDevice => (
                format!("New log-in to your {service} account"),
                "your account was logged in to from a device, or from a place, that we have not seen before.".to_owned(),
            ),
            Access::DeviceRenamed { before, name } => (
                format!("A device of your {service} account has a new name"),
                format!("the device \u{201c}{before}\u{201d} is now called \u{201c}{name}\u{201d}."),
            ),
            Access::DeviceLoggedOut { name } => (
                format!("A device was logged out of your {service} account"),
                format!("\u{201c}{name}\u{201d} was logged out from another device of yours."),
            ),
            Access::OtherDevicesLoggedOut { devices } => (
                format!("Other devices were logged out of your {service} account"),
                format!("{} logged out. The device below is still logged in.", were(*devices)),
            ),
            Access::NotMe { devices } => (
                format!("You told us that someone else may have used your {service} account"),
                format!(
                    "{} logged out. Next, change your password, and look at your ways to log in: the page takes you \
                     there.",
                    were(*devices)
                ),
            ),
            Access::LogInNotFinished { log_ins, .. } => (
                format!("A log-in to your {service} account was not finished"),
                format!(
                    "{} The second step has kept your account closed. Someone who is not you would know your \
                     password: then change it.",
                    unfinished(*log_ins)
                ),
            ),
            Access::PasswordChanged => (
                format!("The password of your {service} account was changed"),
                "your password was changed. All other devices were logged out.".to_owned(),
            ),
            Access::PasswordReset => (
                format!("Your {service} account has a new password"),
                "a new password was set with the link of a mail to this address. All devices were logged out. Your ways to \
                 do the second step are as they were."
                    .to_owned(),
            ),
        }
    }
}

fn were(devices: u32) -> String {
    match devices {
        0 => "no other device was logged in, and log-ins that were not finished were".to_owned(),
        1 => "1 other device was".to_owned(),
        many => format!("{many} other devices were"),
    }
}

fn unfinished(log_ins: u32) -> String {
    match log_ins {
        0 | 1 => "someone entered your password and then did not finish the second step.".to_owned(),
        many => format!(
            "{many} times someone entered your password and then did not finish the second step; below is the last."
        ),
    }
}
