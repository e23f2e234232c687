//! What an operator does for the owner of an account whom nobody else can help.

use super::email_key;
use crate::{
    Context, Error, Portal, Result,
    activity::{self, Event},
    device,
    mails::{ByOperator, Mail},
    organization::{self, Gone},
    throttle::{self, Subject},
};
use model::{EmailAddress, Field, Reason, Refusal};
use serde_json::{Value, json};
use store::{
    Tx,
    account::{self, Account},
    api_token, ceremony, member, session,
};

impl Portal {
    /// Forgets everything that an account's two-step verification is made of and what shuts it out, and ends all its sessions and open
    /// log-ins. The owner and the admins of the organization are told. What was forgotten, by name.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an address without an account, [`Refusal::Conflict`] when it is off and nothing shuts it out,
    /// [`Refusal::Fields`].
    pub async fn reset_two_step_by_operator(&self, context: &Context, email: &str, why: &str) -> Result<Vec<String>> {
        let why = reason(why)?;
        let mut tx = self.db.write().await?;
        let owner = lock(&mut tx, email).await?;
        let is_shut_out = owner.two_step_since.is_none() && owner.turned_off_at.is_some();
        let Gone { methods, sessions } = match is_shut_out {
            true => organization::let_in_again(self, &mut tx, context, &owner).await?,
            false => organization::forget_methods(self, &mut tx, context, &owner).await?,
        };
        let detail = json!({ "methods": methods, "sessions_ended": sessions });
        record(&mut tx, context, &owner, Event::TwoStepReset, detail, why.as_deref()).await?;
        self.tell(&mut tx, context, &owner, &ByOperator::Reset { owner: &owner, why: why.as_deref() }).await?;
        tx.commit().await?;
        tracing::info!(account = %owner.id, "the operator has reset two-step verification");
        Ok(methods)
    }

    /// Forgets all failures of an account, so that what is closed or paused because of them opens again.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an address without an account, [`Refusal::Fields`].
    pub async fn unblock_by_operator(&self, context: &Context, email: &str, why: &str) -> Result<()> {
        let why = reason(why)?;
        let mut tx = self.db.write().await?;
        let owner = lock(&mut tx, email).await?;
        throttle::clear_all(&mut tx, Subject::account(owner.id)).await?;
        record(&mut tx, context, &owner, Event::Unblocked, json!({}), why.as_deref()).await?;
        self.tell(&mut tx, context, &owner, &ByOperator::Unblocked { why: why.as_deref() }).await?;
        tx.commit().await?;
        tracing::info!(account = %owner.id, "the operator has forgotten the failures of an account");
        Ok(())
    }

    /// Ends all sessions and open log-ins of an account, and revokes its API tokens, too, where that is asked for. How many of both.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an address without an account, [`Refusal::Fields`].
    pub async fn end_sessions_by_operator(
        &self,
        context: &Context,
        email: &str,
        tokens: bool,
        why: &str,
    ) -> Result<(u32, u32)> {
        let why = reason(why)?;
        let mut tx = self.db.write().await?;
        let owner = lock(&mut tx, email).await?;
        let sessions = device::count(self, &mut tx, context, owner.id, None).await?;
        session::delete_all(&mut tx, owner.id).await?;
        let revoked = if tokens { api_token::delete_of_account(&mut tx, owner.id).await? } else { 0 };
        let revoked = u32::try_from(revoked).unwrap_or(u32::MAX);
        let detail = json!({ "sessions_ended": sessions, "tokens_revoked": revoked });
        record(&mut tx, context, &owner, Event::SessionsEnded, detail, why.as_deref()).await?;
        let mail = ByOperator::SessionsEnded { sessions, revoked, why: why.as_deref() };
        self.tell(&mut tx, context, &owner, &mail).await?;
        tx.commit().await?;
        tracing::info!(account = %owner.id, sessions, revoked, "the operator has ended the sessions of an account");
        Ok((sessions, revoked))
    }

    /// Ends every session and open log-in of everybody: after a backup was restored, which may hold some that have been ended since. How
    /// many.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end_all_sessions(&self) -> Result<u64> {
        let mut tx = self.db.write().await?;
        let sessions = session::delete_of_everybody(&mut tx).await?;
        ceremony::delete_expired(&mut tx, i64::MAX).await?;
        tx.commit().await?;
        tracing::warn!(sessions, "all sessions of all accounts were ended, as the operator wishes");
        Ok(sessions)
    }

    /// The owner; and of a reset, by which an account could be taken over, the admins of the organization.
    async fn tell(&self, tx: &mut Tx, context: &Context, owner: &Account, mail: &ByOperator<'_>) -> Result<()> {
        self.send_mail(tx, context, owner, &Mail::ByOperator(mail)).await?;
        if let (ByOperator::Reset { .. }, Some(organization)) = (mail, owner.organization_id) {
            for admin in member::admins(tx, organization).await?.iter().filter(|admin| admin.id != owner.id) {
                self.send_mail(tx, context, admin, &Mail::ByOperator(mail)).await?;
            }
        }
        Ok(())
    }
}

/// A reason as it was typed; nothing where none was.
pub(super) fn reason(typed: &str) -> Result<Option<String>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let reason = Reason::parse(typed).map_err(|problem| Error::field(Field::Reason, problem))?;
    Ok(Some(reason.as_str().to_owned()))
}

/// The account with an address as an operator types it.
pub(super) async fn known(tx: &mut Tx, email: &str) -> Result<Account> {
    let email = EmailAddress::parse(email).map_err(|problem| Error::field(Field::Email, problem))?;
    account::by_email_key(tx, &email_key(&email)).await?.ok_or_else(|| Refusal::NotFound.into())
}

pub(super) async fn lock(tx: &mut Tx, email: &str) -> Result<Account> {
    let known = known(tx, email).await?;
    account::lock(tx, known.id).await?.ok_or_else(|| Refusal::NotFound.into())
}

async fn record(
    tx: &mut Tx,
    context: &Context,
    owner: &Account,
    event: Event,
    mut detail: Value,
    why: Option<&str>,
) -> Result<()> {
    detail["operator"] = true.into();
    if let Some(why) = why {
        detail["reason"] = why.into();
    }
    activity::record(tx, context, owner.id, None, event, Some(detail)).await
}
