//! The second step by text message.

use super::{
    Issued, Pending, SignedIn,
    flows::{Brought, OpenedWith},
    lock_current, lock_facts,
};
use crate::{
    Context, Error, Portal, Result,
    password::Password,
    text_message::{Answer, METHOD, Phone, Purpose},
    throttle::{self, Class, Subject},
};
use model::{Code, Field, Refusal, Way};
use store::{Tx, phone, session};
use uuid::Uuid;

/// What to say to a code that was not accepted.
const fn refused(answer: &Answer, failures: u32) -> Refusal {
    match answer {
        Answer::Wrong => Refusal::WrongTextCode { failures },
        Answer::Over | Answer::Accepted { .. } => Refusal::TextCodeOver,
    }
}

/// Notes the use of the account's telephone. Its row.
async fn used(portal: &Portal, tx: &mut Tx, context: &Context, account: Uuid) -> Result<Uuid> {
    let phone = Phone::of(portal, tx, account).await?.ok_or(Refusal::TextCodeOver)?;
    phone::mark_used(tx, phone.id, context.now.0).await?;
    Ok(phone.id)
}

impl Portal {
    /// The second step with the code of a text message. Counted with the codes of authenticator apps.
    ///
    /// # Errors
    /// [`Refusal::WrongTextCode`], [`Refusal::TextCodeOver`], [`Refusal::TooManyTries`] (a long pause also ends the open log-in),
    /// [`Refusal::Blocked`], [`Refusal::LogInFirst`] when the log-in ended meanwhile.
    pub async fn log_in_with_text(&self, context: &Context, pending: &Pending, code: &str) -> Result<Issued> {
        let code = Code::parse(code).map_err(|p| Error::field(Field::Code, p))?;
        self.refuse_outdated(context, pending, Way::TextMessage).await?;
        let subject = Subject::account(pending.0.account.id);
        let failures = self.admit(context, subject, Class::Codes).await?;
        let mut tx = self.db.write().await?;
        let account = lock_facts(&mut tx, &pending.0).await?;
        let id = pending.0.session.id;
        let answer = self.answer_text(&mut tx, context, (id, account.id), Purpose::LogIn, &code).await?;
        if let Answer::Accepted { .. } = answer {
            let method_id = Some(used(self, &mut tx, context, account.id).await?);
            if !session::delete(&mut tx, id).await? {
                return Err(Refusal::LogInFirst.into());
            }
            throttle::clear_all(&mut tx, subject).await?;
            let with = OpenedWith { method: METHOD, method_id };
            let issued = self.begin(&mut tx, context, &account, Some(with), Brought::from(&pending.0.session)).await?;
            tx.commit().await?;
            return Ok(issued);
        }
        let refused = refused(&answer, failures);
        let refused = self.refuse_code(&mut tx, context, &account, id, refused, failures).await?;
        if throttle::ends_log_in(Class::Codes, failures) {
            session::delete(&mut tx, id).await?;
        }
        tx.commit().await?;
        Err(refused.into())
    }

    /// Opens the settings of this session with the account password and the code of a text message.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`], after which the code can be sent again; and as [`Portal::log_in_with_text`].
    pub async fn unlock_with_text(
        &self,
        context: &Context,
        signed_in: &SignedIn,
        password: &str,
        code: &str,
    ) -> Result<Issued> {
        let password =
            Password::typed(password, &self.rules.passwords).map_err(|p| Error::field(Field::Password, p))?;
        let code = Code::parse(code).map_err(|p| Error::field(Field::Code, p))?;
        self.prove_password(context, signed_in, &password).await?;
        let subject = Subject::account(signed_in.account_id());
        let failures = self.admit(context, subject, Class::Codes).await?;
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let id = signed_in.session_id();
        let answer = self.answer_text(&mut tx, context, (id, account.id), Purpose::Unlock, &code).await?;
        if !matches!(answer, Answer::Accepted { .. }) {
            let refused = refused(&answer, failures);
            let refused = self.refuse_code(&mut tx, context, &account, id, refused, failures).await?;
            tx.commit().await?;
            return Err(refused.into());
        }
        used(self, &mut tx, context, account.id).await?;
        throttle::forgive(&mut tx, subject, Class::Codes).await?;
        let issued = self.open_settings(&mut tx, context, signed_in, true).await?;
        tx.commit().await?;
        Ok(issued)
    }
}
