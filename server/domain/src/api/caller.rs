use crate::{
    Result,
    organization::{Admin, By, UnlockedAdmin, organization_of},
};
use model::{Refusal, Scope};
use store::{
    Tx,
    account::{self, Account},
    api_token::{self, ApiToken},
};

/// Who calls the API in one request.
#[derive(Debug)]
pub struct Caller {
    pub(super) account: Account,
    pub(super) with: With,
}

/// What a caller has shown.
#[derive(Debug)]
pub(super) enum With {
    Token(ApiToken),
    Password,
}

/// Why a caller may not do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forbidden {
    /// The token was made without this scope.
    Scope(Scope),
    /// Only admins of an organization may, and the account is none (any more).
    NotAnAdmin,
}

impl Caller {
    /// What the caller may do as far as the token goes; a password goes as far as its account.
    #[must_use]
    pub fn scopes(&self) -> Vec<Scope> {
        match &self.with {
            With::Token(row) => Scope::list(&row.scopes),
            With::Password => Scope::open_to(organization_of(&self.account).is_some()),
        }
    }

    /// # Errors
    /// [`Forbidden::Scope`].
    pub fn may(&self, wanted: Scope) -> std::result::Result<(), Forbidden> {
        if self.scopes().into_iter().any(|scope| scope.includes(wanted)) {
            Ok(())
        } else {
            Err(Forbidden::Scope(wanted))
        }
    }

    /// The proof that the caller may read what admins read.
    ///
    /// # Errors
    /// [`Forbidden`].
    pub fn admin(&self) -> std::result::Result<Admin<'_>, Forbidden> {
        self.admin_with(Scope::OrganizationRead)
    }

    /// The proof that the caller may change what admins change.
    ///
    /// # Errors
    /// [`Forbidden`].
    pub fn unlocked_admin(&self) -> std::result::Result<UnlockedAdmin<'_>, Forbidden> {
        self.admin_with(Scope::OrganizationAdmin).map(UnlockedAdmin)
    }

    fn admin_with(&self, scope: Scope) -> std::result::Result<Admin<'_>, Forbidden> {
        let organization = organization_of(&self.account).ok_or(Forbidden::NotAnAdmin)?;
        self.may(scope)?;
        Ok(Admin { by: By::Caller(self), organization })
    }

    pub(crate) const fn account(&self) -> &Account {
        &self.account
    }

    /// Locks the account for this transaction, and makes sure that what the caller has shown still stands.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`].
    pub(crate) async fn lock(&self, tx: &mut Tx) -> Result<Account> {
        let now = account::lock(tx, self.account.id).await?.ok_or(Refusal::LogInFirst)?;
        self.still(tx, now).await
    }

    /// The same for who only looks, in several pieces: nothing is locked.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`].
    pub(crate) async fn look(&self, tx: &mut Tx) -> Result<Account> {
        let now = account::by_id(tx, self.account.id).await?.ok_or(Refusal::LogInFirst)?;
        self.still(tx, now).await
    }

    async fn still(&self, tx: &mut Tx, now: Account) -> Result<Account> {
        let stands = match &self.with {
            With::Token(row) => api_token::by_id(tx, row.id).await?.is_some(),
            With::Password => {
                now.password_hash == self.account.password_hash
                    && now.two_step_since == self.account.two_step_since
                    && now.excluded_until == self.account.excluded_until
            }
        };
        if stands { Ok(now) } else { Err(Refusal::LogInFirst.into()) }
    }
}
