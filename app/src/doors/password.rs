use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    model::{Next, Notice, Refusal},
};

/// Changes the password. Asks for unlocked settings.
#[server(endpoint = "change_password")]
pub async fn change_password(
    #[server(rename = "new-password")] new_password: String,
    #[server(default)] next: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    let issued = door.portal.change_password(&door.context, unlocked, &new_password).await;
    door.carry(&issued.map_err(|e| door.refused(e))?);
    door.notice(Notice::PasswordChanged);
    door.go(Next::parse(&next).as_ref().map_or(routes::SECURITY, Next::as_str));
    Ok(())
}

/// Sends a link for a new password. The answer is the same for any address.
#[server(endpoint = "request_password_reset")]
pub async fn request_password_reset(email: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    door.portal.request_password_reset(&door.context, &email).await.map_err(|e| door.refused(e))?;
    door.go(routes::FORGOT_SENT);
    Ok(())
}

/// Sets a new password with the link of a mail. Logs nobody in.
#[server(endpoint = "reset_password")]
pub async fn reset_password(
    token: String,
    #[server(rename = "new-password")] new_password: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let device = door.portal.reset_password(&door.context, &token, &new_password).await;
    door.know(device.map_err(|e| door.refused(e))?);
    door.notice(Notice::PasswordReset);
    door.go(routes::LOG_IN);
    Ok(())
}
