use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    domain::{Issued, Then},
    model::Notice,
};

/// The first step of a log-in.
#[server(endpoint = "log_in")]
pub async fn log_in(email: String, password: String, #[server(default)] next: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let input = domain::LogIn { email, password, next };
    let issued = door.portal.log_in(&door.context, input, door.token.as_ref()).await.map_err(|e| door.refused(e))?;
    go_on(&door, issued);
    Ok(())
}

/// The second step of a log-in, with the code of an authenticator app.
#[server(endpoint = "log_in_with_code")]
pub async fn log_in_with_code(code: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let pending = door.pending().await?;
    let issued = door.portal.log_in_with_code(&door.context, &pending, &code).await.map_err(|e| door.refused(e))?;
    go_on(&door, issued);
    Ok(())
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
pub(super) fn go_on(door: &Doorway, issued: Issued) {
    door.carry(&issued);
    match issued.then {
        Then::SecondStep => door.go(routes::LOG_IN_APP),
        Then::Page(next) => door.go(next.as_deref().unwrap_or(routes::SECURITY)),
        Then::NewRecoveryKey => door.go(routes::NEW_RECOVERY_KEY),
        Then::Stay => {}
    }
}
