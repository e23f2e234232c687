use crate::{Refused, wire::Json};
use leptos::{prelude::*, server_fn::codec::Post};
use model::KeyRequest;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    domain::{Issued, Then},
    model::{Notice, Way},
};

/// The first step of a log-in.
#[server(endpoint = "log_in")]
pub async fn log_in(email: String, password: String, #[server(default)] next: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let input = domain::LogIn { email, password, next };
    let issued = door.portal.log_in(&door.context, input, door.token.as_ref()).await.map_err(|e| door.refused(e))?;
    go_on(&door, issued).await
}

/// The second step of a log-in, with the code of an authenticator app.
#[server(endpoint = "log_in_with_code")]
pub async fn log_in_with_code(code: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let pending = door.pending().await?;
    let issued = door.portal.log_in_with_code(&door.context, &pending, &code).await.map_err(|e| door.refused(e))?;
    door.remember(Way::AuthenticatorApp);
    go_on(&door, issued).await
}

/// The second step of a log-in, with the emergency recovery key. It is used up, and a new one comes next.
#[server(endpoint = "log_in_with_recovery_key")]
pub async fn log_in_with_recovery_key(#[server(rename = "recovery-key")] recovery_key: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let pending = door.pending().await?;
    let issued = door.portal.log_in_with_recovery_key(&door.context, &pending, &recovery_key).await;
    go_on(&door, issued.map_err(|e| door.refused(e))?).await
}

/// What to ask the keys of an open log-in, when what the page holds is spent.
#[server(endpoint = "log_in_key_options", output = Post<Json>)]
pub async fn log_in_key_options() -> Result<KeyRequest, Refused> {
    let door = Doorway::here()?;
    let pending = door.pending().await?;
    door.portal.log_in_key_options(&door.context, &pending).await.map_err(|e| door.refused(e))
}

/// The second step of a log-in, with a security key.
#[server(endpoint = "log_in_with_key")]
pub async fn log_in_with_key(response: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let pending = door.pending().await?;
    let issued = door.portal.log_in_with_key(&door.context, &pending, &response).await.map_err(|e| door.refused(e))?;
    door.remember(Way::SecurityKey);
    go_on(&door, issued).await
}

/// Ends this session. Also cancels an open log-in.
#[server(endpoint = "log_out")]
pub async fn log_out() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let devices = door.portal.log_out(&door.context, door.token.as_ref()).await.map_err(|e| door.refused(e))?;
    if devices > 0 {
        door.notice(Notice::StillLoggedIn { devices });
    }
    door.forget();
    door.go(routes::LOGGED_OUT);
    Ok(())
}

/// Goes on to where a step forward leads.
#[cfg(feature = "ssr")]
pub(super) async fn go_on(door: &Doorway, issued: Issued) -> Result<(), Refused> {
    door.carry(&issued);
    match issued.then {
        Then::SecondStep => door.go(door.second_step(&issued.token).await?),
        Then::Page(next) => door.go(next.as_deref().unwrap_or(routes::SECURITY)),
        Then::NewRecoveryKey => door.go(routes::NEW_RECOVERY_KEY),
        Then::Required => door.go(routes::LOG_IN_REQUIRED),
        Then::Stay => {}
    }
    Ok(())
}
