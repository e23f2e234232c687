//! The words of every mail: what, when, where, and what to do if it was not you. No link that logs in.

use crate::{Context, Portal, Result, device, outbox, throttle::Class};
use model::Moment;
use store::{Tx, account::Account};

mod access;
mod api_token;
mod by_admin;
mod by_operator;
mod membership;
mod organization;
mod words;

pub(crate) use access::Access;
pub(crate) use api_token::TokenMail;
pub(crate) use by_admin::ByAdmin;
pub(crate) use by_operator::ByOperator;
pub(crate) use membership::{Inviting, Membership};
pub(crate) use organization::Organized;

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
    /// All security keys at once.
    KeysRemoved {
        names: &'a [String],
    },
    TwoStepOff,
    AppRenamed {
        before: &'a str,
        name: &'a str,
    },
    AppReplaced {
        name: &'a str,
    },
    /// Codes go to another number; the last digits of both.
    PhoneChanged {
        before: &'a str,
        now: &'a str,
    },
    KeyRenamed {
        before: &'a str,
        name: &'a str,
    },
    KeyMayBeCopied {
        name: &'a str,
    },
    RecoveryKeyMade,
    /// And with it a new one was made.
    RecoveryKeyUsed,
    /// Does the owner still have the recovery key of this day?
    CheckUp {
        made: Moment,
    },
    /// A right code that was used before.
    CodeReused,
    /// So many failures in a row brought the first long pause.
    LongPause {
        class: Class,
        failures: u32,
        until: Moment,
    },
    /// So many failures in a row closed a class for good.
    Closed {
        class: Class,
        failures: u32,
    },
    ResetPassword {
        token: &'a str,
    },
    Access(Access<'a>),
    Organized(Organized<'a>),
    ByAdmin(ByAdmin<'a>),
    ByOperator(&'a ByOperator<'a>),
    Membership(Membership<'a>),
    Token(TokenMail<'a>),
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

    /// What an owner is told of a change: what, when, where, and what to do.
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

/// Tells the operator of this installation that four fifths of the text messages of a day are used.
pub(crate) async fn tell_operator(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    address: &str,
    used: i64,
    daily: i64,
) -> Result<()> {
    let service = &portal.rules.service;
    let mail = Written {
        subject: format!("{service} has sent {used} of {daily} text messages"),
        body: format!(
            "{used} text messages were asked for within a day at {url}, and {daily} are the most that are sent. From then on nobody gets \
             a code by text until the first of them are a day old. Look at the log for who asks for them; the number is \
             sms.daily in the settings.\n",
            url = portal.rules.public_url,
        ),
    };
    outbox::enqueue_to(portal, tx, context, address, &mail).await.map(drop)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod told;
