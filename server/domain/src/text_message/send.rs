use super::{Phone, Purpose, budgets, number::Number, open_code::OpenCode, rules::TextRules};
use crate::{
    Context, Pending, Portal, Result, SignedIn, TextOutcome,
    account::language,
    outbox,
    session::lock_facts,
    throttle::{self, Class, Subject},
};
use model::{Refusal, Way};
use std::time::Duration;
use store::{Tx, account::Account};
use uuid::Uuid;
use words::{Language, args};

/// A text that is in the outbox.
pub(super) struct Written {
    message: Uuid,
    earlier_works: bool,
}

/// What became of the wish for a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextSent {
    /// It was sent before, and its code works.
    Before,
    /// It is on its way. Whether it repeats the code of an earlier one.
    Now { earlier_works: bool },
}

impl Portal {
    /// Sends the code of an open log-in by text; `again` also where one was sent already. Within its life it is the same code.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an account without a telephone, [`Refusal::TooManyTexts`]; [`Refusal::TooManyTries`] and
    /// [`Refusal::Blocked`] while no code would be looked at; [`Refusal::TextNotSent`], [`Refusal::LogInFirst`] when the log-in ended
    /// meanwhile.
    pub async fn send_log_in_text(&self, context: &Context, pending: &Pending, again: bool) -> Result<TextSent> {
        self.refuse_outdated(context, pending, Way::TextMessage).await?;
        let mut tx = self.db.write().await?;
        let account = lock_facts(&mut tx, &pending.0).await?;
        let written =
            self.text_to_phone(&mut tx, context, (pending.0.session.id, &account), Purpose::LogIn, again).await?;
        tx.commit().await?;
        self.hear(written).await
    }

    /// Sends a code by text for unlocking the settings of this session.
    ///
    /// # Errors
    /// As [`Portal::send_log_in_text`].
    pub async fn send_unlock_text(&self, context: &Context, signed_in: &SignedIn, again: bool) -> Result<TextSent> {
        let mut tx = self.db.write().await?;
        let account = lock_facts(&mut tx, &signed_in.0).await?;
        let written =
            self.text_to_phone(&mut tx, context, (signed_in.session_id(), &account), Purpose::Unlock, again).await?;
        tx.commit().await?;
        self.hear(written).await
    }

    /// Writes a text to the account's telephone, if one is due.
    async fn text_to_phone(
        &self,
        tx: &mut Tx,
        context: &Context,
        (session, account): (Uuid, &Account),
        purpose: Purpose,
        again: bool,
    ) -> Result<Option<Written>> {
        let ids = (session, account.id);
        let phone = Phone::of(self, tx, ids.1).await?.ok_or(Refusal::NotFound)?;
        if !again && self.live_code(tx, context, ids.0, purpose, &phone.number).await?.is_some() {
            return Ok(None);
        }
        // Nobody pays for a code that could not be entered while it works.
        throttle::ask(tx, context, Subject::account(ids.1), Class::Codes).await?;
        self.write_text(tx, context, ids, purpose, (&phone.number, language(account))).await.map(Some)
    }

    /// Counts a text and writes it into the outbox in a language, with the code that is open for the same number or a new one.
    pub(super) async fn write_text(
        &self,
        tx: &mut Tx,
        context: &Context,
        ids: (Uuid, Uuid),
        purpose: Purpose,
        (number, language): (&Number, Language),
    ) -> Result<Written> {
        let rules = self.text_rules()?;
        budgets::spend(self, tx, context, rules, ids.1, number).await?;
        let open = self.live_code(tx, context, ids.0, purpose, number).await?;
        let earlier_works = open.is_some();
        let mut open = open.unwrap_or_else(|| OpenCode::new(context, number));
        let body = self.text(language, open.code());
        let message = outbox::enqueue_text(self, tx, context, Some(ids.1), number.e164(), &body, open.until).await?;
        open.note(message, context.now);
        self.keep_code(tx, context, ids, purpose, &open).await?;
        Ok(Written { message, earlier_works })
    }

    /// The code that was sent to a number and can still be entered.
    async fn live_code(
        &self,
        tx: &mut Tx,
        context: &Context,
        session: Uuid,
        purpose: Purpose,
        number: &Number,
    ) -> Result<Option<OpenCode>> {
        let open = self.open_code(tx, session, purpose).await?;
        Ok(open.filter(|open| open.is_live(context.now) && open.number == *number))
    }

    /// What a text says. Its last line binds the code to this site where the telephone knows the form (origin-bound one-time codes, WICG).
    fn text(&self, language: Language, code: &str) -> String {
        let url = url::Url::parse(&self.rules.public_url);
        let host = url.ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
        let words = args!(code = code.to_owned(), service = self.rules.service.clone());
        let words = words::plain(language, "mails-text-message", words);
        format!("{words}\n\n@{host} #{code}")
    }

    pub(super) fn text_rules(&self) -> Result<&TextRules> {
        self.rules.texts.as_ref().ok_or(Refusal::TextsUnavailable.into())
    }

    /// Lets the worker look, and waits a moment for what becomes of a text.
    pub(super) async fn hear(&self, written: Option<Written>) -> Result<TextSent> {
        let Some(Written { message, earlier_works }) = written else { return Ok(TextSent::Before) };
        self.wake_worker();
        let wait = self.text_rules()?.wait.try_into().unwrap_or_default();
        match self.await_text(message, Duration::from_millis(wait)).await? {
            TextOutcome::Failed => Err(Refusal::TextNotSent.into()),
            TextOutcome::Sent | TextOutcome::OnItsWay => Ok(TextSent::Now { earlier_works }),
        }
    }
}
