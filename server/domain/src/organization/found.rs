//! What the operator does: the program's command line.

use super::{invitation::Asked, invite::has_room, policy, roles::Change};
use crate::{
    Context, Error, Portal, Result,
    account::email_key,
    activity::{self, Event},
};
use model::{DisplayName, EmailAddress, Field, PolicyView, Refusal, Role};
use serde_json::json;
use store::{Tx, account, member, organization, organization::Organization};
use uuid::Uuid;

/// An organization as the operator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founded {
    pub id: Uuid,
    pub members: i64,
    pub admins: usize,
    /// With its name.
    pub policy: PolicyView,
}

impl Portal {
    /// Makes an organization, and invites its first admin, if there is to be one already.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub async fn create_organization(&self, context: &Context, name: &str, admin: Option<&str>) -> Result<Uuid> {
        let name = DisplayName::parse(name).map_err(|problem| Error::field(Field::Organization, problem))?;
        let admin = admin.map(parse_email).transpose()?;
        let id = context.id();
        let mut tx = self.db.write().await?;
        organization::insert(&mut tx, id, name.as_str(), context.now.0).await?;
        if let Some(email) = &admin {
            let organization = organization::by_id(&mut tx, id).await?.ok_or(Refusal::NotFound)?;
            let asked = Asked { organization: Some(&organization), by: None, email, role: Role::Admin };
            self.write_invitation(&mut tx, context, asked).await?;
        }
        tx.commit().await?;
        tracing::info!(organization = %id, "an organization was made by the operator");
        Ok(id)
    }

    /// All organizations, by name.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn organizations(&self, context: &Context) -> Result<Vec<Founded>> {
        let mut tx = self.db.read().await?;
        let mut all = Vec::new();
        for row in organization::all(&mut tx).await? {
            all.push(Founded {
                id: row.id,
                members: organization::members(&mut tx, row.id).await?,
                admins: member::admins(&mut tx, row.id).await?.len(),
                policy: policy::view(&row, context.now),
            });
        }
        Ok(all)
    }

    /// Sends someone a link to found an organization with; it works once. The link.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub async fn send_set_up_link(&self, context: &Context, email: &str) -> Result<String> {
        let email = parse_email(email)?;
        let mut tx = self.db.write().await?;
        let asked = Asked { organization: None, by: None, email: &email, role: Role::Admin };
        let token = self.write_invitation(&mut tx, context, asked).await?;
        tx.commit().await?;
        tracing::info!("a link to found an organization was made by the operator");
        Ok(format!("{}/join?token={}", self.rules.public_url, *token))
    }

    /// Invites someone into an organization, by its id or its name. What the organization is called.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for no such organization, [`Refusal::Conflict`] for several of that name; else as [`Portal::invite`].
    pub async fn invite_by_operator(
        &self,
        context: &Context,
        organization: &str,
        email: &str,
        role: Role,
    ) -> Result<String> {
        let email = parse_email(email)?;
        let mut tx = self.db.write().await?;
        let found = named(&mut tx, organization).await?.id;
        let found = organization::lock(&mut tx, found).await?.ok_or(Refusal::NotFound)?;
        has_room(&mut tx, &found, 1).await?;
        self.may_be_invited(&mut tx, context, &found, &email).await?;
        let asked = Asked { organization: Some(&found), by: None, email: &email, role };
        self.write_invitation(&mut tx, context, asked).await?;
        tx.commit().await?;
        tracing::info!(organization = %found.id, role = role.name(), "someone was invited by the operator");
        Ok(found.name)
    }

    /// Makes a member of an organization its admin: for when the last one is gone. What the organization is called.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an address without an account, or whose account is in no organization.
    pub async fn make_admin(&self, context: &Context, email: &str) -> Result<String> {
        let key = email_key(&parse_email(email)?);
        let mut tx = self.db.write().await?;
        let known = account::by_email_key(&mut tx, &key).await?.ok_or(Refusal::NotFound)?;
        let id = known.organization_id.ok_or(Refusal::NotFound)?;
        let organization = organization::lock(&mut tx, id).await?.ok_or(Refusal::NotFound)?;
        let person = account::lock(&mut tx, known.id).await?;
        let person = person.filter(|person| person.organization_id == Some(id)).ok_or(Refusal::NotFound)?;
        if person.role != Role::Admin.name() {
            account::set_role(&mut tx, person.id, Role::Admin.name()).await?;
            let detail = Some(json!({ "name": Role::Admin.name() }));
            activity::record(&mut tx, context, person.id, None, Event::RoleChanged, detail).await?;
            let change = Change { person: &person, organization: &organization.name, role: Some(Role::Admin) };
            self.tell_of_role(&mut tx, context, None, change).await?;
            tx.commit().await?;
        }
        Ok(organization.name)
    }
}

fn parse_email(text: &str) -> Result<EmailAddress> {
    EmailAddress::parse(text).map_err(|problem| Error::field(Field::Email, problem))
}

/// The organization that an operator means: by its id, or by its name as it is written.
async fn named(tx: &mut Tx, text: &str) -> Result<Organization> {
    if let Ok(id) = Uuid::try_parse(text) {
        return Ok(organization::by_id(tx, id).await?.ok_or(Refusal::NotFound)?);
    }
    let mut found = organization::all(tx).await?.into_iter().filter(|row| row.name == text.trim());
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(Refusal::NotFound.into()),
        (Some(_), Some(_)) => Err(Refusal::Conflict.into()),
    }
}
