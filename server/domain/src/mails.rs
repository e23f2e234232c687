//! Every mail: what, when, where, and what to do if it was not you. No link that logs in. The words are in `mails.ftl` of the crate
//! [`words`], and are those of the language of whoever gets the mail.

use crate::{Context, Portal, Result, outbox, throttle::Class};
use model::Moment;
use pen::{Pen, body};
use store::{Tx, account::Account};
use words::{Language, args};

mod access;
mod api_token;
mod by_admin;
mod by_operator;
mod membership;
mod organization;
mod pen;
mod write;

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
    pub language: Language,
    pub subject: String,
    pub body: String,
}

impl Portal {
    /// Puts a mail into the outbox, in the transaction of the change that it tells of.
    pub(crate) async fn send_mail(&self, tx: &mut Tx, context: &Context, to: &Account, mail: &Mail<'_>) -> Result<()> {
        let written = self.pen_for(to).write(context, to, mail);
        outbox::enqueue(self, tx, context, to, &written).await
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
    // Whoever runs this reads the log and the settings, which are in English.
    let pen = portal.pen(Language::English);
    let mail = Written {
        language: Language::English,
        subject: pen.say("mails-texts-used-subject", args!(used = used, daily = daily)),
        body: body([pen.say("mails-texts-used", args!(used = used, daily = daily, site = pen.site()))]),
    };
    outbox::enqueue_to(portal, tx, context, address, &mail).await.map(drop)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod told;
