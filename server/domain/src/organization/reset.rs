//! An admin takes all methods of a member away, who has lost them, so that they can be set up again.

use super::{
    UnlockedAdmin, act,
    approval::{self, Wish},
};
use crate::{
    Context, Portal, Result,
    activity::{self, Event},
    mails::ByAdmin,
    two_step::{self, Methods},
};
use model::{ApprovalKind, Decided, Refusal};
use serde_json::json;
use store::{
    Tx,
    account::{self, Account},
    session,
};

impl Portal {
    /// Forgets everything that a member's two-step verification is made of, and ends every session and open log-in of the member. Where
    /// an installation wants two admins, this only asks for it. The member's name, and which of both it was.
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
    ) -> Result<(String, Decided)> {
        let mut tx = self.db.write().await?;
        let (by, target) = act::lock_both_named(&mut tx, admin, id).await?;
        let reason = act::reason(reason)?;
        if target.two_step_since.is_none() {
            return Err(Refusal::Conflict.into());
        }
        if self.rules.two_admins {
            let wish = Wish { what: ApprovalKind::Reset, reason: reason.as_str(), until: None };
            approval::ask(self, &mut tx, context, (&by, &target), wish).await?;
        } else {
            now(self, &mut tx, context, (&by, &target), reason.as_str()).await?;
        }
        tx.commit().await?;
        Ok((target.name, approval::decided(self.rules.two_admins)))
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
    pub sessions: i64,
}

/// Forgets the methods of a locked account and what shut it out, and ends its sessions.
///
/// # Errors
/// [`Refusal::Conflict`] when two-step verification is off.
pub(crate) async fn forget_methods(portal: &Portal, tx: &mut Tx, context: &Context, target: &Account) -> Result<Gone> {
    let methods = Methods::of(portal, tx, target.id).await?.into_names();
    let idle_before = context.now.plus(-portal.rules.idle).0;
    let sessions = session::count_full(tx, target.id, None, context.now.0, idle_before).await?;
    if !two_step::forget(tx, target.id).await? {
        return Err(Refusal::Conflict.into());
    }
    account::forget_shut_out(tx, target.id).await?;
    session::delete_all(tx, target.id).await?;
    Ok(Gone { methods, sessions })
}
