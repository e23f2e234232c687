//! The tables below `[nightlatch]`. What each key means is said in `Leptos.toml`; the ranges are here.

use super::source::Source;
use courier::Login;
use ipnet::IpNet;
use secrecy::SecretString;
use std::{fs, net::IpAddr, path::PathBuf};

/// `[nightlatch.database]`
#[derive(Debug)]
pub struct Database {
    /// `sqlite://…` or `postgres://…`; may hold a password.
    pub url: SecretString,
    pub max_connections: u32,
}

impl Database {
    pub(super) fn read(source: &mut Source) -> Option<Self> {
        let max_connections = source.number("database.max-connections", 10, 1..=1000);
        let url = secret(source, "database.url", "database.url-file", Source::required)?;
        if !["sqlite://", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
            return source.wrong("database.url", "must begin with sqlite:// or postgres://");
        }
        Some(Self { url: url.into(), max_connections })
    }
}

/// A secret, or the content of the file that holds it. The environment wins over the file of settings; otherwise only one may be given.
/// `here` reads the key itself, where no file is named.
pub(super) fn secret(
    source: &mut Source,
    key: &'static str,
    file_key: &'static str,
    here: fn(&mut Source, &'static str) -> Option<String>,
) -> Option<String> {
    let file = source.optional(file_key);
    let both = file.is_some() && source.value(key).is_some();
    if both && source.is_from_environment(key) == source.is_from_environment(file_key) {
        return source.wrong(file_key, &format!("and {key} are both given: keep only one of them"));
    }
    let file = file.filter(|_| !both || source.is_from_environment(file_key));
    let Some(file) = file else { return here(source, key) };
    let text = read(source, file_key, &file)?;
    let text = String::from_utf8(text).ok().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    text.or_else(|| source.wrong(file_key, &format!("names {file}, which is empty: write the value into it")))
}

/// The one of both keys that gives a secret.
pub(super) fn origin(source: &Source, [key, file_key]: [&'static str; 2]) -> &'static str {
    let is_file = !source.is_absent(file_key) && (source.is_absent(key) || source.is_from_environment(file_key));
    if is_file { file_key } else { key }
}

/// Whom a server lets in: a user and a secret, or neither.
pub(super) fn login(
    source: &mut Source,
    user_key: &'static str,
    key: &'static str,
    file_key: &'static str,
) -> Option<Login> {
    let user = source.optional(user_key);
    let password = secret(source, key, file_key, Source::optional);
    match (user, password) {
        (Some(user), Some(password)) => Some(Login { user, password: password.into() }),
        (None, None) => None,
        (Some(_), None) => source.wrong(user_key, &format!("is given without {key}")),
        (None, Some(_)) => source.wrong(key, &format!("is given without {user_key}")),
    }
}

/// The certificates in the file that a key names, where `are_some` takes them for such.
pub(super) fn authorities(source: &mut Source, key: &'static str, are_some: fn(&[u8]) -> bool) -> Option<Vec<u8>> {
    let file = source.optional(key)?;
    let pem = read(source, key, &file)?;
    let is_pem = are_some(&pem) || wrong(source, key, "must name a file with certificates as PEM");
    is_pem.then_some(pem)
}

/// Notes what is wrong. Never right.
pub(super) fn wrong(source: &mut Source, key: &str, problem: &str) -> bool {
    source.wrong::<()>(key, problem).is_some()
}

/// The content of a file that a key names.
pub(super) fn read(source: &mut Source, key: &'static str, file: &str) -> Option<Vec<u8>> {
    fs::read(file).map_or_else(
        |error| {
            source.wrong(key, &format!("names {file}, which cannot be read ({error}): correct the path or its rights"))
        },
        Some,
    )
}

/// `[nightlatch.keys]`
#[derive(Debug)]
pub struct KeyFile {
    pub file: PathBuf,
}

impl KeyFile {
    pub(super) fn read(source: &mut Source) -> Self {
        Self { file: source.text("keys.file").unwrap_or_else(|| "data/nightlatch.keys".to_owned()).into() }
    }
}

/// `[nightlatch.sessions]`
#[derive(Debug)]
pub struct Sessions {
    pub idle_minutes: u32,
    pub absolute_hours: u32,
    pub unlock_minutes: u32,
}

impl Sessions {
    pub(super) fn read(source: &mut Source) -> Self {
        Self {
            idle_minutes: source.number("sessions.idle-minutes", 60, 1..=60 * 24),
            absolute_hours: source.number("sessions.absolute-hours", 24, 1..=24 * 30),
            unlock_minutes: source.number("sessions.unlock-minutes", 15, 1..=60),
        }
    }
}

/// `[nightlatch.authenticator-app]`
#[derive(Debug)]
pub struct AuthenticatorApp {
    pub previous_codes: u32,
}

impl AuthenticatorApp {
    pub(super) fn read(source: &mut Source) -> Self {
        Self { previous_codes: source.number("authenticator-app.previous-codes", 1, 0..=1) }
    }
}

/// `[nightlatch.organizations]`
#[derive(Debug)]
pub struct Organizations {
    pub two_admins: bool,
}

impl Organizations {
    pub(super) fn read(source: &mut Source) -> Self {
        Self { two_admins: source.flag("organizations.two-admins").unwrap_or_default() }
    }
}

/// `[nightlatch.proxy]`
#[derive(Debug, Clone)]
pub struct Proxy {
    pub trusted: Vec<IpNet>,
}

impl Proxy {
    pub(super) fn read(source: &mut Source) -> Self {
        let mut trusted = Vec::new();
        for text in source.list("proxy.trusted") {
            let network = text.parse::<IpNet>().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
            let problem = format!("holds \"{text}\": write addresses such as 10.0.0.7 or networks such as 10.0.0.0/8");
            trusted.extend(network.ok().or_else(|| source.wrong("proxy.trusted", &problem)));
        }
        Self { trusted }
    }

    /// Whether `X-Forwarded-For` is believed when this peer sends it.
    #[must_use]
    pub fn trusts(&self, peer: IpAddr) -> bool {
        // A socket that listens on both families shows IPv4 peers as ::ffff:10.0.0.7.
        let peer = peer.to_canonical();
        self.trusted.iter().any(|network| network.contains(&peer))
    }
}

/// `[nightlatch.log]`
#[derive(Debug)]
pub struct Log {
    pub format: LogFormat,
    /// Directives of `tracing_subscriber::EnvFilter`.
    pub level: String,
}

/// How a line of the log looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

impl Log {
    pub(super) fn read(source: &mut Source) -> Self {
        const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];
        let level = source.text("log.level").unwrap_or_else(|| "info".to_owned());
        // A misspelt level alone would be taken for the name of a module, and show everything of it and nothing else.
        let is_known = |part: &str| LEVELS.contains(&part.rsplit('=').next().unwrap_or_default().trim());
        if !level.split(',').all(is_known) {
            let problem = format!(
                "must be one of {}, or such levels for modules, for example \"info,store=debug\"",
                LEVELS.join(", ")
            );
            source.wrong::<()>("log.level", &problem);
        }
        Self { format: source.choice("log.format", [("text", LogFormat::Text), ("json", LogFormat::Json)]), level }
    }
}
