use crate::{Refused, wire::Json};
use leptos::{prelude::*, server_fn::codec::Post};
use model::KeyRequest;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    model::{Notice, Refusal},
};

/// What to ask a new key, when what the page holds is spent. Asks for unlocked settings.
#[server(endpoint = "key_registration_options", output = Post<Json>)]
pub async fn key_registration_options() -> Result<KeyRequest, Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    let setup = door.portal.key_registration_options(&door.context, who.may_enrol(&door)?).await;
    Ok(setup.map_err(|e| door.refused(e))?.request)
}

/// Registers the key that answered. The first one turns two-step verification on.
#[server(endpoint = "register_key")]
pub async fn register_key(#[server(default)] name: String, response: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    let key = door.portal.register_key(&door.context, who.enrolling(&door)?, &name, &response).await;
    let key = key.map_err(|e| door.refused(e))?;
    door.carry(&key.issued);
    door.go(&routes::key_added(&key.id));
    Ok(())
}

/// What to ask one key for "Try it now".
#[server(endpoint = "try_key_options", output = Post<Json>)]
pub async fn try_key_options(id: String) -> Result<KeyRequest, Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.try_key_options(&door.context, &signed_in, &id).await.map_err(|e| door.refused(e))
}

/// Proves that a key works.
#[server(endpoint = "try_key")]
pub async fn try_key(id: String, response: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.try_key(&door.context, &signed_in, &id, &response).await.map_err(|e| door.refused(e))
}

/// Gives a key another name. Asks for unlocked settings.
#[server(endpoint = "rename_key")]
pub async fn rename_key(id: String, name: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    let name = door.portal.rename_key(&door.context, unlocked, &id, &name).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::KeyRenamed { id, name });
    door.go(routes::TWO_STEP);
    Ok(())
}

/// Takes a key off the account. Asks for unlocked settings.
#[server(endpoint = "delete_key")]
pub async fn delete_key(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    let name = door.portal.delete_key(&door.context, unlocked, &id).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::KeyDeleted { name });
    door.go(routes::TWO_STEP);
    Ok(())
}

/// Takes all keys off the account. Asks for unlocked settings.
#[server(endpoint = "disable_keys")]
pub async fn disable_keys() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    door.portal.disable_keys(&door.context, unlocked).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::KeysDisabled);
    door.go(routes::TWO_STEP);
    Ok(())
}
