//! `[nightlatch.sms]` and the gateways below it.

use super::{DEVELOPMENT, read, sentences, with};
use crate::settings::{Gateway, Settings, SettingsError, Sms};
use courier::{Connection, HttpGateway, Method, Sender, Twilio};
use secrecy::ExposeSecret;
use std::fs;

type Variable = (&'static str, &'static str);

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const KEY: &str = "SK0123456789abcdef0123456789abcdef";
const SERVICE: &str = "MG0123456789abcdef0123456789abcdef";
const COUNTRIES: Variable = ("COUNTRIES", "CH");
const TWILIO: [Variable; 5] = [
    ("GATEWAY", "twilio"),
    COUNTRIES,
    ("TWILIO__ACCOUNT_SID", ACCOUNT),
    ("TWILIO__SECRET", "sesame"),
    ("TWILIO__FROM", "+15005550006"),
];
const KANNEL: &str =
    "http://127.0.0.1:13013/cgi-bin/sendsms?username=a&password=sesame&to={to}&text={text}&coding={coding}";
const HTTP: [Variable; 3] = [("GATEWAY", "http"), COUNTRIES, ("HTTP__URL", KANNEL)];

/// A development server with these variables; the last of two counts.
fn sms(some: &[Variable], more: &[Variable]) -> Result<Settings, SettingsError> {
    let all: Vec<_> =
        some.iter().chain(more).map(|(name, value)| (format!("NIGHTLATCH_SMS__{name}"), *value)).collect();
    with(&all.iter().map(|(name, value)| (name.as_str(), *value)).collect::<Vec<_>>())
}

fn sound(some: &[Variable], more: &[Variable]) -> Sms {
    let settings = sms(some, more).unwrap();
    assert!(!format!("{settings:?}").contains("sesame"), "{settings:?}");
    settings.sms
}

fn missing(key: &str, variable: &str) -> String {
    format!("{key} is missing: set it below [nightlatch] in Leptos.toml, or set NIGHTLATCH_SMS__{variable}.")
}

/// Each value alone over these, and the one sentence that it brings.
fn refused(some: &[Variable], all: &[(&'static str, &'static str, &str)]) {
    for (name, value, sentence) in all {
        let told = sentences(sms(some, &[(name, value)]));
        assert_eq!(told, [format!("NIGHTLATCH_SMS__{name} {sentence}.")], "{value}");
        assert!(!sentence.contains("sesame"));
    }
}

#[test]
fn texts_are_captured_in_development_and_there_are_none_in_production() {
    let rules = sound(&[], &[]).rules.unwrap();
    assert_eq!((rules.daily, rules.daily_per_dial_code), (1_000, 200));
    assert!(rules.country.is_none() && rules.countries.is_empty() && rules.alert_to.is_none());
    let none = sound(&[("GATEWAY", "none")], &[]);
    assert!(matches!(none.gateway, Gateway::None) && none.rules.is_none());

    let production = |more: &[(&str, &str)]| {
        let real = [
            ("NIGHTLATCH_ENVIRONMENT", "production"),
            ("NIGHTLATCH_PUBLIC_URL", "https://login.example.org"),
            ("NIGHTLATCH_MAIL__TRANSPORT", "smtp"),
            ("NIGHTLATCH_MAIL__HOST", "mail.example.org"),
            ("NIGHTLATCH_MAIL__FROM", "accounts@example.org"),
        ];
        with(&[&real[..], more].concat())
    };
    let sms = production(&[]).unwrap().sms;
    assert!(matches!(sms.gateway, Gateway::None) && sms.rules.is_none());
    assert_eq!(
        sentences(production(&[("NIGHTLATCH_SMS__GATEWAY", "capture")])),
        [
            "NIGHTLATCH_SMS__GATEWAY is \"capture\", which sends nothing: set it to \"twilio\" or \"http\", or to \"none\" for no texts."
        ]
    );
}

#[test]
fn rules_are_read_with_every_gateway() {
    let some = [
        ("COUNTRY", "ch"),
        ("COUNTRIES", "DE, ch,GB"),
        ("DAILY", "50"),
        ("DAILY_PER_DIAL_CODE", "7"),
        ("ALERT_TO", "operator@example.org"),
    ];
    for gateway in [&[][..], &TWILIO, &HTTP] {
        let rules = sound(gateway, &some).rules.unwrap();
        assert_eq!(rules.country.as_deref(), Some("CH"));
        assert_eq!(rules.countries, ["DE", "CH", "GB"]);
        assert_eq!((rules.daily, rules.daily_per_dial_code), (50, 7));
        assert_eq!(rules.alert_to.as_deref(), Some("operator@example.org"));
    }
    let in_file = format!("{DEVELOPMENT}\n[nightlatch.sms]\ncountries = [\"CH\", \"LI\"]");
    assert_eq!(read(&in_file, &[]).unwrap().sms.rules.unwrap().countries, ["CH", "LI"]);
    refused(
        &[],
        &[
            ("COUNTRIES", "CH,UK", "holds \"UK\": write countries as two letters of ISO 3166, such as CH or GB"),
            (
                "COUNTRIES",
                "Switzerland",
                "holds \"Switzerland\": write countries as two letters of ISO 3166, such as CH or GB",
            ),
            ("DAILY_PER_DIAL_CODE", "1000001", "must be a whole number from 1 to 1000000"),
        ],
    );
    refused(&HTTP, &[("COUNTRY", "DE", "is not one of sms.countries: add it there, or choose another")]);
}

