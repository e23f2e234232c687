use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::{Doorway, log_in::go_on},
    crate::routes,
    domain::Sent,
    model::{Notice, Refusal, Role},
};

/// Invites one person into the admin's organization. Asks for unlocked settings.
#[server(endpoint = "invite")]
pub async fn invite(email: String, #[server(default)] role: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let email = door.portal.invite(&door.context, admin, &email, &role).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::Invited { email });
    door.go(routes::MEMBERS_INVITE);
    Ok(())
}

/// Invites everybody on a list, or nobody. Asks for unlocked settings.
#[server(endpoint = "invite_many")]
pub async fn invite_many(lines: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    match door.portal.invite_many(&door.context, admin, &lines).await.map_err(|e| door.refused(e))? {
        Sent::All(people) => door.notice(Notice::InvitedMany { people }),
        Sent::None(wrong) => {
            door.report(wrong);
            return Err(Refused(Refusal::WrongLines));
        }
    }
    door.go(routes::INVITATIONS);
    Ok(())
}

/// Sends an open invitation again, with a new link. Asks for unlocked settings.
#[server(endpoint = "invite_again")]
pub async fn invite_again(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let email = door.portal.invite_again(&door.context, admin, &id).await;
    let email = email.map_err(|e| gone(door.refused(e)))?;
    door.notice(Notice::Invited { email });
    door.go(routes::INVITATIONS);
    Ok(())
}

/// Takes an open invitation back. Asks for unlocked settings.
#[server(endpoint = "withdraw_invitation")]
pub async fn withdraw_invitation(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let email = door.portal.withdraw_invitation(&door.context, admin, &id).await;
    let email = email.map_err(|e| gone(door.refused(e)))?;
    door.notice(Notice::InvitationWithdrawn { email });
    door.go(routes::INVITATIONS);
    Ok(())
}

/// What is gone is missing from a list that was read before: look at it again.
#[cfg(feature = "ssr")]
fn gone(refused: Refused) -> Refused {
    if refused.0 == Refusal::NotFound { Refused(Refusal::Conflict) } else { refused }
}

/// Accepts an invitation with the account of its address, and goes on as the log-in does.
#[server(endpoint = "join")]
pub async fn join(token: String, password: String, #[server(default)] organization: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let issued = door.portal.join(&door.context, &token, &password, &organization, door.token.as_ref()).await;
    go_on(&door, issued.map_err(|e| door.refused(e))?).await
}

/// Accepts an invitation with a new account, and logs in.
#[server(endpoint = "join_as_new")]
pub async fn join_as_new(
    token: String,
    name: String,
    #[server(rename = "new-password")] new_password: String,
    #[server(default)] organization: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let (context, earlier) = (&door.context, door.token.as_ref());
    let issued = door.portal.join_as_new(context, &token, &name, &new_password, &organization, earlier).await;
    go_on(&door, issued.map_err(|e| door.refused(e))?).await
}

/// Accepts an invitation with the account that is logged in.
#[server(endpoint = "join_here")]
pub async fn join_here(id: String, #[server(default)] organization: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let organization = door.portal.join_here(&door.context, &signed_in, &id, &organization).await;
    let organization = organization.map_err(|e| door.refused(e))?;
    door.notice(Notice::OrganizationJoined { organization });
    door.go(routes::SECURITY);
    Ok(())
}

/// Makes a member an admin, or an admin a member. Asks for unlocked settings.
#[server(endpoint = "set_role")]
pub async fn set_role(id: String, role: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let name = door.portal.set_role(&door.context, admin, &id, &role).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::RoleChanged { name, role: Role::named(&role).unwrap_or_default() });
    // Who is no admin any more has no such page any more.
    let is_admin = door.signed_in().await?.admin().is_some();
    door.go(if is_admin { routes::MEMBERS } else { routes::SECURITY });
    Ok(())
}

/// Takes a member out of the organization. Asks for unlocked settings.
#[server(endpoint = "remove_member")]
pub async fn remove_member(id: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let admin = door.unlocked_admin(&signed_in)?;
    let name = door.portal.remove_member(&door.context, admin, &id).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::MemberRemoved { name });
    let is_admin = door.signed_in().await?.admin().is_some();
    door.go(if is_admin { routes::MEMBERS } else { routes::SECURITY });
    Ok(())
}
