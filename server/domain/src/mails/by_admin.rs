//! What admins do to members. Both sides are told who did it and why; from where is in the log alone.

use super::Written;
use crate::{Context, Portal, Timestamp, organization::Wish};
use model::ApprovalKind;
use store::{account::Account, organization::Organization};

/// What a member, or an admin, is told of what an admin did. `to_member` tells which of both reads it.
pub(crate) enum ByAdmin<'a> {
    /// To a member, to set it up.
    Reminder {
        admin: &'a str,
        organization: &'a Organization,
    },
    Reset {
        admin: &'a str,
        member: &'a Account,
        reason: &'a str,
        to_member: bool,
    },
    LeftOut {
        admin: &'a str,
        member: &'a Account,
        reason: &'a str,
        until: Timestamp,
        to_member: bool,
    },
    LeftOutEnded {
        admin: &'a str,
        member: &'a Account,
        to_member: bool,
    },
    /// To a member who is shut out.
    SetUpAllowed {
        admin: &'a str,
        until: Timestamp,
    },
    /// To the admins who may agree.
    Asked {
        admin: &'a str,
        member: &'a Account,
        wish: &'a Wish<'a>,
        over: Timestamp,
    },
    /// To the admin who asked.
    Declined {
        admin: &'a str,
        member: &'a Account,
    },
}

impl Portal {
    pub(super) fn write_by_admin(&self, context: &Context, to: &Account, mail: &ByAdmin<'_>) -> Written {
        let (subject, what) = match mail {
            ByAdmin::Reminder { admin, organization } => self.reminder(admin, organization),
            ByAdmin::Reset { admin, member, reason, to_member } => self.reset(admin, member, reason, *to_member),
            ByAdmin::LeftOut { admin, member, reason, until, to_member } => {
                self.left_out(admin, (member, *to_member), reason, *until)
            }
            ByAdmin::LeftOutEnded { admin, member, to_member } => self.left_out_ended(admin, member, *to_member),
            ByAdmin::SetUpAllowed { admin, until } => self.set_up_allowed(admin, *until),
            ByAdmin::Asked { admin, member, wish, over } => self.agreement_asked(admin, member, wish, *over),
            ByAdmin::Declined { admin, member } => (
                format!("Declined: what you asked for {}", member.name),
                format!("{admin} declined what you asked for {}. Nothing was changed.", who(member)),
            ),
        };
        let at = context.now.in_words();
        let body = format!("Hello {},\n\n{what}\n\nWhen: {}, {}\n", to.name, at.day, at.clock);
        Written { subject, body }
    }

    fn reminder(&self, admin: &str, organization: &Organization) -> (String, String) {
        let url = &self.rules.public_url;
        let name = &organization.name;
        let required = organization.required_from.map(|from| {
            format!(
                " It is required from {} on: after that you set it up before you can go on.",
                Timestamp(from).in_words().day
            )
        });
        let contact = (!organization.contact.is_empty()).then(|| format!("\n\nQuestions: {}", organization.contact));
        (
            format!("{name} asks you to set up two-step verification"),
            format!(
                "your organization {name} asks you to set up two-step verification for your {service} account. It protects the \
                 account even when somebody knows your password, and takes a few minutes.{required}\n\nHow it works: \
                 {url}/help/two-step-verification\n\nTo set it up, log in as always, open Security and choose Set up. This mail was \
                 sent by {admin}.{contact}",
                service = self.rules.service,
                required = required.unwrap_or_default(),
                contact = contact.unwrap_or_default(),
            ),
        )
    }

    fn reset(&self, admin: &str, member: &Account, reason: &str, to_member: bool) -> (String, String) {
        let (service, url) = (&self.rules.service, &self.rules.public_url);
        if to_member {
            return (
                format!("Two-step verification of your {service} account was reset"),
                format!(
                    "{admin}, an admin of your organization, reset two-step verification of your account. Your security keys, \
                     authenticator apps, phone number and recovery key were forgotten, and you were logged out everywhere. Log in \
                     with your password and set it up again:\n\n{url}/help/two-step-verification\n\nReason: {reason}\n\nIf you did \
                     not ask for this, tell another admin of your organization, and change your password."
                ),
            );
        }
        (
            format!("Two-step verification of {} was reset", member.name),
            format!(
                "{admin} reset two-step verification of {}. All their methods were forgotten, and they were logged out \
                 everywhere.\n\nReason: {reason}\n\nIf this should not have happened, look at the activity: {url}/admin/activity",
                who(member)
            ),
        )
    }

    fn left_out(
        &self,
        admin: &str,
        (member, to_member): (&Account, bool),
        reason: &str,
        until: Timestamp,
    ) -> (String, String) {
        let (url, day) = (&self.rules.public_url, until.in_words().day);
        if to_member {
            return (
                format!("You are left out of required two-step verification until {day}"),
                format!(
                    "{admin}, an admin of your organization, left your account out of required two-step verification until {day}. \
                     You can set it up all the same, which keeps your account safer:\n\n{url}/help/two-step-verification\n\nReason: \
                     {reason}"
                ),
            );
        }
        (
            format!("{} is left out until {day}", member.name),
            format!(
                "{admin} left {} out of required two-step verification until {day}.\n\nReason: {reason}\n\nIf this should not have \
                 happened, look at the activity: {url}/admin/activity",
                who(member)
            ),
        )
    }

    fn left_out_ended(&self, admin: &str, member: &Account, to_member: bool) -> (String, String) {
        let url = &self.rules.public_url;
        if to_member {
            return (
                "You are no longer left out of required two-step verification".to_owned(),
                format!(
                    "{admin}, an admin of your organization, ended that your account is left out. What your organization asks for \
                     holds for you, too. How it works:\n\n{url}/help/two-step-verification"
                ),
            );
        }
        let text = format!("{admin} ended that {} is left out of required two-step verification.", who(member));
        (format!("{} is no longer left out", member.name), text)
    }

    fn set_up_allowed(&self, admin: &str, until: Timestamp) -> (String, String) {
        let (service, url, until) = (&self.rules.service, &self.rules.public_url, until.in_words());
        (
            format!("You can set up two-step verification for {service} now"),
            format!(
                "{admin}, an admin of your organization, lets you set up two-step verification until {}, {}. Log in with your \
                 password at {url}/login before then: you are led through it.\n\nIf you did not ask for this, change your password.",
                until.day, until.clock
            ),
        )
    }

    fn agreement_asked(&self, admin: &str, member: &Account, wish: &Wish<'_>, over: Timestamp) -> (String, String) {
        let wanted = match (wish.what, wish.until) {
            (ApprovalKind::Exclusion, Some(until)) => {
                format!("leave {} out of required two-step verification until {}", who(member), until.in_words().day)
            }
            _ => format!("reset two-step verification of {}", who(member)),
        };
        (
            format!("{admin} asks you to agree: {}", member.name),
            format!(
                "{admin} wants to {wanted}. A second admin has to agree.\n\nReason: {reason}\n\nDecide before {day}: log in and open \
                 {url}/admin/members/{id}",
                reason = wish.reason,
                day = over.in_words().day,
                url = self.rules.public_url,
                id = member.id,
            ),
        )
    }
}

/// The name and the address: two people may share a name.
fn who(member: &Account) -> String {
    format!("{} ({})", member.name, member.email)
}
