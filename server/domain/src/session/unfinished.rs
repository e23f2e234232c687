use crate::{
    Context, Device, Portal, Result, Timestamp,
    activity::{self, Event},
    mails::{Access, Mail},
};
use serde_json::json;
use store::{account, session};
use uuid::Uuid;

/// So long a log-in may wait for its second step before its owner is told, in milliseconds.
const WAIT: i64 = 15 * Timestamp::MINUTE;
/// One mail to one account in this time, in milliseconds. What is not finished meanwhile is told with the next.
const REST: i64 = Timestamp::HOUR;

impl Portal {
    /// Tells owners of log-ins that had the right password and no second step within 15 minutes: of each exactly once, whatever number of
    /// servers does this, and of many at once in one mail. One that was finished, or ended by who began it, has no row any more. How
    /// many log-ins were told of.
    ///
    /// # Errors
    /// Only when the database fails before the first.
    pub async fn tell_of_unfinished_log_ins(&self) -> Result<u32> {
        let before = self.now().plus(-WAIT);
        let accounts = session::with_unfinished(&mut self.db.read().await?, before.0).await?;
        let mut told = 0_u32;
        for id in accounts {
            match self.tell_owner(id, before).await {
                Ok(count) => told = told.saturating_add(count),
                // The next look finds them again; the other owners are not to wait for it.
                Err(error) => tracing::warn!(account = %id, %error, "open log-ins cannot be told of; trying again"),
            }
        }
        Ok(told)
    }

    async fn tell_owner(&self, id: Uuid, before: Timestamp) -> Result<u32> {
        let now = self.now();
        let mut tx = self.db.write().await?;
        // Servers take turns here.
        let Some(account) = account::lock(&mut tx, id).await? else { return Ok(0) };
        let last = store::activity::newest(&mut tx, id, Event::LogInNotFinished.name()).await?;
        if last.is_some_and(|last| last.at > now.plus(-REST).0) {
            return Ok(0);
        }
        let rows = session::claim_unfinished(&mut tx, id, before.0, now.0).await?;
        let Some(newest) = rows.last() else { return Ok(0) };
        let log_ins = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let context: Context = self.context(Device::new(&newest.ip, &newest.user_agent));
        let detail = Some(json!({ "log_ins": log_ins }));
        activity::record(&mut tx, &context, id, Some(newest.id), Event::LogInNotFinished, detail).await?;
        let mail = Access::LogInNotFinished { log_ins, began: Timestamp(newest.began_at) };
        self.send_mail(&mut tx, &context, &account, &Mail::Access(mail)).await?;
        tx.commit().await?;
        Ok(log_ins)
    }
}
