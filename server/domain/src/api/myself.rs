use super::{Caller, Forbidden, caller::With};
use crate::{Portal, Result, Timestamp, organization::policy_of};
use model::{Role, Scope, Way};
use uuid::Uuid;

/// What a caller reads of the own account.
#[derive(Debug, Clone)]
pub struct Myself {
    pub id: Uuid,
    pub email: String,
    pub name: String,
    pub organization: Option<MyOrganization>,
    /// Since when two-step verification is on; nothing while it is off.
    pub two_step_since: Option<Timestamp>,
    /// The strongest way to log in beside the password.
    pub strongest: Option<Way>,
    /// Until when an admin leaves the account out of what the organization requires.
    pub left_out_until: Option<Timestamp>,
    /// What the caller's token, or password, may do,
    pub scopes: Vec<Scope>,
    /// what its token is called,
    pub token: Option<String>,
    /// and when that ends.
    pub token_ends: Option<Timestamp>,
}

/// The organization of an account.
#[derive(Debug, Clone)]
pub struct MyOrganization {
    pub id: Uuid,
    pub name: String,
    pub role: Role,
}

impl Portal {
    /// The caller's own account.
    ///
    /// # Errors
    /// Only when the database fails; inside, [`Forbidden`] without [`Scope::AccountRead`].
    pub async fn myself(&self, caller: &Caller) -> Result<std::result::Result<Myself, Forbidden>> {
        if let Err(forbidden) = caller.may(Scope::AccountRead) {
            return Ok(Err(forbidden));
        }
        let account = &caller.account;
        let organization = match account.organization_id {
            Some(_) => policy_of(&mut self.db.read().await?, account).await?,
            None => None,
        };
        let organization = organization.map(|organization| MyOrganization {
            id: organization.id,
            name: organization.name,
            role: Role::named(&account.role).unwrap_or_default(),
        });
        let (token, token_ends) = match &caller.with {
            With::Token(row) => (Some(row.name.clone()), Some(Timestamp(row.expires_at))),
            With::Password => (None, None),
        };
        Ok(Ok(Myself {
            id: account.id,
            email: account.email.clone(),
            name: account.name.clone(),
            organization,
            two_step_since: account.two_step_since.map(Timestamp),
            strongest: Way::named(&account.strongest),
            left_out_until: account.excluded_until.map(Timestamp),
            scopes: caller.scopes(),
            token,
            token_ends,
        }))
    }
}