#[test]
fn a_gateway_that_costs_money_needs_a_list_of_countries() {
    let countries = missing("sms.countries", "COUNTRIES");
    for gateway in [&TWILIO[..], &HTTP] {
        for empty in ["", " , "] {
            let told = sentences(sms(gateway, &[("COUNTRIES", empty)]));
            assert_eq!(told, [countries.as_str()], "{empty:?}");
        }
    }
    let in_file = format!(
        "{DEVELOPMENT}\n[nightlatch.sms]\ngateway = \"http\"\ncountries = []\n[nightlatch.sms.http]\nurl = \"{KANNEL}\""
    );
    assert_eq!(sentences(read(&in_file, &[])), [countries]);
}

#[test]
fn twilio() {
    let Gateway::Twilio(twilio) = sound(&TWILIO, &[]).gateway else { panic!("not Twilio") };
    assert_eq!((twilio.account.as_str(), twilio.login.user.as_str()), (ACCOUNT, ACCOUNT));
    assert_eq!(twilio.login.password.expose_secret(), "sesame");
    assert_eq!(twilio.sender, Sender::From("+15005550006".to_owned()));
    assert_eq!(twilio.base.as_str(), "https://api.twilio.com/");
    assert_eq!(twilio.connection.timeout, Connection::default().timeout);
    Twilio::new(&twilio).unwrap();

    let more = [
        ("TWILIO__API_KEY_SID", KEY),
        ("TWILIO__FROM", ""),
        ("TWILIO__MESSAGING_SERVICE_SID", SERVICE),
        ("TWILIO__BASE_URL", "http://127.0.0.1:8080"),
    ];
    let Gateway::Twilio(twilio) = sound(&TWILIO, &more).gateway else { panic!("not Twilio") };
    assert_eq!((twilio.account.as_str(), twilio.login.user.as_str()), (ACCOUNT, KEY));
    assert_eq!(twilio.sender, Sender::Service(SERVICE.to_owned()));
    assert_eq!(twilio.base.as_str(), "http://127.0.0.1:8080/");
    Twilio::new(&twilio).unwrap();
}

#[test]
fn a_twilio_that_cannot_be_used_is_refused() {
    assert_eq!(
        sentences(sms(&[("GATEWAY", "twilio")], &[])),
        [
            "sms.twilio.from is missing, and sms.twilio.messaging-service-sid too: set one of them.".to_owned(),
            missing("sms.twilio.account-sid", "TWILIO__ACCOUNT_SID"),
            missing("sms.twilio.secret", "TWILIO__SECRET"),
            missing("sms.countries", "COUNTRIES"),
        ]
    );
    let sid = |kind| format!("must be \"{kind}\" and 32 hexadecimal digits, as Twilio's console shows it");
    let base = "must be an address such as https://api.twilio.com (http only on this machine) without user and query";
    let from = "must be a number such as +15005550006, a short code, or a name of at most 11 letters and digits";
    let wrong = [
        ("TWILIO__ACCOUNT_SID", KEY, &*sid("AC")),
        ("TWILIO__API_KEY_SID", ACCOUNT, &*sid("SK")),
        ("TWILIO__FROM", "Nightlatch Org", from),
        ("TWILIO__BASE_URL", "http://api.twilio.com", base),
        ("TWILIO__BASE_URL", "https://me:sesame@api.twilio.com", base),
        ("TWILIO__BASE_URL", "api.twilio.com", base),
    ];
    refused(&TWILIO, &wrong);
    // Also while another gateway is chosen.
    refused(&[], &wrong);
    let service = [("TWILIO__MESSAGING_SERVICE_SID", SERVICE)];
    let both =
        "NIGHTLATCH_SMS__TWILIO__FROM and sms.twilio.messaging-service-sid are both given: keep only one of them.";
    assert_eq!(sentences(sms(&TWILIO, &service)), [both]);
    refused(&[], &[("TWILIO__SECRET", "sesame", "is given without sms.twilio.account-sid")]);
    refused(&[], &[("TWILIO__MESSAGING_SERVICE_SID", "MG1", &sid("MG"))]);
}

