//! What runs beside the requests: sending what waits in the outbox, telling of log-ins that were not finished and of what organizations
//! require, asking for recovery keys, telling of API tokens that end, looking after the time, and removing what is over.

mod clock;
mod letters;

pub use clock::{set_clock, watch_clock};
pub use letters::{send_mails, send_texts};

use domain::Portal;
use std::time::Duration;

const TIDY_EVERY: Duration = Duration::from_secs(10 * 60);
/// How often log-ins that were not finished are looked for.
const TELL_EVERY: Duration = Duration::from_secs(60);
/// How often check-ups of recovery keys that have become due are looked for, and API tokens that end soon.
const REMIND_EVERY: Duration = Duration::from_secs(10 * 60);

/// Removes what is over until the process ends.
pub async fn tidy_up(portal: Portal) {
    let mut ticks = ticks(TIDY_EVERY);
    loop {
        ticks.tick().await;
        match portal.tidy_up().await {
            Ok(gone) => tracing::debug!(gone, "tidied up"),
            Err(error) => tracing::warn!(%error, "tidying up failed; trying again later"),
        }
    }
}

/// Tells owners of log-ins that were not finished, until the process ends.
pub async fn tell_of_log_ins(portal: Portal) {
    let mut ticks = ticks(TELL_EVERY);
    loop {
        ticks.tick().await;
        match portal.tell_of_unfinished_log_ins().await {
            Ok(0) => {}
            Ok(log_ins) => tracing::info!(log_ins, "told of log-ins that were not finished"),
            Err(error) => tracing::warn!(%error, "open log-ins cannot be looked for; trying again"),
        }
    }
}

/// Asks owners whether they still have their recovery keys, until the process ends.
pub async fn remind_of_recovery_keys(portal: Portal) {
    let mut ticks = ticks(REMIND_EVERY);
    loop {
        ticks.tick().await;
        match portal.remind_of_recovery_keys().await {
            Ok(0) => {}
            Ok(mails) => tracing::info!(mails, "asked for recovery keys"),
            Err(error) => tracing::warn!(%error, "due check-ups cannot be looked for; trying again later"),
        }
    }
}

/// Tells owners of API tokens that end soon, until the process ends.
pub async fn remind_of_api_tokens(portal: Portal) {
    let mut ticks = ticks(REMIND_EVERY);
    loop {
        ticks.tick().await;
        match portal.remind_of_api_tokens().await {
            Ok(0) => {}
            Ok(mails) => tracing::info!(mails, "told of API tokens that end soon"),
            Err(error) => tracing::warn!(%error, "API tokens that end cannot be looked for; trying again later"),
        }
    }
}

/// Tells members what their organization requires of them, until the process ends: at once after a change, and as the date comes near.
pub async fn tell_members(portal: Portal) {
    let mut ticks = ticks(TELL_EVERY);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = portal.policy_changed() => {}
        }
        match portal.tell_members().await {
            Ok(0) => {}
            Ok(mails) => tracing::info!(mails, "told members what their organization requires"),
            Err(error) => tracing::warn!(%error, "members cannot be told of what is required; trying again"),
        }
    }
}

fn ticks(every: Duration) -> tokio::time::Interval {
    let mut ticks = tokio::time::interval(every);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    ticks
}
