//! Telling members what their organization asks for: when it is switched on, and 14, 7 and 1 days before the date.

use super::{Has, flows::has, is_left_out};
use crate::{
    Context, Device, Portal, Result, Timestamp,
    mails::{Mail, Organized},
};
use store::{organization, organization::Organization, policy};
use uuid::Uuid;

/// So many members are told in one transaction.
const BATCH: i64 = 200;
/// What is noted of a member who was told, and whose next mail is not due yet.
const FIRST: i64 = 1_000;

/// Which of the mails before a date is due: that of 14, 7 or 1 days; none, longer before it.
fn stage(from: i64, now: Timestamp) -> i64 {
    let left = from.saturating_sub(now.0);
    [1, 7, 14].into_iter().find(|days| left <= days * Timestamp::DAY).unwrap_or(FIRST)
}

impl Portal {
    /// Tells every member who has not been told. How many mails were written. Safe to run on several servers at once: the statement that
    /// notes a mail decides who writes it.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn tell_members(&self) -> Result<u64> {
        let context = self.context(Device::default());
        let mut mails = 0;
        for organization in self.with_something_to_tell(&context).await? {
            loop {
                let (seen, written) = self.tell_some(&context, organization).await?;
                mails += written;
                if seen == 0 {
                    break;
                }
            }
        }
        Ok(mails)
    }

    /// Mostly none: then nobody who writes has to wait for this look.
    async fn with_something_to_tell(&self, context: &Context) -> Result<Vec<Uuid>> {
        let mut tx = self.db.read().await?;
        let mut found = Vec::new();
        for organization in organization::all(&mut tx).await? {
            let Some(from) = organization.required_from else { continue };
            if !policy::to_tell(&mut tx, organization.id, from, stage(from, context.now), 1).await?.is_empty() {
                found.push(organization.id);
            }
        }
        Ok(found)
    }

    /// One batch: how many members it was about, and how many mails were written.
    async fn tell_some(&self, context: &Context, organization: Uuid) -> Result<(u64, u64)> {
        let mut tx = self.db.write().await?;
        // Read anew: an admin may have changed it since the batch before.
        let Some(policy) = organization::by_id(&mut tx, organization).await? else { return Ok((0, 0)) };
        let Some(from) = policy.required_from else { return Ok((0, 0)) };
        let stage = stage(from, context.now);
        let mut waiting = policy::to_tell(&mut tx, organization, from, stage, BATCH).await?;
        // In one order, so that two servers that tell do not wait for each other.
        waiting.sort_unstable();
        let (mut seen, mut written) = (0, 0);
        for id in waiting {
            let Some(before) = policy::mark_told(&mut tx, id, from, stage).await? else { continue };
            seen += 1;
            let has = has(self, &mut tx, &policy, &before).await?;
            let mail = mail(&policy, (from, stage), (before.told_of, has), context.now);
            if let Some(mail) = mail.filter(|_| !is_left_out(&before, context.now)) {
                self.send_mail(&mut tx, context, &before, &Mail::Organized(mail)).await?;
                written += 1;
            }
        }
        tx.commit().await?;
        Ok((seen, written))
    }
}

/// The mail that a member gets who was told of a date before, or of none, and has what is asked for or not.
fn mail(
    policy: &Organization,
    (from, stage): (i64, i64),
    (told_of, has): (Option<i64>, Has),
    now: Timestamp,
) -> Option<Organized<'_>> {
    let is_met = has == Has::Allowed;
    let (organization, contact) = (policy.name.as_str(), policy.contact.as_str());
    let day = Some(Timestamp(from).moment()).filter(|_| now.0 < from);
    match told_of {
        None => Some(Organized::Required { organization, contact, day, is_met }),
        // Another date is news to those who have something to do.
        Some(of) if of != from => (!is_met).then_some(Organized::Required { organization, contact, day, is_met }),
        // After the date the log-in tells it.
        Some(_) if is_met || stage == FIRST => None,
        Some(_) => day.map(|day| Organized::Soon { organization, contact, day }),
    }
}
