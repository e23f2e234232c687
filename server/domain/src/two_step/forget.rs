use crate::{
    Result,
    throttle::{self, Class, Subject},
};
use store::{Tx, account, authenticator_app, ceremony, phone, recovery_key, security_key};
use uuid::Uuid;

/// Turns two-step verification of a locked account off and forgets all that belongs to it: keys, apps, the telephone, recovery keys,
/// everything that is open and the counts of wrong codes and recovery keys. The epoch is one higher from then on, so that whoever calls
/// this decides which sessions stay. Whether it was on; if it was not, nothing is changed.
pub(crate) async fn forget(tx: &mut Tx, id: Uuid) -> Result<bool> {
    if !account::turn_two_step_off(tx, id).await? {
        return Ok(false);
    }
    security_key::delete_of_account(tx, id).await?;
    authenticator_app::delete_of_account(tx, id).await?;
    phone::delete_of_account(tx, id).await?;
    recovery_key::delete_of_account(tx, id).await?;
    ceremony::delete_all_of_account(tx, id).await?;
    for class in [Class::Codes, Class::RecoveryKey] {
        throttle::clear(tx, Subject::account(id), class).await?;
    }
    Ok(true)
}
