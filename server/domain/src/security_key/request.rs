use super::{
    Purpose,
    ceremony::{Challenge, OpenChallenge},
};
use crate::{
    Context, Portal, Result,
    session::{Facts, lock_facts},
};
use model::{KeyRequest, Refusal};
use store::{Tx, security_key};
use uuid::Uuid;
use webauthn_rs::prelude::SecurityKeyAuthentication;

impl Portal {
    /// What to ask the keys of an account, or one of them: the same at every look until it is answered or over.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] without such a key, [`Refusal::LogInFirst`] when the session ended meanwhile,
    /// [`Refusal::KeysUnavailable`].
    pub(crate) async fn key_request(
        &self,
        context: &Context,
        facts: &Facts,
        purpose: Purpose,
        about: Option<Uuid>,
    ) -> Result<KeyRequest> {
        let site = self.relying_party()?;
        let session = facts.session.id;
        let open = self.asked(&mut self.db.read().await?, context, session, purpose, about).await?;
        if let Some(open) = open {
            return Ok(open.into_request(context.now));
        }
        let mut tx = self.db.write().await?;
        lock_facts(&mut tx, facts).await?;
        // Two looks at once see one challenge: the second finds it here, after it has waited for the lock.
        if let Some(open) = self.asked(&mut tx, context, session, purpose, about).await? {
            return Ok(open.into_request(context.now));
        }
        let mut keys = security_key::of_account(&mut tx, facts.account.id).await?;
        keys.retain(|key| about.is_none_or(|id| id == key.id));
        if keys.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        let (options, state) = site.ask(&keys)?;
        let challenge = Challenge { options, state, about };
        let open = self.put_challenge(&mut tx, context, facts, purpose, challenge).await?;
        tx.commit().await?;
        Ok(open.into_request(context.now))
    }

    async fn asked(
        &self,
        tx: &mut Tx,
        context: &Context,
        session: Uuid,
        purpose: Purpose,
        about: Option<Uuid>,
    ) -> Result<Option<OpenChallenge<SecurityKeyAuthentication>>> {
        let open = self.open_challenge(tx, context, session, purpose).await?;
        Ok(open.filter(|open: &OpenChallenge<_>| open.challenge.about == about))
    }
}
