use super::{Admin, UnlockedAdmin, invitation::Asked, lock_with_admin};
use crate::{
    Context, Error, Portal, Result, Timestamp,
    account::email_key,
    activity::{self, Event, cursor, read_cursor},
    throttle::too_many,
    two_step::parse_id,
};
use model::{EmailAddress, Field, InvitationsView, OpenInvitation, Refusal, Role};
use serde_json::json;
use store::{Tx, account, activity::Before, invitation, invitation::Invitation, organization};

/// So many may be open at a time in one organization.
pub(super) const MOST: i64 = 5_000;
/// One mail to an address in this while.
const PAUSE: i64 = 30 * Timestamp::SECOND;
/// So many are on a page.
const PAGE: usize = 50;

impl Portal {
    /// Invites an address into the admin's organization. The answer and the work are the same whether or not the address has an account
    /// somewhere (S-064); the mail and its link tell. An earlier invitation of the address no longer works.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::BadRequest`] for a role that there is not, [`Refusal::AlreadyMember`] of this organization,
    /// [`Refusal::TooManyTries`] within half a minute, [`Refusal::TooManyInvitations`], [`Refusal::NotFound`] for no admin any more.
    pub async fn invite(&self, context: &Context, admin: UnlockedAdmin<'_>, email: &str, role: &str) -> Result<String> {
        let email = EmailAddress::parse(email).map_err(|problem| Error::field(Field::Email, problem))?;
        let role = if role.is_empty() { Role::Member } else { Role::named(role).ok_or(Refusal::BadRequest)? };
        let mut tx = self.db.write().await?;
        let (organization, inviter) = lock_with_admin(&mut tx, admin).await?;
        has_room(&mut tx, &organization, 1).await?;
        self.may_be_invited(&mut tx, context, &organization, &email).await?;
        let asked = Asked { organization: Some(&organization), by: Some(&inviter), email: &email, role };
        self.send_invitation(&mut tx, context, admin, asked).await?;
        tx.commit().await?;
        Ok(email.as_str().to_owned())
    }

    /// Whether an address may get an invitation now.
    pub(super) async fn may_be_invited(
        &self,
        tx: &mut Tx,
        context: &Context,
        organization: &organization::Organization,
        email: &EmailAddress,
    ) -> Result<()> {
        let key = email_key(email);
        let known = account::by_email_key(tx, &key).await?;
        let last = invitation::last_sent(tx, organization.id, &key).await?;
        if known.is_some_and(|known| known.organization_id == Some(organization.id)) {
            return Err(Refusal::AlreadyMember.into());
        }
        match last.map(|at| Timestamp(at).plus(PAUSE)).filter(|until| context.now < *until) {
            Some(until) => Err(too_many(context.now, until).into()),
            None => Ok(()),
        }
    }

    pub(super) async fn send_invitation(
        &self,
        tx: &mut Tx,
        context: &Context,
        admin: UnlockedAdmin<'_>,
        asked: Asked<'_>,
    ) -> Result<()> {
        self.write_invitation(tx, context, asked).await?;
        record(tx, context, admin, Event::Invited, asked.email.as_str()).await
    }

    /// Sends an open invitation again: with a new link, for another week. Whom to.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an invitation that is not open, or another organization's (S-073); else as [`Portal::invite`].
    pub async fn invite_again(&self, context: &Context, admin: UnlockedAdmin<'_>, id: &str) -> Result<String> {
        let id = parse_id(id)?;
        let mut tx = self.db.write().await?;
        let (organization, inviter) = lock_with_admin(&mut tx, admin).await?;
        let found = invitation::by_id(&mut tx, id).await?.filter(|row| is_open(row, organization.id));
        let row = found.ok_or(Refusal::NotFound)?;
        let email = EmailAddress::parse(&row.email).map_err(|problem| Error::field(Field::Email, problem))?;
        self.may_be_invited(&mut tx, context, &organization, &email).await?;
        let role = Role::named(&row.role).unwrap_or_default();
        let asked = Asked { organization: Some(&organization), by: Some(&inviter), email: &email, role };
        self.send_invitation(&mut tx, context, admin, asked).await?;
        tx.commit().await?;
        Ok(row.email)
    }

    /// Takes an open invitation back: its link no longer works. Whom it was for.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an invitation that is not open, or another organization's (S-073).
    pub async fn withdraw_invitation(&self, context: &Context, admin: UnlockedAdmin<'_>, id: &str) -> Result<String> {
        let id = parse_id(id)?;
        let mut tx = self.db.write().await?;
        let (organization, _) = lock_with_admin(&mut tx, admin).await?;
        let row = invitation::withdraw(&mut tx, organization.id, id, context.now.0).await?.ok_or(Refusal::NotFound)?;
        record(&mut tx, context, admin, Event::InvitationWithdrawn, &row.email).await?;
        tx.commit().await?;
        Ok(row.email)
    }

    /// A page of the organization's open invitations, the newest first; `older` is what the page before said, and empty for the first.
    ///
    /// # Errors
    /// [`Refusal::BadRequest`] for an `older` that no page has said.
    pub async fn invitations(&self, context: &Context, admin: Admin<'_>, older: &str) -> Result<InvitationsView> {
        let before = if older.is_empty() { None } else { Some(read_cursor(older).ok_or(Refusal::BadRequest)?) };
        let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let mut tx = self.db.read().await?;
        let organization = organization::by_id(&mut tx, admin.organization).await?.ok_or(Refusal::NotFound)?;
        let mut rows = invitation::page(&mut tx, organization.id, before, limit).await?;
        let count = invitation::count_open(&mut tx, organization.id).await?;
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        let older = rows.last().filter(|_| more).map(|row| cursor(Before(row.created_at, row.id)));
        Ok(InvitationsView {
            organization: organization.name,
            invitations: rows.iter().map(|row| view(row, context.now)).collect(),
            count: usize::try_from(count).unwrap_or_default(),
            older,
        })
    }
}

/// Whether so many more invitations fit in.
pub(super) async fn has_room(tx: &mut Tx, organization: &organization::Organization, more: usize) -> Result<()> {
    let more = i64::try_from(more).unwrap_or(i64::MAX);
    if invitation::count_open(tx, organization.id).await?.saturating_add(more) > MOST {
        return Err(Refusal::TooManyInvitations { max: usize::try_from(MOST).unwrap_or_default() }.into());
    }
    Ok(())
}

/// Notes on the admin's account what was done with the invitation of an address.
async fn record(tx: &mut Tx, context: &Context, admin: UnlockedAdmin<'_>, event: Event, email: &str) -> Result<()> {
    let (account, session) = (admin.0.account_id(), admin.0.session_id());
    activity::record(tx, context, account, session, event, Some(json!({ "name": email }))).await
}

fn is_open(row: &Invitation, organization: uuid::Uuid) -> bool {
    row.organization_id == Some(organization) && row.accepted_at.is_none() && row.withdrawn_at.is_none()
}

fn view(row: &Invitation, now: Timestamp) -> OpenInvitation {
    OpenInvitation {
        id: row.id.to_string(),
        email: row.email.clone(),
        role: Role::named(&row.role).unwrap_or_default(),
        sent: Timestamp(row.created_at).moment(),
        until: Timestamp(row.expires_at).moment(),
        over: row.expires_at <= now.0,
    }
}
