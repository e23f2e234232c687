use crate::Refused;
use leptos::prelude::*;
use model::CheckUp;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    model::{Notice, Refusal},
};

/// Makes a new recovery key, which waits to be saved while the old one works. Asks for unlocked settings.
#[server(endpoint = "start_new_recovery_key")]
pub async fn start_new_recovery_key() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    door.portal.start_new_recovery_key(&door.context, unlocked).await.map_err(|e| door.refused(e))?;
    door.go(routes::RECOVERY_NEW);
    Ok(())
}

/// The new recovery key is saved, says the person: it takes the place of the old one.
#[server(endpoint = "save_new_recovery_key")]
pub async fn save_new_recovery_key(#[server(default)] saved: Option<String>) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.finish_recovery_key(&door.context, &signed_in, saved.is_some()).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::RecoveryKeyReplaced);
    door.go(routes::TWO_STEP);
    Ok(())
}

/// Gives up the new recovery key that waits: the old one goes on.
#[server(endpoint = "cancel_new_recovery_key")]
pub async fn cancel_new_recovery_key() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.cancel_new_recovery_key(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::RecoveryKeyKept);
    door.go(routes::TWO_STEP);
    Ok(())
}

/// Takes an answer to "Do you still have your recovery key?".
#[server(endpoint = "answer_check_up")]
pub async fn answer_check_up(answer: CheckUp, #[server(default)] page: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.answer_check_up(&door.context, &signed_in, answer).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::RecoveryKeyCheckedUp { answer });
    door.go(if page == routes::SECURITY { routes::SECURITY } else { routes::TWO_STEP });
    Ok(())
}
