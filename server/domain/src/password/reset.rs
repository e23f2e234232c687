use crate::{
    Context, Error, KnownDevice, Portal, Result, Timestamp,
    account::{email_key, token_hash},
    activity::{self, Event},
    device,
    keys::Place,
    mails::{Access, Mail},
    throttle::{Budget, Subject},
};
use model::{EmailAddress, Field, Refusal, ResetView};
use serde_json::json;
use store::{Tx, account, account::Account, mail_link, mail_link::MailLink, session};
use uuid::Uuid;

pub(crate) const RESET: &str = "reset_password";
/// How long the link of a reset mail works.
const LIFE: i64 = Timestamp::HOUR;
/// One client may ask so often, for whatever addresses.
const ASKING: Budget = Budget { name: "reset_requests", most: 20, per: Timestamp::HOUR };

/// Ends every link for a new password that an account still has.
pub(crate) async fn end_reset_links(tx: &mut Tx, context: &Context, account: Uuid) -> Result<()> {
    Ok(mail_link::end_all(tx, account, RESET, context.now.0).await.map(drop)?)
}

impl Portal {
    /// Sends a link for a new password to the owner of an address, if there is one who has proved it, and who did not get three within
    /// the hour. The answer and the work are the same for any address (S-061, S-064). The newest link is the only one that works.
    ///
    /// # Errors
    /// [`Refusal::Fields`]; [`Refusal::TooManyTries`] for a client that has asked too often, whatever it asked for.
    pub async fn request_password_reset(&self, context: &Context, email: &str) -> Result<()> {
        let email = EmailAddress::parse(email).map_err(|problem| Error::field(Field::Email, problem))?;
        let client = Subject::client(&self.keys, &context.device.ip);
        self.spend(context, client, &ASKING).await?;
        let key = email_key(&email);
        let mut tx = self.db.write().await?;
        let id = account::by_email_key(&mut tx, &key).await?.map_or_else(Uuid::nil, |known| known.id);
        let account = account::lock(&mut tx, id).await?;
        let has_room = self.may_send(&mut tx, context, id, RESET).await?;
        end_reset_links_if(&mut tx, context, id, has_room).await?;
        // Nobody has proved that an address is theirs whose account is not confirmed; they sign up again.
        match account.filter(|account| has_room && account.email_verified_at.is_some()) {
            Some(account) => {
                let token = self.new_link(&mut tx, context, id, RESET, LIFE, None).await?;
                activity::record(&mut tx, context, id, None, Event::PasswordResetRequested, None).await?;
                self.send_mail(&mut tx, context, &account, &Mail::ResetPassword { token: &token }).await?;
            }
            None => self.as_if(&mut tx, context, client).await?,
        }
        tx.commit().await?;
        Ok(())
    }

    /// The work of a link, an event and a mail, for nobody: three times a row written, and a text sealed. Nothing of it stays.
    async fn as_if(&self, tx: &mut Tx, context: &Context, client: Subject) -> Result<()> {
        let place = Place { column: "outbox.sealed_body", owner: context.id() };
        std::hint::black_box(self.keys.seal(context, place, &[0; 600])?);
        for _ in 0..3 {
            ASKING.touch(tx, client).await?;
        }
        Ok(())
    }

    /// What the page behind a reset link shows. Looking changes nothing.
    ///
    /// # Errors
    /// [`Refusal::ResetLinkExpired`] for a link that is used, replaced, too old or none of ours.
    pub async fn open_password_reset(&self, context: &Context, token: &str) -> Result<ResetView> {
        let (_, account) = self.open_reset_link(context, token).await?;
        Ok(ResetView { email: account.email })
    }

    async fn open_reset_link(&self, context: &Context, token: &str) -> Result<(MailLink, Account)> {
        let mut tx = self.db.read().await?;
        let link = mail_link::find(&mut tx, &token_hash(token), RESET).await?;
        let link = link.filter(|link| link.used_at.is_none() && context.now.0 < link.expires_at);
        let link = link.ok_or(Refusal::ResetLinkExpired)?;
        let account = account::by_id(&mut tx, link.account_id).await?.ok_or(Refusal::ResetLinkExpired)?;
        Ok((link, account))
    }

    /// Sets a new password, once for a link. Every session and open log-in of the account ends, and nobody is logged in by this: what
    /// follows is a log-in with the new password, and with the second step where there is one (S-007). No method and no count of
    /// failures changes; but this browser's tries are counted by themselves from now on: who reads the owner's mail is let to the log-in,
    /// however many guess meanwhile (S-057).
    ///
    /// # Errors
    /// [`Refusal::ResetLinkExpired`] as [`Portal::open_password_reset`], also when another press was faster. [`Refusal::Fields`] with
    /// what is wrong with the password, and [`Refusal::Busy`]: the link can be used again.
    pub async fn reset_password(&self, context: &Context, token: &str, new: &str) -> Result<KnownDevice> {
        let (link, known) = self.open_reset_link(context, token).await?;
        let password = self.chosen_password(new, &known.email, &known.name);
        let password = password.map_err(|problem| Error::field(Field::NewPassword, problem))?;
        let hash = self.hasher.hash(context, &password).await?;

        let mut tx = self.db.write().await?;
        let account = account::lock(&mut tx, known.id).await?.ok_or(Refusal::ResetLinkExpired)?;
        let spent = mail_link::spend(&mut tx, &link.token_hash, RESET, context.now.0).await?;
        spent.ok_or(Refusal::ResetLinkExpired)?;
        // Before the password is another: with it their epoch is over.
        let devices = device::count(self, &mut tx, context, account.id, None).await?;
        account::change_password(&mut tx, account.id, &account.password_hash, &hash, context.now.0).await?;
        session::delete_all(&mut tx, account.id).await?;
        end_reset_links(&mut tx, context, account.id).await?;
        let detail = Some(json!({ "sessions_ended": devices }));
        activity::record(&mut tx, context, account.id, None, Event::PasswordReset, detail).await?;
        self.send_mail(&mut tx, context, &account, &Mail::Access(Access::PasswordReset)).await?;
        let device = self.know_device(&mut tx, context, &account).await?;
        tx.commit().await?;
        Ok(device)
    }
}

/// The same statement for every address: of nobody, and where no new link follows, it changes nothing.
async fn end_reset_links_if(tx: &mut Tx, context: &Context, account: Uuid, has_room: bool) -> Result<()> {
    let account = if has_room { account } else { Uuid::nil() };
    end_reset_links(tx, context, account).await
}
