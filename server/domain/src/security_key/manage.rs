use super::{ceremony::drop_challenges, rules::of_same_name};
use crate::{
    Context, Error, Portal, Result, Unlocked,
    activity::{self, Event},
    mails::Mail,
    session::lock_current,
    two_step::{Methods, name_key, parse_id},
};
use model::{Field, Refusal, ThingName};
use serde_json::json;
use store::{security_key, session};

impl Portal {
    /// Gives a key another name. Returns the name as it is kept.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a key that is none of the account's, [`Refusal::Fields`], [`Refusal::KeyNameTaken`].
    pub async fn rename_key(&self, context: &Context, unlocked: Unlocked<'_>, id: &str, name: &str) -> Result<String> {
        let name = ThingName::parse(name).map_err(|problem| Error::field(Field::KeyName, problem))?;
        let name = name.as_str();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        let id = parse_id(id)?;
        let keys = security_key::of_account(&mut tx, account.id).await?;
        let key = keys.iter().find(|key| key.id == id).ok_or(Refusal::NotFound)?;
        if let Some(same) = of_same_name(&keys, name).filter(|same| same.id != id) {
            return Err(Refusal::KeyNameTaken { name: same.name.clone() }.into());
        }
        if key.name == name {
            return Ok(name.to_owned());
        }
        security_key::rename(&mut tx, account.id, id, name, &name_key(name)).await?;
        let (session, detail) = (Some(unlocked.0.session_id()), json!({ "name": name, "before": key.name }));
        activity::record(&mut tx, context, account.id, session, Event::SecurityKeyRenamed, Some(detail)).await?;
        self.send_mail(&mut tx, context, &account, &Mail::KeyRenamed { before: &key.name, name }).await?;
        tx.commit().await?;
        Ok(name.to_owned())
    }

    /// Takes a key off the account, with the sessions that were opened with it, except this one, and every challenge that lists it.
    /// Returns its name.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a key that is none of the account's, [`Refusal::LastMethod`].
    pub async fn delete_key(&self, context: &Context, unlocked: Unlocked<'_>, id: &str) -> Result<String> {
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        let id = parse_id(id)?;
        let keys = security_key::of_account(&mut tx, account.id).await?;
        let key = keys.iter().find(|key| key.id == id).ok_or(Refusal::NotFound)?;
        if !Methods::of(self, &mut tx, account.id).await?.remain_without(id) {
            return Err(Refusal::LastMethod.into());
        }
        security_key::delete(&mut tx, account.id, id).await?;
        let this = unlocked.0.session_id();
        let ended = session::delete_of_method(&mut tx, account.id, id, this).await?;
        drop_challenges(&mut tx, account.id).await?;
        let detail = json!({ "name": key.name, "sessions_ended": ended });
        activity::record(&mut tx, context, account.id, Some(this), Event::SecurityKeyRemoved, Some(detail)).await?;
        self.send_mail(&mut tx, context, &account, &Mail::MethodRemoved { method: &key.name }).await?;
        tx.commit().await?;
        Ok(key.name.clone())
    }
}
