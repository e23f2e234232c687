use super::{METHOD, SetupSheet, drop_replacements, open_setup::Purpose};
use crate::{
    Context, Error, Issued, Portal, Result, SignedIn, Then, Unlocked,
    activity::{self, Event},
    mails::Mail,
    session::{lock_current, rotate},
    two_step::{self, parse_id},
};
use model::{Code, Field, Refusal};
use serde_json::json;
use store::{Tx, authenticator_app, authenticator_app::AuthenticatorApp, session};
use uuid::Uuid;

/// What the page of a replacement shows. All of the sheet is secret until the new app is connected.
pub struct ReplacementSheet {
    /// The number of the app that works until then.
    pub id: String,
    /// What it is called, and the new one too.
    pub name: String,
    pub sheet: SetupSheet,
}

impl Portal {
    /// Opens the replacement of an app in this session, or goes on with the open one of the same app. The app works until the new one
    /// is proved.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an app that is none of the account's, [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn start_app_replacement(&self, context: &Context, unlocked: Unlocked<'_>, id: &str) -> Result<()> {
        let id = parse_id(id)?;
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        app(&mut tx, account.id, id).await?.ok_or(Refusal::NotFound)?;
        let open = self.open_setup(&mut tx, context, &unlocked.0.0, Purpose::Replacement).await?;
        if open.is_none_or(|open| open.replaces != id) {
            self.put_setup(&mut tx, context, &unlocked.0.0, Some(id)).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Begins the open replacement again with a new secret; the old one never confirms.
    ///
    /// # Errors
    /// [`Refusal::SetupExpired`] when none is open.
    pub async fn restart_app_replacement(&self, context: &Context, signed_in: &SignedIn) -> Result<()> {
        let mut tx = self.db.write().await?;
        lock_current(&mut tx, signed_in).await?;
        let open = self.open_setup(&mut tx, context, &signed_in.0, Purpose::Replacement).await?;
        let open = open.ok_or(Refusal::SetupExpired)?;
        self.put_setup(&mut tx, context, &signed_in.0, Some(open.replaces)).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The sheet of the open replacement, the same at every look for 30 minutes. Nothing when none is open, or the app is gone.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn app_replacement_sheet(
        &self,
        context: &Context,
        signed_in: &SignedIn,
    ) -> Result<Option<ReplacementSheet>> {
        let mut tx = self.db.read().await?;
        let Some(open) = self.open_setup(&mut tx, context, &signed_in.0, Purpose::Replacement).await? else {
            return Ok(None);
        };
        let Some(old) = app(&mut tx, signed_in.account_id(), open.replaces).await? else { return Ok(None) };
        let sheet = self.sheet(&signed_in.0, &open.secret)?;
        Ok(Some(ReplacementSheet { id: old.id.to_string(), name: old.name, sheet }))
    }

    /// Connects the app of the open replacement with a code from it, in the place of the old one, which works no longer from this
    /// commit on. Sessions that were opened with the old one end, except this one.
    ///
    /// # Errors
    /// [`Refusal::WrongCode`], [`Refusal::ClockOff`], [`Refusal::Fields`], after which the replacement stays as it is;
    /// [`Refusal::SetupExpired`] when none is open, or the app was removed or replaced meanwhile.
    pub async fn replace_app(&self, context: &Context, signed_in: &SignedIn, code: &str) -> Result<Issued> {
        let code = Code::parse(code).map_err(|p| Error::field(Field::Code, p))?;
        let this = signed_in.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let open = self.open_setup(&mut tx, context, &signed_in.0, Purpose::Replacement).await?;
        let open = open.ok_or(Refusal::SetupExpired)?;
        let old = app(&mut tx, account.id, open.replaces).await?.ok_or(Refusal::SetupExpired)?;
        let step = self.proved(context, &open.secret, &code)?;
        authenticator_app::delete(&mut tx, account.id, old.id).await?;
        let new = self.add_app(&mut tx, context, account.id, &old.name, &open.secret, step).await?;
        let ended = session::delete_of_method(&mut tx, account.id, old.id, this).await?;
        drop_replacements(&mut tx, account.id).await?;
        two_step::stay_with(&mut tx, context, &signed_in.0, account.epoch, (METHOD, old.id, new)).await?;
        let detail = json!({ "name": old.name, "sessions_ended": ended });
        activity::record(&mut tx, context, account.id, Some(this), Event::AuthenticatorAppReplaced, Some(detail))
            .await?;
        self.send_mail(&mut tx, context, &account, &Mail::AppReplaced { name: &old.name }).await?;
        let token = rotate(&mut tx, context, signed_in).await?;
        tx.commit().await?;
        Ok(Issued { token, then: Then::Stay, device: None })
    }
}

async fn app(tx: &mut Tx, account: Uuid, id: Uuid) -> Result<Option<AuthenticatorApp>> {
    Ok(authenticator_app::of_account(tx, account).await?.into_iter().find(|app| app.id == id))
}
