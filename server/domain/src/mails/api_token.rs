use super::Written;
use crate::{Context, Portal};
use model::{Moment, Scope};
use store::account::Account;

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

impl Portal {
    pub(super) fn write_token_mail(&self, context: &Context, to: &Account, mail: &TokenMail<'_>) -> Written {
        let (service, url) = (&self.rules.service, &self.rules.public_url);
        let page = format!("{url}/manage-profile/security/api-tokens");
        match mail {
            TokenMail::Created { name, scopes, ends } => self.notice_with(
                context,
                to,
                format!("A new API token for your {service} account"),
                &format!(
                    "the API token \u{201c}{name}\u{201d} was made. A program that has it can use your account without your password \
                     and your second step.\n\nIt may: {}\nIt ends: {}, {}",
                    may(scopes),
                    ends.day,
                    ends.clock
                ),
                &format!(
                    "If this was not you: log in at {url}/login, revoke it at {page} and change your password. A new password alone \
                     does not end it."
                ),
            ),
            TokenMail::Revoked { name, scopes } => self.notice(
                context,
                to,
                format!("An API token of your {service} account was revoked"),
                &format!(
                    "the API token \u{201c}{name}\u{201d} was revoked. Programs that have it are refused from now on.\n\nIt could: {}",
                    may(scopes)
                ),
            ),
            TokenMail::Ending { name, scopes, ends, last_used } => Written {
                subject: format!("An API token of your {service} account ends soon"),
                body: format!(
                    "Hello {},\n\nthe API token \u{201c}{name}\u{201d} ends on {}, {}. Programs that have it are refused from then on.\n\n\
                     It may: {}\nLast used: {}\n\nIf a program still needs it, make a new token at {page} and give it that one. If not, \
                     there is nothing to do.\n",
                    to.name,
                    ends.day,
                    ends.clock,
                    may(scopes),
                    last_used.as_ref().map_or("never", |at| &at.day)
                ),
            },
        }
    }
}

/// "read your account, read your organization"
fn may(scopes: &[Scope]) -> String {
    let words = scopes.iter().map(|scope| match scope {
        Scope::AccountRead => "read your account",
        Scope::OrganizationRead => "read your organization",
        Scope::OrganizationAdmin => "manage your organization",
    });
    words.collect::<Vec<_>>().join(", ")
}
