//! What one admin asks for and a second one has to agree to, where an installation wants two (`Rules::two_admins`).
//!
//! ```text
//!              asked            by another admin
//! nothing ─────────────▶ waits ──────────────────▶ approved: it happens then
//!                          │  └──────────────────▶ declined
//!                          └─ 7 days ─▶ over
//! ```

use super::{
    Admin, UnlockedAdmin, act,
    exclusion::{self, Exclusion},
    lock_with_admin, reset,
};
use crate::{
    Context, Portal, Result, Timestamp,
    activity::{self, Event},
    mails::{ByAdmin, Mail},
    two_step::parse_id,
};
use model::{ApprovalKind, ApprovalView, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{
    Tx,
    account::Account,
    approval::{self, Approval, Waiting},
    member,
};
use uuid::Uuid;

/// It waits so long.
const LIFE: i64 = 7 * Timestamp::DAY;
/// So many are shown at once.
const SHOWN: i64 = 20;

/// What waits, of an organization or of one of its members.
pub(super) async fn waiting(
    tx: &mut Tx,
    context: &Context,
    admin: Admin<'_>,
    member: Option<Uuid>,
) -> Result<Vec<ApprovalView>> {
    let rows = approval::waiting(tx, admin.organization, member, context.now.0, SHOWN).await?;
    Ok(rows.into_iter().filter_map(|row| view(row, admin.account_id())).collect())
}

/// Nothing for what this version does not know.
fn view(Waiting { row, account_name, asked_by_name }: Waiting, me: Uuid) -> Option<ApprovalView> {
    Some(ApprovalView {
        id: row.id.to_string(),
        what: ApprovalKind::named(&row.what)?,
        member: account_name,
        member_id: row.account_id.to_string(),
        reason: row.reason,
        until: row.until.map(|at| Timestamp(at).moment()),
        asked_by: asked_by_name,
        asked: Timestamp(row.created_at).moment(),
        over: Timestamp(row.expires_at).moment(),
        mine: row.asked_by == me,
        about_me: row.account_id == me,
    })
}

/// What came of what an admin wanted to be done to a member: it was, or it waits for a second admin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wished {
    /// The member's name.
    pub member: String,
    /// Where an installation wants two admins, what waits now.
    pub waits: Option<ApprovalView>,
}

/// What an admin wants to be done.
pub(crate) struct Wish<'a> {
    pub what: ApprovalKind,
    pub reason: &'a str,
    pub until: Option<Timestamp>,
}

/// Asks for something: the other admins get a mail. What waits then. Both accounts are locked.
pub(super) async fn ask(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    (admin, target): (&Account, &Account),
    wish: Wish<'_>,
) -> Result<ApprovalView> {
    let organization = admin.organization_id.ok_or(Refusal::NotFound)?;
    let others = member::admins(tx, organization).await?;
    let others: Vec<_> = others.into_iter().filter(|other| other.id != admin.id && other.id != target.id).collect();
    if others.is_empty() {
        return Err(Refusal::NoSecondAdmin.into());
    }
    let waiting = approval::waiting(tx, organization, Some(target.id), context.now.0, SHOWN).await?;
    if waiting.iter().any(|one| one.row.what == wish.what.name()) {
        return Err(Refusal::AlreadyAsked.into());
    }
    let row = Approval {
        id: context.id(),
        organization_id: organization,
        account_id: target.id,
        asked_by: admin.id,
        what: wish.what.name().to_owned(),
        reason: wish.reason.to_owned(),
        until: wish.until.map(|until| until.0),
        created_at: context.now.0,
        expires_at: context.now.plus(LIFE).0,
        decided_at: None,
        decided_by: None,
        approved: None,
    };
    approval::insert(tx, &row).await?;
    let until = wish.until.map(Timestamp::moment);
    let detail = json!({ "asked": wish.what, "reason": wish.reason, "until": until });
    activity::record_by(tx, context, target.id, admin.id, Event::ApprovalAsked, Some(detail)).await?;
    for other in &others {
        let mail = ByAdmin::Asked { admin: &admin.name, member: target, wish: &wish, over: context.now.plus(LIFE) };
        portal.send_mail(tx, context, other, &Mail::ByAdmin(mail)).await?;
    }
    let waiting = Waiting { row, account_name: target.name.clone(), asked_by_name: admin.name.clone() };
    view(waiting, admin.id).ok_or_else(|| Refusal::Conflict.into())
}

