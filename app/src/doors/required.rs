use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {super::Doorway, crate::routes, domain::Visitor, model::Refusal};

/// Puts off what the organization asks for, and goes on to the page that was asked for.
#[server(endpoint = "put_off_set_up")]
pub async fn put_off_set_up() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let visitor = door.visitor().await?;
    let who = match &visitor {
        Visitor::EnrolOnly(enrol_only) => Some(enrol_only.required()),
        Visitor::SignedIn(signed_in) => signed_in.required(),
        _ => return Err(Refused(Refusal::LogInFirst)),
    };
    let next = match who {
        Some(who) => door.portal.put_off_set_up(&door.context, who).await.map_err(|e| door.refused(e))?,
        None => None,
    };
    door.go(next.as_deref().unwrap_or(routes::SECURITY));
    Ok(())
}
