use crate::{
    Context, Error, Portal, Result, Timestamp,
    activity::{self, Event},
    mails::Mail,
    password::Password,
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

struct Wanted {
    email: EmailAddress,
    name: DisplayName,
    password: Password,
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
        match account::by_email_key(&mut tx, &email_key(&wanted.email)).await? {
            None => {
                let new = self.insert_account(&mut tx, context, wanted, hash, None, None, "member").await?;
                self.send_verification(&mut tx, context, &new).await?;
            }
            Some(known) if known.email_verified_at.is_none() => {
                self.send_verification(&mut tx, context, &known).await?;
            }
            Some(known) => {
                if self.may_send(&mut tx, context, known.id, ALREADY).await? {
                    self.new_link(&mut tx, context, known.id, ALREADY).await?;
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

    fn wanted(&self, input: &NewAccount) -> Result<Wanted> {
        let email = EmailAddress::parse(&input.email);
        let name = DisplayName::parse(&input.name);
        let password = Password::typed(&input.password, &self.rules.passwords);
        let own: Vec<&str> = input
            .email
            .split(['@', '.'])
            .chain([input.email.as_str(), input.name.as_str(), &self.rules.service])
            .collect();
        let chosen = password.and_then(|p| p.may_be_chosen(&self.rules.passwords, &own).map(|()| p));
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
    async fn insert_account(
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
        };
        account::insert(tx, &row).await?;
        activity::record(tx, context, row.id, None, Event::SignedUp, None).await?;
        let new = account::by_id(tx, row.id).await?;
        Ok(new.ok_or(crate::Fault::Other("an account that was just written is not there"))?)
    }

    /// Sends a verification link, unless the account had enough of them within the hour.
    pub(crate) async fn send_verification(&self, tx: &mut Tx, context: &Context, account: &Account) -> Result<()> {
        if self.may_send(tx, context, account.id, VERIFY).await? {
            let token = self.new_link(tx, context, account.id, VERIFY).await?;
            self.send_mail(tx, context, account, &Mail::VerifyEmail { token: &token }).await?;
        }
        Ok(())
    }

    async fn may_send(&self, tx: &mut Tx, context: &Context, account: Uuid, purpose: &str) -> Result<bool> {
        // Parallel requests take turns here, or each would find the same room.
        account::lock(tx, account).await?;
        let since = context.now.plus(-Timestamp::HOUR).0;
        Ok(mail_link::count_since(tx, account, purpose, since).await? < MAILS_AN_HOUR)
    }

    async fn new_link(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: Uuid,
        purpose: &str,
    ) -> Result<Zeroizing<String>> {
        let token = Zeroizing::new(BASE64_URL_SAFE_NO_PAD.encode(context.bytes::<32>()));
        let row = MailLink {
            id: context.id(),
            account_id: account,
            purpose: purpose.to_owned(),
            token_hash: Sha256::digest(token.as_bytes()).to_vec(),
            created_at: context.now.0,
            expires_at: context.now.plus(LINK_LIFE).0,
            used_at: None,
        };
        mail_link::insert(tx, &row).await?;
        Ok(token)
    }

    /// Accepts the link of a verification mail, once. It logs nobody in.
    ///
    /// # Errors
    /// [`Refusal::LinkExpired`] for a link that is used, too old or none of ours.
    pub async fn verify_email(&self, context: &Context, token: &str) -> Result<()> {
        let mut tx = self.db.write().await?;
        let hash = Sha256::digest(token.as_bytes()).to_vec();
        let link = mail_link::spend(&mut tx, &hash, VERIFY, context.now.0).await?.ok_or(Refusal::LinkExpired)?;
        if account::set_email_verified(&mut tx, link.account_id, context.now.0).await? {
            activity::record(&mut tx, context, link.account_id, None, Event::EmailVerified, None).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
