//! The events of an organization, for its admins.

use super::{Admin, act};
use crate::{
    Portal, Result,
    activity::{self, cursor, entry, kinds, read_cursor},
    two_step::parse_id,
};
use model::{ActivityFilter, LogEntry, LogView, Refusal};
use store::{
    account,
    activity::{Before, OfOrganization},
};
use uuid::Uuid;
use words::Language;

/// So many events are on a page,
const PAGE: usize = 20;
/// and so many are read at once for a file.
const BATCH: usize = 500;

impl Portal {
    /// A page of what has happened to the members, or to the one of an id, the newest first; `older` is what the page before said, and
    /// empty for the first.
    ///
    /// # Errors
    /// [`Refusal::BadRequest`] for an `older` that no page has said, [`Refusal::NotFound`] for who is no member.
    pub async fn organization_log(
        &self,
        admin: Admin<'_>,
        filter: ActivityFilter,
        member: &str,
        older: &str,
    ) -> Result<LogView> {
        self.organization_log_page(admin, filter, member, older, PAGE).await
    }

    /// The same in large pieces, for a file of all events. Each is read by itself, so that a slow reader holds up nothing.
    ///
    /// # Errors
    /// As [`Portal::organization_log`].
    pub async fn organization_log_batch(
        &self,
        admin: Admin<'_>,
        filter: ActivityFilter,
        member: &str,
        older: &str,
    ) -> Result<LogView> {
        self.organization_log_page(admin, filter, member, older, BATCH).await
    }

    /// The same with at most so many events.
    ///
    /// # Errors
    /// As [`Portal::organization_log`].
    pub async fn organization_log_page(
        &self,
        admin: Admin<'_>,
        filter: ActivityFilter,
        member: &str,
        older: &str,
        size: usize,
    ) -> Result<LogView> {
        let before = if older.is_empty() { None } else { Some(read_cursor(older).ok_or(Refusal::BadRequest)?) };
        let mut tx = self.db.read().await?;
        let one = if member.is_empty() {
            None
        } else {
            Some(act::member(&mut tx, admin.organization, parse_id(member)?).await?)
        };
        let (id, kinds, limit) = (one.as_ref().map(|one| one.id), kinds(filter), size.saturating_add(1));
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = store::activity::page_of_organization(&mut tx, admin.organization, id, &kinds, before, limit);
        let mut rows = rows.await?;
        let more = rows.len() > size;
        rows.truncate(size);
        let older = rows.last().filter(|_| more).map(|last| cursor(Before(last.row.at, last.row.id)));
        let (here, language) = (admin.session_id(), admin.language());
        Ok(LogView {
            filter,
            member: one.map(|one| (one.id.to_string(), one.name)),
            entries: rows.into_iter().map(|row| view(language, row, here)).collect(),
            older,
        })
    }
}

fn view(language: Language, row: OfOrganization, here: Option<Uuid>) -> LogEntry {
    LogEntry {
        event: entry(language, &row.row, here),
        member_id: row.row.account_id.to_string(),
        member: row.account_name,
        email: row.account_email,
        actor: row.actor_name,
        actor_email: row.actor_email,
    }
}

/// The admin who did the newest of one kind of event to a member, and when.
pub(super) async fn newest(
    tx: &mut store::Tx,
    member: Uuid,
    event: activity::Event,
) -> Result<Option<(i64, Option<String>)>> {
    let Some(row) = store::activity::newest(tx, member, event.name()).await? else { return Ok(None) };
    let actor = match row.actor_id {
        Some(id) => account::by_id(tx, id).await?.map(|actor| actor.name),
        None => None,
    };
    Ok(Some((row.at, actor)))
}
