use super::join::{invited, is_for, new_name, view};
use crate::{Context, Portal, Result, SignedIn, session::lock_current, two_step::parse_id};
use model::{JoinBy, JoinView, Refusal};
use store::{Tx, invitation, invitation::Invitation};

impl Portal {
    /// What the page shows of an invitation to someone who is logged in, and whose address it is for.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an invitation of another address; else as [`Portal::open_invitation`].
    pub async fn own_invitation(&self, context: &Context, signed_in: &SignedIn, id: &str) -> Result<JoinView> {
        let mut tx = self.db.read().await?;
        let row = own(&mut tx, signed_in, id).await?;
        let invitation = invited(&mut tx, context, Some(row)).await?.invitation;
        let by = JoinBy::Here { id: invitation.id.to_string() };
        view(&mut tx, invitation, by).await
    }

    /// Joins with the account that is logged in: its address was proved, and is the one that was invited. The name of the organization.
    ///
    /// # Errors
    /// [`Refusal::UnlockFirst`] when the log-in was too long ago and the settings are locked; [`Refusal::Fields`] for the name of a new
    /// organization; else as [`Portal::own_invitation`].
    pub async fn join_here(
        &self,
        context: &Context,
        signed_in: &SignedIn,
        id: &str,
        organization: &str,
    ) -> Result<String> {
        let row = own(&mut self.db.read().await?, signed_in, id).await?;
        let name = new_name(&row, organization)?;
        if !self.is_fresh(context, signed_in) {
            return Err(Refusal::UnlockFirst.into());
        }
        let mut tx = self.db.write().await?;
        let account = lock_current(&mut tx, signed_in).await?;
        let account = self.enter(&mut tx, context, &account, &row, name).await?;
        let joined = account.organization_id.ok_or(Refusal::Conflict)?;
        let joined = store::organization::by_id(&mut tx, joined).await?.ok_or(Refusal::Conflict)?;
        tx.commit().await?;
        Ok(joined.name)
    }

    /// Whether the person was there a short while ago: logged in, or opened the settings.
    fn is_fresh(&self, context: &Context, signed_in: &SignedIn) -> bool {
        let session = &signed_in.0.session;
        let since = context.now.plus(-self.rules.unlock).0;
        let second = session.second_step_at.is_some_and(|at| since < at);
        signed_in.unlocked(context.now).is_some()
            || (since < session.password_at && (second || !signed_in.is_two_step_on()))
    }
}

/// The invitation of a number, for the address of this account. Another's answers like one that does not exist.
async fn own(tx: &mut Tx, signed_in: &SignedIn, id: &str) -> Result<Invitation> {
    let row = invitation::by_id(tx, parse_id(id)?).await?;
    row.filter(|row| is_for(row, &signed_in.0.account)).ok_or_else(|| Refusal::NotFound.into())
}
