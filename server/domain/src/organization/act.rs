//! What everything has in common that an admin does to a member.

use super::{Standing, UnlockedAdmin, lock_with_admin, standing_of};
use crate::{
    Context, Error, Portal, Result,
    mails::{ByAdmin, Mail},
    two_step::parse_id,
};
use model::{Field, Reason, Refusal};
use store::{
    Tx,
    account::{self, Account},
    member,
    organization::Organization,
};
use uuid::Uuid;

/// A reason as it was typed.
pub(super) fn reason(typed: &str) -> Result<Reason> {
    Reason::parse(typed).map_err(|problem| Error::field(Field::Reason, problem))
}

/// Whether a member is shut out, so that only an admin can help.
pub(super) async fn is_shut_out(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    organization: &Organization,
    member: &Account,
) -> Result<bool> {
    let standing = standing_of(portal, tx, context, Some(organization), member, context.now).await?;
    Ok(matches!(standing, Standing::ShutOut(_)))
}

/// Locks the organization, the admin's own account and then the member's, by the number in an address or a form.
pub(super) async fn lock_both_named(tx: &mut Tx, admin: UnlockedAdmin<'_>, id: &str) -> Result<(Account, Account)> {
    lock_both(tx, admin, parse_id(id)?).await
}

/// The same by its key.
///
/// # Errors
/// [`Refusal::OwnAccount`]: nobody does such things to themselves.
pub(super) async fn lock_both(tx: &mut Tx, admin: UnlockedAdmin<'_>, id: Uuid) -> Result<(Account, Account)> {
    let (organization, by) = lock_with_admin(tx, admin).await?;
    let target = lock_other(tx, &organization, &by, id).await?;
    Ok((by, target))
}

/// Locks a member who is not the admin, whose account and organization are locked.
///
/// # Errors
/// As [`lock_both`].
pub(super) async fn lock_other(tx: &mut Tx, organization: &Organization, by: &Account, id: Uuid) -> Result<Account> {
    if id == by.id {
        return Err(Refusal::OwnAccount.into());
    }
    lock_member(tx, organization.id, id).await
}

/// A member of an organization. Another organization's is none (S-073).
pub(super) async fn member(tx: &mut Tx, organization: Uuid, id: Uuid) -> Result<Account> {
    let account = account::by_id(tx, id).await?.filter(|account| account.organization_id == Some(organization));
    account.ok_or_else(|| Refusal::NotFound.into())
}

/// The same, locked. The organization and the admin's own account are locked before it.
pub(super) async fn lock_member(tx: &mut Tx, organization: Uuid, id: Uuid) -> Result<Account> {
    // Looked at first, so that nothing of another organization is locked.
    member(tx, organization, id).await?;
    let account = account::lock(tx, id).await?.filter(|account| account.organization_id == Some(organization));
    account.ok_or_else(|| Refusal::NotFound.into())
}

/// Tells the member and all admins, the one who did it among them.
pub(super) async fn tell<'a>(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    (admin, target): (&Account, &Account),
    mail: impl Fn(bool) -> ByAdmin<'a> + Send + Sync,
) -> Result<()> {
    portal.send_mail(tx, context, target, &Mail::ByAdmin(mail(true))).await?;
    let Some(organization) = admin.organization_id else { return Ok(()) };
    for other in member::admins(tx, organization).await?.iter().filter(|other| other.id != target.id) {
        portal.send_mail(tx, context, other, &Mail::ByAdmin(mail(false))).await?;
    }
    Ok(())
}
