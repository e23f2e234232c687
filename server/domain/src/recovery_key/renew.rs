use super::{
    Standing, replace,
    shown::{PURPOSE, on_screen, put_on_screen},
};
use crate::{Context, Portal, Result, SignedIn, Unlocked, mails::Mail, session::lock_current};
use model::Refusal;
use store::{ceremony, recovery_key};

impl Portal {
    /// Makes a new key and puts it on the screen of this session; the old one works until [`Portal::finish_recovery_key`]. Goes on
    /// with the one that is on the screen already.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] while two-step verification is off, [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn start_new_recovery_key(&self, context: &Context, unlocked: Unlocked<'_>) -> Result<()> {
        let session = unlocked.0.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        if account.two_step_since.is_none() {
            return Err(Refusal::Conflict.into());
        }
        if !matches!(on_screen(&mut tx, context, session).await?, Some((_, Standing::Waiting { .. }))) {
            put_on_screen(self, &mut tx, context, account.id, session, None).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Gives up the new key that waits on the screen of this session; the old one goes on. Nothing happens when none waits.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn cancel_new_recovery_key(&self, context: &Context, signed_in: &SignedIn) -> Result<()> {
        let session = signed_in.session_id();
        let mut tx = self.db.write().await?;
        lock_current(&mut tx, signed_in).await?;
        if let Some((row, Standing::Waiting { .. })) = on_screen(&mut tx, context, session).await? {
            recovery_key::void_one(&mut tx, row.id, context.now.0).await?;
            ceremony::delete(&mut tx, session, PURPOSE).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// A fresh key in place of one that was never saved and can no longer be shown.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] when the key was saved, or there is none.
    pub async fn renew_unsaved_recovery_key(&self, context: &Context, unlocked: Unlocked<'_>) -> Result<()> {
        self.renew(context, unlocked.0).await
    }

    /// As [`Portal::renew_unsaved_recovery_key`], in a log-in that cannot go on before a key is saved.
    ///
    /// # Errors
    /// [`Refusal::UnlockFirst`] in a session that is not held up by its key.
    pub async fn renew_required_recovery_key(&self, context: &Context, signed_in: &SignedIn) -> Result<()> {
        if !signed_in.must_save_key() {
            return Err(Refusal::UnlockFirst.into());
        }
        self.renew(context, signed_in).await
    }

    async fn renew(&self, context: &Context, signed_in: &SignedIn) -> Result<()> {
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        if recovery_key::active(&mut tx, account.id).await?.is_none_or(|key| key.saved_at.is_some()) {
            return Err(Refusal::Conflict.into());
        }
        replace(self, &mut tx, context, account.id, signed_in.session_id()).await?;
        self.send_mail(&mut tx, context, &account, &Mail::RecoveryKeyMade).await?;
        tx.commit().await?;
        Ok(())
    }
}
