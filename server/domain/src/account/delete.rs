//! An account goes for good.

use super::by_operator::{known, lock, reason};
use crate::{
    Context, Portal, Result, device,
    mails::{ByOperator, Mail},
    organization, outbox,
    throttle::{self, Subject},
};
use model::Refusal;
use store::{account, api_token, member, session};

/// What went with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deleted {
    /// Devices that were logged in.
    pub sessions: u32,
    /// API tokens.
    pub tokens: u32,
}

impl Portal {
    /// Removes an account with its methods, sessions, open log-ins, API tokens, links and log, in one transaction (S-125). Its owner and
    /// the admins of its organization are told by mail; nothing else of it stays.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an address without an account, [`Refusal::LastAdmin`] for the only admin of an organization that has
    /// other members, [`Refusal::Fields`].
    pub async fn delete_account_by_operator(&self, context: &Context, email: &str, why: &str) -> Result<Deleted> {
        let why = reason(why)?;
        let mut tx = self.db.write().await?;
        // The organization first, as everywhere, so that no admin goes meanwhile.
        let organization = known(&mut tx, email).await?.organization_id;
        if let Some(organization) = organization {
            store::organization::lock(&mut tx, organization).await?;
        }
        let owner = lock(&mut tx, email).await?;
        if owner.organization_id != organization {
            return Err(Refusal::Busy.into());
        }
        let mut admins = Vec::new();
        if let Some(organization) = organization {
            if store::organization::members(&mut tx, organization).await? > 1 {
                organization::is_not_last(&mut tx, &owner).await?;
            }
            admins = member::admins(&mut tx, organization).await?;
        }
        let gone = Deleted {
            sessions: device::count(self, &mut tx, context, owner.id, None).await?,
            tokens: api_token::delete_of_account(&mut tx, owner.id).await?.try_into().unwrap_or(u32::MAX),
        };
        // By a statement of its own, so that pages that are open hear of it.
        session::delete_all(&mut tx, owner.id).await?;
        throttle::clear_all(&mut tx, Subject::account(owner.id)).await?;
        account::delete(&mut tx, owner.id).await?;
        let mail = ByOperator::Deleted { owner: &owner, why: why.as_deref() };
        let farewell = self.pen_for(&owner).write_by_operator(context, &owner, &mail);
        outbox::enqueue_to(self, &mut tx, context, &owner.email, &farewell).await?;
        for admin in admins.iter().filter(|admin| admin.id != owner.id) {
            self.send_mail(&mut tx, context, admin, &Mail::ByOperator(&mail)).await?;
        }
        tx.commit().await?;
        tracing::info!(account = %owner.id, gone.sessions, gone.tokens, "the operator has deleted an account");
        Ok(gone)
    }
}
