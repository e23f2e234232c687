//! Every refusal says which key, what is wrong, and what to do.

use super::{DEVELOPMENT, read, sentences, with};
use crate::settings::{
    Settings,
    keys::{KEYS, variable},
};
use std::path::Path;

/// One variable over a development server, and the sentence that it brings.
const REFUSED: [(&str, &str, &str); 29] = [
    ("ENVIRONMENT", "staging", "must be \"production\" or \"development\"."),
    ("SERVICE", "", "must not be empty."),
    ("SERVICE", "two\nlines", "must be 1 to 60 characters on one line."),
    (
        "SERVICE",
        "sixty-one characters, which is one more than a mail may bear.",
        "must be 1 to 60 characters on one line.",
    ),
    ("PUBLIC_URL", "login.example.org", "is not an address: write one such as https://login.example.org."),
    ("PUBLIC_URL", "ftp://login.example.org", "must begin with https:// or http://."),
    (
        "PUBLIC_URL",
        "https://login.example.org/portal",
        "must hold only scheme, host and port, such as https://login.example.org.",
    ),
    (
        "PUBLIC_URL",
        "https://me:secret@login.example.org",
        "must hold only scheme, host and port, such as https://login.example.org.",
    ),
    ("DEMO_ACCOUNTS", "1", "must be true or false."),
    ("DATABASE__URL", "", "must not be empty."),
    ("DATABASE__URL", "mysql://me:secret@db/nightlatch", "must begin with sqlite:// or postgres://."),
    ("DATABASE__MAX_CONNECTIONS", "0", "must be a whole number from 1 to 1000."),
    ("KEYS__FILE", "", "must not be empty."),
    ("SESSIONS__IDLE_MINUTES", "1441", "must be a whole number from 1 to 1440."),
    ("SESSIONS__ABSOLUTE_HOURS", "-1", "must be a whole number from 1 to 720."),
    ("SESSIONS__UNLOCK_MINUTES", "fifteen", "must be a whole number from 1 to 60."),
    ("PASSWORDS__MINIMUM", "7", "must be a whole number from 8 to 64."),
    ("PASSWORDS__MEMORY_KIB", "7167", "must be a whole number from 7168 to 1048576."),
    ("PASSWORDS__ITERATIONS", "0", "must be a whole number from 1 to 100."),
    ("PASSWORDS__LANES", "99999999999999999999", "must be a whole number from 1 to 16."),
    ("AUTHENTICATOR_APP__PREVIOUS_CODES", "2", "must be a whole number from 0 to 1."),
    (
        "PROXY__TRUSTED",
        "10.0.0.7,proxy",
        "holds \"proxy\": write addresses such as 10.0.0.7 or networks such as 10.0.0.0/8.",
    ),
    ("MAIL__TRANSPORT", "pigeon", "must be \"capture\" or \"smtp\"."),
    ("SMS__GATEWAY", "pigeon", "must be \"capture\" or \"none\" or \"twilio\" or \"http\"."),
    ("SMS__COUNTRY", "UK", "must be a country as two letters of ISO 3166, such as CH or GB."),
    ("SMS__DAILY", "0", "must be a whole number from 1 to 1000000."),
    ("SMS__ALERT_TO", "Maria <maria@example.org>", "must be a mail address, without a name."),
    ("LOG__FORMAT", "xml", "must be \"text\" or \"json\"."),
    (
        "LOG__LEVEL",
        "inof",
        "must be one of off, error, warn, info, debug, trace, or such levels for modules, for example \"info,store=debug\".",
    ),
];

#[test]
fn a_wrong_value_is_refused_with_a_sentence() {
    for (name, value, problem) in REFUSED {
        let name = format!("NIGHTLATCH_{name}");
        assert_eq!(sentences(with(&[(&name, value)])), [format!("{name} {problem}")], "{value}");
    }
}

#[test]
fn a_fault_of_the_file_names_the_file() {
    let text = format!("{DEVELOPMENT}\n[nightlatch.sessions]\nidle-minutes = 1.5");
    let expected = "sessions.idle-minutes in Leptos.toml must be a whole number from 1 to 1440.";
    assert_eq!(sentences(read(&text, &[])), [expected]);
}

#[test]
fn everything_needed_is_asked_for() {
    assert_eq!(
        sentences(read("", &[("NIGHTLATCH_ENVIRONMENT", "development")])),
        [
            "public-url is missing: set it below [nightlatch] in Leptos.toml, or set NIGHTLATCH_PUBLIC_URL.",
            "database.url is missing: set it below [nightlatch] in Leptos.toml, or set NIGHTLATCH_DATABASE__URL.",
        ]
    );
}

