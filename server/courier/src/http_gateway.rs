//! A gateway that takes texts by HTTP, asked in the words of the operator. Kannel's `sendsms` is one.

use crate::{
    BodyTemplate, Connection, Login, Message, SendError, SetupError, UrlTemplate, client::ask, error::GatewayError,
};
use reqwest::{
    Client,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use secrecy::ExposeSecret;
use std::fmt;

/// How a gateway is asked.
#[derive(Debug, Clone)]
pub struct HttpSettings {
    pub url: UrlTemplate,
    pub method: Method,
    /// Basic authentication (RFC 7617).
    pub login: Option<Login>,
    pub connection: Connection,
}

/// The method of the request, with what it carries.
#[derive(Debug, Clone)]
pub enum Method {
    Get,
    Post(Option<BodyTemplate>),
}

impl HttpSettings {
    /// Whether the request holds the number and the text.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let holds = |name| match &self.method {
            Method::Post(Some(body)) => self.url.holds(name) || body.holds(name),
            _ => self.url.holds(name),
        };
        holds("text") && (holds("to") || holds("digits"))
    }
}

/// A gateway. Every message is a connection of its own.
#[derive(Clone)]
pub struct HttpGateway {
    client: Client,
    url: UrlTemplate,
    method: Method,
    login: Option<Login>,
}

impl fmt::Debug for HttpGateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpGateway").finish_non_exhaustive()
    }
}

impl HttpGateway {
    /// Does not connect yet.
    ///
    /// # Errors
    /// What of the settings cannot work.
    pub fn new(settings: &HttpSettings) -> Result<Self, SetupError> {
        if !settings.is_whole() {
            return Err(SetupError::GatewayRequest);
        }
        let HttpSettings { url, method, login, connection } = settings.clone();
        Ok(Self { client: connection.client()?, url, method, login })
    }

    /// Asks once. Any 2xx is yes: Kannel says 202 for what it sends and for what it keeps until the phone network is back.
    pub(crate) async fn send(&self, message: &Message<'_>) -> Result<(), SendError> {
        // Neither can fail: both templates were filled in before.
        let url = self.url.fill(message).ok_or(SendError::NoWay)?;
        let mut request = match &self.method {
            Method::Get => self.client.get(url),
            // Some servers ask for a length, also of nothing (RFC 9110, section 8.6).
            Method::Post(None) => self.client.post(url).header(CONTENT_LENGTH, 0),
            Method::Post(Some(body)) => {
                let filled = body.fill(message).map_err(|_| SendError::NoWay)?;
                self.client.post(url).header(CONTENT_TYPE, body.mime()).body(filled)
            }
        };
        if let Some(login) = &self.login {
            request = request.basic_auth(&login.user, Some(login.password.expose_secret()));
        }
        let status = ask(request).await?.status();
        if status.is_success() {
            return Ok(());
        }
        Err(GatewayError::Refused { status: status.as_u16(), code: None }.into())
    }
}

#[cfg(test)]
mod tests;
