use super::{Caller, caller::With, rules::is_password_enough};
use crate::{
    Context, Portal, Result, Timestamp,
    account::email_key,
    activity::{self, Event},
    api_token::{Token, is_live},
    organization::policy_of,
    password::Password,
    session::Right,
    throttle::{self, Class, Subject},
};
use model::EmailAddress;
use std::fmt;
use store::{
    Tx, account,
    account::Account,
    api_token::{self, ApiToken},
};

/// A use is noted at most this often, so that reading does not mean writing.
const NOTE_EVERY: i64 = Timestamp::MINUTE;
/// The owner is told of a right password that is not enough at most this often: a program that nobody has changed yet keeps on trying.
const TELL_EVERY: i64 = Timestamp::HOUR;

/// What a request shows (RFC 7617, RFC 6750).
#[derive(Clone)]
pub enum Credentials {
    /// An address with a token or a password.
    Basic { username: String, password: String },
    /// A token.
    Bearer(String),
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Basic { .. } => "Basic(••••)",
            Self::Bearer(_) => "Bearer(••••)",
        })
    }
}

impl Portal {
    /// Who calls. Nobody, whatever the reason is: an unknown address, a wrong password, or a right one that is not enough, a token that
    /// is unknown, revoked, over, or another account's. The work is the same for each of them, so that the time tells nothing (R11, R12).
    ///
    /// # Errors
    /// [`Refusal::TooManyTries`](model::Refusal::TooManyTries) for passwords, whose failures are counted with those of the log-in;
    /// [`Refusal::Busy`](model::Refusal::Busy).
    pub async fn api_caller(&self, context: &Context, credentials: &Credentials) -> Result<Option<Caller>> {
        match credentials {
            Credentials::Bearer(token) => self.by_token(context, token, None).await,
            Credentials::Basic { username, password } if Token::is_meant(password) => {
                self.by_token(context, password, Some(username)).await
            }
            Credentials::Basic { username, password } => self.by_password(context, username, password).await,
        }
    }

    async fn by_token(&self, context: &Context, text: &str, username: Option<&str>) -> Result<Option<Caller>> {
        let Some(token) = Token::parse(text) else { return Ok(None) };
        let Some((row, account)) = self.look_up(context, &token).await? else { return Ok(None) };
        // With a token, the name of Basic only has to be nobody else's.
        let is_owner = |name: &str| EmailAddress::parse(name).is_ok_and(|name| email_key(&name) == account.email_key);
        if !username.is_none_or(is_owner) {
            return Ok(None);
        }
        if is_older(row.last_used_at, context.now, NOTE_EVERY) {
            let (ip, agent) = (&context.device.ip, &context.device.user_agent);
            let mut tx = self.db.write().await?;
            api_token::touch(&mut tx, row.id, context.now.0, ip, agent).await?;
            tx.commit().await?;
        }
        Ok(Some(Caller { account, with: With::Token(row) }))
    }

    /// What all of this costs the database: two rows by their keys.
    async fn look_up(&self, context: &Context, token: &Token) -> Result<Option<(ApiToken, Account)>> {
        let mut tx = self.db.read().await?;
        let row = api_token::by_id(&mut tx, token.id()).await?;
        let is_right = token.is_of(row.as_ref());
        let Some(row) = row.filter(|row| is_right && is_live(row, context.now)) else { return Ok(None) };
        let account = account::by_id(&mut tx, row.account_id).await?;
        Ok(account.map(|account| (row, account)))
    }

    /// The look-up of a token and its account by itself, and whether it found them: what a request of the API costs at the least. For
    /// measurements.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn measure_look_up(&self, context: &Context, token: &str) -> Result<bool> {
        match Token::parse(token) {
            Some(token) => Ok(self.look_up(context, &token).await?.is_some()),
            None => Ok(false),
        }
    }

    async fn by_password(&self, context: &Context, username: &str, typed: &str) -> Result<Option<Caller>> {
        // What can be no address or no password is told apart by itself, not by what is known here.
        let Ok(email) = EmailAddress::parse(username) else { return Ok(None) };
        let Ok(password) = Password::typed(typed, &self.rules.passwords) else { return Ok(None) };
        let Some(Right { mut tx, account, subject }) = self.try_password(context, &email, &password).await? else {
            return Ok(None);
        };
        let caller = self.with_right_password(&mut tx, context, subject, account).await?;
        tx.commit().await?;
        Ok(caller)
    }

    async fn with_right_password(
        &self,
        tx: &mut Tx,
        context: &Context,
        subject: Subject,
        account: Account,
    ) -> Result<Option<Caller>> {
        let policy = policy_of(tx, &account).await?;
        let is_enough =
            account.email_verified_at.is_some() && is_password_enough(policy.as_ref(), &account, context.now);
        if !is_enough {
            throttle::forgive(tx, subject, Class::Password).await?;
            let last = store::activity::newest(tx, account.id, Event::ApiPasswordRefused.name()).await?;
            if is_older(last.map(|last| last.at), context.now, TELL_EVERY) {
                activity::record(tx, context, account.id, None, Event::ApiPasswordRefused, None).await?;
            }
            return Ok(None);
        }
        throttle::clear(tx, subject, Class::Password).await?;
        if is_older(account.api_password_at, context.now, NOTE_EVERY) {
            account::mark_api_password(tx, account.id, context.now.0).await?;
        }
        Ok(Some(Caller { account, with: With::Password }))
    }
}

fn is_older(at: Option<i64>, now: Timestamp, than: i64) -> bool {
    at.is_none_or(|at| now.0.saturating_sub(at) >= than)
}
