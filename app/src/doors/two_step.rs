use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    domain::Then,
    model::{Notice, Refusal},
};

/// Opens the set-up of an authenticator app. Asks for unlocked settings.
#[server(endpoint = "start_app_setup")]
pub async fn start_app_setup() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    door.portal.start_app_setup(&door.context, who.may_enrol(&door)?).await.map_err(|e| door.refused(e))?;
    door.go(routes::APP);
    Ok(())
}

/// Begins the open set-up again, with a new code to scan.
#[server(endpoint = "restart_app_setup")]
pub async fn restart_app_setup() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    door.portal.restart_app_setup(&door.context, who.enrolling(&door)?).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::NewSetupCode);
    door.go(routes::APP);
    Ok(())
}

/// Connects the app with a code from it. The first one turns two-step verification on.
#[server(endpoint = "connect_app")]
pub async fn connect_app(code: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    let issued = door.portal.connect_app(&door.context, who.enrolling(&door)?, &code).await;
    let issued = issued.map_err(|e| door.refused(e))?;
    door.carry(&issued);
    door.go(if issued.then == Then::NewRecoveryKey { routes::RECOVERY_NEW } else { routes::DONE });
    Ok(())
}

/// The recovery key is saved, says the person.
#[server(endpoint = "finish_recovery_key")]
pub async fn finish_recovery_key(#[server(default)] saved: Option<String>) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.finish_recovery_key(&door.context, &signed_in, saved.is_some()).await.map_err(|e| door.refused(e))?;
    door.go(match (signed_in.must_save_key(), signed_in.is_by_recovery_key()) {
        // What may be lost is asked on the same page.
        (true, true) => routes::NEW_RECOVERY_KEY,
        (true, false) => signed_in.next().unwrap_or(routes::SECURITY),
        (false, _) => routes::DONE,
    });
    Ok(())
}

/// A fresh recovery key in place of one that was never saved.
#[server(endpoint = "renew_recovery_key")]
pub async fn renew_recovery_key() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let renewed = match signed_in.unlocked(door.context.now) {
        Some(unlocked) => door.portal.renew_unsaved_recovery_key(&door.context, unlocked).await,
        None => door.portal.renew_required_recovery_key(&door.context, &signed_in).await,
    };
    renewed.map_err(|e| door.refused(e))?;
    door.go(if signed_in.must_save_key() { routes::NEW_RECOVERY_KEY } else { routes::RECOVERY_NEW });
    Ok(())
}

/// Turns two-step verification off. Asks for unlocked settings.
#[server(endpoint = "disable_two_step")]
pub async fn disable_two_step() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    let issued = door.portal.disable_two_step(&door.context, unlocked).await.map_err(|e| door.refused(e))?;
    door.carry(&issued);
    if issued.then == Then::Required {
        door.go(routes::LOG_IN_REQUIRED);
        return Ok(());
    }
    door.notice(Notice::TwoStepDisabled);
    door.go(routes::TWO_STEP);
    Ok(())
}
