//! What runs beside the requests: sending what waits in the outbox, telling of log-ins that were not finished, asking for recovery keys,
//! and removing what is over.

use courier::{Courier, Message, SendError};
use domain::{CLAIM, Letter, Portal};
use std::time::Duration;
use tokio::time::Instant;

/// How often the outbox is looked into.
const OUTBOX_EVERY: Duration = Duration::from_millis(500);
const TIDY_EVERY: Duration = Duration::from_secs(10 * 60);
/// How often log-ins that were not finished are looked for.
const TELL_EVERY: Duration = Duration::from_secs(60);
/// How often check-ups of recovery keys that have become due are looked for.
const REMIND_EVERY: Duration = Duration::from_secs(10 * 60);
/// Messages that one look takes.
const BATCH: i64 = 20;
/// A message that takes longer is tried again.
const SEND_TIMEOUT: Duration = Duration::from_secs(25);

/// Sends messages until the process ends, those of a kind one after the other: of a worker that dies, one mail and one text at the most
/// are sent twice.
pub async fn send_messages(portal: Portal, courier: Courier) {
    let mut ticks = ticks(OUTBOX_EVERY);
    loop {
        ticks.tick().await;
        // Before the database says so, so that the messages belong to this worker for at least as long.
        let until = Instant::now() + CLAIM;
        match portal.claim_letters(BATCH).await {
            Ok(letters) => {
                // Mails do not wait for a text gateway that is away, nor texts for a mail server.
                let (texts, others): (Vec<_>, Vec<_>) = letters.into_iter().partition(|letter| letter.kind == "sms");
                tokio::join!(send_all(&portal, &courier, &texts, until), send_all(&portal, &courier, &others, until));
            }
            Err(error) => tracing::warn!(%error, "the outbox cannot be read; trying again"),
        }
    }
}

/// What is left of them is for whoever looks next.
async fn send_all(portal: &Portal, courier: &Courier, letters: &[Letter], until: Instant) {
    for letter in letters {
        if Instant::now() + SEND_TIMEOUT > until || !send(portal, courier, letter).await {
            break;
        }
    }
}

/// Sends one message, and notes what became of it. Whether there is a way for others.
async fn send(portal: &Portal, courier: &Courier, letter: &Letter) -> bool {
    let id = letter.id.to_string();
    let message = Message { id: &id, kind: &letter.kind, to: &letter.to, subject: &letter.subject, body: &letter.body };
    let sent = tokio::time::timeout(SEND_TIMEOUT, courier.send(&message)).await.unwrap_or(Err(SendError::Unreachable));
    let is_open = !sent.as_ref().is_err_and(SendError::is_unreachable);
    if let Err(error) = &sent {
        tracing::warn!(message = %letter.id, %error, "a message was not sent; it is tried again");
    }
    if let Err(error) = portal.settle_letter(letter, sent.map_err(|error| error.to_string())).await {
        tracing::warn!(message = %letter.id, %error, "what became of a message cannot be noted; it may be sent again");
    }
    is_open
}

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

fn ticks(every: Duration) -> tokio::time::Interval {
    let mut ticks = tokio::time::interval(every);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    ticks
}
