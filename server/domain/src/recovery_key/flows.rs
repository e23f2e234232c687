use super::{RecoveryKey, Standing, shown::put_on_screen};
use crate::{
    Context, Portal, Result, Timestamp,
    activity::{self, Event},
};
use store::{Tx, recovery_key};
use uuid::Uuid;

/// Whether there is an active key and it was said to be saved.
pub(crate) async fn is_saved(tx: &mut Tx, account: Uuid) -> Result<bool> {
    Ok(recovery_key::active(tx, account).await?.is_some_and(|key| key.saved_at.is_some()))
}

/// Uses up a key if it is the account's active one. What it was before; nothing for one that is none of the account's.
pub(crate) async fn spend(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    key: &RecoveryKey,
) -> Result<Option<Standing>> {
    let hash = key.hash(&portal.keys, account);
    let spent = recovery_key::spend(tx, account, &hash, context.now.0).await?;
    // Looked up in either case, so that the time tells nothing (S-047).
    let row = recovery_key::by_hash(tx, account, &hash).await?;
    Ok(if spent { Some(Standing::Active) } else { row.as_ref().map(Standing::of) })
}

/// Whether the key that took the place of one that was used at `used` was never on a screen: the answer of that log-in was lost on its way,
/// and its owner has neither.
pub(crate) async fn is_successor_lost(tx: &mut Tx, account: Uuid, used: Timestamp) -> Result<bool> {
    let is_lost =
        |key: recovery_key::RecoveryKey| key.saved_at.is_none() && key.seen_at.is_none() && key.created_at >= used.0;
    Ok(recovery_key::active(tx, account).await?.is_some_and(is_lost))
}

/// Makes a new key, ends the old one and all that wait, and puts the new one on the screen of a session.
pub(crate) async fn replace(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    session: Uuid,
) -> Result<()> {
    recovery_key::replace_active(tx, account, context.now.0).await?;
    recovery_key::void_waiting(tx, account, context.now.0).await?;
    put_on_screen(portal, tx, context, account, session, Some(context.now)).await?;
    activity::record(tx, context, account, Some(session), Event::RecoveryKeyCreated, None).await
}