impl Portal {
    /// A second admin agrees, and it happens. What it was, about whom, and until when.
    ///
    /// # Errors
    /// [`Refusal::OwnRequest`], [`Refusal::OwnAccount`], [`Refusal::NotFound`] for what is none of this organization's,
    /// [`Refusal::Conflict`] when it was decided meanwhile, or is over.
    pub async fn approve(
        &self,
        context: &Context,
        admin: UnlockedAdmin<'_>,
        id: &str,
    ) -> Result<(ApprovalKind, String, Option<Timestamp>)> {
        let mut tx = self.db.write().await?;
        let (by, target, row) = open(&mut tx, context, admin, id).await?;
        if !approval::decide(&mut tx, row.id, by.id, true, context.now.0).await? {
            return Err(Refusal::Conflict.into());
        }
        let what = ApprovalKind::named(&row.what).ok_or(Refusal::Conflict)?;
        let until = row.until.map(Timestamp);
        match (what, until) {
            (ApprovalKind::Reset, _) => reset::now(self, &mut tx, context, (&by, &target), &row.reason).await?,
            (ApprovalKind::Exclusion, Some(until)) if context.now < until => {
                let exclusion = Exclusion { reason: &row.reason, until };
                exclusion::now(self, &mut tx, context, (&by, &target), exclusion).await?;
            }
            (ApprovalKind::Exclusion, _) => return Err(Refusal::Conflict.into()),
        }
        tx.commit().await?;
        Ok((what, target.name, until))
    }

    /// An admin declines, also the one who asked: nothing happens.
    ///
    /// # Errors
    /// As [`Portal::approve`].
    pub async fn decline(&self, context: &Context, admin: UnlockedAdmin<'_>, id: &str) -> Result<()> {
        let mut tx = self.db.write().await?;
        let (_, by) = lock_with_admin(&mut tx, admin).await?;
        let row = of_organization(&mut tx, admin, id).await?;
        if !approval::decide(&mut tx, row.id, by.id, false, context.now.0).await? {
            return Err(Refusal::Conflict.into());
        }
        let detail =
            json!({ "asked": ApprovalKind::named(&row.what), "until": row.until.map(|at| Timestamp(at).moment()) });
        let declined = Event::ApprovalDeclined;
        activity::record_by(&mut tx, context, row.account_id, by.id, declined, Some(detail)).await?;
        if let Some(asking) = store::account::by_id(&mut tx, row.asked_by).await?.filter(|asking| asking.id != by.id)
            && let Some(member) = store::account::by_id(&mut tx, row.account_id).await?
        {
            let mail = ByAdmin::Declined { admin: &by.name, member: &member };
            self.send_mail(&mut tx, context, &asking, &Mail::ByAdmin(mail)).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

async fn of_organization(tx: &mut Tx, admin: UnlockedAdmin<'_>, id: &str) -> Result<Approval> {
    let row = approval::by_id(tx, parse_id(id)?).await?;
    row.filter(|row| row.organization_id == admin.0.organization).ok_or_else(|| Refusal::NotFound.into())
}

/// What this admin may agree to, with both accounts locked.
async fn open(
    tx: &mut Tx,
    context: &Context,
    admin: UnlockedAdmin<'_>,
    id: &str,
) -> Result<(Account, Account, Approval)> {
    let row = of_organization(tx, admin, id).await?;
    let (by, target) = act::lock_both(tx, admin, row.account_id).await?;
    if row.asked_by == by.id {
        return Err(Refusal::OwnRequest.into());
    }
    if row.decided_at.is_some() || row.expires_at <= context.now.0 {
        return Err(Refusal::Conflict.into());
    }
    Ok((by, target, row))
}
