use super::{Pen, Written};
use crate::Context;
use model::{Moment, Scope};
use store::account::Account;
use words::args;

/// What an owner is told about API tokens. Never the token.
pub(crate) enum TokenMail<'a> {
    Created {
        name: &'a str,
        scopes: &'a [Scope],
        ends: Moment,
    },
    Revoked {
        name: &'a str,
        scopes: &'a [Scope],
    },
    /// It ends within a week.
    Ending {
        name: &'a str,
        scopes: &'a [Scope],
        ends: Moment,
        /// Nothing when it was never used.
        last_used: Option<Moment>,
    },
}

impl Pen<'_> {
    pub(super) fn write_token_mail(&self, context: &Context, to: &Account, mail: &TokenMail<'_>) -> Written {
        let page = self.link("/manage-profile/security/api-tokens");
        match mail {
            TokenMail::Created { name, scopes, ends } => {
                let what = args!(name = (*name).to_owned(), scopes = self.scopes(scopes));
                let what = what.with("day", self.day(ends)).with("clock", self.clock(ends));
                let advice = args!(link = self.link("/login"), page = page);
                self.notice_with(
                    context,
                    to,
                    self.say("mails-token-created-subject", args!()),
                    self.say("mails-token-created", what),
                    self.say("mails-if-not-your-token", advice),
                )
            }
            TokenMail::Revoked { name, scopes } => {
                let what = args!(name = (*name).to_owned(), scopes = self.scopes(scopes));
                let subject = self.say("mails-token-revoked-subject", args!());
                self.notice(context, to, subject, self.say("mails-token-revoked", what))
            }
            TokenMail::Ending { name, scopes, ends, last_used } => {
                let used = match last_used {
                    Some(at) => self.day(at),
                    None => self.say("mails-token-never-used", args!()),
                };
                let what = args!(name = (*name).to_owned(), scopes = self.scopes(scopes), used = used, page = page);
                let what = what.with("day", self.day(ends)).with("clock", self.clock(ends));
                let subject = self.say("mails-token-ending-subject", args!());
                self.letter(to, subject, [self.say("mails-token-ending", what)])
            }
        }
    }

    /// "read your account, read your organization"
    fn scopes(&self, scopes: &[Scope]) -> String {
        self.list(scopes.iter().map(|scope| match scope {
            Scope::AccountRead => self.say("mails-scope-account-read", args!()),
            Scope::OrganizationRead => self.say("mails-scope-organization-read", args!()),
            Scope::OrganizationAdmin => self.say("mails-scope-organization-admin", args!()),
        }))
    }
}
