//! Carries one message out of the house. When to send, again or not at all, is decided by the domain's outbox.
//!
//! One way to travel is one file: [`Courier`] chooses between them.

mod html;
mod smtp;

pub use smtp::{Login, Security, SetupError, Smtp, SmtpSettings};

use std::fmt;

/// A message, ready to be sent.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    /// What it is called in the outbox; the same at every try. Letters, digits and hyphens.
    pub id: &'a str,
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

/// Why a message was not sent. Its text goes to the log and to the operator, and repeats neither the message nor whom it is for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// What the outbox holds is not an address that a mail could go to.
    #[error("the address cannot be written to")]
    Address,
    /// The server does not take addresses with letters that are not ASCII (RFC 6531), and this one has some.
    #[error("the mail server takes no international addresses")]
    International,
    /// The server answered no. 4xx may be yes later, 5xx seldom (RFC 5321, section 4.2.1).
    #[error("the mail server answered {0}")]
    Refused(String),
    /// The connection is not safe: the certificate is not one that is trusted for this name, or there is no TLS at all.
    #[error("the connection to the mail server is not safe (TLS)")]
    Unsafe,
    /// Nobody answered, or not in time.
    #[error("the mail server cannot be reached, or answered too late")]
    Unreachable,
    /// What was said was not SMTP.
    #[error("what answers is not a mail server, or asks for another log-in")]
    Answer,
    /// There is no way for messages of this kind.
    #[error("there is no way to send messages of this kind")]
    NoWay,
}

/// A way for messages to travel.
#[derive(Debug, Clone)]
pub enum Courier {
    /// They stay: the outbox keeps what was sent, and shows it at `/dev/outbox`. For development.
    Capture,
    /// Mails go to a mail server.
    Smtp(Smtp),
}

impl Courier {
    /// Sends one message, once.
    ///
    /// # Errors
    /// When the message was refused, or nobody took it.
    pub async fn send(&self, message: &Message<'_>) -> Result<(), SendError> {
        match self {
            Self::Capture => Ok(()),
            Self::Smtp(smtp) if message.kind == "email" => smtp.send(message).await,
            Self::Smtp(_) => Err(SendError::NoWay),
        }
    }
}
