use super::{
    AuthenticatorApp, Database, Environment, Gateway, KeyFile, Log, Mail, Organizations, Passwords, Proxy, Sessions,
    Settings, SettingsError, Sms, keys::PREFIX, public_url, sections::origin, source::Source,
};
use secrecy::ExposeSecret;
use std::{ffi::OsString, fs, io, path::Path};
use url::Url;

/// The file that is read when none is named; relative to the working directory.
pub const DEFAULT_FILE: &str = "Leptos.toml";

impl Settings {
    /// Reads the named file, or [`DEFAULT_FILE`] where there is one, and the process's environment.
    ///
    /// # Errors
    /// All that is wrong, as sentences. A named file must exist.
    pub fn load(file: Option<&Path>) -> Result<Self, SettingsError> {
        let path = file.unwrap_or(Path::new(DEFAULT_FILE));
        let shown = path.display().to_string();
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if file.is_none() && error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(SettingsError::one(format!(
                    "The settings file {shown} cannot be read ({error}): correct its path or its rights."
                )));
            }
        };
        Self::read(&shown, &text, variables(std::env::vars_os())?)
    }

    /// Settings from the text of the file that is called `file`, and from an environment.
    pub(crate) fn read(
        file: &str,
        text: &str,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, SettingsError> {
        let mut source = Source::new(file, text, environment)?;
        let words = [("production", Environment::Production), ("development", Environment::Development)];
        let environment = source.choice("environment", words);
        let demo_accounts = source.flag("demo-accounts").unwrap_or(environment == Environment::Development);
        let (public_url, database) = (public_url::read(&mut source), Database::read(&mut source));
        let service = service(&mut source);
        let keys = KeyFile::read(&mut source);
        let sessions = Sessions::read(&mut source);
        let passwords = Passwords::read(&mut source);
        let authenticator_app = AuthenticatorApp::read(&mut source);
        let organizations = Organizations::read(&mut source);
        let proxy = Proxy::read(&mut source);
        let mail = Mail::read(&mut source);
        let sms = Sms::read(&mut source, environment);
        let log = Log::read(&mut source);
        // After the rest is right, so that a misspelt "development" is not taken for the wish to be production.
        if environment == Environment::Production && source.is_sound() {
            check_production(&mut source, demo_accounts, public_url.as_ref(), &passwords, &mail);
            check_way(&mut source, database.as_ref());
            check_texts(&mut source, &sms.gateway);
        }
        match (public_url, database, source.into_problems()) {
            (Some(public_url), Some(database), problems) if problems.is_empty() => Ok(Self {
                environment,
                service,
                public_url,
                demo_accounts,
                database,
                keys,
                sessions,
                passwords,
                authenticator_app,
                organizations,
                proxy,
                mail,
                sms,
                log,
            }),
            (.., problems) => Err(SettingsError::all(problems)),
        }
    }
}

/// Our variables as text. Others may hold any bytes.
pub(super) fn variables(
    all: impl Iterator<Item = (OsString, OsString)>,
) -> Result<Vec<(String, String)>, SettingsError> {
    let named = all.filter_map(|(name, value)| Some((name.into_string().ok()?, value)));
    let ours = named.filter(|(name, _)| name.starts_with(PREFIX));
    ours.map(|(name, value)| match value.into_string() {
        Ok(value) => Ok((name, value)),
        Err(_) => Err(SettingsError::one(format!("{name} is not text in UTF-8: correct it."))),
    })
    .collect()
}

fn service(source: &mut Source) -> String {
    let service = source.text("service").unwrap_or_else(|| "Nightlatch".to_owned());
    if service.chars().count() > 60 || service.chars().any(char::is_control) {
        source.wrong::<()>("service", "must be 1 to 60 characters on one line");
    }
    service
}

/// What only real accounts need.
fn check_production(source: &mut Source, demo: bool, url: Option<&Url>, passwords: &Passwords, mail: &Mail) {
    if demo {
        source.wrong::<()>("demo-accounts", "is true, but environment is \"production\": remove it");
    }
    if url.is_some_and(|url| url.scheme() != "https" && !public_url::is_loopback(url)) {
        source.wrong::<()>(
            "public-url",
            "must begin with https:// in production: put a proxy with a certificate before this server",
        );
    }
    if !passwords.is_strong() {
        source.wrong::<()>("passwords.iterations", "is too low for this memory-kib in production: raise one of them");
    }
    if matches!(mail, Mail::Capture) {
        source.wrong::<()>(
            "mail.transport",
            "is \"capture\", which sends nothing: set it to \"smtp\", and mail.host and mail.from",
        );
    }
}

/// Hashes, sealed secrets and sessions cross the network with every statement (ASVS 12.3.1, 12.3.2).
fn check_way(source: &mut Source, database: Option<&Database>) {
    if database.is_some_and(|database| !store::is_settled_way(database.url.expose_secret())) {
        let key = origin(source, ["database.url", "database.url-file"]);
        source.wrong::<()>(
            key,
            "names a database on another machine without saying how to trust it: add ?sslmode=verify-full&sslrootcert=FILE, or \
             ?sslmode=disable where nobody else is on that network",
        );
    }
}

/// Nobody would see the codes of real accounts.
fn check_texts(source: &mut Source, gateway: &Gateway) {
    if matches!(gateway, Gateway::Capture) {
        source.wrong::<()>(
            "sms.gateway",
            "is \"capture\", which sends nothing: set it to \"twilio\" or \"http\", or to \"none\" for no texts",
        );
    }
}
