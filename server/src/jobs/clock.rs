//! Looking after the time: servers that share a database go by its clock, and the operator hears of a clock that is wrong.

use super::ticks;
use domain::Portal;
use std::time::Duration;
use tokio::time::Instant;

const LOOK_EVERY: Duration = Duration::from_secs(5);
/// From here on a clock is wrong, in milliseconds. Codes of authenticator apps are one step of 30 seconds apart.
const FAR: i64 = 30_000;

/// Goes by the clock of the database from here on, and warns when that or what is written there does not fit this machine's (S-110,
/// S-112).
///
/// # Errors
/// Only when the database fails.
pub async fn set_clock(portal: &Portal) -> domain::Result<()> {
    warn_of(portal.agree_on_time().await?);
    if portal.was_set_back().await? {
        tracing::warn!(
            "somebody was here later than now: the clock has been set back, or was wrong; put it right. Who was here then has to log \
             in again"
        );
    }
    Ok(())
}

/// Looks again and again, until the process ends.
pub async fn watch_clock(portal: Portal) {
    let mut ticks = ticks(LOOK_EVERY);
    let (mut before, mut was_far) = (None, false);
    loop {
        ticks.tick().await;
        if let Ok(ahead) = portal.agree_on_time().await {
            let is_far = ahead.abs() >= FAR;
            if is_far && !was_far {
                warn_of(ahead);
            }
            was_far = is_far;
        }
        let (ours, steady) = (portal.now(), Instant::now());
        if let Some((then, at)) = before.replace((ours, steady)) {
            let passed = i64::try_from((steady - at).as_millis()).unwrap_or(i64::MAX);
            let jump = ours.0.saturating_sub(then.0).saturating_sub(passed);
            if jump.abs() >= FAR {
                tracing::warn!(
                    seconds = jump / 1_000,
                    "the clock has jumped; put it right, and let it be kept right (NTP)"
                );
            }
        }
    }
}

fn warn_of(ahead: i64) {
    if ahead.abs() >= FAR {
        tracing::warn!(
            seconds = ahead / 1_000,
            "the clock of the database is ahead of this machine's (behind it, if below zero), and is gone by; put both right"
        );
    }
}