#[test]
fn unknown_keys_are_refused() {
    let text = format!("{DEVELOPMENT}\n[nightlatch.sesions]\nidle-minutes = 5\n[nightlatch.weather]\nrain = true");
    assert_eq!(
        sentences(read(&text, &[("NIGHTLATCH_DATABASE_URL", "postgres://me:secret@db"), ("NIGHTLATCH_X", "1")])),
        [
            "NIGHTLATCH_DATABASE_URL is not a setting: did you mean NIGHTLATCH_DATABASE__URL?",
            "NIGHTLATCH_X is not a setting: unset it.",
            "sesions.idle-minutes in Leptos.toml is not a setting: did you mean sessions.idle-minutes?",
            "weather.rain in Leptos.toml is not a setting: remove it.",
        ]
    );
}

#[test]
fn a_table_outside_of_ours_is_refused() {
    assert_eq!(
        sentences(read(&format!("{DEVELOPMENT}\n[sessions]\nidle-minutes = 5"), &[])),
        ["sessions in Leptos.toml is not read: settings stand below [nightlatch], for example [nightlatch.sessions]."]
    );
    assert_eq!(
        sentences(read("nightlatch = 1", &[]))[0],
        "nightlatch in Leptos.toml must be a table: write [nightlatch]."
    );
}

#[test]
fn production_asks_for_more() {
    let weak = [
        ("NIGHTLATCH_ENVIRONMENT", "production"),
        ("NIGHTLATCH_PUBLIC_URL", "http://login.example.org"),
        ("NIGHTLATCH_DEMO_ACCOUNTS", "true"),
        ("NIGHTLATCH_PASSWORDS__MEMORY_KIB", "7168"),
    ];
    let mail = "mail.transport is \"capture\", which sends nothing: set it to \"smtp\", and mail.host and mail.from.";
    assert_eq!(
        sentences(with(&weak)),
        [
            "NIGHTLATCH_DEMO_ACCOUNTS is true, but environment is \"production\": remove it.",
            "NIGHTLATCH_PUBLIC_URL must begin with https:// in production: put a proxy with a certificate before this server.",
            "passwords.iterations is too low for this memory-kib in production: raise one of them.",
            mail,
        ]
    );
    for url in ["https://login.example.org", "http://localhost:3000", "http://[::1]:3000"] {
        let settings = with(&[("NIGHTLATCH_ENVIRONMENT", "production"), ("NIGHTLATCH_PUBLIC_URL", url)]);
        assert_eq!(sentences(settings), [mail], "{url}");
    }
}

#[test]
fn in_production_it_is_said_how_a_database_elsewhere_is_trusted() {
    let production = |url: &'static str| {
        with(&[("NIGHTLATCH_ENVIRONMENT", "production"), ("NIGHTLATCH_DATABASE__URL", url)])
            .map_or_else(|error| error.to_string(), |_| String::new())
    };
    for url in [
        "postgres://me:secret@db/n",
        "postgres://db.example.org/n?sslmode=prefer",
        "postgres://10.0.0.7/n?sslmode=require",
    ] {
        let said = production(url);
        assert!(said.contains("NIGHTLATCH_DATABASE__URL names a database on another machine"), "{url}: {said}");
        assert!(!said.contains("secret"), "{said}");
    }
    for url in [
        "postgres://me@db/n?sslmode=verify-full",
        "postgres://me@db/n?sslmode=verify-ca",
        "postgres://me@db/n?sslmode=disable",
        "postgres://me@localhost/n",
        "postgres://me@127.0.0.1:5433/n",
        "postgres://me@[::1]/n",
        "postgres:///n?host=/run/postgresql",
        "sqlite://data/n.db",
    ] {
        assert!(!production(url).contains("another machine"), "{url}");
    }
    let development = with(&[("NIGHTLATCH_DATABASE__URL", "postgres://me@db/n")]);
    assert!(development.is_ok(), "in development nobody has certificates");
}

