use super::rules::{Class, Pause, pause};
use crate::{Context, Keys, Portal, Result, Timestamp};
use model::Refusal;
use store::{Tx, failure_counter};
use uuid::Uuid;

/// Whose failures are counted: an account, or an address that has none, so that both answer alike.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject([u8; 16]);

impl Subject {
    pub(crate) const fn account(id: Uuid) -> Self {
        Self(*id.as_bytes())
    }

    pub(crate) fn unknown_address(keys: &Keys, email_key: &str) -> Self {
        let print = keys.fingerprint("throttle.address", &[email_key.as_bytes()]);
        let mut subject = [0; 16];
        subject.copy_from_slice(&print[..16]);
        Self(subject)
    }
}

/// A pause from which on an open log-in is ended: it must start with the password again.
const LONG: i64 = 10 * Timestamp::MINUTE;

impl Portal {
    /// Counts a try, and refuses it when its time has not come. Returns the count with this try in it.
    ///
    /// # Errors
    /// [`Refusal::TooManyTries`] or [`Refusal::Blocked`]; such a try is not looked at and not counted.
    pub(crate) async fn admit(&self, context: &Context, subject: Subject, class: Class) -> Result<u32> {
        let mut tx = self.db.write().await?;
        let counter = failure_counter::lock(&mut tx, &subject.0, class.name()).await?;
        if pause(class, counter.failures) == Pause::Blocked {
            return Err(Refusal::Blocked.into());
        }
        if context.now.0 < counter.wait_until {
            return Err(too_many(context.now, Timestamp(counter.wait_until)).into());
        }
        let failures = counter.failures.saturating_add(1);
        let wait_until = match pause(class, failures) {
            Pause::For(0) => 0,
            Pause::For(milliseconds) => context.now.plus(milliseconds).0,
            Pause::Blocked => i64::MAX,
        };
        failure_counter::raise(&mut tx, &subject.0, class.name(), failures, wait_until, context.now.0).await?;
        tx.commit().await?;
        Ok(u32::try_from(failures).unwrap_or(u32::MAX))
    }
}

/// Whether the count has reached a pause that ends an open log-in.
pub(crate) fn ends_log_in(class: Class, failures: u32) -> bool {
    match pause(class, i64::from(failures)) {
        Pause::For(milliseconds) => milliseconds >= LONG,
        Pause::Blocked => true,
    }
}

/// What to tell when a count has just brought a long pause.
pub(crate) fn refusal_after(context: &Context, class: Class, failures: u32) -> Refusal {
    match pause(class, i64::from(failures)) {
        Pause::For(milliseconds) => too_many(context.now, context.now.plus(milliseconds)),
        Pause::Blocked => Refusal::Blocked,
    }
}

fn too_many(now: Timestamp, until: Timestamp) -> Refusal {
    let seconds = (until.0.saturating_sub(now.0) + 999) / Timestamp::SECOND;
    // Rounded up to the next minute where the page names a clock time, so that the time it names is never too early.
    let shown = if seconds > 60 { until.plus(Timestamp::MINUTE - 1) } else { until };
    Refusal::TooManyTries { until: shown.in_words(), seconds: u32::try_from(seconds).unwrap_or(u32::MAX) }
}

/// Takes back the count of a try that was right.
pub(crate) async fn forgive(tx: &mut Tx, subject: Subject, class: Class) -> Result<()> {
    Ok(failure_counter::lower_by_one(tx, &subject.0, class.name()).await?)
}

/// Writes a count as it is.
pub(crate) async fn touch(tx: &mut Tx, subject: Subject, class: Class) -> Result<()> {
    Ok(failure_counter::lock(tx, &subject.0, class.name()).await.map(drop)?)
}

/// Forgets the failures of a class after a complete log-in that used it.
pub(crate) async fn clear(tx: &mut Tx, subject: Subject, class: Class) -> Result<()> {
    Ok(failure_counter::clear(tx, &subject.0, class.name()).await?)
}
