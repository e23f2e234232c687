mod file;
mod refusals;
mod sms;

use super::{Environment, Gateway, LogFormat, Mail, Settings, SettingsError, load::variables};
use domain::Timestamp;
use secrecy::ExposeSecret;
use std::fs;

const DEVELOPMENT: &str = r#"
[nightlatch]
environment = "development"
public-url = "http://localhost:3000"
[nightlatch.database]
url = "sqlite://data/nightlatch.db"
"#;

fn read(text: &str, environment: &[(&str, &str)]) -> Result<Settings, SettingsError> {
    let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Settings::read("Leptos.toml", text, environment)
}

/// A development server with these variables over its file.
fn with(environment: &[(&str, &str)]) -> Result<Settings, SettingsError> {
    read(DEVELOPMENT, environment)
}

/// What is said to be wrong.
fn sentences(read: Result<Settings, SettingsError>) -> Vec<String> {
    read.map(|_| ()).unwrap_err().sentences().to_vec()
}

#[test]
fn defaults() {
    let settings = with(&[]).unwrap();
    assert_eq!(settings.environment, Environment::Development);
    assert_eq!(settings.service, "Nightlatch");
    assert!(settings.demo_accounts);
    assert_eq!(settings.database.max_connections, 10);
    assert_eq!(settings.keys.file.to_str(), Some("data/nightlatch.keys"));
    assert_eq!(settings.passwords.refused_file, None);
    assert!(!settings.organizations.two_admins);
    assert!(settings.proxy.trusted.is_empty());
    assert!(matches!(settings.mail, Mail::Capture));
    assert!(matches!(settings.sms.gateway, Gateway::Capture));
    assert_eq!((settings.log.format, settings.log.level.as_str()), (LogFormat::Text, "info"));
}

#[test]
fn the_defaults_of_the_domain_are_ours() {
    let settings = with(&[]).unwrap();
    // The domain alone sends no texts; a development server captures them.
    let domain = domain::Rules { texts: Some(domain::TextRules::default()), ..domain::Rules::default() };
    assert_eq!(format!("{:?}", settings.rules().unwrap()), format!("{domain:?}"));
    assert_eq!(format!("{:?}", settings.hasher()), format!("{:?}", domain::HasherSettings::default()));
}

#[test]
fn the_environment_wins() {
    let settings = with(&[
        ("NIGHTLATCH_SERVICE", " Night & Day "),
        ("NIGHTLATCH_PUBLIC_URL", "https://login.example.org:8443/"),
        ("NIGHTLATCH_DEMO_ACCOUNTS", "false"),
        ("NIGHTLATCH_DATABASE__URL", "postgres://nightlatch@db/nightlatch"),
        ("NIGHTLATCH_KEYS__FILE", "/keys"),
        ("NIGHTLATCH_SESSIONS__IDLE_MINUTES", "5"),
        ("NIGHTLATCH_SESSIONS__ABSOLUTE_HOURS", "2"),
        ("NIGHTLATCH_SESSIONS__UNLOCK_MINUTES", "1"),
        ("NIGHTLATCH_AUTHENTICATOR_APP__PREVIOUS_CODES", "0"),
        ("NIGHTLATCH_ORGANIZATIONS__TWO_ADMINS", "true"),
        ("NIGHTLATCH_PASSWORDS__CONCURRENCY", "3"),
        ("NIGHTLATCH_LOG__FORMAT", "json"),
        ("NIGHTLATCH_LOG__LEVEL", "info,store=debug"),
    ])
    .unwrap();
    assert_eq!(settings.origin(), "https://login.example.org:8443");
    assert!(settings.secure_cookies());
    assert!(!settings.demo_accounts);
    assert_eq!(settings.database.url.expose_secret(), "postgres://nightlatch@db/nightlatch");
    assert_eq!(settings.keys.file.to_str(), Some("/keys"));
    assert_eq!((settings.log.format, settings.log.level.as_str()), (LogFormat::Json, "info,store=debug"));
    assert_eq!(settings.hasher().concurrency, 3);
    let rules = settings.rules().unwrap();
    assert_eq!((rules.service.as_str(), rules.public_url), ("Night & Day", settings.origin()));
    assert_eq!((rules.idle, rules.absolute), (5 * Timestamp::MINUTE, 2 * Timestamp::HOUR));
    assert_eq!((rules.unlock, rules.previous_codes, rules.two_admins), (Timestamp::MINUTE, 0, true));
}

#[test]
fn the_environment_is_enough() {
    let settings = read(
        "",
        &[
            ("NIGHTLATCH_ENVIRONMENT", "development"),
            ("NIGHTLATCH_PUBLIC_URL", "http://127.0.0.1:3000"),
            ("NIGHTLATCH_DATABASE__URL", "sqlite://data/nightlatch.db"),
        ],
    )
    .unwrap();
    assert_eq!(settings.origin(), "http://127.0.0.1:3000");
    assert!(!settings.secure_cookies());
}

