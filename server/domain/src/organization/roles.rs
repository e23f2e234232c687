use super::{UnlockedAdmin, act::lock_member, lock_with_admin};
use crate::{
    Context, Portal, Result,
    activity::{self, Event},
    mails::{Mail, Membership},
    two_step::parse_id,
};
use model::{Refusal, Role};
use serde_json::json;
use store::{Tx, account, account::Account, member};

/// What was done to whom, for the mails that tell of it.
#[derive(Clone, Copy)]
pub(super) struct Change<'a> {
    pub person: &'a Account,
    pub organization: &'a str,
    /// The new role; nothing for who is in the organization no longer.
    pub role: Option<Role>,
}

impl Portal {
    /// Makes a member an admin, or an admin a member, from the next request on (S-072). What the person is called.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for who is not in the admin's organization, [`Refusal::LastAdmin`] for its only admin,
    /// [`Refusal::BadRequest`] for a role that there is not.
    pub async fn set_role(&self, context: &Context, admin: UnlockedAdmin<'_>, id: &str, role: &str) -> Result<String> {
        let (id, role) = (parse_id(id)?, Role::named(role).ok_or(Refusal::BadRequest)?);
        let mut tx = self.db.write().await?;
        let (organization, by) = lock_with_admin(&mut tx, admin).await?;
        let person = lock_member(&mut tx, organization.id, id).await?;
        if person.role == role.name() {
            return Ok(person.name);
        }
        if role == Role::Member {
            is_not_last(&mut tx, &person).await?;
        }
        account::set_role(&mut tx, id, role.name()).await?;
        let detail = Some(json!({ "name": role.name() }));
        activity::record_by(&mut tx, context, id, by.id, Event::RoleChanged, detail).await?;
        let change = Change { person: &person, organization: &organization.name, role: Some(role) };
        self.tell_of_role(&mut tx, context, Some(&by), change).await?;
        tx.commit().await?;
        Ok(person.name)
    }

    /// Takes a member out of the organization. The account goes on outside of it, with its methods and sessions. What the person is
    /// called.
    ///
    /// # Errors
    /// As [`Portal::set_role`].
    pub async fn remove_member(&self, context: &Context, admin: UnlockedAdmin<'_>, id: &str) -> Result<String> {
        let id = parse_id(id)?;
        let mut tx = self.db.write().await?;
        let (organization, by) = lock_with_admin(&mut tx, admin).await?;
        let person = lock_member(&mut tx, organization.id, id).await?;
        is_not_last(&mut tx, &person).await?;
        let detail = Some(json!({ "name": organization.name }));
        // While it is still in the organization, so that the event is in its log, too.
        activity::record_by(&mut tx, context, id, by.id, Event::OrganizationLeft, detail).await?;
        account::leave_organization(&mut tx, id).await?;
        let change = Change { person: &person, organization: &organization.name, role: None };
        self.tell_of_role(&mut tx, context, Some(&by), change).await?;
        tx.commit().await?;
        Ok(person.name)
    }

    /// Tells the person, and all admins that there are now. `by` is nothing for the operator.
    pub(super) async fn tell_of_role(
        &self,
        tx: &mut Tx,
        context: &Context,
        by: Option<&Account>,
        change: Change<'_>,
    ) -> Result<()> {
        let Change { person, organization, role } = change;
        let by = by.map(|by| by.name.as_str());
        let own = Membership::Own { organization, role, by };
        self.send_mail(tx, context, person, &Mail::Membership(own)).await?;
        let Some(id) = person.organization_id else { return Ok(()) };
        for other in member::admins(tx, id).await?.iter().filter(|other| other.id != person.id) {
            let told = Membership::Others { organization, role, by, name: &person.name, email: &person.email };
            self.send_mail(tx, context, other, &Mail::Membership(told)).await?;
        }
        Ok(())
    }
}

/// Whether there is another admin beside this one, if it is one. The organization is locked, so that none goes meanwhile.
pub(crate) async fn is_not_last(tx: &mut Tx, person: &Account) -> Result<()> {
    let Some(organization) = person.organization_id else { return Ok(()) };
    let admins = member::admins(tx, organization).await?;
    let is_last = admins.iter().any(|admin| admin.id == person.id) && admins.len() == 1;
    if is_last { Err(Refusal::LastAdmin.into()) } else { Ok(()) }
}
