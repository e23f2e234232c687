use crate::{Login, Message, SendError, SetupError, html};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{Header, HeaderName, HeaderValue},
    },
    transport::smtp::{
        Error,
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
    },
};
use secrecy::ExposeSecret;
use std::{error::Error as _, fmt, io, net::IpAddr, time::Duration};

/// Each step of a conversation may take this long.
const TIMEOUT: Duration = Duration::from_secs(10);

/// How the connection to a mail server is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// The connection begins in the open and must turn to TLS before anything is said (RFC 3207). Port 587 as a rule.
    StartTls,
    /// TLS from the beginning (RFC 8314). Port 465 as a rule.
    Tls,
    /// Not at all: for a server on the same machine.
    Plain,
}

/// Which mail server takes mails, and how.
#[derive(Debug, Clone)]
pub struct SmtpSettings {
    /// A name that its certificate is for, or an address.
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub login: Option<Login>,
    /// Whom mails are from: an address, also with a name (`Nightlatch <accounts@example.org>`).
    pub from: String,
    /// Further certificates that are trusted, as PEM, beside those of the machine.
    pub authorities: Option<Vec<u8>>,
}

/// A mail server. Connections are kept and used again.
#[derive(Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").finish_non_exhaustive()
    }
}

impl SmtpSettings {
    /// Whether mails can be from this.
    #[must_use]
    pub fn is_sender(from: &str) -> bool {
        sender(from).is_some()
    }

    /// Whether this is the name of a host, or an address.
    #[must_use]
    pub fn is_host(host: &str) -> bool {
        host.parse::<IpAddr>().is_ok() || idna::domain_to_ascii_strict(host).is_ok()
    }

    /// Whether this holds a certificate as PEM.
    #[must_use]
    pub fn is_authorities(pem: &[u8]) -> bool {
        // Text without any certificate is taken for an empty list of them.
        String::from_utf8_lossy(pem).contains("-----BEGIN CERTIFICATE-----") && Certificate::from_pem(pem).is_ok()
    }

    fn parts(&self) -> Result<(Mailbox, Tls), SetupError> {
        let from = sender(&self.from).ok_or(SetupError::Sender)?;
        if !Self::is_host(&self.host) {
            return Err(SetupError::Host);
        }
        let tls = match self.security {
            Security::StartTls => Tls::Required(self.tls()?),
            Security::Tls => Tls::Wrapper(self.tls()?),
            Security::Plain => Tls::None,
        };
        Ok((from, tls))
    }

    fn tls(&self) -> Result<TlsParameters, SetupError> {
        let mut tls = TlsParameters::builder(self.host.clone());
        if let Some(pem) = &self.authorities {
            if !Self::is_authorities(pem) {
                return Err(SetupError::Authorities);
            }
            tls = tls.add_root_certificate(Certificate::from_pem(pem).map_err(|_| SetupError::Authorities)?);
        }
        tls.build_rustls().map_err(|_| SetupError::Host)
    }
}

impl Smtp {
    /// Does not connect yet. Inside of a Tokio runtime.
    ///
    /// # Errors
    /// What of the settings cannot work.
    pub fn new(settings: &SmtpSettings) -> Result<Self, SetupError> {
        let (from, tls) = settings.parts()?;
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(tls)
            .timeout(Some(TIMEOUT));
        if let Some(login) = &settings.login {
            let password = login.password.expose_secret().to_owned();
            transport = transport.credentials(Credentials::new(login.user.clone(), password));
        }
        Ok(Self { transport: transport.build(), from })
    }

    /// Sends one mail, as plain text and as HTML. The message has the same id at every try, so that a program that gets it twice can tell.
    pub(crate) async fn send(&self, message: &Message<'_>) -> Result<(), SendError> {
        let mail = self.write(message)?;
        match self.transport.send(mail).await {
            Ok(_) => Ok(()),
            Err(error) => Err(reason(&error)),
        }
    }

    fn write(&self, message: &Message<'_>) -> Result<lettre::Message, SendError> {
        let to = Mailbox::new(None, address(message.to).ok_or(SendError::Address)?);
        lettre::Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(message.subject)
            .message_id(Some(format!("<{}@{}>", message.id, self.from.email.domain())))
            .header(AutoSubmitted)
            .multipart(MultiPart::alternative_plain_html(message.body.to_owned(), html::of(message)))
            .map_err(|_| SendError::Address)
    }
}

/// An address, or one with a name before it.
fn sender(text: &str) -> Option<Mailbox> {
    let mailbox: Mailbox = text.parse().ok()?;
    Some(Mailbox::new(mailbox.name.filter(|name| !name.trim().is_empty()), address(mailbox.email.as_ref())?))
}

/// The address with its domain as the network writes it (RFC 5890): most servers take that alone.
fn address(text: &str) -> Option<Address> {
    let (user, domain) = text.rsplit_once('@')?;
    Address::new(user, idna::domain_to_ascii(domain).ok()?).ok()
}

/// What went wrong, without the words of the server: they may repeat the address.
fn reason(error: &Error) -> SendError {
    if let Some(code) = error.status() {
        return SendError::Refused(code.to_string());
    }
    if error.is_tls() || is_bad_handshake(error) {
        return SendError::Unsafe;
    }
    if error.is_timeout() {
        return SendError::Unreachable;
    }
    if error.is_client() {
        let text = error.to_string();
        return match text.contains("SMTPUTF8") {
            true => SendError::International,
            false if text.contains("STARTTLS") => SendError::Unsafe,
            false => SendError::Answer,
        };
    }
    if error.is_response() { SendError::Answer } else { SendError::Unreachable }
}

/// A certificate that is not trusted comes as a fault of the connection, with what rustls found inside.
fn is_bad_handshake(error: &Error) -> bool {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if inner.downcast_ref::<io::Error>().is_some_and(|io| io.kind() == io::ErrorKind::InvalidData) {
            return true;
        }
        cause = inner.source();
    }
    false
}

/// Nobody wrote it by hand: programs that answer mails must not answer this one (RFC 3834, section 5).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests;
