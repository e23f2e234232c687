use super::{Pen, Written};
use crate::{Context, Timestamp};
use store::account::Account;
use words::args;

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

impl Pen<'_> {
    pub(super) fn write_access(&self, context: &Context, to: &Account, mail: &Access<'_>) -> Written {
        let at = match mail {
            Access::LogInNotFinished { began, .. } => Context { now: *began, ..context.clone() },
            _ => context.clone(),
        };
        let (subject, what) = self.of_access(mail);
        match mail {
            Access::PasswordChanged | Access::PasswordReset => {
                let link = self.link("/forgot-password");
                let advice = self.say("mails-if-not-your-password", args!(link = link));
                self.notice_with(&at, to, subject, what, advice)
            }
            _ => self.notice(&at, to, subject, what),
        }
    }

    fn of_access(&self, mail: &Access<'_>) -> (String, String) {
        match mail {
            Access::NewDevice => (self.say("mails-new-device-subject", args!()), self.say("mails-new-device", args!())),
            Access::DeviceRenamed { before, name } => {
                let names = args!(before = (*before).to_owned(), name = (*name).to_owned());
                (self.say("mails-device-renamed-subject", args!()), self.say("mails-device-renamed", names))
            }
            Access::DeviceLoggedOut { name } => (
                self.say("mails-device-logged-out-subject", args!()),
                self.say("mails-device-logged-out", args!(name = (*name).to_owned())),
            ),
            Access::OtherDevicesLoggedOut { devices } => (
                self.say("mails-other-devices-logged-out-subject", args!()),
                self.say("mails-other-devices-logged-out", args!(devices = *devices)),
            ),
            Access::NotMe { devices } => {
                (self.say("mails-not-me-subject", args!()), self.say("mails-not-me", args!(devices = *devices)))
            }
            Access::LogInNotFinished { log_ins, .. } => (
                self.say("mails-not-finished-subject", args!()),
                self.say("mails-not-finished", args!(times = (*log_ins).max(1))),
            ),
            Access::PasswordChanged => {
                (self.say("mails-password-changed-subject", args!()), self.say("mails-password-changed", args!()))
            }
            Access::PasswordReset => {
                (self.say("mails-password-reset-subject", args!()), self.say("mails-password-reset", args!()))
            }
        }
    }
}
