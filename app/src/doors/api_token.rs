use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    domain::TokenDraft,
    model::{Notice, Refusal, Scope},
};

/// Makes a token, and goes on to the page that shows it once. Asks for unlocked settings.
#[server(endpoint = "create_api_token")]
pub async fn create_api_token(
    #[server(default)] name: String,
    #[server(default)] account_read: Option<String>,
    #[server(default)] organization_read: Option<String>,
    #[server(default)] organization_admin: Option<String>,
    #[server(default)] until: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    let ticks = [
        (account_read, Scope::AccountRead),
        (organization_read, Scope::OrganizationRead),
        (organization_admin, Scope::OrganizationAdmin),
    ];
    let scopes = ticks.into_iter().filter_map(|(tick, scope)| tick.map(|_| scope)).collect();
    let draft = TokenDraft { name, scopes, until };
    door.portal.create_api_token(&door.context, unlocked, &draft).await.map_err(|e| door.refused(e))?;
    door.go(routes::API_TOKEN_MADE);
    Ok(())
}

/// Ends a token at once. Asks for unlocked settings.
#[server(endpoint = "revoke_api_token")]
pub async fn revoke_api_token(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    let name = door.portal.revoke_api_token(&door.context, unlocked, &id).await;
    // What is gone is missing from a list that was read before: look at it again.
    let name = name.map_err(|e| match door.refused(e) {
        Refused(Refusal::NotFound) => Refused(Refusal::Conflict),
        other => other,
    })?;
    door.notice(Notice::ApiTokenRevoked { name });
    door.go(routes::API_TOKENS);
    Ok(())
}