#[test]
fn http() {
    let Gateway::Http(http) = sound(&HTTP, &[]).gateway else { panic!("not HTTP") };
    assert!(matches!(http.method, Method::Get) && http.login.is_none() && http.connection.authorities.is_none());
    assert_eq!(http.connection.timeout, Connection::default().timeout);
    HttpGateway::new(&http).unwrap();

    let post = [
        ("HTTP__URL", "https://sms.example.org/send"),
        ("HTTP__METHOD", "POST"),
        ("HTTP__BODY", r#"{"key": "sesame", "to": "{digits}", "text": "{text}"}"#),
        ("HTTP__CONTENT_TYPE", "json"),
        ("HTTP__USER", "portal"),
        ("HTTP__PASSWORD", "sesame"),
    ];
    let Gateway::Http(http) = sound(&HTTP, &post).gateway else { panic!("not HTTP") };
    assert!(matches!(http.method, Method::Post(Some(_))));
    let login = http.login.as_ref().unwrap();
    assert_eq!((login.user.as_str(), login.password.expose_secret()), ("portal", "sesame"));
    HttpGateway::new(&http).unwrap();
    let Gateway::Http(http) = sound(&HTTP, &[("HTTP__METHOD", "POST")]).gateway else { panic!("not HTTP") };
    assert!(matches!(http.method, Method::Post(None)));
}

#[test]
fn an_http_gateway_that_cannot_be_used_is_refused() {
    assert_eq!(
        sentences(sms(&[("GATEWAY", "http")], &[])),
        [missing("sms.http.url", "HTTP__URL"), missing("sms.countries", "COUNTRIES")]
    );
    let known = "{to}, {digits}, {text}, {id} and {coding} do";
    let unknown = format!("holds a word in braces that stands for nothing: {known}");
    let nowhere = "must hold {to} (or {digits}) and {text}: one of them stands nowhere";
    let get = "is given, but sms.http.method is \"GET\": set it to \"POST\"";
    for some in [&HTTP[..], &[]] {
        refused(
            some,
            &[
                ("HTTP__URL", "https://sms.example.org/?key=sesame&to={number}&text={text}", &unknown),
                (
                    "HTTP__URL",
                    "http://sms.example.org/?key=sesame&to={to}&text={text}",
                    "must begin with https://, or with http:// for a gateway on this machine",
                ),
                (
                    "HTTP__URL",
                    "https://a:sesame@sms.example.org/?to={to}&text={text}",
                    "must hold no user before its host: write user and password",
                ),
                ("HTTP__URL", "https://sms.example.org/?key=sesame&to={to}", nowhere),
                ("HTTP__METHOD", "PUT", "must be \"GET\" or \"POST\""),
                ("HTTP__BODY", "to={to}&text={text}", get),
                ("HTTP__CONTENT_TYPE", "text", "must be \"form\" or \"json\""),
                ("HTTP__USER", "portal", "is given without sms.http.password"),
                ("HTTP__PASSWORD", "sesame", "is given without sms.http.user"),
                ("AUTHORITIES_FILE", "Cargo.toml", "must name a file with certificates as PEM"),
            ],
        );
    }
    let json = "is not JSON when it is filled in: put quotes around {to} and {text}";
    let post = [&HTTP[..], &[("HTTP__METHOD", "POST"), ("HTTP__CONTENT_TYPE", "json")]].concat();
    refused(&post, &[("HTTP__BODY", "{\"to\": {to}}", json), ("HTTP__BODY", "{\"to\": \"{number}\"}", &unknown)]);
    let short = [("HTTP__URL", "https://sms.example.org/"), ("HTTP__BODY", r#"{"to": "{to}"}"#)];
    let neither = "must hold {to} (or {digits}) and {text}: one of them stands neither here nor in sms.http.body";
    assert_eq!(sentences(sms(&post, &short)), [format!("NIGHTLATCH_SMS__HTTP__URL {neither}.")]);
}

#[test]
fn secrets_of_gateways_may_come_from_files() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| -> &'static str {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned().leak()
    };
    let secret = file("secret", "sesame\n");
    let Gateway::Twilio(twilio) =
        sound(&[TWILIO[0], TWILIO[1], TWILIO[2], TWILIO[4]], &[("TWILIO__SECRET_FILE", secret)]).gateway
    else {
        panic!("not Twilio")
    };
    assert_eq!(twilio.login.password.expose_secret(), "sesame");

    let from_files = [
        ("HTTP__URL_FILE", file("url", "https://sms.example.org/?key=sesame\n")),
        ("HTTP__METHOD", "POST"),
        ("HTTP__BODY_FILE", file("body", "to={to}&text={text}&key=sesame\n")),
        ("HTTP__USER", "portal"),
        ("HTTP__PASSWORD_FILE", secret),
    ];
    let Gateway::Http(http) = sound(&HTTP[..2], &from_files).gateway else { panic!("not HTTP") };
    assert_eq!(http.login.as_ref().unwrap().password.expose_secret(), "sesame");
    HttpGateway::new(&http).unwrap();

    let bad = file("bad", "ftp://sms.example.org/?key=sesame&to={to}&text={text}");
    refused(
        &HTTP[..2],
        &[("HTTP__URL_FILE", bad, "must begin with https://, or with http:// for a gateway on this machine")],
    );
    let told = sentences(sms(&HTTP[..2], &[("HTTP__URL_FILE", "/nowhere")])).concat();
    assert!(told.starts_with("NIGHTLATCH_SMS__HTTP__URL_FILE names /nowhere, which cannot be read ("), "{told}");
}
