use crate::{Caller, Result, SignedIn, Timestamp, session::lock_current};
use model::{Refusal, Role};
use store::{Tx, account::Account, organization, organization::Organization};
use uuid::Uuid;
use words::Language;

/// The proof that someone is an admin: of which organization.
#[derive(Debug, Clone, Copy)]
pub struct Admin<'a> {
    pub(crate) by: By<'a>,
    pub(crate) organization: Uuid,
}

/// How an admin is here: at the pages, or by a program.
#[derive(Debug, Clone, Copy)]
pub(crate) enum By<'a> {
    Session(&'a SignedIn),
    Caller(&'a Caller),
}

/// The proof that an admin may change something: the settings are open, or the token is made for it.
#[derive(Debug, Clone, Copy)]
pub struct UnlockedAdmin<'a>(pub(crate) Admin<'a>);

impl SignedIn {
    /// The proof, for an admin of an organization.
    #[must_use]
    pub fn admin(&self) -> Option<Admin<'_>> {
        let organization = organization_of(&self.0.account)?;
        Some(Admin { by: By::Session(self), organization })
    }
}

impl<'a> Admin<'a> {
    /// The proof, while the settings are open in this session.
    #[must_use]
    pub fn unlocked(self, now: Timestamp) -> Option<UnlockedAdmin<'a>> {
        match self.by {
            By::Session(signed_in) => signed_in.unlocked(now).map(|_| UnlockedAdmin(self)),
            By::Caller(caller) => caller.unlocked_admin().ok(),
        }
    }

    pub(crate) const fn account(&self) -> &'a Account {
        match self.by {
            By::Session(signed_in) => &signed_in.0.account,
            By::Caller(caller) => caller.account(),
        }
    }

    pub(crate) const fn account_id(&self) -> Uuid {
        self.account().id
    }

    /// The language of what is shown: programs read the same words whoever's they are.
    pub(super) fn language(&self) -> Language {
        match self.by {
            By::Session(signed_in) => signed_in.language(),
            By::Caller(_) => Language::English,
        }
    }

    /// The session, for an admin at the pages.
    pub(crate) fn session_id(&self) -> Option<Uuid> {
        match self.by {
            By::Session(signed_in) => Some(signed_in.session_id()),
            By::Caller(_) => None,
        }
    }
}

/// The organization that an account is an admin of.
pub(crate) fn organization_of(account: &Account) -> Option<Uuid> {
    account.organization_id.filter(|_| Role::named(&account.role) == Some(Role::Admin))
}

/// Makes sure that a program that gets something in several pieces may still have the next one (S-072). For an admin at the pages the session
/// is read anew with each piece.
pub(super) async fn still_admin(tx: &mut Tx, admin: Admin<'_>) -> Result<()> {
    let By::Caller(caller) = admin.by else { return Ok(()) };
    if organization_of(&caller.look(tx).await?) == Some(admin.organization) {
        Ok(())
    } else {
        Err(Refusal::NotFound.into())
    }
}

/// Locks an admin's organization for this transaction, and then the admin's account. Always in this order, or two admins who change each
/// other would wait for each other. Makes sure that the session was not ended, the token not revoked and the role not taken away since they
/// were read (S-072).
pub(crate) async fn lock_with_admin(tx: &mut Tx, admin: UnlockedAdmin<'_>) -> Result<(Organization, Account)> {
    let organization = organization::lock(tx, admin.0.organization).await?.ok_or(Refusal::NotFound)?;
    let account = match admin.0.by {
        By::Session(signed_in) => lock_current(tx, signed_in).await?,
        By::Caller(caller) => caller.lock(tx).await?,
    };
    if organization_of(&account) == Some(organization.id) {
        Ok((organization, account))
    } else {
        Err(Refusal::NotFound.into())
    }
}
