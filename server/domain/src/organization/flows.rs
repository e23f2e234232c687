use super::{Has, Standing, allowed, standing::standing};
use crate::{Context, Portal, Result, Timestamp, two_step::Methods};
use model::{Refusal, Way};
use store::{Tx, account::Account, organization, organization::Organization};

/// What the organization of an account asks for; nothing for an account in none.
pub(crate) async fn policy_of(tx: &mut Tx, account: &Account) -> Result<Option<Organization>> {
    match account.organization_id {
        Some(id) => Ok(organization::by_id(tx, id).await?),
        None => Ok(None),
    }
}

/// Where an account stands with that, in a session that began at a time.
pub(crate) async fn standing_of(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    policy: Option<&Organization>,
    account: &Account,
    session_began: Timestamp,
) -> Result<Standing> {
    let Some(policy) = policy.filter(|policy| policy.required_from.is_some()) else { return Ok(Standing::Free) };
    let has = has(portal, tx, policy, account).await?;
    Ok(standing(policy, account, has, session_began, context.now))
}

/// What an account has of what is asked for. Only methods that can be used here count.
pub(crate) async fn has(portal: &Portal, tx: &mut Tx, policy: &Organization, account: &Account) -> Result<Has> {
    if account.two_step_since.is_none() {
        return Ok(Has::Nothing);
    }
    // Nearly always: then nothing more has to be read.
    let strongest = Way::named(&account.strongest).filter(|way| portal.can_be_used(*way));
    if strongest.is_some_and(|way| allowed(policy).has(way)) {
        return Ok(Has::Allowed);
    }
    let methods = Methods::of(portal, tx, account.id).await?;
    let is_met = Way::ALL.into_iter().any(|way| allowed(policy).has(way) && methods.has(way));
    Ok(if is_met { Has::Allowed } else { Has::Outdated })
}

/// # Errors
/// [`Refusal::MethodNotAllowed`] for a kind of method that the account's organization does not allow.
pub(crate) async fn refuse_disallowed(tx: &mut Tx, account: &Account, way: Way) -> Result<()> {
    match policy_of(tx, account).await? {
        Some(policy) if !allowed(&policy).has(way) => Err(Refusal::MethodNotAllowed { name: policy.name }.into()),
        _ => Ok(()),
    }
}
