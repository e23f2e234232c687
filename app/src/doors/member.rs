use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    domain::Wished,
    model::{ApprovalKind, Notice},
};

/// Sends a reminder to the members of these ids.
#[server(endpoint = "remind_members")]
pub async fn remind_members(#[server(default)] ids: Vec<String>) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let done = door.portal.remind(&door.context, admin, &ids).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::Reminded { done });
    door.go(routes::MEMBERS);
    Ok(())
}

/// Takes all methods of a member away, or asks a second admin for it.
#[server(endpoint = "reset_member")]
pub async fn reset_member(id: String, #[server(default)] reason: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let done = door.portal.reset_member(&door.context, admin, &id, &reason).await;
    let Wished { member, waits } = done.map_err(|e| door.refused(e))?;
    door.notice(match waits {
        None => Notice::MemberReset { name: member },
        Some(_) => Notice::ApprovalAsked,
    });
    door.go(&routes::member(&id));
    Ok(())
}

/// Leaves a member out until the end of a day, or asks a second admin for it.
#[server(endpoint = "leave_out_member")]
pub async fn leave_out_member(
    id: String,
    #[server(default)] reason: String,
    #[server(default)] until: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let done = door.portal.leave_out(&door.context, admin, &id, &reason, &until).await;
    let (Wished { member, waits }, until) = done.map_err(|e| door.refused(e))?;
    door.notice(match waits {
        None => Notice::MemberLeftOut { name: member, until: until.moment() },
        Some(_) => Notice::ApprovalAsked,
    });
    door.go(&routes::member(&id));
    Ok(())
}

/// Ends that a member is left out.
#[server(endpoint = "end_leave_out")]
pub async fn end_leave_out(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let name = door.portal.end_leave_out(&door.context, admin, &id).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::MemberIncluded { name });
    door.go(&routes::member(&id));
    Ok(())
}

/// Lets a member who is shut out set it up.
#[server(endpoint = "allow_set_up")]
pub async fn allow_set_up(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let (name, until) = door.portal.allow_set_up(&door.context, admin, &id).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::SetUpAllowed { name, until: until.moment() });
    door.go(&routes::member(&id));
    Ok(())
}

/// Agrees to what another admin has asked for: it happens.
#[server(endpoint = "approve_request")]
pub async fn approve_request(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let (what, name, until) = door.portal.approve(&door.context, admin, &id).await.map_err(|e| door.refused(e))?;
    door.notice(match (what, until) {
        (ApprovalKind::Exclusion, Some(until)) => Notice::MemberLeftOut { name, until: until.moment() },
        _ => Notice::MemberReset { name },
    });
    door.go(routes::MEMBERS);
    Ok(())
}

/// Declines what an admin has asked for.
#[server(endpoint = "decline_request")]
pub async fn decline_request(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    door.portal.decline(&door.context, admin, &id).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::ApprovalDeclined);
    door.go(routes::MEMBERS);
    Ok(())
}
