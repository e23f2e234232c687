use super::{Issued, SignedIn, lock_current};
use crate::{Context, Error, Portal, Result, password::Password, security_key::Purpose};
use model::{Field, KeyRequest};

impl Portal {
    /// What to ask the keys of the account for unlocking: the same at every look for five minutes, or until it is answered.
    ///
    /// # Errors
    /// As [`Portal::log_in_key_options`].
    pub async fn unlock_key_options(&self, context: &Context, signed_in: &SignedIn) -> Result<KeyRequest> {
        self.key_request(context, &signed_in.0, Purpose::Unlock, None).await
    }

    /// Opens the settings of this session with the account password and a security key.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`](model::Refusal::WrongPassword) and [`Refusal::TooManyTries`](model::Refusal::TooManyTries), after
    /// which the same answer of the key can be sent again; and as [`Portal::log_in_with_key`].
    pub async fn unlock_with_key(
        &self,
        context: &Context,
        signed_in: &SignedIn,
        password: &str,
        response: &str,
    ) -> Result<Issued> {
        let password =
            Password::typed(password, &self.rules.passwords).map_err(|p| Error::field(Field::Password, p))?;
        self.prove_password(context, signed_in, &password).await?;
        let proof = self.prove_key(context, &signed_in.0, Purpose::Unlock, None, response).await?;
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        if let Err(refusal) = self.accept_key(&mut tx, context, signed_in.session_id(), &account, proof).await? {
            tx.commit().await?;
            return Err(refusal.into());
        }
        let issued = self.open_settings(&mut tx, context, signed_in, true).await?;
        tx.commit().await?;
        Ok(issued)
    }
}
