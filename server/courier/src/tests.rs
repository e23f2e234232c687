//! Both gateways, against servers that behave as no gateway should.

mod faults;
mod kinds;
mod quiet;
pub mod stub;
mod tls;

use crate::{
    Connection, Courier, HttpGateway, HttpSettings, Login, Mails, Message, Method, SendError, Sender, Texts, Twilio,
    TwilioSettings, UrlTemplate,
};

pub const NUMBER: &str = "+41791234567";
pub const TEXT: &str = "Nightlatch: 418204 is your code.\n\n@example.org #418204";
pub const PASSWORD: &str = "the password of the gateway";
pub const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";

pub fn login() -> Login {
    Login { user: ACCOUNT.to_owned(), password: PASSWORD.into() }
}

pub fn message() -> Message<'static> {
    Message { id: "0199-ab", to: NUMBER, subject: "", body: TEXT, kind: "sms", language: "" }
}

pub fn twilio(base: &str, connection: Connection) -> TwilioSettings {
    let sender = Sender::From("Nightlatch".to_owned());
    TwilioSettings { account: ACCOUNT.to_owned(), login: login(), sender, base: base.parse().unwrap(), connection }
}

pub fn http(url: &str, connection: Connection) -> HttpSettings {
    HttpSettings { url: UrlTemplate::new(url).unwrap(), method: Method::Get, login: None, connection }
}

/// Both gateways at one address.
fn ways(base: &str, connection: &Connection) -> [Texts; 2] {
    let url = format!("{base}/send?password=the%20password%20of%20the%20gateway&to={{to}}&text={{text}}");
    [
        Texts::Twilio(Twilio::new(&twilio(base, connection.clone())).unwrap()),
        Texts::Http(HttpGateway::new(&http(&url, connection.clone())).unwrap()),
    ]
}

/// Sends the message by text, and looks at what is said when that fails.
async fn send(texts: Texts) -> Result<(), SendError> {
    let shown = format!("{texts:?}");
    let sent = Courier { mails: Mails::Capture, texts }.send(&message()).await;
    let said = sent.as_ref().map_or_else(|error| format!("{error} {error:?}"), |()| String::new());
    for secret in [PASSWORD, "password", "41791234567", "418204", "127.0.0.1", "localhost"] {
        assert!(!shown.contains(secret) && !said.contains(secret), "{secret} in {shown} {said}");
    }
    sent
}
