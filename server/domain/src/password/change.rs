use super::reset::end_reset_links;
use crate::{
    Context, Error, Issued, Portal, Result, Then, Unlocked,
    activity::{self, Event},
    device,
    mails::{Access, Mail},
    session::{lock_current, rotate},
};
use model::{Field, Problem, Refusal};
use serde_json::json;
use store::{account, session};

impl Portal {
    /// Changes the password; the old one was proved by unlocking. Every other session and open log-in ends, and every link for a new
    /// password; this session stays, with a new token. No count of failures changes.
    ///
    /// # Errors
    /// [`Refusal::Fields`] with what is wrong with the new one ([`Problem::SameAsBefore`] among it), [`Refusal::Conflict`] when the
    /// password was changed meanwhile, [`Refusal::LogInFirst`] when this session was ended meanwhile, [`Refusal::Busy`].
    pub async fn change_password(&self, context: &Context, unlocked: Unlocked<'_>, new: &str) -> Result<Issued> {
        let refuse = |problem| Error::field(Field::NewPassword, problem);
        let (signed_in, known) = (unlocked.0, &unlocked.0.0.account);
        let password = self.chosen_password(new, &known.email, &known.name).map_err(refuse)?;
        // Whoever is here has just proved the old one, and learns nothing.
        if self.hasher.verify(&password, Some(&known.password_hash)).await? {
            return Err(refuse(Problem::SameAsBefore));
        }
        let hash = self.hasher.hash(context, &password).await?;

        let this = signed_in.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let devices = device::others(self, &mut tx, context, signed_in).await?;
        if !account::change_password(&mut tx, account.id, &known.password_hash, &hash, context.now.0).await? {
            return Err(Refusal::Conflict.into());
        }
        session::keep_at_epoch(&mut tx, this, account.epoch.saturating_add(1)).await?;
        session::delete_others(&mut tx, account.id, this).await?;
        end_reset_links(&mut tx, context, account.id).await?;
        let token = rotate(&mut tx, context, signed_in).await?;
        let detail = Some(json!({ "sessions_ended": devices }));
        activity::record(&mut tx, context, account.id, Some(this), Event::PasswordChanged, detail).await?;
        self.send_mail(&mut tx, context, &account, &Mail::Access(Access::PasswordChanged)).await?;
        let device = Some(self.know_device(&mut tx, context, &account).await?);
        tx.commit().await?;
        Ok(Issued { token, then: Then::Stay, device })
    }
}
