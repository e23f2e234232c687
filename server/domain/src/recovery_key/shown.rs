use super::{RecoveryKey, Standing, check_up::FIRST_CHECK_UP};
use crate::{
    Context, Fault, Portal, Result, SignedIn, Timestamp,
    activity::{self, Event},
    keys::Place,
    mails::Mail,
    session::lock_current,
};
use model::{Moment, Refusal};
use store::{Tx, account::Account, ceremony, ceremony::Ceremony, recovery_key, session};
use uuid::Uuid;

pub(super) const PURPOSE: &str = "recovery_key_shown";

/// A key that is on the screen until the person says that it is saved.
#[derive(Debug)]
pub struct ShownKey {
    pub key: RecoveryKey,
    pub created: Moment,
    /// The account's address, for the file and the printed sheet.
    pub email: String,
    /// It works only when it is said to be saved, and the one before it does until then.
    pub waiting: bool,
}

fn shown_place(session: Uuid) -> Place {
    Place { column: "ceremony.recovery_key_shown", owner: session }
}

/// Makes a key that works from a moment on, or one that waits, and puts it on the screen of a session.
pub(super) async fn put_on_screen(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    session: Uuid,
    active_from: Option<Timestamp>,
) -> Result<()> {
    let key = RecoveryKey::generate(context);
    let row = recovery_key::RecoveryKey {
        id: context.id(),
        account_id: account,
        key_hash: key.hash(&portal.keys, account),
        created_at: context.now.0,
        active_from: active_from.map(|at| at.0),
        saved_at: None,
        used_at: None,
        replaced_at: None,
        check_due_at: None,
        confirmed_at: None,
        reminded_at: None,
        seen_at: None,
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
    Ok(ceremony::put(tx, &shown).await?)
}

/// The key on the screen of a session, while it works or waits: another session may have replaced it.
pub(crate) async fn on_screen(tx: &mut Tx, context: &Context, session: Uuid) -> Result<Option<(Ceremony, Standing)>> {
    let Some(row) = ceremony::get(tx, session, PURPOSE, context.now.0).await? else { return Ok(None) };
    let standing = recovery_key::by_id(tx, row.id).await?.as_ref().map(Standing::of);
    let standing = standing.filter(|standing| matches!(standing, Standing::Active | Standing::Waiting { .. }));
    Ok(standing.map(|standing| (row, standing)))
}

impl Portal {
    /// The key on the screen of this session, the same at every look, for 30 minutes or until it is saved: a new one that waits, or
    /// the one that works.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn shown_recovery_key(&self, context: &Context, signed_in: &SignedIn) -> Result<Option<ShownKey>> {
        let session = signed_in.session_id();
        let mut tx = self.db.read().await?;
        let Some((row, standing)) = on_screen(&mut tx, context, session).await? else { return Ok(None) };
        let is_new = recovery_key::by_id(&mut tx, row.id).await?.is_some_and(|key| key.seen_at.is_none());
        drop(tx);
        if is_new {
            // Before the answer leaves: from here on the key before it is gone for good.
            let mut tx = self.db.write().await?;
            recovery_key::mark_seen(&mut tx, row.id, context.now.0).await?;
            tx.commit().await?;
        }
        let key = self.keys.open(shown_place(session), &row.sealed)?;
        let key = std::str::from_utf8(&key).ok().and_then(|text| RecoveryKey::parse(text).ok());
        let key = key.ok_or(Fault::Other("a sealed recovery key is not one"))?;
        let created = Timestamp(row.created_at).moment();
        let waiting = standing != Standing::Active;
        Ok(Some(ShownKey { key, created, email: signed_in.0.account.email.clone(), waiting }))
    }

    /// The person says that the key is saved: it leaves the screen for good. One that waited works from here on, and the one before it
    /// no longer.
    ///
    /// # Errors
    /// [`Refusal::KeyNotSaved`] without the tick, [`Refusal::KeyNotShown`] when it is no longer on the screen, [`Refusal::Conflict`]
    /// when another took its place meanwhile.
    pub async fn finish_recovery_key(&self, context: &Context, signed_in: &SignedIn, saved: bool) -> Result<()> {
        if !saved {
            return Err(Refusal::KeyNotSaved.into());
        }
        let session = signed_in.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let shown = ceremony::take(&mut tx, session, PURPOSE, context.now.0).await?.ok_or(Refusal::KeyNotShown)?;
        let due = context.now.plus(FIRST_CHECK_UP).0;
        let counts = match recovery_key::by_id(&mut tx, shown.id).await?.as_ref().map(Standing::of) {
            Some(Standing::Active) => recovery_key::mark_saved(&mut tx, shown.id, context.now.0, due).await?,
            Some(Standing::Waiting { .. }) => self.activate(&mut tx, context, session, &account, shown.id, due).await?,
            _ => false,
        };
        if !counts {
            return Err(Refusal::Conflict.into());
        }
        // No session of the account is held up any more by a key that this one has replaced.
        session::nothing_to_save(&mut tx, account.id).await?;
        activity::record(&mut tx, context, account.id, Some(session), Event::RecoveryKeySaved, None).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Puts a key that waited in the place of the active one; the others that wait are given up. Whether it was still waiting.
    async fn activate(
        &self,
        tx: &mut Tx,
        context: &Context,
        session: Uuid,
        account: &Account,
        key: Uuid,
        due: i64,
    ) -> Result<bool> {
        let now = context.now.0;
        recovery_key::replace_active(tx, account.id, now).await?;
        if !recovery_key::activate(tx, key, now, due).await? {
            return Ok(false);
        }
        recovery_key::void_waiting(tx, account.id, now).await?;
        activity::record(tx, context, account.id, Some(session), Event::RecoveryKeyCreated, None).await?;
        self.send_mail(tx, context, account, &Mail::RecoveryKeyMade).await?;
        Ok(true)
    }
}