#[test]
fn a_mail_server_that_cannot_be_used_is_refused() {
    const SMTP: (&str, &str) = ("NIGHTLATCH_MAIL__TRANSPORT", "smtp");
    const HOST: (&str, &str) = ("NIGHTLATCH_MAIL__HOST", "mail.example.org");
    const FROM: (&str, &str) = ("NIGHTLATCH_MAIL__FROM", "Nightlatch <accounts@example.org>");
    assert!(with(&[SMTP, HOST, FROM]).is_ok());
    let missing = |key: &str, variable: &str| {
        format!("{key} is missing: set it below [nightlatch] in Leptos.toml, or set {variable}.")
    };
    assert_eq!(
        sentences(with(&[SMTP])),
        [missing("mail.host", "NIGHTLATCH_MAIL__HOST"), missing("mail.from", "NIGHTLATCH_MAIL__FROM")]
    );
    assert_eq!(
        sentences(with(&[SMTP, HOST, ("NIGHTLATCH_MAIL__FROM", " ")])),
        [missing("mail.from", "NIGHTLATCH_MAIL__FROM")]
    );
    for (variable, value, sentence) in [
        ("MAIL__SECURITY", "ssl", "must be \"starttls\" or \"tls\" or \"none\"."),
        (
            "MAIL__SECURITY",
            "none",
            "is \"none\", which is for a mail server on this machine only: use \"starttls\" or \"tls\".",
        ),
        ("MAIL__PORT", "0", "must be a whole number from 1 to 65535."),
        ("MAIL__USER", "portal", "is given without mail.password."),
        ("MAIL__PASSWORD", "the password", "is given without mail.user."),
        ("MAIL__FROM", "nobody", "must be a mail address, also with a name: \"Nightlatch <accounts@example.org>\"."),
        ("MAIL__HOST", "two words", "must be the name of a host, or an address."),
        ("MAIL__AUTHORITIES_FILE", "Cargo.toml", "must name a file with certificates as PEM."),
    ] {
        let variable = format!("NIGHTLATCH_{variable}");
        // The last of two counts.
        let told = sentences(with(&[SMTP, HOST, FROM, (&variable, value)]));
        assert_eq!(told, [format!("{variable} {sentence}")], "{value}");
    }
    let nowhere = sentences(with(&[SMTP, HOST, FROM, ("NIGHTLATCH_MAIL__AUTHORITIES_FILE", "/nowhere")]));
    assert!(nowhere[0].starts_with("NIGHTLATCH_MAIL__AUTHORITIES_FILE names /nowhere, which cannot be read"));
    for here in ["localhost", "127.0.0.1", "::1"] {
        let plain = [SMTP, FROM, ("NIGHTLATCH_MAIL__HOST", here), ("NIGHTLATCH_MAIL__SECURITY", "none")];
        assert!(with(&plain).is_ok(), "{here}");
    }
    let real = [
        SMTP,
        HOST,
        FROM,
        ("NIGHTLATCH_ENVIRONMENT", "production"),
        ("NIGHTLATCH_PUBLIC_URL", "https://login.example.org"),
    ];
    assert!(with(&real).is_ok());
}

#[test]
fn a_file_that_is_not_toml_is_told_without_its_secrets() {
    for line in ["url = \"postgres://me:secret@db", "url = postgres://me:secret@db", "url == 'postgres://me:secret@db'"]
    {
        let told = sentences(read(&format!("[nightlatch.database]\n{line}\n"), &[])).concat();
        assert!(told.starts_with("Leptos.toml is not valid TOML, so correct it (line 2, column "), "{told}");
        assert!(!told.contains("secret"), "{told}");
    }
}

#[test]
fn a_secret_is_given_once() {
    let text = DEVELOPMENT.replace("url = \"sqlite", "url-file = \"/nowhere\"\nurl = \"sqlite");
    let both = "database.url-file in Leptos.toml and database.url are both given: keep only one of them.";
    assert_eq!(sentences(read(&text, &[])), [both]);
    let told = sentences(with(&[("NIGHTLATCH_DATABASE__URL_FILE", "/nowhere")])).concat();
    assert!(told.starts_with("NIGHTLATCH_DATABASE__URL_FILE names /nowhere, which cannot be read ("), "{told}");
}

#[test]
fn files_that_are_named_must_be_there() {
    let told = Settings::load(Some(Path::new("/nowhere.toml"))).unwrap_err().to_string();
    assert!(told.starts_with("The settings file /nowhere.toml cannot be read ("), "{told}");
    let settings = with(&[("NIGHTLATCH_PASSWORDS__REFUSED_FILE", "/nowhere")]).unwrap();
    let told = settings.rules().unwrap_err().to_string();
    assert!(told.starts_with("passwords.refused-file names /nowhere, which cannot be read ("), "{told}");
}

/// A key that is listed but not read would be taken in silence.
#[test]
fn every_known_key_is_read() {
    for key in KEYS {
        let (table, name) =
            key.rsplit_once('.').map_or((String::new(), key), |(table, name)| (format!(".{table}"), name));
        let text = format!("[nightlatch{table}]\n{name} = {{}}");
        let told = sentences(read(&text, &[]));
        let begin = format!("{key} in Leptos.toml must be ");
        assert!(told.iter().any(|sentence| sentence.starts_with(&begin)), "{key}: {told:?}");
        assert!(with(&[(&variable(key), "\u{1}")]).is_err() || key.ends_with("-file") || key == "keys.file", "{key}");
    }
}
