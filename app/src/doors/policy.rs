#![expect(clippy::too_many_arguments, reason = "a form has as many fields as it has")]

use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {super::Doorway, crate::routes, model::Notice};

/// Changes what the organization asks for. Asks for an admin's unlocked settings.
#[server(endpoint = "set_policy")]
pub async fn set_policy(
    #[server(default)] required: String,
    #[server(default)] from: String,
    #[server(default)] delays: String,
    #[server(default)] allow_security_key: Option<String>,
    #[server(default)] allow_authenticator_app: Option<String>,
    #[server(default)] allow_text_message: Option<String>,
    #[server(default)] may_disable: Option<String>,
    #[server(default)] contact: String,
    #[server(default)] token_days: String,
    version: i64,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let draft = domain::PolicyDraft {
        required: required == "required",
        from,
        delays,
        allowed: model::AllowedWays {
            security_key: allow_security_key.is_some(),
            authenticator_app: allow_authenticator_app.is_some(),
            text_message: allow_text_message.is_some(),
        },
        may_disable: may_disable.is_some(),
        contact,
        token_days,
        version,
    };
    door.portal.set_policy(&door.context, admin, &draft).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::PolicySaved);
    door.go(routes::POLICY);
    Ok(())
}
