//! What can go wrong, at the start and on the way. No text repeats a message, whom it is for, a secret, or the words of a server.

/// What of the settings cannot work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SetupError {
    #[error("the sender of mails is not a mail address")]
    Sender,
    #[error("the certificates for mail servers are not PEM")]
    Authorities,
    #[error("the mail server's name is neither that of a host nor an address")]
    Host,
    #[error("the certificates for text gateways are not PEM")]
    GatewayAuthorities,
    #[error("the text gateway's address cannot be used")]
    GatewayUrl,
    #[error("the request to the text gateway must hold the number and the text")]
    GatewayRequest,
    #[error("the connections to text gateways cannot be set up")]
    GatewayClient,
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
    /// What the outbox holds is not a number in the form of E.164 (+41791234567).
    #[error("the number cannot be written to")]
    Number,
    /// A text gateway did not take the message.
    #[error(transparent)]
    Gateway(#[from] GatewayError),
    /// There is no way for messages of this kind.
    #[error("there is no way to send messages of this kind")]
    NoWay,
}

impl SendError {
    /// Whether others of the same kind would fare no better at the moment: nobody answers.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Self::Unreachable | Self::Gateway(GatewayError::Unreachable | GatewayError::Late))
    }
}

/// Why a text gateway did not take a message. Nothing was tried a second time: texts are paid for one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GatewayError {
    /// The gateway answered no, or sends us elsewhere, which is not followed.
    #[error("the text gateway answered {status}{}", code.map(|code| format!(" (code {code})")).unwrap_or_default())]
    Refused {
        /// The HTTP status (RFC 9110, section 15).
        status: u16,
        /// The gateway's own number for the fault. At most five digits: a longer number could be a telephone's, or a code.
        code: Option<u32>,
    },
    /// The certificate is not one that is trusted for this name, or there is no TLS at all. Nothing was said.
    #[error("the connection to the text gateway is not safe (TLS)")]
    Unsafe,
    /// Nobody is there. Nothing was said.
    #[error("the text gateway cannot be reached")]
    Unreachable,
    /// No answer in time.
    #[error("the text gateway answered too late; the message may have been sent")]
    Late,
    /// What came was not HTTP, or broke off.
    #[error("the text gateway's answer cannot be understood; the message may have been sent")]
    Answer,
}
