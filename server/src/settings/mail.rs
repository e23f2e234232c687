//! `[nightlatch.mail]`: how mails leave.

use super::{
    sections::{authorities, login, wrong},
    source::Source,
};
use courier::{Security, SmtpSettings, is_loopback};

/// How mails leave this server.
#[derive(Debug)]
pub enum Mail {
    /// They do not: they are shown at `/dev/outbox`.
    Capture,
    /// To a mail server.
    Smtp(SmtpSettings),
}

#[derive(Clone, Copy)]
enum Transport {
    Capture,
    Smtp,
}

impl Mail {
    /// What is wrong is told whichever way is chosen.
    pub(super) fn read(source: &mut Source) -> Self {
        let transport = source.choice("mail.transport", [("capture", Transport::Capture), ("smtp", Transport::Smtp)]);
        let host = source.optional("mail.host").filter(|host| {
            SmtpSettings::is_host(host) || wrong(source, "mail.host", "must be the name of a host, or an address")
        });
        let words = [("starttls", Security::StartTls), ("tls", Security::Tls), ("none", Security::Plain)];
        let security = source.choice("mail.security", words);
        let default_port = match security {
            Security::StartTls => 587,
            Security::Tls => 465,
            Security::Plain => 25,
        };
        let port = source.number("mail.port", default_port, 1..=u16::MAX);
        let login = login(source, "mail.user", "mail.password", "mail.password-file");
        let from = source.optional("mail.from").filter(|from| {
            let problem = "must be a mail address, also with a name: \"Nightlatch <accounts@example.org>\"";
            SmtpSettings::is_sender(from) || wrong(source, "mail.from", problem)
        });
        let authorities = authorities(source, "mail.authorities-file", SmtpSettings::is_authorities);
        if matches!(transport, Transport::Capture) {
            return Self::Capture;
        }
        for key in ["mail.host", "mail.from"] {
            if source.is_absent(key) {
                source.missing(key);
            }
        }
        if security == Security::Plain && host.as_deref().is_some_and(|host| !is_loopback(host)) {
            let problem = "is \"none\", which is for a mail server on this machine only: use \"starttls\" or \"tls\"";
            wrong(source, "mail.security", problem);
        }
        match (host, from) {
            (Some(host), Some(from)) => Self::Smtp(SmtpSettings { host, port, security, login, from, authorities }),
            // What is wrong was noted.
            _ => Self::Capture,
        }
    }
}
