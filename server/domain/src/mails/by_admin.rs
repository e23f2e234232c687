//! What admins do to members. Both sides are told who did it and why; from where is in the log alone.

use super::{Pen, Written};
use crate::{Context, Timestamp, organization::Wish};
use model::ApprovalKind;
use store::{account::Account, organization::Organization};
use words::{Args, args};

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

/// The subject, and the paragraphs between the greeting and the time.
type Parts = (String, Vec<String>);

impl Pen<'_> {
    pub(super) fn write_by_admin(&self, context: &Context, to: &Account, mail: &ByAdmin<'_>) -> Written {
        let (subject, mut what) = match mail {
            ByAdmin::Reminder { admin, organization } => self.reminder(admin, organization),
            ByAdmin::Reset { admin, member, reason, to_member } => self.reset(admin, member, reason, *to_member),
            ByAdmin::LeftOut { admin, member, reason, until, to_member } => {
                self.left_out(admin, (member, *to_member), reason, *until)
            }
            ByAdmin::LeftOutEnded { admin, member, to_member } => self.left_out_ended(admin, member, *to_member),
            ByAdmin::SetUpAllowed { admin, until } => self.set_up_allowed(admin, *until),
            ByAdmin::Asked { admin, member, wish, over } => self.agreement_asked(admin, member, wish, *over),
            ByAdmin::Declined { admin, member } => (
                self.say("mails-declined-subject", args!(member = member.name.clone())),
                vec![self.say("mails-declined", both(admin, member))],
            ),
        };
        what.push(self.when(context));
        self.letter(to, subject, what)
    }

    fn reminder(&self, admin: &str, organization: &Organization) -> Parts {
        let named = || args!(organization = organization.name.clone());
        let mut what = self.say("mails-reminder", named());
        if let Some(from) = organization.required_from {
            let day = self.day(&Timestamp(from).moment());
            what = what + " " + &self.say("mails-reminder-required", args!(day = day));
        }
        let how = args!(link = self.link("/help/two-step-verification"), admin = admin.to_owned());
        let mut all = vec![what, self.say("mails-reminder-how", how)];
        if !organization.contact.is_empty() {
            all.push(self.say("mails-reminder-contact", args!(contact = organization.contact.clone())));
        }
        (self.say("mails-reminder-subject", named()), all)
    }

    fn reset(&self, admin: &str, member: &Account, reason: &str, to_member: bool) -> Parts {
        if to_member {
            let what = args!(admin = admin.to_owned(), link = self.link("/help/two-step-verification"));
            let not_asked = self.say("mails-reset-not-asked", args!());
            let all = vec![self.say("mails-reset", what), self.reason(reason), not_asked];
            return (self.say("mails-reset-subject", args!()), all);
        }
        let subject = self.say("mails-reset-other-subject", args!(member = member.name.clone()));
        let what = self.say("mails-reset-other", both(admin, member));
        (subject, vec![what, self.reason(reason), self.look_at_activity()])
    }

    fn left_out(&self, admin: &str, (member, to_member): (&Account, bool), reason: &str, until: Timestamp) -> Parts {
        let day = self.day(&until.moment());
        if to_member {
            let link = self.link("/help/two-step-verification");
            let what = args!(admin = admin.to_owned(), day = day.clone(), link = link);
            let all = vec![self.say("mails-left-out", what), self.reason(reason)];
            return (self.say("mails-left-out-subject", args!(day = day)), all);
        }
        let subject = args!(member = member.name.clone(), day = day.clone());
        let what = self.say("mails-left-out-other", both(admin, member).with("day", day));
        let all = vec![what, self.reason(reason), self.look_at_activity()];
        (self.say("mails-left-out-other-subject", subject), all)
    }

    fn left_out_ended(&self, admin: &str, member: &Account, to_member: bool) -> Parts {
        if to_member {
            let what = args!(admin = admin.to_owned(), link = self.link("/help/two-step-verification"));
            let what = self.say("mails-left-out-ended", what);
            return (self.say("mails-left-out-ended-subject", args!()), vec![what]);
        }
        let subject = self.say("mails-left-out-ended-other-subject", args!(member = member.name.clone()));
        (subject, vec![self.say("mails-left-out-ended-other", both(admin, member))])
    }

    fn set_up_allowed(&self, admin: &str, until: Timestamp) -> Parts {
        let until = until.moment();
        let what = args!(admin = admin.to_owned(), link = self.link("/login"));
        let what = what.with("day", self.day(&until)).with("clock", self.clock(&until));
        (self.say("mails-set-up-allowed-subject", args!()), vec![self.say("mails-set-up-allowed", what)])
    }

    fn agreement_asked(&self, admin: &str, member: &Account, wish: &Wish<'_>, over: Timestamp) -> Parts {
        let what = both(admin, member);
        let what = match (wish.what, wish.until) {
            (ApprovalKind::Exclusion, Some(until)) => {
                self.say("mails-agreement-leave-out", what.with("day", self.day(&until.moment())))
            }
            _ => self.say("mails-agreement-reset", what),
        };
        let decide = args!(day = self.day(&over.moment()), link = self.link(&format!("/admin/members/{}", member.id)));
        let subject = args!(admin = admin.to_owned(), member = member.name.clone());
        let all = vec![what, self.reason(wish.reason), self.say("mails-agreement-decide", decide)];
        (self.say("mails-agreement-subject", subject), all)
    }

    fn reason(&self, reason: &str) -> String {
        self.say("mails-reason", args!(reason = reason.to_owned()))
    }

    fn look_at_activity(&self) -> String {
        self.say("mails-look-at-activity", args!(link = self.link("/admin/activity")))
    }
}

/// The admin, and the member by name and address: two people may share a name.
fn both(admin: &str, member: &Account) -> Args {
    args!(admin = admin.to_owned(), member = member.name.clone(), email = member.email.clone())
}