#[test]
fn variables_of_others_are_left_alone() {
    with(&[
        ("PATH", "/bin"),
        ("LEPTOS_SITE_ADDR", "127.0.0.1:1"),
        ("NIGHTLATCH_TEST_POSTGRES", "postgres://localhost"),
        ("NIGHTLATCH_REQUIRE_POSTGRES", "1"),
        ("NIGHTLATCH_BIN", "target/debug/nightlatch"),
        ("NIGHTLATCH_TOOLS", "/tools"),
        ("NIGHTLATCH_SERVICE_HOST", "10.0.0.1"),
        ("NIGHTLATCH_PORT", "tcp://10.0.0.1:3000"),
    ])
    .unwrap();
}

#[cfg(unix)]
#[test]
fn only_our_variables_must_be_text() {
    use std::{ffi::OsString, os::unix::ffi::OsStringExt};
    let bytes = || OsString::from_vec(vec![0xff]);
    let others = [("PATH".into(), bytes()), (bytes(), bytes()), ("NIGHTLATCH_SERVICE".into(), "Home".into())];
    assert_eq!(variables(others.into_iter()).unwrap(), [("NIGHTLATCH_SERVICE".to_owned(), "Home".to_owned())]);
    let ours = [("NIGHTLATCH_SERVICE".into(), bytes())];
    let told = variables(ours.into_iter()).unwrap_err();
    assert_eq!(told.to_string(), "NIGHTLATCH_SERVICE is not text in UTF-8: correct it.");
}

#[test]
fn a_secret_may_come_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("url");
    fs::write(&file, "postgres://nightlatch:secret@db/nightlatch\n").unwrap();
    let file = file.to_str().unwrap();
    // The variable wins over the url in the file of settings.
    let settings = with(&[("NIGHTLATCH_DATABASE__URL_FILE", file)]).unwrap();
    assert_eq!(settings.database.url.expose_secret(), "postgres://nightlatch:secret@db/nightlatch");
    assert!(!format!("{settings:?}").contains("secret@"));

    let in_file = DEVELOPMENT.replace("url = \"sqlite", &format!("url-file = \"{file}\"\n# url = \"sqlite"));
    let settings = read(&in_file, &[]).unwrap();
    assert!(settings.database.url.expose_secret().starts_with("postgres://"));
    let settings = read(&in_file, &[("NIGHTLATCH_DATABASE__URL", "sqlite://a.db")]).unwrap();
    assert_eq!(settings.database.url.expose_secret(), "sqlite://a.db");
}

#[test]
fn refused_passwords_are_read_in_the_spelling_of_the_domain() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("refused");
    fs::write(&file, "Tall Green Lamp Stone\r\nshort\n\n Cafe\u{301} on the corner\n").unwrap();
    let settings = with(&[("NIGHTLATCH_PASSWORDS__REFUSED_FILE", file.to_str().unwrap())]).unwrap();
    let mut refused: Vec<_> = settings.rules().unwrap().passwords.refused.iter().cloned().collect();
    refused.sort();
    assert_eq!(refused, [" caf\u{e9} on the corner", "tall green lamp stone"]);
}

#[test]
fn proxies_are_addresses_and_networks() {
    let settings = with(&[("NIGHTLATCH_PROXY__TRUSTED", "127.0.0.1, 10.0.0.0/8,fd00::/8")]).unwrap();
    for (peer, trusted) in [
        ("127.0.0.1", true),
        ("127.0.0.2", false),
        ("10.1.2.3", true),
        ("::ffff:10.1.2.3", true),
        ("fd00::1", true),
        ("::1", false),
    ] {
        assert_eq!(settings.proxy.trusts(peer.parse().unwrap()), trusted, "{peer}");
    }
    let in_file = format!("{DEVELOPMENT}\n[nightlatch.proxy]\ntrusted = [\"10.0.0.7\"]");
    assert!(read(&in_file, &[]).unwrap().proxy.trusts("10.0.0.7".parse().unwrap()));
}

#[test]
fn a_development_server_listens_to_this_machine_only() {
    let settings = with(&[]).unwrap();
    for address in ["127.0.0.1:3000", "[::1]:3000"] {
        settings.check_address(address.parse().unwrap()).unwrap();
    }
    let refused = settings.check_address("0.0.0.0:3000".parse().unwrap()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "site-addr is 0.0.0.0:3000, which other machines can reach, but environment is \"development\": set \
         LEPTOS_SITE_ADDR to an address such as 127.0.0.1:3000, or environment to \"production\"."
    );
}
