//! What is in the database after an action: what the model says, and the invariants of a whole account.

use super::{
    action::Action,
    driver::Checked,
    model::{Class, Method, Model, Standing},
};
use crate::{RecoveryKey, testing::World};
use sqlx::{FromRow, postgres::PgRow, sqlite::SqliteRow};
use std::{collections::BTreeMap, fmt::Debug};
use store::{
    Db, account::Account, authenticator_app::AuthenticatorApp, failure_counter::FailureCounter,
    recovery_key::RecoveryKey as KeyRow, session::Session,
};
use uuid::Uuid;

/// I1: full sessions of accounts with two-step verification that no second factor stands behind.
const WITHOUT_SECOND_STEP: &str = "SELECT session.id FROM session JOIN account ON account.id = session.account_id \
    WHERE stage = 'full' AND session.epoch = account.epoch AND two_step_since IS NOT NULL \
    AND (second_step_at IS NULL OR NOT EXISTS (SELECT 1 FROM activity WHERE activity.session_id = session.id \
    AND activity.account_id = account.id \
    AND (activity.kind = 'two_step_enabled' OR activity.kind = 'logged_in' AND detail LIKE '%\"method\":%')))";
const EVENTS: &str = "SELECT account_id, kind, count(*) FROM activity GROUP BY account_id, kind";
const MAILS: &str = "SELECT account_id, count(*) FROM outbox GROUP BY account_id";

pub(super) struct Records {
    ids: [Uuid; 2],
    /// What was there after the action before.
    counts: BTreeMap<(Uuid, String), i64>,
    steps: BTreeMap<Uuid, i64>,
    /// Whether a count may have become lower since.
    may_be_lower: bool,
}

