use super::Written;
use crate::{Context, Portal};
use model::Moment;
use store::account::Account;

/// What people are told of their organization.
pub(crate) enum Organized<'a> {
    /// Two-step verification is required, from a day on or at once.
    Required {
        organization: &'a str,
        contact: &'a str,
        day: Option<Moment>,
        /// Whether the member has what is asked for.
        is_met: bool,
    },
    /// And the day is near.
    Soon { organization: &'a str, contact: &'a str, day: Moment },
    /// To the admins.
    PolicyChanged { organization: &'a str, by: &'a str, now: &'a str },
}

impl Portal {
    pub(super) fn write_organized(&self, context: &Context, to: &Account, mail: &Organized<'_>) -> Written {
        let service = &self.rules.service;
        match mail {
            Organized::Required { organization, contact, day, is_met } => {
                let when = day.as_ref().map_or_else(|| "now".to_owned(), |day| format!("from {} on", day.day));
                let what = format!("{organization} requires two-step verification {when} for your {service} account.");
                let subject = match day {
                    Some(day) => format!("{organization} requires two-step verification from {}", day.day),
                    None => format!("{organization} requires two-step verification"),
                };
                let todo =
                    if *is_met { "You have it already: there is nothing to do.".to_owned() } else { self.what_to_do() };
                Written { subject, body: letter(to, &what, &todo, contact) }
            }
            Organized::Soon { organization, contact, day } => Written {
                subject: format!("Set up two-step verification before {}", day.day),
                body: letter(
                    to,
                    &format!(
                        "{organization} requires two-step verification from {} on for your {service} account, and you have not set it \
                         up yet. From that day on you set it up before you can do anything else.",
                        day.day
                    ),
                    &self.what_to_do(),
                    contact,
                ),
            },
            Organized::PolicyChanged { organization, by, now } => self.notice(
                context,
                to,
                format!("{organization} has another policy for two-step verification"),
                &format!("{by} changed what {organization} asks of its members. Now: {now}"),
            ),
        }
    }

    /// Where the instructions are: no link that logs in.
    fn what_to_do(&self) -> String {
        let url = &self.rules.public_url;
        format!("It takes about two minutes. How to enable it is written here:\n\n{url}/help/two-step-verification")
    }
}

fn letter(to: &Account, what: &str, todo: &str, contact: &str) -> String {
    let ask = if contact.is_empty() {
        "Questions? Ask your organization admin.".to_owned()
    } else {
        format!("Questions? Your organization admin says:\n\n{contact}")
    };
    format!("Hello {name},\n\n{what}\n\n{todo}\n\n{ask}\n", name = to.name)
}
