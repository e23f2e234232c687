use super::{
    Issued, Pending, SessionToken, Then,
    flows::{Beginning, Brought, ENROL_ONLY, FULL, OpenedWith, PENDING, new_session},
};
use crate::{
    Context, Error, Portal, Result,
    account::email_key,
    activity::{self, Event},
    authenticator_app::{self, Answer, answer},
    device,
    mails::{Access, Mail},
    organization::{self, Standing},
    password::Password,
    recovery_key,
    throttle::{self, Class, Subject},
};
use model::{Code, EmailAddress, Field, Next, Refusal, Way};
use serde_json::json;
use store::{Tx, account, account::Account, session};
use uuid::Uuid;

/// The first step as it was typed.
#[derive(Clone)]
pub struct LogIn {
    pub email: String,
    pub password: String,
    /// Where to go afterwards; whatever is not a path of this site is ignored.
    pub next: String,
}

/// A password that was right.
pub(crate) struct Right {
    pub tx: Tx,
    /// Locked.
    pub account: Account,
    /// Whose try was counted.
    pub subject: Subject,
}

impl Portal {
    /// The first step: address and password. The browser's earlier session, if any, ends with success.
    ///
    /// # Errors
    /// [`Refusal::WrongPair`] after the same work for known and unknown addresses, [`Refusal::TooManyTries`],
    /// [`Refusal::EmailNotVerified`] only after the right password, [`Refusal::Fields`], [`Refusal::Busy`].
    pub async fn log_in(&self, context: &Context, input: LogIn, earlier: Option<&SessionToken>) -> Result<Issued> {
        let email = EmailAddress::parse(&input.email).map_err(|p| Error::field(Field::Email, p))?;
        let password =
            Password::typed(&input.password, &self.rules.passwords).map_err(|p| Error::field(Field::Password, p))?;
        let Some(Right { mut tx, account, subject }) = self.try_password(context, &email, &password).await? else {
            return Err(Refusal::WrongPair.into());
        };
        throttle::forgive(&mut tx, subject, Class::Password).await?;
        if account.email_verified_at.is_none() {
            self.send_verification(&mut tx, context, &account).await?;
            tx.commit().await?;
            return Err(Refusal::EmailNotVerified.into());
        }
        let next = Next::parse(&input.next).map(|next| next.as_str().to_owned());
        let issued = self.after_password(&mut tx, context, &account, earlier, next).await?;
        tx.commit().await?;
        Ok(issued)
    }

    /// Tries an address and a password, for whatever comes after: the try is counted before anything is verified, and the work is the
    /// same for known and unknown addresses (S-062). Nothing for a wrong pair, which is noted, and told to the owner when it brings a
    /// long pause. For a right one the transaction goes on, with the account locked and the try still counted.
    ///
    /// # Errors
    /// [`Refusal::TooManyTries`], [`Refusal::Busy`].
    pub(crate) async fn try_password(
        &self,
        context: &Context,
        email: &EmailAddress,
        password: &Password,
    ) -> Result<Option<Right>> {
        let key = email_key(email);
        let known = account::by_email_key(&mut self.db.read().await?, &key).await?;
        let (own, subject) = match &known {
            Some(account) => (Subject::account(account.id), self.password_subject(context, account)),
            None => [Subject::unknown_address(&self.keys, &key); 2].into(),
        };
        let failures = self.admit_password(context, own, subject).await?;
        let right = self.is_right(subject, password, known.as_ref().map(|known| known.password_hash.as_str())).await?;

        let mut tx = self.db.write().await?;
        let account = match known {
            Some(known) => {
                account::lock(&mut tx, known.id).await?.filter(|now| now.password_hash == known.password_hash)
            }
            None => None,
        };
        let Some(account) = account else {
            // As many writes as for a known address, so that the time tells nothing (S-062).
            throttle::touch(&mut tx, subject, Class::Password).await?;
            tx.commit().await?;
            return Ok(None);
        };
        if !right {
            self.refuse_password(&mut tx, context, &account, None, (subject, failures)).await?;
            tx.commit().await?;
            return Ok(None);
        }
        Ok(Some(Right { tx, account, subject }))
    }

