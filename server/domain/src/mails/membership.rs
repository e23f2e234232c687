//! The mails of organizations: to whoever is invited, and to who is in one.

use super::{Pen, Written, body};
use crate::Context;
use model::{Moment, Role};
use store::account::Account;
use words::args;

/// What the owner of an account is told about being in an organization.
#[derive(Clone, Copy)]
pub(crate) enum Membership<'a> {
    Joined {
        organization: &'a str,
        role: Role,
    },
    /// The person whose role it is; with no role, who is in the organization no longer. `by` is nothing for the operator.
    Own {
        organization: &'a str,
        role: Option<Role>,
        by: Option<&'a str>,
    },
    /// The admins of the same organization.
    Others {
        organization: &'a str,
        role: Option<Role>,
        by: Option<&'a str>,
        name: &'a str,
        email: &'a str,
    },
}

/// An invitation, for its mail.
pub(crate) struct Inviting<'a> {
    /// Nothing for someone who founds one.
    pub organization: Option<&'a str>,
    /// The name and address of the admin; nothing for the operator.
    pub by: Option<(&'a str, &'a str)>,
    pub role: Role,
    pub token: &'a str,
    pub until: Moment,
}

impl Pen<'_> {
    /// The mail with the link. The same whether or not the address has an account.
    pub(crate) fn write_invitation(&self, mail: &Inviting<'_>) -> Written {
        let (subject, what, then) = match (mail.organization, mail.by) {
            (Some(organization), by) => {
                let what = args!(organization = organization.to_owned(), role = mail.role.name());
                let what = match by {
                    Some((name, email)) => {
                        let by = what.with("by", name.to_owned()).with("email", email.to_owned());
                        self.say("mails-invitation", by)
                    }
                    None => self.say("mails-invitation-by-operator", what),
                };
                (
                    self.say("mails-invitation-subject", args!(organization = organization.to_owned())),
                    what,
                    self.say("mails-invitation-how", args!(organization = organization.to_owned())),
                )
            }
            // Nobody but the operator lets others found one.
            (None, _) => (
                self.say("mails-invitation-to-found-subject", args!()),
                self.say("mails-invitation-to-found", args!()),
                self.say("mails-invitation-to-found-how", args!()),
            ),
        };
        let until = args!(day = self.day(&mail.until), clock = self.clock(&mail.until));
        let hello = self.say("mails-hello-stranger", args!());
        let link = self.link(&format!("/join?token={}", mail.token));
        Written {
            language: self.language,
            subject,
            body: body([hello, what, link, then, self.say("mails-invitation-until", until)]),
        }
    }

    pub(super) fn write_membership(&self, context: &Context, to: &Account, mail: &Membership<'_>) -> Written {
        match *mail {
            Membership::Joined { organization, role } => {
                let subject = self.say("mails-joined-subject", args!(organization = organization.to_owned()));
                let what = args!(organization = organization.to_owned(), role = role.name());
                self.notice(context, to, subject, self.say("mails-joined", what))
            }
            Membership::Own { organization, role: Some(role), by } => {
                let what = || args!(organization = organization.to_owned(), role = role.name());
                let subject = self.say("mails-role-subject", what());
                let what = match by {
                    Some(by) => self.say("mails-role", what().with("by", by.to_owned())),
                    None => self.say("mails-role-by-operator", what()),
                };
                self.notice(context, to, subject, what)
            }
            Membership::Own { organization, role: None, by } => {
                let what = || args!(organization = organization.to_owned());
                let subject = self.say("mails-taken-out-subject", what());
                let what = match by {
                    Some(by) => self.say("mails-taken-out", what().with("by", by.to_owned())),
                    None => self.say("mails-taken-out-by-operator", what()),
                };
                self.notice(context, to, subject, what)
            }
            Membership::Others { organization, role, by, name, email } => {
                let what =
                    || args!(organization = organization.to_owned(), name = name.to_owned(), email = email.to_owned());
                let (subject, what) = match (role.map(Role::name), by) {
                    (Some(role), by) => {
                        let what = || what().with("role", role);
                        let subject = self.say("mails-role-other-subject", what());
                        let what = match by {
                            Some(by) => self.say("mails-role-other", what().with("by", by.to_owned())),
                            None => self.say("mails-role-other-by-operator", what()),
                        };
                        (subject, what)
                    }
                    (None, by) => {
                        let subject = self.say("mails-taken-out-other-subject", what());
                        let what = match by {
                            Some(by) => self.say("mails-taken-out-other", what().with("by", by.to_owned())),
                            None => self.say("mails-taken-out-other-by-operator", what()),
                        };
                        (subject, what)
                    }
                };
                let advice = self.say("mails-if-should-not-be", args!(link = self.link("/admin/members")));
                self.notice_with(context, to, subject, what, advice)
            }
        }
    }
}
