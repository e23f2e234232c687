use super::{open_setup::Purpose, rules::of_same_name};
use crate::{
    Context, Error, Portal, Result, Unlocked,
    activity::{self, Event},
    mails::Mail,
    session::lock_current,
    two_step::{Methods, name_key, parse_id},
};
use model::{Field, Refusal, ThingName};
use serde_json::json;
use store::{Tx, authenticator_app, ceremony, session};
use uuid::Uuid;

/// Drops every open replacement of an account, because its apps are others from here on.
pub(super) async fn drop_replacements(tx: &mut Tx, account: Uuid) -> Result<()> {
    Ok(ceremony::delete_of_account(tx, account, Purpose::Replacement.name()).await.map(drop)?)
}

impl Portal {
    /// Gives an app another name. Returns the name as it is kept.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an app that is none of the account's, [`Refusal::Fields`], [`Refusal::AppNameTaken`].
    pub async fn rename_app(&self, context: &Context, unlocked: Unlocked<'_>, id: &str, name: &str) -> Result<String> {
        let name = ThingName::parse(name).map_err(|problem| Error::field(Field::AppName, problem))?;
        let name = name.as_str();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        let id = parse_id(id)?;
        let apps = authenticator_app::of_account(&mut tx, account.id).await?;
        let app = apps.iter().find(|app| app.id == id).ok_or(Refusal::NotFound)?;
        if let Some(same) = of_same_name(&apps, name).filter(|same| same.id != id) {
            return Err(Refusal::AppNameTaken { name: same.name.clone() }.into());
        }
        if app.name == name {
            return Ok(name.to_owned());
        }
        authenticator_app::rename(&mut tx, account.id, id, name, &name_key(name)).await?;
        let (session, detail) = (Some(unlocked.0.session_id()), json!({ "name": name, "before": app.name }));
        activity::record(&mut tx, context, account.id, session, Event::AuthenticatorAppRenamed, Some(detail)).await?;
        self.send_mail(&mut tx, context, &account, &Mail::AppRenamed { before: &app.name, name }).await?;
        tx.commit().await?;
        Ok(name.to_owned())
    }

    /// Takes an app off the account, with the sessions that were opened with it, except this one, and every open replacement. Returns
    /// its name.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an app that is none of the account's, [`Refusal::LastMethod`].
    pub async fn remove_app(&self, context: &Context, unlocked: Unlocked<'_>, id: &str) -> Result<String> {
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        let id = parse_id(id)?;
        let apps = authenticator_app::of_account(&mut tx, account.id).await?;
        let app = apps.iter().find(|app| app.id == id).ok_or(Refusal::NotFound)?;
        if !Methods::of(self, &mut tx, account.id).await?.remain_without(id) {
            return Err(Refusal::LastMethod.into());
        }
        authenticator_app::delete(&mut tx, account.id, id).await?;
        let this = unlocked.0.session_id();
        let ended = session::delete_of_method(&mut tx, account.id, id, this).await?;
        drop_replacements(&mut tx, account.id).await?;
        let detail = json!({ "name": app.name, "sessions_ended": ended });
        activity::record(&mut tx, context, account.id, Some(this), Event::AuthenticatorAppRemoved, Some(detail))
            .await?;
        self.send_mail(&mut tx, context, &account, &Mail::MethodRemoved { method: &app.name }).await?;
        tx.commit().await?;
        Ok(app.name.clone())
    }
}
