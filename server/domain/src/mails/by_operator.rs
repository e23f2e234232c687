//! What an operator of the installation does to an account, at its owner's wish or without it.

use super::{Pen, Written};
use crate::Context;
use store::account::Account;
use words::args;

/// What the owner of an account is told of what the operator did.
pub(crate) enum ByOperator<'a> {
    /// Told to the admins of the owner's organization, too.
    Reset {
        owner: &'a Account,
        why: Option<&'a str>,
    },
    Unblocked {
        why: Option<&'a str>,
    },
    /// Told to the admins of the owner's organization, too.
    Deleted {
        owner: &'a Account,
        why: Option<&'a str>,
    },
    SessionsEnded {
        sessions: u32,
        revoked: u32,
        why: Option<&'a str>,
    },
}

impl Pen<'_> {
    pub(crate) fn write_by_operator(&self, context: &Context, to: &Account, mail: &ByOperator<'_>) -> Written {
        let whom =
            |owner: &Account| args!(member = owner.name.clone(), email = owner.email.clone(), site = self.site());
        let (subject, what, why) = match mail {
            ByOperator::Reset { owner, why } if owner.id == to.id => {
                let what = args!(link = self.link("/help/two-step-verification"), site = self.site());
                (self.say("mails-operator-reset-subject", args!()), self.say("mails-operator-reset", what), why)
            }
            ByOperator::Reset { owner, why } => (
                self.say("mails-operator-reset-other-subject", args!(member = owner.name.clone())),
                self.say("mails-operator-reset-other", whom(owner)),
                why,
            ),
            ByOperator::Deleted { owner, why } if owner.id == to.id => (
                self.say("mails-operator-deleted-subject", args!()),
                self.say("mails-operator-deleted", whom(owner)),
                why,
            ),
            ByOperator::Deleted { owner, why } => (
                self.say("mails-operator-deleted-other-subject", args!(member = owner.name.clone())),
                self.say("mails-operator-deleted-other", whom(owner)),
                why,
            ),
            ByOperator::Unblocked { why } => {
                let what = args!(link = self.link("/login"), site = self.site());
                (self.say("mails-operator-unblocked-subject", args!()), self.say("mails-operator-unblocked", what), why)
            }
            ByOperator::SessionsEnded { sessions, revoked, why } => {
                let what = args!(devices = *sessions, tokens = *revoked, link = self.link("/login"));
                let what = self.say("mails-operator-logged-out", what);
                (self.say("mails-operator-logged-out-subject", args!()), what, why)
            }
        };
        let why = why.map(|why| self.say("mails-reason", args!(reason = why.to_owned())));
        self.letter(to, subject, [Some(what), why, Some(self.when(context))].into_iter().flatten())
    }
}
