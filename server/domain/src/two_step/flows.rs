use super::Methods;
use crate::{
    Context, Issued, Portal, Result, Then,
    activity::{self, Event},
    mails::Mail,
    recovery_key,
    session::{Facts, enter, rotate_facts},
    text_message::Phone,
};
use model::Way;
use serde_json::json;
use store::{Tx, account, account::Account, authenticator_app, security_key, session};
use uuid::Uuid;

impl Portal {
    /// Whether methods of a kind can be used at this installation: security keys only where the public address is a name, and text
    /// messages only where some are sent.
    pub(crate) fn can_be_used(&self, way: Way) -> bool {
        match way {
            Way::SecurityKey => self.relying_party.is_some(),
            Way::AuthenticatorApp => true,
            Way::TextMessage => self.rules.texts.is_some(),
        }
    }
}

impl Methods {
    /// The methods of an account that can be used: security keys only where the public address is a name, and text messages only where
    /// some are sent.
    pub(crate) async fn of(portal: &Portal, tx: &mut Tx, account: Uuid) -> Result<Self> {
        let keys = match portal.relying_party {
            Some(_) => security_key::of_account(tx, account).await?,
            None => Vec::new(),
        };
        let apps = authenticator_app::of_account(tx, account).await?;
        Ok(Self { keys, apps, phone: Phone::of(portal, tx, account).await? })
    }
}

/// A method that was just proved, and is in its table.
pub(crate) struct Added<'a> {
    /// What a session calls it that is opened with it.
    pub method: &'static str,
    /// Its row, where removing it ends the sessions that were opened with it.
    pub method_id: Option<Uuid>,
    pub name: &'a str,
    pub event: Event,
}

/// What follows when a method was added, in the transaction that adds it: `before` is the account as it was locked.
///
/// The first turns two-step verification on: the recovery key is made, and every other session and open log-in of the account ends.
/// A session that had to set it up is a full one from here on, once its recovery key is saved.
pub(crate) async fn add(
    portal: &Portal,
    tx: &mut Tx,
    context: &Context,
    facts: &Facts,
    before: &Account,
    added: &Added<'_>,
) -> Result<Issued> {
    let (row, id) = (&facts.session, facts.session_id());
    let first = account::turn_two_step_on(tx, before.id, context.now.0).await?;
    let epoch = if first { before.epoch.saturating_add(1) } else { before.epoch };
    // A session that was opened with another method stays that one's: who removes a stolen key must end what was opened with it.
    let opened_with = row.method.as_deref().filter(|_| !first);
    let (method, method_id) = opened_with.map_or((added.method, added.method_id), |method| (method, row.method_id));
    session::bring_to_epoch(tx, id, epoch, context.now.0, method, method_id).await?;
    if first {
        let ended = session::delete_others(tx, before.id, id).await?;
        let detail = Some(json!({ "sessions_ended": ended }));
        activity::record(tx, context, before.id, Some(id), Event::TwoStepEnabled, detail).await?;
        recovery_key::replace(portal, tx, context, before.id, id).await?;
    }
    // Only what the organization allows can be added: nothing shuts the account out any more.
    account::forget_shut_out(tx, before.id).await?;
    let detail = Some(json!({ "name": added.name }));
    activity::record(tx, context, before.id, Some(id), added.event, detail).await?;
    if facts.standing.holds_up() {
        if first {
            session::must_save(tx, id).await?;
        }
        enter(tx, context, row).await?;
    }
    let method = added.name;
    let mail = if first { Mail::TwoStepOn { method } } else { Mail::MethodAdded { method } };
    portal.send_mail(tx, context, before, &mail).await?;
    let token = rotate_facts(tx, context, facts).await?;
    let then = if first { Then::NewRecoveryKey } else { Then::Stay };
    Ok(Issued { token, then, device: None })
}

/// What follows when a method took the place of another, and this session has just proved it: if it was opened with the old one, it is
/// the new one's, and ends with that.
pub(crate) async fn stay_with(
    tx: &mut Tx,
    context: &Context,
    facts: &Facts,
    epoch: i64,
    (method, old, new): (&'static str, Uuid, Uuid),
) -> Result<()> {
    let row = &facts.session;
    let (method, method_id) = match (&row.method, row.method_id) {
        (Some(other), id) if id != Some(old) => (other.as_str(), id),
        _ => (method, Some(new)),
    };
    Ok(session::bring_to_epoch(tx, row.id, epoch, context.now.0, method, method_id).await?)
}
