use crate::{
    Context, Device, Portal, Result, SignedIn, Timestamp,
    activity::{self, Event},
    mails::Mail,
    session::lock_current,
};
use model::{CheckUp, Refusal};
use serde_json::json;
use store::{account, recovery_key, recovery_key::RecoveryKey};

/// The first question comes so long after the key was saved (S22), in milliseconds.
pub(super) const FIRST_CHECK_UP: i64 = 28 * Timestamp::DAY;
/// The next one so long after "I still have it": half a year.
pub(super) const NEXT_CHECK_UP: i64 = 183 * Timestamp::DAY;
/// And so long after "Ask me next month".
pub(super) const LATER: i64 = 30 * Timestamp::DAY;
/// So many mails are written at one call at most.
const REMINDERS: i64 = 100;

/// Whether it is time to ask the owner whether a key is still there.
pub(crate) fn is_due(key: &RecoveryKey, now: Timestamp) -> bool {
    key.check_due_at.is_some_and(|due| due <= now.0)
}

impl Portal {
    /// Takes an answer to "Do you still have your recovery key?", and asks again after half a year, or after a month.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] when nothing is asked, because it was answered or the key was replaced meanwhile.
    pub async fn answer_check_up(&self, context: &Context, signed_in: &SignedIn, answer: CheckUp) -> Result<()> {
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let (now, after, confirmed) = match answer {
            CheckUp::StillThere => (context.now, NEXT_CHECK_UP, Some(context.now.0)),
            CheckUp::NextMonth => (context.now, LATER, None),
        };
        if !recovery_key::answer_check_up(&mut tx, account.id, now.0, now.plus(after).0, confirmed).await? {
            return Err(Refusal::Conflict.into());
        }
        let (session, detail) = (Some(signed_in.session_id()), Some(json!({ "answer": answer })));
        activity::record(&mut tx, context, account.id, session, Event::RecoveryKeyCheckedUp, detail).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Writes a mail to everybody whose check-up has become due, once for each. How many; a full hundred means that there may be more.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn remind_of_recovery_keys(&self) -> Result<u64> {
        let context = self.context(Device::default());
        let due = recovery_key::to_remind_of(&mut self.db.read().await?, context.now.0, REMINDERS).await?;
        let mut written = 0;
        for key in due {
            let mut tx = self.db.write().await?;
            let Some(account) = account::lock(&mut tx, key.account_id).await? else { continue };
            if recovery_key::note_reminder(&mut tx, key.id, context.now.0).await? {
                let made = Timestamp(key.created_at).moment();
                self.send_mail(&mut tx, &context, &account, &Mail::CheckUp { made }).await?;
                written += 1;
            }
            tx.commit().await?;
        }
        Ok(written)
    }
}
