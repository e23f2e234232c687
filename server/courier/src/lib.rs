//! Carries one message out of the house. When to send, again or not at all, is decided by the domain's outbox.

use std::fmt;

/// A message, ready to be sent.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    /// A mail address or a telephone number.
    pub to: &'a str,
    /// Empty where the kind has none.
    pub subject: &'a str,
    /// Plain text.
    pub body: &'a str,
    /// `email` or `sms`, as in the outbox.
    pub kind: &'a str,
}

impl fmt::Debug for Message<'_> {
    /// The kind only: a message may hold a link or a code, and an address belongs to a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Why a message was not sent. Nothing yet: capturing cannot fail. Its text goes to the log and must not repeat the message.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {}

/// A way for messages to travel.
#[derive(Debug, Clone)]
pub enum Courier {
    /// They stay: the outbox keeps what was sent, and shows it at `/dev/outbox`. For development.
    Capture,
}

impl Courier {
    /// Sends one message, once.
    ///
    /// # Errors
    /// When the message was refused, or nobody took it.
    pub async fn send(&self, _message: &Message<'_>) -> Result<(), SendError> {
        match self {
            Self::Capture => Ok(()),
        }
    }
}
