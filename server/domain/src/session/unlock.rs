use super::{Facts, Issued, SessionToken, SignedIn, Then};
use crate::{
    Context, Error, Portal, Result, Timestamp,
    activity::{self, Event},
    authenticator_app::{Answer, answer},
    password::Password,
    throttle::{self, Class, Subject},
    two_step::Methods,
};
use model::{Code, Field, Refusal, UnlockNeeds};
use store::{Tx, account, session};

impl Portal {
    /// What unlocking asks for: a second step too, when two-step verification is on and this session's is old (product.md 4).
    pub(crate) async fn unlock_needs(
        &self,
        tx: &mut Tx,
        context: &Context,
        signed_in: &SignedIn,
    ) -> Result<UnlockNeeds> {
        if !self.second_step_is_due(context, signed_in) {
            return Ok(UnlockNeeds::PASSWORD);
        }
        Ok(Methods::of(self, tx, signed_in.account_id()).await?.unlock_needs())
    }

    fn second_step_is_due(&self, context: &Context, signed_in: &SignedIn) -> bool {
        let fresh = |at: i64| context.now.0 < Timestamp(at).plus(self.rules.unlock).0;
        signed_in.0.account.two_step_since.is_some() && !signed_in.0.session.second_step_at.is_some_and(fresh)
    }

    /// Opens the settings of this session for [`Rules::unlock`](crate::Rules), with the account password and, if it is due, a code.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`], [`Refusal::WrongCode`], [`Refusal::CodeUsed`], [`Refusal::TooManyTries`], [`Refusal::Blocked`],
    /// [`Refusal::Fields`]; the counts are the log-in's.
    pub async fn unlock(&self, context: &Context, signed_in: &SignedIn, password: &str, code: &str) -> Result<Issued> {
        let password =
            Password::typed(password, &self.rules.passwords).map_err(|p| Error::field(Field::Password, p))?;
        let code = if self.second_step_is_due(context, signed_in) {
            Some(Code::parse(code).map_err(|p| Error::field(Field::Code, p))?)
        } else {
            None
        };
        self.prove_password(context, signed_in, &password).await?;
        let failures = match &code {
            Some(_) => self.admit(context, Subject::account(signed_in.account_id()), Class::Codes).await?,
            None => 0,
        };
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        if let Some(code) = &code {
            let refused = match answer(self, &mut tx, context, account.id, code).await? {
                Answer::Accepted { .. } => None,
                Answer::Reused => Some(Refusal::CodeUsed),
                Answer::Wrong => Some(Refusal::WrongCode { failures }),
            };
            if let Some(refused) = refused {
                let session = signed_in.session_id();
                let refused = self.refuse_code(&mut tx, context, &account, session, refused, failures).await?;
                tx.commit().await?;
                return Err(refused.into());
            }
            throttle::forgive(&mut tx, Subject::account(signed_in.account_id()), Class::Codes).await?;
        }
        let issued = self.open_settings(&mut tx, context, signed_in, code.is_some()).await?;
        tx.commit().await?;
        Ok(issued)
    }

    pub(super) async fn open_settings(
        &self,
        tx: &mut Tx,
        context: &Context,
        signed_in: &SignedIn,
        second_step: bool,
    ) -> Result<Issued> {
        let (account, id) = (signed_in.account_id(), signed_in.session_id());
        let until = context.now.plus(self.rules.unlock).0;
        session::set_unlocked(tx, id, Some(until), second_step.then_some(context.now.0)).await?;
        let token = rotate(tx, context, signed_in).await?;
        activity::record(tx, context, account, Some(id), Event::SettingsUnlocked, None).await?;
        Ok(Issued { token, then: Then::Stay, device: None })
    }

    /// Locks the settings of this session again.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn lock(&self, signed_in: &SignedIn) -> Result<()> {
        let mut tx = self.db.write().await?;
        session::set_unlocked(&mut tx, signed_in.session_id(), None, None).await?;
        tx.commit().await?;
        Ok(())
    }

    pub(super) async fn prove_password(
        &self,
        context: &Context,
        signed_in: &SignedIn,
        password: &Password,
    ) -> Result<()> {
        let (account, subject) = (&signed_in.0.account, self.password_subject(context, &signed_in.0.account));
        let failures = self.admit_password(context, Subject::account(account.id), subject).await?;
        let right = self.is_right(subject, password, Some(&account.password_hash)).await?;
        let mut tx = self.db.write().await?;
        if right {
            throttle::forgive(&mut tx, subject, Class::Password).await?;
            tx.commit().await?;
            return Ok(());
        }
        let session = Some(signed_in.session_id());
        self.refuse_password(&mut tx, context, account, session, (subject, failures)).await?;
        tx.commit().await?;
        // Unlike the log-in, which answers for unknown addresses too, this may say at once how long the pause is.
        Err(throttle::long_pause(context, Class::Password, failures).unwrap_or(Refusal::WrongPassword).into())
    }
}

/// Locks the account for this transaction, and makes sure that the session was not ended since it was read.
pub(crate) async fn lock_current(tx: &mut Tx, signed_in: &SignedIn) -> Result<account::Account> {
    lock_facts(tx, &signed_in.0).await
}

/// As [`lock_current`], for a session of any stage.
pub(crate) async fn lock_facts(tx: &mut Tx, facts: &Facts) -> Result<account::Account> {
    let account = account::lock(tx, facts.account.id).await?;
    let alive = session::by_token_hash(tx, &facts.session.token_hash).await?.is_some();
    account.filter(|now| alive && now.epoch == facts.session.epoch).ok_or(Refusal::LogInFirst.into())
}

/// A new token for the same session; the old one is dead from here on.
pub(crate) async fn rotate(tx: &mut Tx, context: &Context, signed_in: &SignedIn) -> Result<SessionToken> {
    rotate_facts(tx, context, &signed_in.0).await
}

/// As [`rotate`], for a session of any stage.
pub(crate) async fn rotate_facts(tx: &mut Tx, context: &Context, facts: &Facts) -> Result<SessionToken> {
    let token = SessionToken::generate(context);
    let row = &facts.session;
    if session::replace_token(tx, row.id, &row.token_hash, &token.hash()).await? {
        Ok(token)
    } else {
        Err(Refusal::LogInFirst.into())
    }
}
