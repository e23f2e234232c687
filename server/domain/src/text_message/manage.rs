use super::setup::drop_codes;
use crate::{
    Context, Portal, Result, Unlocked, account,
    activity::{self, Event},
    mails::Mail,
    session::lock_current,
    two_step::Methods,
};
use model::Refusal;
use serde_json::json;
use store::{phone, session};

impl Portal {
    /// Takes the telephone off the account, with the sessions that were opened with it, except this one, and every code that was sent
    /// to it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an account without one, [`Refusal::LastMethod`].
    pub async fn disable_phone(&self, context: &Context, unlocked: Unlocked<'_>) -> Result<()> {
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        let methods = Methods::of(self, &mut tx, account.id).await?;
        let phone = methods.phone.clone().ok_or(Refusal::NotFound)?;
        if !methods.remain_without(phone.id) {
            return Err(Refusal::LastMethod.into());
        }
        phone::delete_of_account(&mut tx, account.id).await?;
        let this = unlocked.0.session_id();
        let ended = session::delete_of_method(&mut tx, account.id, phone.id, this).await?;
        drop_codes(&mut tx, account.id).await?;
        let name = phone.number.name(account::language(&account));
        let detail = json!({ "name": name, "sessions_ended": ended });
        activity::record(&mut tx, context, account.id, Some(this), Event::PhoneRemoved, Some(detail)).await?;
        self.send_mail(&mut tx, context, &account, &Mail::MethodRemoved { method: &name }).await?;
        tx.commit().await?;
        Ok(())
    }
}
