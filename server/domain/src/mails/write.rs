use super::{Mail, Pen, Written};
use crate::Context;
use store::account::Account;
use words::args;

impl Pen<'_> {
    pub(super) fn write(&self, context: &Context, to: &Account, mail: &Mail<'_>) -> Written {
        let notice = |subject: &str, what: String| self.notice(context, to, self.say(subject, args!()), what);
        match mail {
            Mail::VerifyEmail { token } => {
                let link = self.link(&format!("/verify-email?token={token}"));
                let what = self.say("mails-verify-email", args!(link = link, site = self.site()));
                self.letter(to, self.say("mails-verify-email-subject", args!()), [what])
            }
            Mail::AlreadySignedUp => {
                let what = args!(link = self.link("/login"), site = self.site());
                let what = self.say("mails-already-signed-up", what);
                self.letter(to, self.say("mails-already-signed-up-subject", args!()), [what])
            }
            Mail::TwoStepOn { method } => {
                let what = self.say("mails-two-step-on", args!(method = (*method).to_owned()));
                notice("mails-two-step-on-subject", what)
            }
            Mail::MethodAdded { method } => {
                let what = self.say("mails-method-added", args!(method = (*method).to_owned()));
                notice("mails-method-added-subject", what)
            }
            Mail::MethodRemoved { method } => {
                let what = self.say("mails-method-removed", args!(method = (*method).to_owned()));
                notice("mails-method-removed-subject", what)
            }
            Mail::KeysRemoved { names } => {
                let names = names.iter().map(|name| self.say("mails-quoted", args!(name = name.clone())));
                let what = self.say("mails-keys-removed", args!(names = self.list(names)));
                notice("mails-keys-removed-subject", what)
            }
            Mail::TwoStepOff => {
                let link = self.link("/manage-profile/security/two-step-verification");
                notice("mails-two-step-off-subject", self.say("mails-two-step-off", args!(link = link)))
            }
            Mail::AppRenamed { before, name } => {
                let names = args!(before = (*before).to_owned(), name = (*name).to_owned());
                notice("mails-app-renamed-subject", self.say("mails-app-renamed", names))
            }
            Mail::AppReplaced { name } => {
                let what = self.say("mails-app-replaced", args!(name = (*name).to_owned()));
                notice("mails-app-replaced-subject", what)
            }
            Mail::PhoneChanged { before, now } => {
                let tails = args!(before = (*before).to_owned(), now = (*now).to_owned());
                notice("mails-phone-changed-subject", self.say("mails-phone-changed", tails))
            }
            Mail::KeyRenamed { before, name } => {
                let names = args!(before = (*before).to_owned(), name = (*name).to_owned());
                notice("mails-key-renamed-subject", self.say("mails-key-renamed", names))
            }
            Mail::KeyMayBeCopied { name } => {
                let what = self.say("mails-key-may-be-copied", args!(name = (*name).to_owned()));
                notice("mails-key-may-be-copied-subject", what)
            }
            Mail::RecoveryKeyMade => {
                notice("mails-recovery-key-made-subject", self.say("mails-recovery-key-made", args!()))
            }
            Mail::RecoveryKeyUsed => {
                notice("mails-recovery-key-used-subject", self.say("mails-recovery-key-used", args!()))
            }
            Mail::CheckUp { made } => {
                let what = self.say("mails-check-up", args!(day = self.day(made), link = self.link("/login")));
                self.letter(to, self.say("mails-check-up-subject", args!()), [what])
            }
            Mail::CodeReused => notice("mails-code-reused-subject", self.say("mails-code-reused", args!())),
            Mail::LongPause { class, failures, until } => {
                let (class, failures) = (class.name(), *failures);
                let until = args!(class = class, failures = failures, day = self.day(until), clock = self.clock(until));
                let subject = self.say("mails-long-pause-subject", args!(class = class));
                self.notice(context, to, subject, self.say("mails-long-pause", until))
            }
            Mail::Closed { class, failures } => {
                let (class, failures) = (class.name(), *failures);
                let subject = self.say("mails-closed-subject", args!(class = class));
                let what = self.say("mails-closed", args!(class = class, failures = failures));
                self.notice(context, to, subject, what)
            }
            Mail::ResetPassword { token } => {
                let link = self.link(&format!("/reset-password?token={token}"));
                let what = self.say("mails-reset-password", args!(link = link));
                self.letter(to, self.say("mails-reset-password-subject", args!()), [what])
            }
            Mail::Access(mail) => self.write_access(context, to, mail),
            Mail::Organized(mail) => self.write_organized(context, to, mail),
            Mail::ByAdmin(mail) => self.write_by_admin(context, to, mail),
            Mail::ByOperator(mail) => self.write_by_operator(context, to, mail),
            Mail::Membership(mail) => self.write_membership(context, to, mail),
            Mail::Token(mail) => self.write_token_mail(context, to, mail),
        }
    }
}
