//! `[nightlatch.sms]`: how text messages leave, and how many.

mod countries;
mod http;
mod rules;
mod twilio;

use super::{Environment, sections::authorities, source::Source};
use courier::{Connection, HttpSettings, TwilioSettings};
use domain::TextRules;

/// How text messages leave this server, and the rules for them.
#[derive(Debug)]
pub struct Sms {
    pub gateway: Gateway,
    /// Nothing where there is no gateway.
    pub rules: Option<TextRules>,
}

/// How text messages leave this server.
#[derive(Debug)]
pub enum Gateway {
    /// They do not, and nobody is offered any.
    None,
    /// They do not: they are shown at `/dev/outbox`.
    Capture,
    /// To Twilio.
    Twilio(TwilioSettings),
    /// To a gateway that takes them by HTTP.
    Http(HttpSettings),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    None,
    Capture,
    Twilio,
    Http,
}

impl Sms {
    /// What is wrong is told whichever way is chosen.
    pub(super) fn read(source: &mut Source, environment: Environment) -> Self {
        let kind = kind(source, environment);
        let connection = Connection {
            authorities: authorities(source, "sms.authorities-file", Connection::is_authorities),
            ..Connection::default()
        };
        let twilio = twilio::read(source, kind == Kind::Twilio, connection.clone());
        let http = http::read(source, kind == Kind::Http, connection);
        // A real gateway costs money: the countries that it may reach are named one by one.
        let rules = rules::read(source, matches!(kind, Kind::Twilio | Kind::Http));
        let gateway = match (kind, twilio, http) {
            (Kind::Capture, ..) => Gateway::Capture,
            (Kind::Twilio, Some(twilio), _) => Gateway::Twilio(twilio),
            (Kind::Http, _, Some(http)) => Gateway::Http(http),
            // What is wrong was noted.
            _ => Gateway::None,
        };
        Self { gateway, rules: (kind != Kind::None).then_some(rules) }
    }
}

/// Texts are shown where mails are; for real accounts there are none until somebody wants to pay for them.
fn kind(source: &mut Source, environment: Environment) -> Kind {
    let (none, capture) = (("none", Kind::None), ("capture", Kind::Capture));
    let (twilio, http) = (("twilio", Kind::Twilio), ("http", Kind::Http));
    match environment {
        Environment::Development => source.choice("sms.gateway", [capture, none, twilio, http]),
        Environment::Production => source.choice("sms.gateway", [none, capture, twilio, http]),
    }
}
