//! The log of security events: written in the transaction of the change that an event tells of, and never changed.

use crate::{Context, Portal, Result, SignedIn, Timestamp, device};
use model::{ActivityDetail, ActivityEntry, ActivityFilter, ActivityKind, ActivityView, Refusal};
use serde_json::{Value, json};
use store::{
    Tx,
    activity::{Activity, Before},
};
use uuid::Uuid;
use words::Language;

/// What can happen to an account.
pub(crate) use model::ActivityKind as Event;

/// So many events are on a page.
const PAGE: usize = 20;

/// Writes one event in the transaction of the change it tells of.
pub(crate) async fn record(
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    session: Option<Uuid>,
    event: Event,
    detail: Option<Value>,
) -> Result<()> {
    write(tx, context, account, session, None, event, detail).await
}

/// The same for what someone else did: an admin, by the id of the admin's account.
pub(crate) async fn record_by(
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    actor: Uuid,
    event: Event,
    detail: Option<Value>,
) -> Result<()> {
    write(tx, context, account, None, Some(actor), event, detail).await
}

async fn write(
    tx: &mut Tx,
    context: &Context,
    account: Uuid,
    session: Option<Uuid>,
    actor: Option<Uuid>,
    event: Event,
    detail: Option<Value>,
) -> Result<()> {
    let row = Activity {
        id: context.id(),
        account_id: account,
        at: context.now.0,
        kind: event.name().to_owned(),
        session_id: session,
        ip: context.device.ip.clone(),
        user_agent: context.device.user_agent.clone(),
        detail: detail.unwrap_or_else(|| json!({})).to_string(),
        actor_id: actor,
        organization_id: None,
    };
    store::activity::insert(tx, &row).await?;
    tracing::info!(account = %account, event = event.name(), "activity");
    Ok(())
}

/// What an event says beside its kind; of what this version does not know, nothing.
pub(crate) fn detail(row: &Activity) -> ActivityDetail {
    serde_json::from_str(&row.detail).unwrap_or_default()
}

impl Portal {
    /// How many devices were logged out when two-step verification was last turned on; none when that is far back.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ended_by_enabling(&self, signed_in: &SignedIn) -> Result<u32> {
        const RECENT: i64 = 20;
        let mut tx = self.db.read().await?;
        let recent = store::activity::of_account(&mut tx, signed_in.account_id(), RECENT).await?;
        let enabled = recent.into_iter().find(|row| row.kind == Event::TwoStepEnabled.name());
        Ok(enabled.and_then(|row| detail(&row).sessions_ended).unwrap_or_default())
    }

    /// A page of the account's events, the newest first; `older` is what the page before said, and empty for the first.
    ///
    /// # Errors
    /// [`Refusal::BadRequest`] for an `older` that no page has said.
    pub async fn activity(&self, signed_in: &SignedIn, filter: ActivityFilter, older: &str) -> Result<ActivityView> {
        let before = if older.is_empty() { None } else { Some(read_cursor(older).ok_or(Refusal::BadRequest)?) };
        let mut tx = self.db.read().await?;
        let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let mut rows = store::activity::page(&mut tx, signed_in.account_id(), &kinds(filter), before, limit).await?;
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        let older = rows.last().filter(|_| more).map(|row| cursor(Before(row.at, row.id)));
        let here = signed_in.session_id();
        Ok(ActivityView {
            filter,
            entries: rows.iter().map(|row| entry(signed_in.language(), row, Some(here))).collect(),
            older,
        })
    }
}

/// An event as it is shown in a language.
pub(crate) fn entry(language: Language, row: &Activity, here: Option<Uuid>) -> ActivityEntry {
    ActivityEntry {
        id: row.id.to_string(),
        kind: ActivityKind::named(&row.kind),
        at: Timestamp(row.at).moment(),
        device: device::in_words(language, &row.user_agent),
        address: row.ip.clone(),
        here: here.is_some() && row.session_id == here,
        detail: detail(row),
    }
}

/// The kinds of a filter as the store asks for them.
pub(crate) fn kinds(filter: ActivityFilter) -> String {
    let Some(class) = filter.class() else { return String::new() };
    let wanted = ActivityKind::ALL.into_iter().filter(|kind| kind.class() == class);
    wanted.fold(",".to_owned(), |text, kind| text + kind.name() + ",")
}

pub(crate) fn cursor(Before(at, id): Before) -> String {
    format!("{at}-{}", id.simple())
}

pub(crate) fn read_cursor(text: &str) -> Option<Before> {
    let (at, id) = text.rsplit_once('-')?;
    Some(Before(at.parse().ok()?, Uuid::try_parse(id).ok()?))
}

#[cfg(test)]
mod pages;
#[cfg(test)]
mod tests;
