use super::ceremony::drop_challenges;
use crate::{
    Context, Portal, Result, Unlocked,
    activity::{self, Event},
    mails::Mail,
    session::lock_current,
    two_step::Methods,
};
use model::Refusal;
use serde_json::json;
use store::{security_key, session};

impl Portal {
    /// Takes all keys off the account at once, while there is another way to log in: sessions that were opened with one of them end,
    /// except this one, and so does every challenge that lists them. Returns their names.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is no key, [`Refusal::LastMethod`].
    pub async fn disable_keys(&self, context: &Context, unlocked: Unlocked<'_>) -> Result<Vec<String>> {
        let this = unlocked.0.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        let keys = security_key::of_account(&mut tx, account.id).await?;
        if keys.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        if !Methods::of(self, &mut tx, account.id).await?.remain_without_keys() {
            return Err(Refusal::LastMethod.into());
        }
        security_key::delete_of_account(&mut tx, account.id).await?;
        drop_challenges(&mut tx, account.id).await?;
        for key in &keys {
            let ended = session::delete_of_method(&mut tx, account.id, key.id, this).await?;
            let detail = json!({ "name": key.name, "sessions_ended": ended });
            activity::record(&mut tx, context, account.id, Some(this), Event::SecurityKeyRemoved, Some(detail)).await?;
        }
        let names: Vec<String> = keys.into_iter().map(|key| key.name).collect();
        self.send_mail(&mut tx, context, &account, &Mail::KeysRemoved { names: &names }).await?;
        tx.commit().await?;
        Ok(names)
    }
}