    /// What follows the right password of an account: its second step, or the session. The browser's earlier session ends.
    pub(crate) async fn after_password(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: &Account,
        earlier: Option<&SessionToken>,
        next: Option<String>,
    ) -> Result<Issued> {
        let brought = Brought { next, ..end_earlier(tx, account, earlier).await? };
        if account.two_step_since.is_some() {
            return self.open_second_step(tx, context, account, brought).await;
        }
        throttle::clear(tx, Subject::account(account.id), Class::Password).await?;
        self.begin(tx, context, account, None, brought).await
    }

    /// Verifies a password whose try was counted. A server that is too busy to look has not seen a failure.
    pub(crate) async fn is_right(&self, subject: Subject, password: &Password, hash: Option<&str>) -> Result<bool> {
        let verified = self.hasher.verify(password, hash).await;
        if verified.is_err() {
            let mut tx = self.db.write().await?;
            throttle::forgive(&mut tx, subject, Class::Password).await?;
            tx.commit().await?;
        }
        verified
    }

    pub(crate) async fn open_second_step(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: &Account,
        brought: Brought,
    ) -> Result<Issued> {
        let beginning = Beginning {
            stage: PENDING,
            expires_at: context.now.plus(self.rules.pending).0,
            password_at: context.now.0,
            second_step_at: None,
            must_save_key: false,
            method: None,
            brought,
        };
        let (row, token) = new_session(tx, context, account, beginning).await?;
        activity::record(tx, context, account.id, Some(row.id), Event::PasswordAccepted, None).await?;
        Ok(Issued { token, then: Then::SecondStep, device: None })
    }

    /// The second step with an authenticator app's code.
    ///
    /// # Errors
    /// [`Refusal::WrongCode`], [`Refusal::CodeUsed`], [`Refusal::TooManyTries`] (a long pause also ends the open log-in),
    /// [`Refusal::Blocked`], [`Refusal::MethodNotAllowed`], [`Refusal::LogInFirst`] when the log-in ended meanwhile.
    pub async fn log_in_with_code(&self, context: &Context, pending: &Pending, code: &str) -> Result<Issued> {
        let code = Code::parse(code).map_err(|p| Error::field(Field::Code, p))?;
        self.refuse_outdated(context, pending, Way::AuthenticatorApp).await?;
        let subject = Subject::account(pending.0.account.id);
        let failures = self.admit(context, subject, Class::Codes).await?;

        let mut tx = self.db.write().await?;
        let account = account::lock(&mut tx, pending.0.account.id).await?;
        let account = account.filter(|now| now.epoch == pending.0.session.epoch);
        let Some(account) = account else { return Err(Refusal::LogInFirst.into()) };
        let refused = match answer(self, &mut tx, context, account.id, &code).await? {
            Answer::Accepted { app } => {
                if !session::delete(&mut tx, pending.0.session.id).await? {
                    return Err(Refusal::LogInFirst.into());
                }
                throttle::clear_all(&mut tx, subject).await?;
                let with = OpenedWith { method: authenticator_app::METHOD, method_id: Some(app) };
                let brought = Brought::from(&pending.0.session);
                let issued = self.begin(&mut tx, context, &account, Some(with), brought).await?;
                tx.commit().await?;
                return Ok(issued);
            }
            Answer::Reused => Refusal::CodeUsed,
            Answer::Wrong => Refusal::WrongCode { failures },
        };
        let refused = self.refuse_code(&mut tx, context, &account, pending.0.session.id, refused, failures).await?;
        if throttle::ends_log_in(Class::Codes, failures) {
            session::delete(&mut tx, pending.0.session.id).await?;
        }
        tx.commit().await?;
        Err(refused.into())
    }

