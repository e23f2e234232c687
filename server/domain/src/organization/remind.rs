//! Mails that ask members to set up what their organization asks for.

use super::{Has, UnlockedAdmin, act, flows::has, is_left_out, lock_with_admin};
use crate::{
    Context, Portal, Result, Timestamp,
    activity::{self, Event},
    mails::{ByAdmin, Mail},
    two_step::parse_id,
};
use model::{Refusal, Reminded};
use std::collections::BTreeSet;
use store::Tx;
use uuid::Uuid;

/// So many can be chosen at once.
const MOST: usize = 1_000;
/// Nobody is reminded twice within this.
const PAUSE: i64 = Timestamp::DAY;

impl Portal {
    /// Sends one mail to each of these members who does not have what the organization asks for, is not left out and had none within a
    /// day.
    ///
    /// # Errors
    /// [`Refusal::NobodyChosen`]; [`Refusal::BadRequest`] for more than a thousand; [`Refusal::NotFound`] when one of them is no member:
    /// nobody gets a mail then.
    pub async fn remind(&self, context: &Context, admin: UnlockedAdmin<'_>, ids: &[String]) -> Result<Reminded> {
        if ids.is_empty() {
            return Err(Refusal::NobodyChosen.into());
        }
        if ids.len() > MOST {
            return Err(Refusal::BadRequest.into());
        }
        // In one order, so that two such lists do not wait for each other.
        let ids = ids.iter().map(|id| parse_id(id)).collect::<Result<BTreeSet<Uuid>>>()?;
        let mut tx = self.db.write().await?;
        let (organization, by) = lock_with_admin(&mut tx, admin).await?;
        let mut done = Reminded::default();
        for id in ids {
            let member = act::lock_member(&mut tx, organization.id, id).await?;
            let left_out = is_left_out(&member, context.now);
            if left_out || has(self, &mut tx, &organization, &member).await? == Has::Allowed {
                done.needless += 1;
            } else if had_one(&mut tx, context, id).await? {
                done.recent += 1;
            } else {
                activity::record_by(&mut tx, context, id, by.id, Event::Reminded, None).await?;
                let mail = ByAdmin::Reminder { admin: &by.name, organization: &organization };
                self.send_mail(&mut tx, context, &member, &Mail::ByAdmin(mail)).await?;
                done.sent += 1;
            }
        }
        tx.commit().await?;
        Ok(done)
    }
}

async fn had_one(tx: &mut Tx, context: &Context, member: Uuid) -> Result<bool> {
    let last = store::activity::newest(tx, member, Event::Reminded.name()).await?;
    Ok(last.is_some_and(|last| context.now.0 < Timestamp(last.at).plus(PAUSE).0))
}
