//! Against a server that refuses what Twilio refuses
//! (<https://www.twilio.com/docs/messaging/api/message-resource>, <https://www.twilio.com/docs/api/errors>).

use super::{Sender, Twilio, TwilioSettings};
use crate::{
    Connection, GatewayError, Message, SendError, SetupError,
    tests::{
        ACCOUNT, NUMBER, PASSWORD, TEXT, login, message,
        stub::{Asked, Reply, Stub, answer},
        twilio as settings,
    },
};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::collections::BTreeMap;

const SERVICE: &str = "MG0123456789abcdef0123456789abcdef";

fn no(status: &str, code: u32) -> Reply {
    let number = &status[..3];
    let more = format!("https://www.twilio.com/docs/errors/{code}");
    let words = "The 'To' number +41791234567 is not a valid phone number.";
    answer(status, &format!(r#"{{"code":{code},"message":"{words}","more_info":"{more}","status":{number}}}"#))
}

/// Twilio.
fn as_twilio(asked: &Asked) -> Reply {
    const BAD: &str = "400 Bad Request";
    if asked.target != format!("/2010-04-01/Accounts/{ACCOUNT}/Messages.json") {
        return no("404 Not Found", 20404);
    }
    let expected = format!("Basic {}", STANDARD.encode(format!("{ACCOUNT}:{PASSWORD}")));
    if asked.header("authorization") != Some(&expected) {
        return no("401 Unauthorized", 20003);
    }
    if asked.method != "POST" {
        return no("405 Method Not Allowed", 20004);
    }
    let fields = fields(asked);
    let field = |name: &str| fields.get(name).filter(|value| !value.is_empty());
    let Some(to) = field("To") else { return no(BAD, 21604) };
    let is_e164 = to.len() <= 16 && to.starts_with('+') && to[1..].bytes().all(|byte| byte.is_ascii_digit());
    if !is_e164 {
        return no(BAD, 21211);
    }
    if field("From").or(field("MessagingServiceSid")).is_none() {
        return no(BAD, 21603);
    }
    match field("Body") {
        None => no(BAD, 21602),
        Some(body) if body.chars().count() > 1600 => no(BAD, 21617),
        Some(_) => answer("201 Created", r#"{"sid":"SM0123456789abcdef0123456789abcdef","status":"queued"}"#),
    }
}

/// Twilio reads forms only.
fn fields(asked: &Asked) -> BTreeMap<String, String> {
    let is_form = asked.header("content-type") == Some("application/x-www-form-urlencoded");
    let body = if is_form { asked.body.as_bytes() } else { b"" };
    url::form_urlencoded::parse(body).into_owned().collect()
}

async fn sent(change: impl FnOnce(&mut TwilioSettings), message: &Message<'_>) -> (Result<(), SendError>, Asked) {
    let stub = Stub::start(as_twilio).await;
    let mut settings = settings(&stub.url(), Connection::default());
    change(&mut settings);
    let sent = Twilio::new(&settings).unwrap().send(message).await;
    (sent, stub.asked_once())
}

#[tokio::test]
async fn a_text_arrives_once_with_these_fields_and_no_other() {
    let body = format!("Café ☕ & + % = \"{TEXT}\" 🔑");
    let (done, asked) = sent(|_| {}, &Message { body: &body, ..message() }).await;
    done.unwrap();
    let expected = [("Body", body.as_str()), ("From", "Nightlatch"), ("To", NUMBER)];
    assert_eq!(fields(&asked), expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    let mut names: Vec<_> = asked.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "authorization", "content-length", "content-type", "host", "user-agent"]);

    let service = |settings: &mut TwilioSettings| settings.sender = Sender::Service(SERVICE.to_owned());
    let (done, asked) = sent(service, &message()).await;
    done.unwrap();
    let expected = [("Body", TEXT), ("MessagingServiceSid", SERVICE), ("To", NUMBER)];
    assert_eq!(fields(&asked), expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
}

#[tokio::test]
async fn a_no_is_told_with_twilios_number() {
    type Change = fn(&mut TwilioSettings);
    let same: Change = |_| {};
    let long = "x".repeat(1601);
    for (change, message, status, code) in [
        (same, Message { body: "", ..message() }, 400, 21602),
        (same, Message { body: &long, ..message() }, 400, 21617),
        (same, Message { to: "", ..message() }, 400, 21604),
        (same, Message { to: "0791234567", ..message() }, 400, 21211),
        (|settings| settings.sender = Sender::From(String::new()), message(), 400, 21603),
        (|settings| settings.login.password = "another".into(), message(), 401, 20003),
        (|settings| settings.base.set_path("/elsewhere/"), message(), 404, 20404),
    ] {
        match sent(change, &message).await.0 {
            Err(SendError::Gateway(error)) => {
                assert_eq!(error, GatewayError::Refused { status, code: Some(code) });
                assert_eq!(error.to_string(), format!("the text gateway answered {status} (code {code})"));
            }
            other => panic!("{other:?} instead of {code}"),
        }
    }
}

#[test]
fn what_cannot_work_is_told_at_the_start_and_no_secret_is_shown() {
    let sound = settings(TwilioSettings::BASE, Connection::default());
    let twilio = Twilio::new(&sound).unwrap();
    assert_eq!(twilio.url.as_str(), format!("https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"));
    assert!(!format!("{sound:?} {twilio:?}").contains(PASSWORD));
    for base in ["http://api.twilio.com", "https://me:secret@api.twilio.com", "https://api.twilio.com/?a=1"] {
        let settings = settings(base, Connection::default());
        assert_eq!(Twilio::new(&settings).map(|_| ()), Err(SetupError::GatewayUrl), "{base}");
    }
    let other = TwilioSettings { account: "AC/../../Calls".to_owned(), ..sound };
    assert_eq!(Twilio::new(&other).map(|_| ()), Err(SetupError::GatewayUrl));
}

#[test]
fn senders_and_names_of_accounts() {
    for from in ["+15005550006", "12345", "Nightlatch", "Night Latch", "A-1_&+"] {
        assert!(TwilioSettings::is_sender(from), "{from}");
    }
    for from in ["", "+", "12", "123456789", "Nightlatch Org", "Nächtlich", "a@b", "+1\n", "    "] {
        assert!(!TwilioSettings::is_sender(from), "{from}");
    }
    assert!(TwilioSettings::is_sid("AC", &login().user) && TwilioSettings::is_sid("MG", SERVICE));
    for sid in ["", "AC", "SK0123456789abcdef0123456789abcdef", "AC0123456789abcdef0123456789abcdeg"] {
        assert!(!TwilioSettings::is_sid("AC", sid), "{sid}");
    }
}
