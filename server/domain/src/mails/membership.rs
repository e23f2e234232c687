//! The mails of organizations: to whoever is invited, and to who is in one.

use super::Written;
use crate::{Context, Portal};
use model::{Moment, Role};
use store::account::Account;

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

impl Portal {
    /// The mail with the link. The same whether or not the address has an account.
    pub(crate) fn write_invitation_mail(&self, mail: &Inviting<'_>) -> Written {
        let (service, url) = (&self.rules.service, &self.rules.public_url);
        let who = match mail.by {
            Some((name, email)) => format!("{name} ({email})"),
            None => format!("The operator of {service}"),
        };
        let (subject, what, then) = match mail.organization {
            Some(organization) => (
                format!("You are invited to join {organization} at {service}"),
                format!("{who} invites you to join {organization} at {service}{}.", as_what(mail.role)),
                format!(
                    "The admins of {organization} then see your name, your address and which ways to log in you have."
                ),
            ),
            None => (
                format!("Set up your organization at {service}"),
                format!(
                    "{who} invites you to set up an organization at {service}. You name it, and are its first admin."
                ),
                "You can then invite others.".to_owned(),
            ),
        };
        Written {
            subject,
            body: format!(
                "Hello,\n\n{what} To do so, open this page:\n\n{url}/join?token={token}\n\nIf you have an account with this address, \
                 you enter its password there. If you have none, you choose a name and a password. {then}\n\nThe link works once, until \
                 {day}, {clock}; of several mails only the newest works. If you did not expect this, ignore this mail: nothing \
                 happens.\n",
                token = mail.token,
                day = mail.until.day,
                clock = mail.until.clock,
            ),
        }
    }

    pub(super) fn write_membership(&self, context: &Context, to: &Account, mail: &Membership<'_>) -> Written {
        let service = &self.rules.service;
        match *mail {
            Membership::Joined { organization, role } => self.notice(
                context,
                to,
                format!("Your {service} account is in {organization} now"),
                &format!(
                    "your account has joined {organization}{}. Its admins see your name, your address and which ways to log in you have.",
                    as_what(role)
                ),
            ),
            Membership::Own { organization, role: Some(role), by } => self.notice(
                context,
                to,
                format!("You are {} of {organization} now", a_role(role)),
                &format!("{} made you {} of {organization}. {}", whoever(by, service), a_role(role), may(role)),
            ),
            Membership::Own { organization, role: None, by } => self.notice(
                context,
                to,
                format!("Your {service} account is no longer in {organization}"),
                &format!(
                    "{} took your account out of {organization}. The account itself, and your ways to log in, are as they were.",
                    whoever(by, service)
                ),
            ),
            Membership::Others { organization, role: Some(role), by, name, email } => self.told(
                context,
                to,
                format!("{name} is {} of {organization} now", a_role(role)),
                &format!("{} made {name} ({email}) {} of {organization}.", whoever(by, service), a_role(role)),
            ),
            Membership::Others { organization, role: None, by, name, email } => self.told(
                context,
                to,
                format!("{name} is no longer in {organization}"),
                &format!("{} took {name} ({email}) out of {organization}.", whoever(by, service)),
            ),
        }
    }

    /// What an admin is told of someone else.
    fn told(&self, context: &Context, to: &Account, subject: String, what: &str) -> Written {
        let url = &self.rules.public_url;
        let advice = format!("If this should not be: talk to the other admins, and look at {url}/admin/members.");
        self.notice_with(context, to, subject, what, &advice)
    }
}

const fn as_what(role: Role) -> &'static str {
    match role {
        Role::Member => "",
        Role::Admin => " as an admin",
    }
}

const fn a_role(role: Role) -> &'static str {
    match role {
        Role::Member => "a member",
        Role::Admin => "an admin",
    }
}

const fn may(role: Role) -> &'static str {
    match role {
        Role::Member => "You can no longer look after others there.",
        Role::Admin => "You can invite others, help them back in, and decide what is asked of them.",
    }
}

fn whoever(by: Option<&str>, service: &str) -> String {
    by.map_or_else(|| format!("the operator of {service}"), str::to_owned)
}
