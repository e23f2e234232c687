use crate::{
    Context, Error, Issued, Portal, Result, SessionToken, Timestamp,
    activity::{self, Event},
    clock,
    mails::Mail,
    password::Password,
    throttle::{self, Class, Subject},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::{DisplayName, EmailAddress, Field, FieldProblem, Problem, Refusal};
use sha2::{Digest, Sha256};
use store::{Tx, account, account::Account, mail_link, mail_link::MailLink};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long the link of a verification mail works.
const LINK_LIFE: i64 = Timestamp::DAY;
/// At most this many mails of one kind to one account in an hour (S-053).
const MAILS_AN_HOUR: i64 = 3;
const VERIFY: &str = "verify_email";
const ALREADY: &str = "sign_up_notice";

/// A sign-up as it was typed.
#[derive(Clone)]
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub password: String,
}

pub(crate) struct Wanted {
    pub(crate) email: EmailAddress,
    pub(crate) name: DisplayName,
    pub(crate) password: Password,
}

/// The link of a verification mail while it may still work, with the sign-up that it belongs to.
struct OpenLink {
    account: Uuid,
    token_hash: Vec<u8>,
    password_hash: String,
    name: String,
}

/// What makes two addresses the same account: compatibility forms and case are folded.
pub(crate) fn email_key(email: &EmailAddress) -> String {
    email.as_str().nfkc().collect::<String>().to_lowercase()
}

impl Portal {
    /// Signs up. The answer and the work are the same whether or not the address has an account: the mail tells.
    ///
    /// # Errors
    /// [`Refusal::Fields`] with everything that is wrong at once, [`Refusal::Busy`].
    pub async fn sign_up(&self, context: &Context, input: &NewAccount) -> Result<()> {
        let wanted = self.wanted(input)?;
        let hash = self.hasher.hash(context, &wanted.password).await?;
        match self.sign_up_hashed(context, &wanted, hash.clone()).await {
            // Another request with this address was faster: now it has an account.
            Err(error) if error.is_conflict() => self.sign_up_hashed(context, &wanted, hash).await,
            answer => answer,
        }
    }

    async fn sign_up_hashed(&self, context: &Context, wanted: &Wanted, hash: String) -> Result<()> {
        let mut tx = self.db.write().await?;
        // Locked, so that the address is not proved between the look and the change.
        let known = match account::by_email_key(&mut tx, &email_key(&wanted.email)).await? {
            Some(known) => account::lock(&mut tx, known.id).await?,
            None => None,
        };
        match known {
            None => {
                let new = self.insert_account(&mut tx, context, wanted, hash, None, None, "member").await?;
                self.send_verification(&mut tx, context, &new).await?;
            }
            // Whoever signed up before has proved nothing either. The links in their mails keep the passwords that they had.
            Some(known) if known.email_verified_at.is_none() => {
                let (name, language) = (wanted.name.as_str().to_owned(), context.language.tag().to_owned());
                account::sign_up_again(&mut tx, known.id, &name, &hash, &language, context.now.0).await?;
                let newest = Account { name, password_hash: hash, language, ..known };
                self.send_verification(&mut tx, context, &newest).await?;
            }
            Some(known) => {
                if self.may_send(&mut tx, context, known.id, ALREADY).await? {
                    self.new_link(&mut tx, context, known.id, ALREADY, LINK_LIFE, None).await?;
                    self.send_mail(&mut tx, context, &known, &Mail::AlreadySignedUp).await?;
                }
            }
        }
        tx.commit().await?;
        Ok(())
    }

