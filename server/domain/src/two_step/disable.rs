use super::{Methods, forget};
use crate::{
    Context, Issued, Portal, Result, Then, Unlocked, account,
    activity::{self, Event},
    device,
    mails::Mail,
    organization,
    session::{lock_current, rotate},
};
use model::{Disabling, Refusal};
use serde_json::json;
use store::session;

impl Portal {
    /// Turns two-step verification off: keys, apps, the telephone, recovery keys, everything that is open and the counts of wrong codes and recovery
    /// keys are forgotten, and every other session and open log-in of the account ends, all in one transaction.
    ///
    /// # Errors
    /// [`Refusal::RequiredByOrganization`] where the organization does not let its members; where it does, this session can do nothing any
    /// more, and the account is shut out until an admin lets it set up again (product.md 7).
    /// [`Refusal::Conflict`] when it is off already, [`Refusal::LogInFirst`] when the session ended meanwhile.
    pub async fn disable_two_step(&self, context: &Context, unlocked: Unlocked<'_>) -> Result<Issued> {
        let this = unlocked.0.session_id();
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, unlocked.0).await?;
        let policy = organization::policy_of(&mut tx, &account).await?;
        let disabling = organization::disabling(policy.as_ref(), &account, context.now);
        if let (Disabling::Forbidden, Some(policy)) = (disabling, policy) {
            return Err(Refusal::RequiredByOrganization { name: policy.name }.into());
        }
        let shuts_out = disabling == Disabling::ShutsOut;
        let names = Methods::of(self, &mut tx, account.id).await?.into_names(account::language(&account));
        let devices = device::others(self, &mut tx, context, unlocked.0).await?;
        if !forget(&mut tx, account.id).await? {
            return Err(Refusal::Conflict.into());
        }
        if shuts_out {
            store::account::mark_turned_off(&mut tx, account.id, context.now.0).await?;
        }
        session::delete_others(&mut tx, account.id, this).await?;
        session::without_second_step(&mut tx, this, account.epoch.saturating_add(1)).await?;
        let detail = json!({ "methods": names, "sessions_ended": devices });
        activity::record(&mut tx, context, account.id, Some(this), Event::TwoStepDisabled, Some(detail)).await?;
        self.send_mail(&mut tx, context, &account, &Mail::TwoStepOff).await?;
        let token = rotate(&mut tx, context, unlocked.0).await?;
        tx.commit().await?;
        let then = if shuts_out { Then::Required } else { Then::Stay };
        Ok(Issued { token, then, device: None })
    }
}
