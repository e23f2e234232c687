//! Sending what waits in the outbox. Mails and texts go their own ways, so that a mail server that hangs holds up no code.

use courier::{Courier, Message, SendError};
use domain::{CLAIM, Letter, LetterKind, Portal};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::Semaphore,
    time::{Instant, MissedTickBehavior},
};

/// How often the outbox is looked into, if nobody says that there is something.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Mails that one look takes.
const BATCH: usize = 20;
/// Texts that are on their way at the same moment.
const TEXTS_AT_ONCE: usize = 8;
/// Nobody waits longer for one message to be taken.
const SEND_TIMEOUT: Duration = Duration::from_secs(25);

/// Sends mails until the process ends, one after the other: of a worker that dies one mail at the most is sent twice.
pub async fn send_mails(portal: Portal, courier: Courier) {
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        // After as many as one look takes there may be more.
        while send_batch(&portal, &courier, SEND_TIMEOUT).await == BATCH {}
    }
}

/// Takes mails once and sends them, each in `most` at the longest. How many were tried before there was no way.
async fn send_batch(portal: &Portal, courier: &Courier, most: Duration) -> usize {
    // Before the database says so, so that the mails belong to this worker for at least as long.
    let until = Instant::now() + CLAIM;
    let mut tried = 0;
    for letter in take(portal, LetterKind::Email, BATCH).await {
        // What is left is for whoever looks next.
        if Instant::now() + most > until || !send(portal, courier, &letter, most).await {
            break;
        }
        tried += 1;
    }
    tried
}

/// Sends texts until the process ends, as soon as this process has written one. Each is taken alone, right before it is sent: one that
/// was taken and not sent would be lost with this worker.
pub async fn send_texts(portal: Portal, courier: Courier) {
    let places = Arc::new(Semaphore::new(TEXTS_AT_ONCE));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        if let Some(letter) = take(&portal, LetterKind::Text, 1).await.pop() {
            let (portal, courier) = (portal.clone(), courier.clone());
            tokio::spawn(async move {
                send(&portal, &courier, &letter, SEND_TIMEOUT).await;
                drop(place);
            });
        } else {
            drop(place);
            // Another process may have written one, and cannot wake this one.
            let _ = tokio::time::timeout(LOOK_EVERY, portal.texts_written()).await;
        }
    }
}

async fn take(portal: &Portal, kind: LetterKind, limit: usize) -> Vec<Letter> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    portal.claim_letters(kind, limit).await.unwrap_or_else(|error| {
        tracing::warn!(%error, "the outbox cannot be read; trying again");
        Vec::new()
    })
}

/// Sends one message, and notes what became of it. Whether there is a way for others.
async fn send(portal: &Portal, courier: &Courier, letter: &Letter, most: Duration) -> bool {
    let id = letter.id.to_string();
    let Letter { kind, to, subject, body, language, .. } = letter;
    let message = Message { id: &id, kind, to, subject, body, language };
    let sent = tokio::time::timeout(most, courier.send(&message)).await.unwrap_or(Err(SendError::Unreachable));
    let is_open = !sent.as_ref().is_err_and(SendError::is_unreachable);
    let next = if letter.is_text() { "it is not tried again" } else { "it is tried again" };
    if let Err(error) = &sent {
        tracing::warn!(message = %letter.id, %error, "a message was not sent; {next}");
    }
    if let Err(error) = portal.settle_letter(letter, sent.map_err(|error| error.to_string())).await {
        let next = if letter.is_text() { "it is not tried again" } else { "it may be sent again" };
        tracing::warn!(message = %letter.id, %error, "what became of a message cannot be noted; {next}");
    }
    is_open
}

#[cfg(test)]
mod tests;
