use crate::{Result, SignedIn, Timestamp, session::lock_current};
use model::{Refusal, Role};
use store::{Tx, account::Account, organization, organization::Organization};
use uuid::Uuid;

/// The proof that someone is an admin: of which organization.
#[derive(Debug, Clone, Copy)]
pub struct Admin<'a> {
    pub(crate) signed_in: &'a SignedIn,
    pub(crate) organization: Uuid,
}

/// The proof that an admin's settings are open.
#[derive(Debug, Clone, Copy)]
pub struct UnlockedAdmin<'a>(pub(crate) Admin<'a>);

impl SignedIn {
    /// The proof, for an admin of an organization.
    #[must_use]
    pub fn admin(&self) -> Option<Admin<'_>> {
        let organization = organization_of(&self.0.account)?;
        Some(Admin { signed_in: self, organization })
    }
}

impl<'a> Admin<'a> {
    /// The proof, while the settings are open in this session.
    #[must_use]
    pub fn unlocked(self, now: Timestamp) -> Option<UnlockedAdmin<'a>> {
        self.signed_in.unlocked(now).map(|_| UnlockedAdmin(self))
    }

    pub(crate) fn account_id(&self) -> Uuid {
        self.signed_in.account_id()
    }
}

/// The organization that an account is an admin of.
fn organization_of(account: &Account) -> Option<Uuid> {
    account.organization_id.filter(|_| Role::named(&account.role) == Some(Role::Admin))
}

/// Locks an admin's organization for this transaction, and then the admin's account. Always in this order, or two admins who change each
/// other would wait for each other. Makes sure that the session was not ended and the role not taken away since they were read (S-072).
pub(crate) async fn lock_with_admin(tx: &mut Tx, admin: UnlockedAdmin<'_>) -> Result<(Organization, Account)> {
    let organization = organization::lock(tx, admin.0.organization).await?.ok_or(Refusal::NotFound)?;
    let account = lock_current(tx, admin.0.signed_in).await?;
    if organization_of(&account) == Some(organization.id) {
        Ok((organization, account))
    } else {
        Err(Refusal::NotFound.into())
    }
}
