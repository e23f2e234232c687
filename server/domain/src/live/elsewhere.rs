//! What a page is told of all that happens: what another session has changed. Its own changes it shows by itself, and a wrong password
//! changes nothing that it shows.

use super::Live;
use crate::{
    Result,
    activity::{cursor, read_cursor},
};
use model::{ActivityClass, ActivityKind, LiveEvent};
use store::activity::{Activity, Before};
use uuid::Uuid;

/// So far back is looked: a page that missed more will be told because of one of these.
const RECENT: i64 = 20;

/// The events that a page knows of.
#[derive(Debug, Default)]
pub(super) struct Known {
    ids: Vec<Uuid>,
    newest: String,
    /// Whether to look before waiting for anything.
    look_first: bool,
}

impl Live {
    /// Begins with what a page knows of: all events up to `since`, which is what [`Live::newest`] said to it before. An empty text, or
    /// one that was never said, stands for all until now.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn since(&mut self, since: &str) -> Result<()> {
        let since = read_cursor(since);
        let rows = self.recent().await?;
        let is_known = |row: &&Activity| since.is_none_or(|Before(at, id)| (row.at, row.id) <= (at, id));
        let ids = rows.iter().filter(is_known).map(|row| row.id).collect();
        self.known = Known { ids, newest: newest(&rows), look_first: since.is_some() };
        Ok(())
    }

    /// What the page knows of by now, for coming back. No secret.
    #[must_use]
    pub fn newest(&self) -> &str {
        &self.known.newest
    }

    /// As [`Live::next`], and of changes only those of other sessions.
    pub async fn next_elsewhere(&mut self) -> Option<LiveEvent> {
        loop {
            if std::mem::take(&mut self.known.look_first) && self.is_changed_elsewhere().await {
                return Some(LiveEvent::SecurityChanged);
            }
            match self.next().await {
                Some(LiveEvent::SecurityChanged) => self.known.look_first = true,
                other => return other,
            }
        }
    }

    /// A database that is away tells nothing new; what it holds is found at the next look.
    async fn is_changed_elsewhere(&mut self) -> bool {
        let Ok(rows) = self.recent().await else { return false };
        let is_told = |row: &Activity| {
            !self.known.ids.contains(&row.id) && row.session_id != Some(self.session) && is_change(&row.kind)
        };
        let told = rows.iter().any(is_told);
        self.known.ids = rows.iter().map(|row| row.id).collect();
        self.known.newest = newest(&rows);
        told
    }

    async fn recent(&self) -> Result<Vec<Activity>> {
        let mut tx = self.portal.db.read().await?;
        Ok(store::activity::of_account(&mut tx, self.account, RECENT).await?)
    }
}

fn newest(rows: &[Activity]) -> String {
    rows.first().map(|row| cursor(Before(row.at, row.id))).unwrap_or_default()
}

/// Whether settings look different afterwards.
fn is_change(kind: &str) -> bool {
    match ActivityKind::named(kind) {
        // By whoever knows the address.
        ActivityKind::PasswordResetRequested => false,
        ActivityKind::DeviceLoggedOut | ActivityKind::OtherDevicesLoggedOut | ActivityKind::NotMe => true,
        kind => kind.class() == ActivityClass::Changes,
    }
}
