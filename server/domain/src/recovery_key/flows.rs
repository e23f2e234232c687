use super::RecoveryKey;
use crate::{
    Context, Fault, Portal, Result, SignedIn, Unlocked,
    activity::{self, Event},
    keys::Place,
    mails::Mail,
    session::lock_current,
};
use model::{Moment, Refusal};
use store::{Tx, ceremony, ceremony::Ceremony, recovery_key, session};
use uuid::Uuid;

const PURPOSE: &str = "recovery_key_shown";

/// A key that is on the screen until the person says that it is saved.
#[derive(Debug)]
pub struct ShownKey {
    pub key: RecoveryKey,
    pub created: Moment,
    /// The account's address, for the file and the printed sheet.
    pub email: String,
}

fn shown_place(session: Uuid) -> Place {
    Place { column: "ceremony.recovery_key_shown", owner: session }
}

/// Whether the active key was never said to be saved.
pub(crate) async fn is_unsaved(tx: &mut Tx, account: Uuid) -> Result<bool> {
    Ok(recovery_key::active(tx, account).await?.is_some_and(|key| key.saved_at.is_none()))
}

/// Makes a new key, ends the old one, and puts the new one on the screen of a session.
pub(crate) async fn replace(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    session: Uuid,
) -> Result<()> {
    let key = RecoveryKey::generate(context);
    recovery_key::replace_active(tx, account, context.now.0).await?;
    let row = recovery_key::RecoveryKey {
        id: context.id(),
        account_id: account,
        key_hash: key.hash(&portal.keys, account),
        created_at: context.now.0,
        active_from: Some(context.now.0),
        saved_at: None,
        used_at: None,
        replaced_at: None,
    };
    recovery_key::insert(tx, &row).await?;
    let shown = Ceremony {
        id: row.id,
        session_id: session,
        account_id: account,
        purpose: PURPOSE.to_owned(),
        sealed: portal.keys.seal(context, shown_place(session), key.as_str().as_bytes())?,
        created_at: context.now.0,
        expires_at: context.now.plus(portal.rules.setup).0,
    };
    ceremony::put(tx, &shown).await?;
    activity::record(tx, context, account, Some(session), Event::RecoveryKeyCreated, None).await
}

/// Whether this session may still show the key.
pub(crate) async fn shown_in(tx: &mut Tx, context: &Context, session: Uuid) -> Result<bool> {
    Ok(on_screen(tx, context, session).await?.is_some())
}

/// The key on the screen of a session, while it is the one that works: another session may have replaced it.
async fn on_screen(tx: &mut Tx, context: &Context, session: Uuid) -> Result<Option<Ceremony>> {
    let Some(row) = ceremony::get(tx, session, PURPOSE, context.now.0).await? else { return Ok(None) };
    let active = recovery_key::active(tx, row.account_id).await?;
    Ok(active.filter(|key| key.id == row.id).map(|_| row))
}

impl Portal {
    /// The key on the screen of this session, the same at every look, for 30 minutes or until it is saved.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn shown_recovery_key(&self, context: &Context, signed_in: &SignedIn) -> Result<Option<ShownKey>> {
        let session = signed_in.session_id();
        let row = on_screen(&mut self.db.read().await?, context, session).await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.keys.open(shown_place(session), &row.sealed)?;
        let key = std::str::from_utf8(&key).ok().and_then(|text| RecoveryKey::parse(text).ok());
        let key = key.ok_or(Fault::Other("a sealed recovery key is not one"))?;
        let created = crate::Timestamp(row.created_at).in_words();
        Ok(Some(ShownKey { key, created, email: signed_in.0.account.email.clone() }))
    }

    /// The person says that the key is saved: it leaves the screen for good.
    ///
    /// # Errors
    /// [`Refusal::KeyNotSaved`] without the tick, [`Refusal::KeyNotShown`] when it is no longer on the screen.
    pub async fn finish_recovery_key(&self, context: &Context, signed_in: &SignedIn, saved: bool) -> Result<()> {
        if !saved {
            return Err(Refusal::KeyNotSaved.into());
        }
        let (account, session) = (signed_in.account_id(), signed_in.session_id());
        let mut tx = self.db.write().await?;
        lock_current(&mut tx, signed_in).await?;
        let shown = ceremony::take(&mut tx, session, PURPOSE, context.now.0).await?.ok_or(Refusal::KeyNotShown)?;
        if !recovery_key::mark_saved(&mut tx, shown.id, context.now.0).await? {
            return Err(Refusal::Conflict.into());
        }
        session::set_must_save_key(&mut tx, session, false).await?;
        activity::record(&mut tx, context, account, Some(session), Event::RecoveryKeySaved, None).await?;
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
        if !is_unsaved(&mut tx, account.id).await? {
            return Err(Refusal::Conflict.into());
        }
        replace(self, &mut tx, context, account.id, signed_in.session_id()).await?;
        self.send_mail(&mut tx, context, &account, &Mail::RecoveryKeyMade).await?;
        tx.commit().await?;
        Ok(())
    }
}
