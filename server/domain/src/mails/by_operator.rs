//! What an operator of the installation does to an account, at its owner's wish or without it.

use super::Written;
use crate::{Context, Portal};
use store::account::Account;

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

impl Portal {
    pub(crate) fn write_by_operator(&self, context: &Context, to: &Account, mail: &ByOperator<'_>) -> Written {
        let (service, url) = (&self.rules.service, &self.rules.public_url);
        let (subject, what, why) = match mail {
            ByOperator::Reset { owner, why } if owner.id == to.id => (
                format!("Two-step verification of your {service} account was reset"),
                format!(
                    "the operator of {service} reset two-step verification of your account. Your security keys, authenticator apps, \
                     phone number and recovery key were forgotten, and you were logged out everywhere. Log in with your password and \
                     set it up again:\n\n{url}/help/two-step-verification\n\nIf you did not ask for this, change your password, and \
                     tell whoever runs {url}."
                ),
                why,
            ),
            ByOperator::Reset { owner, why } => (
                format!("Two-step verification of {} was reset", owner.name),
                format!(
                    "the operator of {service} reset two-step verification of {} ({}). All their methods were forgotten, and they were \
                     logged out everywhere. If this should not have happened, tell whoever runs {url}.",
                    owner.name, owner.email
                ),
                why,
            ),
            ByOperator::Deleted { owner, why } if owner.id == to.id => (
                format!("Your {service} account was deleted"),
                format!(
                    "the operator of {service} deleted your account ({}) with all that belonged to it: your sessions, methods, recovery \
                     key and API tokens. Nobody can log in with it any more. If this should not have happened, tell whoever runs {url}.",
                    owner.email
                ),
                why,
            ),
            ByOperator::Deleted { owner, why } => (
                format!("The account of {} was deleted", owner.name),
                format!(
                    "the operator of {service} deleted the account of {} ({}), who was a member of your organization. If this should \
                     not have happened, tell whoever runs {url}.",
                    owner.name, owner.email
                ),
                why,
            ),
            ByOperator::Unblocked { why } => (
                format!("Your {service} account is open again"),
                format!(
                    "the operator of {service} opened what was closed or paused in your account because of wrong passwords, codes or \
                     recovery keys. You can log in at {url}/login. If you did not ask for this, tell whoever runs {url}."
                ),
                why,
            ),
            ByOperator::SessionsEnded { sessions, revoked, why } => (
                format!("You were logged out of your {service} account"),
                format!(
                    "the operator of {service} logged out {devices} of your account{tokens}. You can log in again at {url}/login.",
                    devices = counted(*sessions, "device"),
                    tokens = match revoked {
                        0 => String::new(),
                        many => format!(", and revoked {}", counted(*many, "API token")),
                    },
                ),
                why,
            ),
        };
        let at = context.now.in_words();
        let why = why.map(|why| format!("\n\nReason: {why}")).unwrap_or_default();
        let body = format!("Hello {},\n\n{what}{why}\n\nWhen: {}, {}\n", to.name, at.day, at.clock);
        Written { subject, body }
    }
}

fn counted(number: u32, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
