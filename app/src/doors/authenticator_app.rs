use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    model::{Notice, Refusal},
};

/// Gives an authenticator app another name. Asks for unlocked settings.
#[server(endpoint = "rename_app")]
pub async fn rename_app(id: String, name: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    let name = door.portal.rename_app(&door.context, unlocked, &id, &name).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::AppRenamed { id, name });
    door.go(routes::TWO_STEP);
    Ok(())
}

/// Takes an authenticator app off the account. Asks for unlocked settings.
#[server(endpoint = "disable_app")]
pub async fn disable_app(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    let name = door.portal.remove_app(&door.context, unlocked, &id).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::AppDisabled { name });
    door.go(routes::TWO_STEP);
    Ok(())
}

/// Opens the replacement of an authenticator app. Asks for unlocked settings.
#[server(endpoint = "start_app_replacement")]
pub async fn start_app_replacement(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    door.portal.start_app_replacement(&door.context, unlocked, &id).await.map_err(|e| door.refused(e))?;
    door.go(routes::APP_REPLACE);
    Ok(())
}

/// Begins the open replacement again, with a new code to scan.
#[server(endpoint = "restart_app_replacement")]
pub async fn restart_app_replacement() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.restart_app_replacement(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::NewSetupCode);
    door.go(routes::APP_REPLACE);
    Ok(())
}

/// Connects the new app with a code from it, in the place of the old one.
#[server(endpoint = "replace_app")]
pub async fn replace_app(code: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let issued = door.portal.replace_app(&door.context, &signed_in, &code).await.map_err(|e| door.refused(e))?;
    door.carry(&issued);
    door.notice(Notice::AppReplaced);
    door.go(routes::TWO_STEP);
    Ok(())
}
