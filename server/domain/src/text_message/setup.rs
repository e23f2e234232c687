use super::{METHOD, Phone, Purpose, TextSent, number::Number, open_code::Answer};
use crate::{
    Context, Enrolling, Error, Issued, MayEnrol, Portal, Result, Then,
    account::language,
    activity::{self, Event},
    mails::Mail,
    organization::refuse_disallowed,
    session::{Facts, lock_facts, rotate_facts},
    two_step::{self, Added, Methods},
};
use model::{Code, Field, Problem, Refusal, Way};
use serde_json::json;
use store::{Tx, account::Account, ceremony, phone, session};

/// A text message can be the first method, or take the place of itself, and nothing else (the document, "Method 3").
fn may_connect(methods: &Methods) -> Result<()> {
    let is_first = methods.keys.is_empty() && methods.apps.is_empty();
    if methods.phone.is_some() || is_first { Ok(()) } else { Err(Refusal::TextOnlyFirst.into()) }
}

/// Drops every code that was sent to the telephone of an account, because it has another from here on, or none.
pub(super) async fn drop_codes(tx: &mut Tx, account: uuid::Uuid) -> Result<()> {
    for purpose in [Purpose::LogIn, Purpose::Unlock, Purpose::Setup] {
        ceremony::delete_of_account(tx, account, purpose.name()).await?;
    }
    Ok(())
}

impl Portal {
    /// Sends a code to a number that is to be connected. `region` is where the browser says that it is, for a number without a
    /// country code.
    ///
    /// # Errors
    /// [`Refusal::Fields`] with what is wrong with the number, [`Refusal::TextOnlyFirst`], [`Refusal::TextsUnavailable`], [`Refusal::MethodNotAllowed`],
    /// [`Refusal::TooManyTexts`], [`Refusal::TextNotSent`], [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn send_setup_text<'a>(
        &self,
        context: &Context,
        may: impl Into<MayEnrol<'a>>,
        number: &str,
        region: Option<&str>,
    ) -> Result<TextSent> {
        let facts = may.into().0;
        let number = Number::parse(number, region, self.text_rules()?).map_err(|p| Error::field(Field::Phone, p))?;
        let mut tx = self.db.write().await?;
        let account = lock_facts(&mut tx, facts).await?;
        refuse_disallowed(&mut tx, &account, Way::TextMessage).await?;
        let methods = Methods::of(self, &mut tx, account.id).await?;
        may_connect(&methods)?;
        if methods.phone.is_some_and(|phone| phone.number == number) {
            return Err(Error::field(Field::Phone, Problem::SameAsBefore));
        }
        let ids = (facts.session_id(), account.id);
        let written = self.write_text(&mut tx, context, ids, Purpose::Setup, (&number, language(&account))).await?;
        tx.commit().await?;
        self.hear(Some(written)).await
    }

    /// Sends the code once more, to the number that is being connected.
    ///
    /// # Errors
    /// [`Refusal::TextCodeOver`] when no number is being connected; and as [`Portal::send_setup_text`].
    pub async fn resend_setup_text<'a>(&self, context: &Context, who: impl Into<Enrolling<'a>>) -> Result<TextSent> {
        let facts = who.into().0;
        let mut tx = self.db.write().await?;
        let account = lock_facts(&mut tx, facts).await?;
        refuse_disallowed(&mut tx, &account, Way::TextMessage).await?;
        may_connect(&Methods::of(self, &mut tx, account.id).await?)?;
        let ids = (facts.session_id(), account.id);
        let open = self.open_code(&mut tx, ids.0, Purpose::Setup).await?.ok_or(Refusal::TextCodeOver)?;
        let written =
            self.write_text(&mut tx, context, ids, Purpose::Setup, (&open.number, language(&account))).await?;
        tx.commit().await?;
        self.hear(Some(written)).await
    }

    /// Connects the number that a code was sent to. The first method turns two-step verification on; where there is a number already,
    /// the new one takes its place, and sessions that were opened with the old one end, except this one.
    ///
    /// # Errors
    /// [`Refusal::WrongTextCode`], [`Refusal::TextCodeOver`], [`Refusal::TextOnlyFirst`], [`Refusal::Fields`]; what was there stays.
    pub async fn connect_phone<'a>(
        &self,
        context: &Context,
        who: impl Into<Enrolling<'a>>,
        code: &str,
    ) -> Result<Issued> {
        let facts = who.into().0;
        let code = Code::parse(code).map_err(|p| Error::field(Field::Code, p))?;
        let mut tx = self.db.write().await?;
        let before = lock_facts(&mut tx, facts).await?;
        refuse_disallowed(&mut tx, &before, Way::TextMessage).await?;
        let methods = Methods::of(self, &mut tx, before.id).await?;
        may_connect(&methods)?;
        let ids = (facts.session_id(), before.id);
        let number = match self.answer_text(&mut tx, context, ids, Purpose::Setup, &code).await? {
            Answer::Accepted { number } => number,
            refused => {
                tx.commit().await?;
                let wrong = matches!(refused, Answer::Wrong);
                return Err(if wrong { Refusal::WrongTextCode { failures: 0 } } else { Refusal::TextCodeOver }.into());
            }
        };
        let issued = match methods.phone {
            Some(old) => self.change_phone(&mut tx, context, facts, &before, &old, &number).await?,
            None => {
                let id = Phone::insert(self, &mut tx, context, before.id, &number).await?;
                let name = number.name(language(&before));
                let added = Added { method: METHOD, method_id: Some(id), name: &name, event: Event::PhoneAdded };
                two_step::add(self, &mut tx, context, facts, &before, &added).await?
            }
        };
        tx.commit().await?;
        Ok(issued)
    }

    async fn change_phone(
        &self,
        tx: &mut Tx,
        context: &Context,
        facts: &Facts,
        account: &Account,
        old: &Phone,
        number: &Number,
    ) -> Result<Issued> {
        let this = facts.session_id();
        phone::delete_of_account(tx, account.id).await?;
        let new = Phone::insert(self, tx, context, account.id, number).await?;
        let ended = session::delete_of_method(tx, account.id, old.id, this).await?;
        drop_codes(tx, account.id).await?;
        two_step::stay_with(tx, context, facts, account.epoch, (METHOD, old.id, new)).await?;
        let (before, name) = (old.number.name(language(account)), number.name(language(account)));
        let detail = json!({ "before": before, "name": name, "sessions_ended": ended });
        activity::record(tx, context, account.id, Some(this), Event::PhoneChanged, Some(detail)).await?;
        let (before, now) = (old.number.tail(), number.tail());
        self.send_mail(tx, context, account, &Mail::PhoneChanged { before, now }).await?;
        Ok(Issued { token: rotate_facts(tx, context, facts).await?, then: Then::Stay, device: None })
    }
}
