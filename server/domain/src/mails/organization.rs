use super::{Pen, Written};
use crate::{Context, organization::policy_in_words};
use model::Moment;
use store::{account::Account, organization::Organization};
use words::args;

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
    PolicyChanged { by: &'a str, now: &'a Organization },
}

impl Pen<'_> {
    pub(super) fn write_organized(&self, context: &Context, to: &Account, mail: &Organized<'_>) -> Written {
        match mail {
            Organized::Required { organization, contact, day, is_met } => {
                let who = args!(organization = (*organization).to_owned());
                let what = args!(organization = (*organization).to_owned());
                let (subject, what) = match day.as_ref().map(|day| self.day(day)) {
                    Some(day) => (
                        self.say("mails-required-from-subject", who.with("day", day.clone())),
                        self.say("mails-required-from", what.with("day", day)),
                    ),
                    None => (self.say("mails-required-subject", who), self.say("mails-required", what)),
                };
                let todo = if *is_met { self.say("mails-required-is-met", args!()) } else { self.what_to_do() };
                self.letter(to, subject, [what, todo, self.whom_to_ask(contact)])
            }
            Organized::Soon { organization, contact, day } => {
                let what = args!(organization = (*organization).to_owned(), day = self.day(day));
                let what = self.say("mails-required-soon", what);
                let subject = self.say("mails-required-soon-subject", args!(day = self.day(day)));
                self.letter(to, subject, [what, self.what_to_do(), self.whom_to_ask(contact)])
            }
            Organized::PolicyChanged { by, now } => {
                let named = || args!(organization = now.name.clone());
                let policy = policy_in_words(self.language, now);
                let what = named().with("by", (*by).to_owned()).with("policy", policy);
                let subject = self.say("mails-policy-changed-subject", named());
                self.notice(context, to, subject, self.say("mails-policy-changed", what))
            }
        }
    }

    /// Where the instructions are: no link that logs in.
    fn what_to_do(&self) -> String {
        self.say("mails-required-how", args!(link = self.link("/help/two-step-verification")))
    }

    fn whom_to_ask(&self, contact: &str) -> String {
        match contact {
            "" => self.say("mails-ask-admin", args!()),
            contact => self.say("mails-ask-contact", args!(contact = contact.to_owned())),
        }
    }
}
