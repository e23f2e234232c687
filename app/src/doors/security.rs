use crate::{Refused, wire::Json};
use leptos::{prelude::*, server_fn::codec::Post};
use model::{KeyRequest, SecurityView};
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    model::{Next, Notice},
};

/// What the owner sees of the account's security.
#[server(endpoint = "security", output = Post<Json>)]
pub async fn security() -> Result<SecurityView, Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.security_view(&door.context, &signed_in).await.map_err(|e| door.refused(e))
}

/// Opens the settings, and goes on to where the person was.
#[server(endpoint = "unlock")]
pub async fn unlock(
    password: String,
    #[server(default)] code: String,
    #[server(default)] next: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let issued = door.portal.unlock(&door.context, &signed_in, &password, &code).await.map_err(|e| door.refused(e))?;
    door.carry(&issued);
    unlocked(&door, &next);
    Ok(())
}

/// Goes on to where the person was. The page with all settings looks much as before, so it tells that they are open.
#[cfg(feature = "ssr")]
pub(super) fn unlocked(door: &Doorway, next: &str) {
    let next = Next::parse(next);
    let next = next.as_ref().map_or(routes::TWO_STEP, Next::as_str);
    if next == routes::TWO_STEP {
        door.notice(Notice::Unlocked);
    }
    door.go(next);
}

/// What to ask the keys of the account for unlocking, when what the page holds is spent.
#[server(endpoint = "unlock_key_options", output = Post<Json>)]
pub async fn unlock_key_options() -> Result<KeyRequest, Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.unlock_key_options(&door.context, &signed_in).await.map_err(|e| door.refused(e))
}

/// Opens the settings with the password and a security key, and goes on to where the person was.
#[server(endpoint = "unlock_with_key")]
pub async fn unlock_with_key(
    password: String,
    response: String,
    #[server(default)] next: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let issued = door.portal.unlock_with_key(&door.context, &signed_in, &password, &response).await;
    door.carry(&issued.map_err(|e| door.refused(e))?);
    unlocked(&door, &next);
    Ok(())
}

/// Locks the settings again.
#[server(endpoint = "lock")]
pub async fn lock() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.lock(&signed_in).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::Locked);
    door.go(routes::TWO_STEP);
    Ok(())
}
