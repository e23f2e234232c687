use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    model::{Notice, Refusal},
};

/// Gives a device a name of its own; an empty one takes it away.
#[server(endpoint = "rename_device")]
pub async fn rename_device(id: String, #[server(default)] name: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let called = door.portal.rename_device(&door.context, &signed_in, &id, &name).await.map_err(|e| door.refused(e))?;
    let cleared = name.trim().is_empty();
    door.notice(if cleared { Notice::DeviceNameCleared } else { Notice::DeviceRenamed { id, name: called } });
    door.go(routes::DEVICES);
    Ok(())
}

/// Logs out another device.
#[server(endpoint = "log_out_device")]
pub async fn log_out_device(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let name = door.portal.log_out_device(&door.context, &signed_in, &id).await;
    // What is gone is missing from a list that was read before: look at it again.
    let name = name.map_err(|e| match door.refused(e) {
        Refused(Refusal::NotFound) => Refused(Refusal::Conflict),
        other => other,
    })?;
    door.notice(Notice::DeviceLoggedOut { name });
    door.go(routes::DEVICES);
    Ok(())
}

/// Logs out all other devices.
#[server(endpoint = "log_out_other_devices")]
pub async fn log_out_other_devices() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let devices = door.portal.log_out_other_devices(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::OtherDevicesLoggedOut { devices });
    door.go(routes::DEVICES);
    Ok(())
}

/// "This was not me": logs out all other devices, and goes on to the steps that are left.
#[server(endpoint = "this_was_not_me")]
pub async fn this_was_not_me() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.this_was_not_me(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
    door.go(routes::NOT_ME);
    Ok(())
}

/// The owner has looked at the ways to log in.
#[server(endpoint = "methods_reviewed")]
pub async fn methods_reviewed() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.methods_reviewed(&door.context, &signed_in).await.map_err(|e| door.refused(e))?;
    door.go(routes::NOT_ME);
    Ok(())
}
