use crate::{
    Context, Error, Issued, NewAccount, Portal, Result, SessionToken, SignedIn,
    account::{Wanted, token_hash},
    activity::{self, Event},
    api_token,
    mails::{Mail, Membership},
    password::Password,
    throttle::{self, Class, Subject},
};
use model::{DisplayName, Field, JoinBy, JoinView, Refusal, Role};
use serde_json::json;
use store::{Tx, account, account::Account, invitation, invitation::Invitation, organization};
use uuid::Uuid;

/// An invitation that may still work, and the account of its address, where somebody has proved that it is theirs.
pub(super) struct Invited {
    pub(super) invitation: Invitation,
    pub(super) account: Option<Account>,
}

impl Portal {
    /// What the page behind an invitation shows. Looking changes nothing. `visitor` is who is logged in.
    ///
    /// # Errors
    /// [`Refusal::InvitationOver`] for a link that is used, taken back, replaced, too old or none of ours; [`Refusal::InOrganization`].
    pub async fn open_invitation(
        &self,
        context: &Context,
        token: &str,
        visitor: Option<&SignedIn>,
    ) -> Result<JoinView> {
        let mut tx = self.db.read().await?;
        let invited = by_token(&mut tx, context, token).await?;
        let by = match &invited.account {
            Some(account) if visitor.is_some_and(|visitor| visitor.account_id() == account.id) => {
                JoinBy::Here { id: invited.invitation.id.to_string() }
            }
            Some(_) => JoinBy::Password,
            None => JoinBy::NewAccount,
        };
        view(&mut tx, invited.invitation, by).await
    }

    /// Joins with the account of the address that was invited, and its password, and goes on as [`Portal::log_in`] does. With a second
    /// step, that comes first: who joins gives others power over the account, so nobody may do it who could not log in. The session then
    /// leads to [`Portal::join_here`].
    ///
    /// # Errors
    /// As [`Portal::open_invitation`]; [`Refusal::Conflict`] when the address has no account any more; [`Refusal::WrongPassword`] and
    /// [`Refusal::TooManyTries`] with the counts of the log-in; [`Refusal::Fields`], [`Refusal::Busy`].
    pub async fn join(
        &self,
        context: &Context,
        token: &str,
        password: &str,
        organization: &str,
        earlier: Option<&SessionToken>,
    ) -> Result<Issued> {
        let invited = by_token(&mut self.db.read().await?, context, token).await?;
        let known = invited.account.ok_or(Refusal::Conflict)?;
        let name = new_name(&invited.invitation, organization)?;
        let password =
            Password::typed(password, &self.rules.passwords).map_err(|p| Error::field(Field::Password, p))?;
        let subject = self.password_subject(context, &known);
        let failures = self.admit_password(context, Subject::account(known.id), subject).await?;
        let right = self.is_right(subject, &password, Some(&known.password_hash)).await?;

        let mut tx = self.db.write().await?;
        let account = account::lock(&mut tx, known.id).await?.ok_or(Refusal::Conflict)?;
        if !right || account.password_hash != known.password_hash {
            self.refuse_password(&mut tx, context, &account, None, (subject, failures)).await?;
            tx.commit().await?;
            return Err(throttle::long_pause(context, Class::Password, failures)
                .unwrap_or(Refusal::WrongPassword)
                .into());
        }
        throttle::forgive(&mut tx, subject, Class::Password).await?;
        let (account, next) = if account.two_step_since.is_some() {
            (account, Some(format!("/join?invitation={}", invited.invitation.id)))
        } else {
            match self.enter(&mut tx, context, &account, &invited.invitation, name).await {
                Ok(account) => (account, None),
                // The password was right all the same.
                Err(refused @ Error::Refused(_)) => {
                    tx.commit().await?;
                    return Err(refused);
                }
                Err(fault) => return Err(fault),
            }
        };
        let issued = self.after_password(&mut tx, context, &account, earlier, next).await?;
        tx.commit().await?;
        Ok(issued)
    }

    /// Joins with a new account: the link proves the address. A sign-up that nobody has confirmed gives way. Logs in as
    /// [`Portal::log_in`] does.
    ///
    /// # Errors
    /// As [`Portal::open_invitation`]; [`Refusal::Conflict`] when the address has an account by now; [`Refusal::Fields`] with everything
    /// that is wrong at once, [`Refusal::Busy`].
    pub async fn join_as_new(
        &self,
        context: &Context,
        token: &str,
        name: &str,
        password: &str,
        organization: &str,
        earlier: Option<&SessionToken>,
    ) -> Result<Issued> {
        let Invited { invitation, account } = by_token(&mut self.db.read().await?, context, token).await?;
        if account.is_some() {
            return Err(Refusal::Conflict.into());
        }
        let (email, password) = (invitation.email.clone(), password.to_owned());
        let wanted = self.wanted(&NewAccount { email, name: name.to_owned(), password });
        let (wanted, called) = both(wanted, new_name(&invitation, organization))?;
        let hash = self.hasher.hash(context, &wanted.password).await?;

        let mut tx = self.db.write().await?;
        let id = match self.new_member(&mut tx, context, &invitation, &wanted, hash).await {
            // A sign-up with this address was faster.
            Err(error) if error.is_conflict() => return Err(Refusal::Conflict.into()),
            answer => answer?,
        };
        activity::record(&mut tx, context, id, None, Event::EmailVerified, None).await?;
        let account = account::lock(&mut tx, id).await?.ok_or(Refusal::Conflict)?;
        let account = self.enter(&mut tx, context, &account, &invitation, called).await?;
        let issued = self.after_password(&mut tx, context, &account, earlier, None).await?;
        tx.commit().await?;
        Ok(issued)
    }