    /// Makes an account whose address needs no proof: the operator vouches for it.
    ///
    /// # Errors
    /// [`Refusal::Fields`], or [`Refusal::Conflict`] when the address has an account.
    pub async fn create_account(&self, context: &Context, input: &NewAccount) -> Result<Uuid> {
        let wanted = self.wanted(input)?;
        let hash = self.hasher.hash(context, &wanted.password).await?;
        let mut tx = self.db.write().await?;
        if account::by_email_key(&mut tx, &email_key(&wanted.email)).await?.is_some() {
            return Err(Refusal::Conflict.into());
        }
        let verified = Some(context.now.0);
        let new = self.insert_account(&mut tx, context, &wanted, hash, verified, None, "member").await;
        let new = new.map_err(|error| if error.is_conflict() { Refusal::Conflict.into() } else { error })?;
        tx.commit().await?;
        Ok(new.id)
    }

    /// A sign-up, if it can be taken: with everything that is wrong at once.
    pub(crate) fn wanted(&self, input: &NewAccount) -> Result<Wanted> {
        let email = EmailAddress::parse(&input.email);
        let name = DisplayName::parse(&input.name);
        let chosen = self.chosen_password(&input.password, &input.email, &input.name);
        match (email, name, chosen) {
            (Ok(email), Ok(name), Ok(password)) => Ok(Wanted { email, name, password }),
            (email, name, password) => {
                let problem = |field, problem: Option<Problem>| problem.map(|problem| FieldProblem { field, problem });
                let fields = [
                    problem(Field::Email, email.err()),
                    problem(Field::Name, name.err()),
                    problem(Field::NewPassword, password.err()),
                ];
                Err(Error::Refused(Refusal::Fields { fields: fields.into_iter().flatten().collect() }))
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one row, written in one place")]
    pub(crate) async fn insert_account(
        &self,
        tx: &mut Tx,
        context: &Context,
        wanted: &Wanted,
        password_hash: String,
        email_verified_at: Option<i64>,
        organization_id: Option<Uuid>,
        role: &str,
    ) -> Result<Account> {
        let row = account::NewAccount {
            id: context.id(),
            email: wanted.email.as_str().to_owned(),
            email_key: email_key(&wanted.email),
            name: wanted.name.as_str().to_owned(),
            password_hash,
            email_verified_at,
            organization_id,
            role: role.to_owned(),
            created_at: context.now.0,
            language: context.language.tag().to_owned(),
        };
        account::insert(tx, &row).await?;
        activity::record(tx, context, row.id, None, Event::SignedUp, None).await?;
        let new = account::by_id(tx, row.id).await?;
        Ok(new.ok_or(crate::Fault::Other("an account that was just written is not there"))?)
    }

    /// Sends a verification link for the sign-up whose name and password the account has now, unless it had enough of them within
    /// the hour.
    pub(crate) async fn send_verification(&self, tx: &mut Tx, context: &Context, account: &Account) -> Result<()> {
        if self.may_send(tx, context, account.id, VERIFY).await? {
            let token = self.new_link(tx, context, account.id, VERIFY, LINK_LIFE, Some(account)).await?;
            self.send_mail(tx, context, account, &Mail::VerifyEmail { token: &token }).await?;
        }
        Ok(())
    }

    /// Whether an account got fewer mails of one kind within the hour than it may.
    pub(crate) async fn may_send(&self, tx: &mut Tx, context: &Context, account: Uuid, purpose: &str) -> Result<bool> {
        // Parallel requests take turns here, or each would find the same room.
        account::lock(tx, account).await?;
        // Not those of a day when the clock was wrong (S-111).
        let (since, until) = (context.now.plus(-Timestamp::HOUR).0, context.now.plus(clock::TOLERANCE).0);
        Ok(mail_link::count_between(tx, account, purpose, since, until).await? < MAILS_AN_HOUR)
    }

    /// A link for a mail that works for `life` milliseconds. What to write into the mail; only its hash is stored.
    pub(crate) async fn new_link(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: Uuid,
        purpose: &str,
        life: i64,
        sign_up: Option<&Account>,
    ) -> Result<Zeroizing<String>> {
        let token = Zeroizing::new(BASE64_URL_SAFE_NO_PAD.encode(context.bytes::<32>()));
        let row = MailLink {
            id: context.id(),
            account_id: account,
            purpose: purpose.to_owned(),
            token_hash: token_hash(&token),
            created_at: context.now.0,
            expires_at: context.now.plus(life).0,
            used_at: None,
            password_hash: sign_up.map(|account| account.password_hash.clone()),
            name: sign_up.map(|account| account.name.clone()),
        };
        mail_link::insert(tx, &row).await?;
        Ok(token)
    }

    /// Accepts the link of a verification mail, once, together with the password of the sign-up that it belongs to: neither is worth
    /// anything alone. Who reads the mail of an address gets no account with a password that someone else has chosen, and who
    /// chose a password gets no address of someone else. Logs in as [`Portal::log_in`] does.
    ///
    /// # Errors
    /// [`Refusal::LinkExpired`] for a link that is used, too old or none of ours, or whose account is confirmed already;
    /// [`Refusal::WrongPassword`], [`Refusal::TooManyTries`] with the counts of the log-in, [`Refusal::Fields`], [`Refusal::Busy`].
    pub async fn verify_email(
        &self,
        context: &Context,
        token: &str,
        password: &str,
        earlier: Option<&SessionToken>,
    ) -> Result<Issued> {
        let link = self.open_link(context, token).await?.ok_or(Refusal::LinkExpired)?;
        let password =
            Password::typed(password, &self.rules.passwords).map_err(|p| Error::field(Field::Password, p))?;
        let subject = Subject::account(link.account);
        self.admit(context, subject, Class::Password).await?;
        let right = self.is_right(subject, &password, Some(&link.password_hash)).await?;

        let mut tx = self.db.write().await?;
        if !right {
            activity::record(&mut tx, context, link.account, None, Event::PasswordRefused, None).await?;
            tx.commit().await?;
            return Err(Refusal::WrongPassword.into());
        }
        let confirmed = confirm(&mut tx, context, &link).await?;
        throttle::forgive(&mut tx, subject, Class::Password).await?;
        let issued = match confirmed {
            Some(account) => Ok(self.after_password(&mut tx, context, &account, earlier, None).await?),
            None => Err(Refusal::LinkExpired.into()),
        };
        tx.commit().await?;
        issued
    }

    /// The link behind a token, if it may still confirm an address.
    async fn open_link(&self, context: &Context, token: &str) -> Result<Option<OpenLink>> {
        let mut tx = self.db.read().await?;
        let found = mail_link::find(&mut tx, &token_hash(token), VERIFY).await?;
        let Some(link) = found.filter(|link| link.used_at.is_none() && context.now.0 < link.expires_at) else {
            return Ok(None);
        };
        // An account that is confirmed has one place where its password is asked for: the log-in.
        let account = account::by_id(&mut tx, link.account_id).await?;
        if account.is_none_or(|account| account.email_verified_at.is_some()) {
            return Ok(None);
        }
        let (account, token_hash) = (link.account_id, link.token_hash);
        Ok(link.password_hash.zip(link.name).map(|(password_hash, name)| OpenLink {
            account,
            token_hash,
            password_hash,
            name,
        }))
    }
}

/// Spends a link and makes its sign-up the account's. Nothing when another press, or another link, was faster.
async fn confirm(tx: &mut Tx, context: &Context, link: &OpenLink) -> Result<Option<Account>> {
    let now = context.now.0;
    if mail_link::spend(tx, &link.token_hash, VERIFY, now).await?.is_none() {
        return Ok(None);
    }
    // Decided by the row: an old link never changes the password of an account that is confirmed.
    if !account::confirm(tx, link.account, &link.name, &link.password_hash, now).await? {
        return Ok(None);
    }
    activity::record(tx, context, link.account, None, Event::EmailVerified, None).await?;
    Ok(account::lock(tx, link.account).await?)
}

/// What is stored of the token in a link.
pub(crate) fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
