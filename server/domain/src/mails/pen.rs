use super::Written;
use crate::{Context, Portal, Rules, account, device, said};
use model::Moment;
use store::account::Account;
use words::{Args, Language, args};

/// What a mail is written with: the words of one language.
pub(crate) struct Pen<'a> {
    pub(super) language: Language,
    rules: &'a Rules,
}

impl Portal {
    /// For a mail in a language.
    pub(crate) fn pen(&self, language: Language) -> Pen<'_> {
        Pen { language, rules: &self.rules }
    }

    /// For a mail to the owner of an account.
    pub(crate) fn pen_for(&self, to: &Account) -> Pen<'_> {
        self.pen(account::language(to))
    }
}

impl Pen<'_> {
    /// A message, which may name the service beside what it is given.
    pub(super) fn say(&self, id: &str, args: Args) -> String {
        said::with_whole_links(&words::say(self.language, id, args.with("service", self.rules.service.clone())))
    }

    /// A page of this site, by its path with what follows.
    pub(super) fn link(&self, path: &str) -> String {
        format!("{}{path}", self.rules.public_url)
    }

    /// This site.
    pub(super) fn site(&self) -> String {
        self.link("")
    }

    pub(super) fn day(&self, moment: &Moment) -> String {
        words::day(self.language, moment)
    }

    pub(super) fn clock(&self, moment: &Moment) -> String {
        words::clock(self.language, moment)
    }

    /// Things one after another: "Blue key, Red key".
    pub(super) fn list(&self, all: impl IntoIterator<Item = String>) -> String {
        said::list(self.language, all)
    }

    /// When it happened.
    pub(super) fn when(&self, context: &Context) -> String {
        let at = context.now.moment();
        self.say("mails-when", args!(day = self.day(&at), clock = self.clock(&at)))
    }

    /// A mail to a person, of paragraphs.
    pub(super) fn letter(&self, to: &Account, subject: String, what: impl IntoIterator<Item = String>) -> Written {
        let hello = self.say("mails-hello", args!(name = to.name.clone()));
        Written { language: self.language, subject, body: body(std::iter::once(hello).chain(what)) }
    }

    /// What an owner is told of a change: what, when, where, and what to do.
    pub(super) fn notice(&self, context: &Context, to: &Account, subject: String, what: String) -> Written {
        let advice = self.say("mails-if-not-you", args!(link = self.link("/login")));
        self.notice_with(context, to, subject, what, advice)
    }

    pub(super) fn notice_with(
        &self,
        context: &Context,
        to: &Account,
        subject: String,
        what: String,
        advice: String,
    ) -> Written {
        let at = context.now.moment();
        let address = match context.device.ip.as_str() {
            "" => self.say("mails-address-unknown", args!()),
            ip => ip.to_owned(),
        };
        let device = device::in_words(self.language, &context.device.user_agent);
        let place = args!(day = self.day(&at), clock = self.clock(&at), address = address, device = device);
        self.letter(to, subject, [what, self.say("mails-when-and-where", place), advice])
    }
}

/// Paragraphs with an empty line between them.
pub(super) fn body(paragraphs: impl IntoIterator<Item = String>) -> String {
    paragraphs.into_iter().collect::<Vec<_>>().join("\n\n") + "\n"
}
