//! `[nightlatch.sms.twilio]`

use crate::settings::{
    sections::{origin, secret, wrong},
    source::Source,
};
use courier::{Connection, Login, Sender, TwilioSettings};
use url::Url;

const ACCOUNT: &str = "sms.twilio.account-sid";
const SECRET: [&str; 2] = ["sms.twilio.secret", "sms.twilio.secret-file"];
const FROM: &str = "sms.twilio.from";
const SERVICE: &str = "sms.twilio.messaging-service-sid";

pub(super) fn read(source: &mut Source, is_chosen: bool, connection: Connection) -> Option<TwilioSettings> {
    let account = sid(source, ACCOUNT, "AC");
    let key = sid(source, "sms.twilio.api-key-sid", "SK");
    let secret = secret(source, SECRET[0], SECRET[1], Source::optional);
    let sender = sender(source, is_chosen);
    let base = base(source);
    if is_chosen {
        if source.is_absent(ACCOUNT) {
            source.missing(ACCOUNT);
        }
        if SECRET.iter().all(|key| source.is_absent(key)) {
            source.missing(SECRET[0]);
        }
    } else if secret.is_some() && source.is_absent(ACCOUNT) {
        wrong(source, origin(source, SECRET), &format!("is given without {ACCOUNT}"));
    }
    let account = account?;
    let login = Login { user: key.unwrap_or_else(|| account.clone()), password: secret?.into() };
    Some(TwilioSettings { account, login, sender: sender?, base: base?, connection })
}

/// A name that Twilio gives.
fn sid(source: &mut Source, key: &'static str, kind: &str) -> Option<String> {
    let sid = source.optional(key)?;
    let is_sid = TwilioSettings::is_sid(kind, &sid)
        || wrong(source, key, &format!("must be \"{kind}\" and 32 hexadecimal digits, as Twilio's console shows it"));
    is_sid.then_some(sid)
}

fn sender(source: &mut Source, is_chosen: bool) -> Option<Sender> {
    let service = sid(source, SERVICE, "MG");
    let from = source.optional(FROM).filter(|from| {
        let problem = "must be a number such as +15005550006, a short code, or a name of at most 11 letters and digits";
        TwilioSettings::is_sender(from) || wrong(source, FROM, problem)
    });
    match (source.is_absent(FROM), source.is_absent(SERVICE)) {
        (true, true) if is_chosen => source.wrong(FROM, &format!("is missing, and {SERVICE} too: set one of them")),
        (false, false) => source.wrong(FROM, &format!("and {SERVICE} are both given: keep only one of them")),
        _ => service.map(Sender::Service).or(from.map(Sender::From)),
    }
}

fn base(source: &mut Source) -> Option<Url> {
    let key = "sms.twilio.base-url";
    let text = source.optional(key).unwrap_or_else(|| TwilioSettings::BASE.to_owned());
    let problem =
        "must be an address such as https://api.twilio.com (http only on this machine) without user and query";
    Url::parse(&text).ok().filter(TwilioSettings::is_base).or_else(|| source.wrong(key, problem))
}
