//! Carries one message out of the house. When to send, again or not at all, is decided by the domain's outbox.
//!
//! One way to travel is one file and one variant: of [`Mails`] for mails, of [`Texts`] for text messages.

mod client;
mod error;
mod gsm;
mod html;
mod http_gateway;
mod smtp;
mod template;
mod twilio;

pub use client::{Connection, is_gateway_url, is_loopback};
pub use error::{GatewayError, SendError, SetupError};
pub use http_gateway::{HttpGateway, HttpSettings, Method};
pub use smtp::{Security, Smtp, SmtpSettings};
pub use template::{BodyTemplate, ContentType, TemplateError, UrlTemplate};
pub use twilio::{Sender, Twilio, TwilioSettings};

use secrecy::SecretString;
use std::fmt;

/// A message, ready to be sent.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    /// What it is called in the outbox; the same at every try. Letters, digits and hyphens.
    pub id: &'a str,
    /// A mail address, or a telephone number in the form of E.164 (+41791234567).
    pub to: &'a str,
    /// Empty where the kind has none.
    pub subject: &'a str,
    /// Plain text.
    pub body: &'a str,
    /// `email` or `sms`, as in the outbox.
    pub kind: &'a str,
    /// A tag (BCP 47), for the HTML of a mail; empty where it is not known.
    pub language: &'a str,
}

impl fmt::Debug for Message<'_> {
    /// The kind only: a message may hold a link or a code, and an address belongs to a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Whom a mail server or a gateway lets in.
#[derive(Debug, Clone)]
pub struct Login {
    pub user: String,
    pub password: SecretString,
}

/// The ways for messages to travel, one for each kind.
#[derive(Debug, Clone)]
pub struct Courier {
    pub mails: Mails,
    pub texts: Texts,
}

/// A way for mails.
#[derive(Debug, Clone)]
pub enum Mails {
    /// They stay: the outbox keeps what was sent, and shows it at `/dev/outbox`. For development.
    Capture,
    /// To a mail server.
    Smtp(Smtp),
}

/// A way for text messages.
#[derive(Debug, Clone)]
pub enum Texts {
    /// There is none.
    None,
    /// They stay, as mails do.
    Capture,
    /// To Twilio's Messages API.
    Twilio(Twilio),
    /// To a gateway that takes texts by HTTP, such as Kannel.
    Http(HttpGateway),
}

impl Courier {
    /// Sends one message, once.
    ///
    /// # Errors
    /// When the message was refused, or nobody took it.
    pub async fn send(&self, message: &Message<'_>) -> Result<(), SendError> {
        match message.kind {
            "email" => self.mails.send(message).await,
            "sms" => self.texts.send(message).await,
            _ => Err(SendError::NoWay),
        }
    }
}

impl Mails {
    async fn send(&self, message: &Message<'_>) -> Result<(), SendError> {
        match self {
            Self::Capture => Ok(()),
            Self::Smtp(smtp) => smtp.send(message).await,
        }
    }
}

impl Texts {
    async fn send(&self, message: &Message<'_>) -> Result<(), SendError> {
        if !is_number(message.to) {
            return Err(SendError::Number);
        }
        match self {
            Self::None => Err(SendError::NoWay),
            Self::Capture => Ok(()),
            Self::Twilio(twilio) => twilio.send(message).await,
            Self::Http(gateway) => gateway.send(message).await,
        }
    }
}

/// Whether this is one number in the form of E.164. Gateways such as Kannel would take a blank for the end of one number and the
/// beginning of another (S-097).
fn is_number(to: &str) -> bool {
    let Some(digits) = to.strip_prefix('+') else { return false };
    (2..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0')
}

#[cfg(test)]
mod tests;
