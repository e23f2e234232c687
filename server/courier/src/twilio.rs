//! Twilio's Messages API: <https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource>.

use crate::{
    Connection, Login, Message, SendError, SetupError,
    client::{ask, is_gateway_url},
    error::GatewayError,
    is_number,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Client, Response, StatusCode, Url, header::CONTENT_TYPE};
use secrecy::ExposeSecret;
use serde::Deserialize;
use std::fmt;

/// More of an answer that says no is not read. Twilio's are a few hundred bytes.
const MOST_OF_AN_ANSWER: usize = 16 * 1024;

/// An account at Twilio, and how it is used.
#[derive(Debug, Clone)]
pub struct TwilioSettings {
    /// The account's SID, `AC…`.
    pub account: String,
    /// The account's SID with its auth token, or the SID of an API key, `SK…`, with its secret.
    pub login: Login,
    pub sender: Sender,
    /// Where the API is; <https://api.twilio.com>, or one of Twilio's regions.
    pub base: Url,
    pub connection: Connection,
}

/// Whom texts are from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sender {
    /// A number, a short code or a name.
    From(String),
    /// The SID of a messaging service, `MG…`, which chooses.
    Service(String),
}

impl TwilioSettings {
    /// Where the API is, if nothing else is said.
    pub const BASE: &str = "https://api.twilio.com";

    /// Whether this is a SID of the kind that two letters name: these, and 32 hexadecimal digits.
    #[must_use]
    pub fn is_sid(kind: &str, sid: &str) -> bool {
        sid.strip_prefix(kind).is_some_and(|id| id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }

    /// Whether texts can be from this: a number (E.164), a short code of 3 to 8 digits, or a name of at most 11 characters with a letter.
    #[must_use]
    pub fn is_sender(from: &str) -> bool {
        let is_code = (3..=8).contains(&from.len()) && from.bytes().all(|byte| byte.is_ascii_digit());
        let in_name = |byte: u8| byte.is_ascii_alphanumeric() || b" +-_&".contains(&byte);
        let has_letter = from.bytes().any(|byte| byte.is_ascii_alphabetic());
        is_number(from) || is_code || (from.len() <= 11 && has_letter && from.bytes().all(in_name))
    }

    /// Whether the API can be there: an address that a gateway may have, without a query.
    #[must_use]
    pub fn is_base(url: &Url) -> bool {
        is_gateway_url(url) && url.query().is_none()
    }

    fn url(&self) -> Option<Url> {
        if !Self::is_base(&self.base) || !Self::is_sid("AC", &self.account) {
            return None;
        }
        let base = self.base.as_str().trim_end_matches('/');
        Url::parse(&format!("{base}/2010-04-01/Accounts/{}/Messages.json", self.account)).ok()
    }
}

/// Twilio. Every message is a connection of its own.
#[derive(Clone)]
pub struct Twilio {
    client: Client,
    url: Url,
    login: Login,
    sender: Sender,
}

impl fmt::Debug for Twilio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Twilio").finish_non_exhaustive()
    }
}

/// How Twilio says no: `{"code": 21211, "message": …, "more_info": …, "status": 400}`. The words may repeat the number.
#[derive(Deserialize)]
struct No {
    code: u32,
}

impl Twilio {
    /// Does not connect yet.
    ///
    /// # Errors
    /// What of the settings cannot work.
    pub fn new(settings: &TwilioSettings) -> Result<Self, SetupError> {
        let url = settings.url().ok_or(SetupError::GatewayUrl)?;
        let TwilioSettings { login, sender, connection, .. } = settings.clone();
        Ok(Self { client: connection.client()?, url, login, sender })
    }

    /// Asks once. 201 is yes, and nothing else is.
    pub(crate) async fn send(&self, message: &Message<'_>) -> Result<(), SendError> {
        let from = match &self.sender {
            Sender::From(from) => ("From", from.as_str()),
            Sender::Service(sid) => ("MessagingServiceSid", sid.as_str()),
        };
        let request = self
            .client
            .post(self.url.clone())
            .basic_auth(&self.login.user, Some(self.login.password.expose_secret()))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(form([("To", message.to), from, ("Body", message.body)]));
        let answer = ask(request).await?;
        match answer.status() {
            StatusCode::CREATED => Ok(()),
            other if other.is_success() => Err(GatewayError::Answer.into()),
            other => Err(GatewayError::Refused { status: other.as_u16(), code: code(answer).await }.into()),
        }
    }
}

fn form(fields: [(&str, &str); 3]) -> String {
    let fields = fields.map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)));
    fields.join("&")
}

/// Twilio's number for the fault, where it is one.
async fn code(mut answer: Response) -> Option<u32> {
    let mut text = Vec::new();
    while let Ok(Some(more)) = answer.chunk().await {
        text.extend_from_slice(&more);
        if text.len() > MOST_OF_AN_ANSWER {
            return None;
        }
    }
    let no: No = serde_json::from_slice(&text).ok()?;
    Some(no.code).filter(|code| *code < 100_000)
}

#[cfg(test)]
mod tests;
