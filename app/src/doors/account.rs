use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::{Doorway, log_in::go_on},
    crate::routes,
    model::Notice,
};

/// Signs up. The answer is the same whether or not the address has an account.
#[server(endpoint = "sign_up")]
pub async fn sign_up(
    email: String,
    name: String,
    #[server(rename = "new-password")] new_password: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let input = domain::NewAccount { email, name, password: new_password };
    door.portal.sign_up(&door.context, &input).await.map_err(|e| door.refused(e))?;
    door.go(routes::SIGN_UP_SENT);
    Ok(())
}

/// Accepts the link of a verification mail with the password of its sign-up, and logs in.
#[server(endpoint = "verify_email")]
pub async fn verify_email(token: String, password: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let issued = door.portal.verify_email(&door.context, &token, &password, door.token.as_ref()).await;
    let issued = issued.map_err(|e| door.refused(e))?;
    door.notice(Notice::EmailVerified);
    go_on(&door, issued).await
}
