use super::Purpose;
use crate::{Context, Portal, Result, SignedIn, session::lock_current, two_step::parse_id};
use model::KeyRequest;

impl Portal {
    /// What to ask one key for "Try it now".
    ///
    /// # Errors
    /// [`Refusal::NotFound`](model::Refusal::NotFound) for a key that is none of the account's,
    /// [`Refusal::LogInFirst`](model::Refusal::LogInFirst) when the session ended meanwhile.
    pub async fn try_key_options(&self, context: &Context, signed_in: &SignedIn, id: &str) -> Result<KeyRequest> {
        self.key_request(context, &signed_in.0, Purpose::Trial, Some(parse_id(id)?)).await
    }

    /// Proves that a key works. Its count and its last use are noted; no session gains anything by it.
    ///
    /// # Errors
    /// As [`Portal::log_in_with_key`].
    pub async fn try_key(&self, context: &Context, signed_in: &SignedIn, id: &str, response: &str) -> Result<()> {
        let id = parse_id(id)?;
        let proof = self.prove_key(context, &signed_in.0, Purpose::Trial, Some(id), response).await?;
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let accepted = self.accept_key(&mut tx, context, signed_in.session_id(), &account, proof).await?;
        tx.commit().await?;
        accepted.map(drop).map_err(Into::into)
    }
}
