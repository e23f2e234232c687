//! An admin takes all methods of a member away, who has lost them, so that they can be set up again.

use super::{
    UnlockedAdmin, act,
    approval::{self, Wish, Wished},
    lock_with_admin,
    once::{Before, Once},
};
use crate::{
    Context, Portal, Result,
    account::language,
    activity::{self, Event},
    device,
    mails::ByAdmin,
    two_step::{self, Methods, parse_id},
};
use model::{ApprovalKind, Refusal};
use serde_json::json;
use store::{
    Tx,
    account::{self, Account},
    organization::Organization,
    session,
};

impl Portal {
    /// Forgets everything that a member's two-step verification is made of, and ends every session and open log-in of the member. Where
    /// an installation wants two admins, this only asks for it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for who is no member, [`Refusal::OwnAccount`], [`Refusal::Fields`] for the reason, [`Refusal::Conflict`] when
    /// it is off, [`Refusal::NoSecondAdmin`], [`Refusal::AlreadyAsked`].
    pub async fn reset_member(
        &self,
        context: &Context,
        admin: UnlockedAdmin<'_>,
        id: &str,
        reason: &str,
    ) -> Result<Wished> {
        let mut tx = self.db.write().await?;
        let (organization, by) = lock_with_admin(&mut tx, admin).await?;
        let wished = self.reset_by(&mut tx, context, (&organization, &by), id, reason).await?;
        tx.commit().await?;
        Ok(wished)
    }

    /// The same for a program, under a key of its own: whatever comes again with that key is answered as the first time, and not done
    /// again. Nothing when the key belongs to another request.
    ///
    /// # Errors
    /// As [`Portal::reset_member`]; what is refused may be tried again with the same key.
    pub async fn reset_member_once(
        &self,
        context: &Context,
        admin: UnlockedAdmin<'_>,
        (id, reason): (&str, &str),
        once: &Once,
    ) -> Result<Option<Wished>> {
        let mut tx = self.db.write().await?;
        let (organization, by) = lock_with_admin(&mut tx, admin).await?;
        match once.look(&mut tx, context, by.id).await? {
            Before::Never => {}
            Before::Answered(wished) => return Ok(Some(wished)),
            Before::Other => return Ok(None),
        }
        let wished = self.reset_by(&mut tx, context, (&organization, &by), id, reason).await?;
        once.keep(&mut tx, context, by.id, &wished).await?;
        tx.commit().await?;
        Ok(Some(wished))
    }

    /// With the organization and the admin's account locked.
    async fn reset_by(
        &self,
        tx: &mut Tx,
        context: &Context,
        (organization, by): (&Organization, &Account),
        id: &str,
        reason: &str,
    ) -> Result<Wished> {
        let target = act::lock_other(tx, organization, by, parse_id(id)?).await?;
        let reason = act::reason(reason)?;
        if target.two_step_since.is_none() {
            return Err(Refusal::Conflict.into());
        }
        let waits = if self.rules.two_admins {
            let wish = Wish { what: ApprovalKind::Reset, reason: reason.as_str(), until: None };
            Some(approval::ask(self, tx, context, (by, &target), wish).await?)
        } else {
            now(self, tx, context, (by, &target), reason.as_str()).await?;
            None
        };
        Ok(Wished { member: target.name, waits })
    }
}

/// Does it, with both accounts locked.
pub(super) async fn now(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    (by, target): (&Account, &Account),
    reason: &str,
) -> Result<()> {
    let Gone { methods, sessions } = forget_methods(portal, tx, context, target).await?;
    let detail = json!({ "reason": reason, "methods": methods, "sessions_ended": sessions });
    activity::record_by(tx, context, target.id, by.id, Event::TwoStepReset, Some(detail)).await?;
    let mail = |to_member| ByAdmin::Reset { admin: &by.name, member: target, reason, to_member };
    act::tell(portal, tx, context, (by, target), mail).await
}

/// What a reset takes away.
pub(crate) struct Gone {
    /// What the methods were called.
    pub methods: Vec<String>,
    /// How many devices were logged in.
    pub sessions: u32,
}

/// Forgets the methods of a locked account and what shut it out, and ends its sessions.
///
/// # Errors
/// [`Refusal::Conflict`] when two-step verification is off.
pub(crate) async fn forget_methods(portal: &Portal, tx: &mut Tx, context: &Context, target: &Account) -> Result<Gone> {
    let methods = Methods::of(portal, tx, target.id).await?.into_names(language(target));
    // Before the epoch is another one, by which all of them are over.
    let gone = let_in_again(portal, tx, context, target).await?;
    if !two_step::forget(tx, target.id).await? {
        return Err(Refusal::Conflict.into());
    }
    Ok(Gone { methods, ..gone })
}

/// Forgets what shut a locked account out, and ends its sessions.
pub(crate) async fn let_in_again(portal: &Portal, tx: &mut Tx, context: &Context, target: &Account) -> Result<Gone> {
    let sessions = device::count(portal, tx, context, target.id, None).await?;
    account::forget_shut_out(tx, target.id).await?;
    session::delete_all(tx, target.id).await?;
    Ok(Gone { methods: Vec::new(), sessions })
}
