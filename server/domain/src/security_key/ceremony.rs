use super::{RelyingParty, rules::CHALLENGE_LIFE};
use crate::{Context, Error, Fault, Portal, Result, Timestamp, keys::Place, session::Facts};
use model::{KeyRequest, Refusal};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use store::{Tx, ceremony, ceremony::Ceremony};
use uuid::Uuid;

/// What a challenge is for. An answer to one is none to another, and none in another session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Registration,
    LogIn,
    Unlock,
    Trial,
}

/// The challenges that list keys of the account.
const OPEN_TO_KEYS: [Purpose; 3] = [Purpose::LogIn, Purpose::Unlock, Purpose::Trial];

impl Purpose {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Registration => "security_key_registration",
            Self::LogIn => "security_key_log_in",
            Self::Unlock => "security_key_unlock",
            Self::Trial => "security_key_trial",
        }
    }

    const fn place(self, session: Uuid) -> Place {
        let column = match self {
            Self::Registration => "ceremony.security_key_registration",
            Self::LogIn => "ceremony.security_key_log_in",
            Self::Unlock => "ceremony.security_key_unlock",
            Self::Trial => "ceremony.security_key_trial",
        };
        Place { column, owner: session }
    }
}

/// What is sealed in a ceremony: the question, and what its answer is held against.
#[derive(Serialize, Deserialize)]
pub(crate) struct Challenge<S> {
    pub options: String,
    pub state: S,
    /// The one key that is asked, where it is not all of them.
    pub about: Option<Uuid>,
}

/// A challenge that can be answered.
pub(crate) struct OpenChallenge<S> {
    pub challenge: Challenge<S>,
    expires_at: i64,
}

impl<S> OpenChallenge<S> {
    pub(crate) fn into_request(self, now: Timestamp) -> KeyRequest {
        let left = self.expires_at.saturating_sub(now.0) / Timestamp::SECOND;
        KeyRequest { options: self.challenge.options, seconds: u32::try_from(left).unwrap_or_default() }
    }
}

/// Drops every challenge that lists keys of an account, because the list is another from here on.
pub(crate) async fn drop_challenges(tx: &mut Tx, account: Uuid) -> Result<()> {
    for purpose in OPEN_TO_KEYS {
        ceremony::delete_of_account(tx, account, purpose.name()).await?;
    }
    Ok(())
}

impl Portal {
    /// The site that keys are bound to.
    ///
    /// # Errors
    /// [`Refusal::KeysUnavailable`] when the public address is a number.
    pub(crate) fn relying_party(&self) -> Result<&RelyingParty> {
        self.relying_party.as_deref().ok_or(Error::Refused(Refusal::KeysUnavailable))
    }

    /// The challenge that is open in a session.
    pub(crate) async fn open_challenge<S: DeserializeOwned>(
        &self,
        tx: &mut Tx,
        context: &Context,
        session: Uuid,
        purpose: Purpose,
    ) -> Result<Option<OpenChallenge<S>>> {
        let row = ceremony::get(tx, session, purpose.name(), context.now.0).await?;
        row.map(|row| self.unseal(&row, purpose)).transpose()
    }

    /// Opens a challenge in a session; one that was open for the same purpose is gone.
    pub(crate) async fn put_challenge<S: Serialize>(
        &self,
        tx: &mut Tx,
        context: &Context,
        facts: &Facts,
        purpose: Purpose,
        challenge: Challenge<S>,
    ) -> Result<OpenChallenge<S>> {
        let plain = serde_json::to_vec(&challenge).map_err(|_| Fault::Other("a challenge is not JSON"))?;
        let session = facts.session.id;
        let row = Ceremony {
            id: context.id(),
            session_id: session,
            account_id: facts.account.id,
            purpose: purpose.name().to_owned(),
            sealed: self.keys.seal(context, purpose.place(session), &plain)?,
            created_at: context.now.0,
            expires_at: context.now.plus(CHALLENGE_LIFE).0,
        };
        ceremony::put(tx, &row).await?;
        Ok(OpenChallenge { challenge, expires_at: row.expires_at })
    }

    /// Takes the challenge of a session for good. Whoever calls this commits before verifying anything.
    ///
    /// # Errors
    /// [`Refusal::ChallengeExpired`] when there is none, or no longer.
    pub(crate) async fn take_challenge<S: DeserializeOwned>(
        &self,
        tx: &mut Tx,
        context: &Context,
        session: Uuid,
        purpose: Purpose,
    ) -> Result<Challenge<S>> {
        let row = ceremony::take(tx, session, purpose.name(), context.now.0).await?;
        Ok(self.unseal(&row.ok_or(Refusal::ChallengeExpired)?, purpose)?.challenge)
    }

    fn unseal<S: DeserializeOwned>(&self, row: &Ceremony, purpose: Purpose) -> Result<OpenChallenge<S>> {
        let plain = self.keys.open(purpose.place(row.session_id), &row.sealed)?;
        let challenge =
            serde_json::from_slice(&plain).map_err(|_| Fault::Other("a sealed challenge cannot be read"))?;
        Ok(OpenChallenge { challenge, expires_at: row.expires_at })
    }
}