async fn all<T>(world: &World, sql: &'static str) -> Vec<T>
where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin,
{
    match &world.database.db {
        Db::Sqlite { read, .. } => sqlx::query_as(sql).fetch_all(read).await.unwrap(),
        Db::Postgres { pool, .. } => sqlx::query_as(sql).fetch_all(pool).await.unwrap(),
    }
}

/// The database and the model must know the same things, and the same of each.
fn agree<K: Ord + Debug, V: PartialEq + Debug>(
    what: &str,
    real: impl Iterator<Item = (K, V)>,
    expected: impl Iterator<Item = (K, V)>,
) -> Checked {
    let (real, expected): (BTreeMap<_, _>, BTreeMap<_, _>) = (real.collect(), expected.collect());
    if real == expected {
        return Ok(());
    }
    Err(format!("{what}\n  the database: {real:?}\n  the model:    {expected:?}"))
}

impl Records {
    pub(super) const fn new(ids: [Uuid; 2]) -> Self {
        Self { ids, counts: BTreeMap::new(), steps: BTreeMap::new(), may_be_lower: false }
    }

    /// What happened since the last look.
    pub(super) const fn note(&mut self, action: &Action, accepted: bool) {
        self.may_be_lower |= accepted && action.may_forget();
    }

    pub(super) async fn check(&mut self, world: &World, model: &Model) -> Checked {
        self.sessions(world, model).await?;
        self.methods(world, model).await?;
        self.recovery_keys(world, model).await?;
        self.counts(world, model).await?;
        self.told(world, model).await?;
        let loose: Vec<(Uuid,)> = all(world, WITHOUT_SECOND_STEP).await;
        if loose.is_empty() { Ok(()) } else { Err(format!("I1: full sessions without a second step: {loose:?}")) }
    }

    async fn sessions(&self, world: &World, model: &Model) -> Checked {
        let rows: Vec<Session> = all(world, "SELECT * FROM session").await;
        let app = |id: Uuid| model.apps.iter().position(|app| app.id == id);
        let real = rows.into_iter().map(|row| {
            let method = row.method.as_deref().map(|method| match method {
                "authenticator_app" => row.method_id.and_then(app).map(Method::App),
                _ => Some(Method::RecoveryKey),
            });
            let facts = (row.account_id, row.stage == "full", row.must_save_key, row.told_at.is_some());
            let times = (row.expires_at, row.last_seen_at, row.second_step_at, row.unlocked_until);
            (row.id, (facts, times, method, row.device_name))
        });
        let kept = model.sessions.iter().filter(|session| session.kept);
        let expected = kept.map(|session| {
            let facts = (self.ids[session.who], session.full, session.must_save, session.told);
            let times = (session.expires, session.seen, session.second_step, session.unlocked_until);
            (session.id, (facts, times, session.method.map(Some), session.name.map(str::to_owned)))
        });
        agree("sessions: account, full, must save, told; expires, seen, second step, unlocked", real, expected)
    }

    async fn methods(&mut self, world: &World, model: &Model) -> Checked {
        let apps: Vec<AuthenticatorApp> = all(world, "SELECT * FROM authenticator_app").await;
        for app in &apps {
            let before = self.steps.insert(app.id, app.last_step);
            if before.is_some_and(|before| before > app.last_step) {
                return Err("I2: a step that was taken can be taken again".to_owned());
            }
        }
        let accounts: Vec<Account> = all(world, "SELECT * FROM account").await;
        for account in &accounts {
            let methods = apps.iter().filter(|app| app.account_id == account.id).count();
            if account.two_step_since.is_some() != (methods > 0) {
                return Err(format!(
                    "I4: two-step verification since {:?} with {methods} methods",
                    account.two_step_since
                ));
            }
        }
        let on = accounts.into_iter().map(|row| (row.id, row.two_step_since.is_some()));
        let expected = self.ids.iter().zip(&model.accounts).map(|(id, account)| (*id, account.on));
        agree("accounts with two-step verification", on, expected)?;
        let rows = apps.into_iter().map(|row| (row.id, (row.account_id, row.name, row.last_step)));
        let own = model.apps.iter().filter(|app| !app.gone);
        let expected = own.map(|app| (app.id, (self.ids[app.who], app.name.clone(), app.last_step)));
        agree("I2: apps: account, name, last step", rows, expected)
    }

    async fn recovery_keys(&self, world: &World, model: &Model) -> Checked {
        let rows: Vec<KeyRow> = all(world, "SELECT * FROM recovery_key").await;
        for id in self.ids {
            let active = |row: &&KeyRow| standing(row) == Standing::Active && row.account_id == id;
            if rows.iter().filter(active).count() > 1 {
                return Err("I3: two recovery keys of one account work".to_owned());
            }
        }
        let real = rows.iter().map(|row| (row.key_hash.clone(), (standing(row), row.saved_at.is_some())));
        let kept = model.keys.iter().filter(|key| key.standing != Standing::Forgotten);
        let expected = kept.map(|key| {
            let text = RecoveryKey::parse(&key.text).unwrap();
            (text.hash(&world.portal.keys, self.ids[key.who]), (key.standing, key.saved))
        });
        agree("I3: recovery keys: standing, saved", real, expected)
    }

    async fn counts(&mut self, world: &World, model: &Model) -> Checked {
        let rows: Vec<FailureCounter> = all(world, "SELECT * FROM failure_counter").await;
        let known = |row: &FailureCounter| self.ids.iter().any(|id| id.as_bytes() == row.subject.as_slice());
        let rows = rows.into_iter().filter(|row| known(row) && (row.failures > 0 || row.wait_until > 0));
        let real: BTreeMap<_, _> = rows
            .map(|row| ((Uuid::from_slice(&row.subject).unwrap(), row.class), (row.failures, row.wait_until)))
            .collect();
        let now: BTreeMap<_, _> = real.iter().map(|(key, (failures, _))| (key.clone(), *failures)).collect();
        for (counter, before) in &self.counts {
            let fell = now.get(counter).unwrap_or(&0) < before;
            if fell && !self.may_be_lower {
                return Err(format!("I6: the failures of {counter:?} fell"));
            }
        }
        (self.counts, self.may_be_lower) = (now, false);
        let expected = self.ids.iter().zip(&model.accounts).flat_map(|(id, account)| {
            Class::ALL.map(|(class, name)| ((*id, name.to_owned()), account.counts[class as usize]))
        });
        let expected = expected.filter(|(_, count)| count.failures > 0 || count.wait_until > 0);
        let expected = expected.map(|(key, count)| (key, (i64::from(count.failures), count.wait_until)));
        agree("I6: failures and pauses", real.into_iter(), expected)
    }

    async fn told(&self, world: &World, model: &Model) -> Checked {
        let events: Vec<(Uuid, String, i64)> = all(world, EVENTS).await;
        let events = events.into_iter().map(|(id, kind, count)| ((id, kind), count));
        let expected =
            self.ids.iter().zip(&model.accounts).flat_map(|(id, account)| {
                account.events.iter().map(|(kind, count)| ((*id, (*kind).to_owned()), *count))
            });
        agree("I11: rows of activity", events, expected)?;
        let mails: Vec<(Uuid, i64)> = all(world, MAILS).await;
        let expected = self.ids.iter().zip(&model.accounts).filter(|(_, account)| account.mails > 0);
        let expected = expected.map(|(id, account)| (*id, account.mails));
        agree("I11: mails", mails.into_iter(), expected)
    }
}

/// Not the program's own reading of a row.
fn standing(row: &KeyRow) -> Standing {
    match (row.active_from.is_some(), row.used_at.is_some(), row.replaced_at.is_some()) {
        (_, true, _) => Standing::Used,
        (true, false, false) => Standing::Active,
        (true, false, true) => Standing::Replaced,
        (false, false, true) => Standing::GivenUp,
        (false, false, false) => Standing::Waiting,
    }
}