    /// The account of an address that nobody has proved so far: a new one, or what an unconfirmed sign-up has left.
    async fn new_member(
        &self,
        tx: &mut Tx,
        context: &Context,
        invitation: &Invitation,
        wanted: &Wanted,
        hash: String,
    ) -> Result<Uuid> {
        let now = context.now.0;
        match account::by_email_key(tx, &invitation.email_key).await? {
            None => Ok(self.insert_account(tx, context, wanted, hash, Some(now), None, Role::Member.name()).await?.id),
            Some(known) => {
                if !account::confirm(tx, known.id, wanted.name.as_str(), &hash, now).await? {
                    return Err(Refusal::Conflict.into());
                }
                account::set_language(tx, known.id, context.language.tag()).await?;
                Ok(known.id)
            }
        }
    }

    /// Uses an invitation up, and puts a locked account into its organization, which is founded with it where it has none yet. Of
    /// parallel calls with one invitation, one gets in (S-127). The account as it is then.
    pub(super) async fn enter(
        &self,
        tx: &mut Tx,
        context: &Context,
        account: &Account,
        invitation: &Invitation,
        name: Option<DisplayName>,
    ) -> Result<Account> {
        if account.organization_id.is_some() {
            return Err(Refusal::InOrganization.into());
        }
        let accepted = invitation::accept(tx, invitation.id, context.now.0).await?;
        let accepted = accepted.ok_or(Refusal::InvitationOver)?;
        let (organization, called) = match (accepted.organization_id, name) {
            (Some(id), _) => {
                // Locked, so that the number of days is not lowered before this account is counted among the members.
                let organization = organization::lock(tx, id).await?.ok_or(Refusal::InvitationOver)?;
                api_token::limit(tx, context, account.id, organization.token_days).await?;
                (id, organization.name)
            }
            (None, Some(name)) => {
                let id = context.id();
                organization::insert(tx, id, name.as_str(), context.now.0).await?;
                (id, name.as_str().to_owned())
            }
            (None, None) => return Err(Refusal::Conflict.into()),
        };
        account::set_organization(tx, account.id, organization, &accepted.role).await?;
        let detail = Some(json!({ "name": called }));
        activity::record(tx, context, account.id, None, Event::OrganizationJoined, detail).await?;
        let role = Role::named(&accepted.role).unwrap_or_default();
        let mail = Mail::Membership(Membership::Joined { organization: &called, role });
        self.send_mail(tx, context, account, &mail).await?;
        Ok(account::lock(tx, account.id).await?.ok_or(Refusal::Conflict)?)
    }
}

async fn by_token(tx: &mut Tx, context: &Context, token: &str) -> Result<Invited> {
    let found = invitation::find(tx, &token_hash(token)).await?;
    invited(tx, context, found).await
}

/// An invitation while it works, for an account that may use it.
pub(super) async fn invited(tx: &mut Tx, context: &Context, found: Option<Invitation>) -> Result<Invited> {
    let works =
        |row: &Invitation| row.accepted_at.is_none() && row.withdrawn_at.is_none() && context.now.0 < row.expires_at;
    let invitation = found.filter(works).ok_or(Refusal::InvitationOver)?;
    let account = account::by_email_key(tx, &invitation.email_key).await?;
    let account = account.filter(|account| account.email_verified_at.is_some());
    if account.as_ref().is_some_and(|account| account.organization_id.is_some()) {
        return Err(Refusal::InOrganization.into());
    }
    Ok(Invited { invitation, account })
}

pub(super) async fn view(tx: &mut Tx, invitation: Invitation, by: JoinBy) -> Result<JoinView> {
    let organization = match invitation.organization_id {
        Some(id) => Some(organization::by_id(tx, id).await?.ok_or(Refusal::InvitationOver)?.name),
        None => None,
    };
    let role = Role::named(&invitation.role).unwrap_or_default();
    Ok(JoinView { email: invitation.email, organization, role, by })
}

/// What an organization is to be called that is founded with an invitation. Where there is one already, what was typed does not matter
/// (S-077).
pub(super) fn new_name(invitation: &Invitation, typed: &str) -> Result<Option<DisplayName>> {
    if invitation.organization_id.is_some() {
        return Ok(None);
    }
    DisplayName::parse(typed).map(Some).map_err(|problem| Error::field(Field::Organization, problem))
}

/// Both, or all that is wrong with either.
fn both<T, U>(one: Result<T>, other: Result<U>) -> Result<(T, U)> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (
            Err(Error::Refused(Refusal::Fields { mut fields })),
            Err(Error::Refused(Refusal::Fields { fields: more })),
        ) => {
            fields.splice(0..0, more);
            Err(Refusal::Fields { fields }.into())
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}

/// Whether an address is the one that was invited.
pub(super) fn is_for(invitation: &Invitation, account: &Account) -> bool {
    account.email_verified_at.is_some() && account.email_key == invitation.email_key
}