    /// Notes a code that was refused, and tells the owner what an owner should know of it. What to answer: a long pause goes before
    /// what was wrong with the code.
    pub(crate) async fn refuse_code(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: &Account,
        session: Uuid,
        refused: Refusal,
        failures: u32,
    ) -> Result<Refusal> {
        let reused = refused == Refusal::CodeUsed;
        let event = if reused { Event::CodeReused } else { Event::CodeRefused };
        activity::record(tx, context, account.id, Some(session), event, None).await?;
        if reused {
            self.send_mail(tx, context, account, &Mail::CodeReused).await?;
        }
        self.tell_of_pause(tx, context, account, Class::Codes, failures).await?;
        Ok(throttle::long_pause(context, Class::Codes, failures).unwrap_or(refused))
    }

    /// The session that a log-in opens: a full one, or one that has to set up what the account's organization asks for. A recovery key
    /// that was used, or never said to be saved, is replaced, and the new one must be saved now.
    pub(crate) async fn begin(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: &Account,
        method: Option<OpenedWith>,
        brought: Brought,
    ) -> Result<Issued> {
        let policy = organization::policy_of(tx, account).await?;
        let standing = organization::standing_of(self, tx, context, policy.as_ref(), account, context.now).await?;
        let next = brought.next;
        let unsaved = match method {
            Some(_) => !recovery_key::is_saved(tx, account.id).await?,
            None => false,
        };
        let leads_on = unsaved || standing != Standing::Free;
        let beginning = Beginning {
            stage: if standing.holds_up() { ENROL_ONLY } else { FULL },
            expires_at: context.now.plus(self.rules.absolute).0,
            password_at: context.now.0,
            second_step_at: method.map(|_| context.now.0),
            must_save_key: unsaved,
            method,
            brought: Brought { next: next.clone().filter(|_| leads_on), began_at: None, ..brought },
        };
        // Before the row of this log-in is among those that it is compared with.
        let is_new = device::is_new(tx, context, account.id).await?;
        let (row, token) = new_session(tx, context, account, beginning).await?;
        let mut detail = json!({});
        if let Some(with) = method {
            detail["method"] = with.method.into();
        }
        if is_new {
            detail["new_device"] = true.into();
            self.send_mail(tx, context, account, &Mail::Access(Access::NewDevice)).await?;
        }
        let event = if standing.holds_up() { Event::SetUpAsked } else { Event::LoggedIn };
        activity::record(tx, context, account.id, Some(row.id), event, Some(detail)).await?;
        if standing.holds_up() {
            let is_second_step = method.is_some_and(|with| with.method != recovery_key::METHOD);
            if standing == Standing::Must && is_second_step {
                // It has opened its one session.
                account::mark_outdated_used(tx, account.id, context.now.0).await?;
            }
        } else {
            account::mark_log_in(tx, account.id, context.now.0).await?;
        }
        if unsaved {
            recovery_key::replace(self, tx, context, account.id, row.id).await?;
            let used = method.is_some_and(|with| with.method == recovery_key::METHOD);
            let mail = if used { Mail::RecoveryKeyUsed } else { Mail::RecoveryKeyMade };
            self.send_mail(tx, context, account, &mail).await?;
        }
        let then = match standing {
            // What must be set up comes before the new recovery key, and that before what may be put off.
            _ if standing.holds_up() => Then::Required,
            _ if unsaved => Then::NewRecoveryKey,
            Standing::Asked => Then::Required,
            _ => Then::Page(next),
        };
        let device = if standing.holds_up() { None } else { Some(self.know_device(tx, context, account).await?) };
        Ok(Issued { token, then, device })
    }
}

/// Ends the session that the browser had. What it leaves to a new one of the same account.
async fn end_earlier(tx: &mut Tx, account: &Account, earlier: Option<&SessionToken>) -> Result<Brought> {
    let Some(token) = earlier else { return Ok(Brought::default()) };
    let ended = session::take(tx, &token.hash()).await?;
    let own = ended.filter(|row| row.account_id == account.id);
    Ok(own.map(|row| Brought::from(&row)).unwrap_or_default())
}
