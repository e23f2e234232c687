//! The settings of an installation: `Leptos.toml`, and above it variables that begin with `NIGHTLATCH_`.
//!
//! Read once when the program starts. Everything that is wrong is told at once (what only production asks for, after the rest is
//! right), and a wrong setting never becomes a default.

mod error;
mod keys;
mod load;
mod mail;
mod passwords;
mod public_url;
mod sections;
mod sms;
mod source;
mod typed;

#[cfg(test)]
mod tests;

pub use error::SettingsError;
pub use load::DEFAULT_FILE;
pub use mail::Mail;
pub use passwords::Passwords;
pub use sections::{AuthenticatorApp, Database, KeyFile, Log, LogFormat, Organizations, Proxy, Sessions};
pub use sms::{Gateway, Sms};

use domain::{HasherSettings, Rules, Timestamp};
use std::net::SocketAddr;
use url::Url;

/// All settings, checked. `Debug` shows no secret.
#[derive(Debug)]
pub struct Settings {
    pub environment: Environment,
    /// What people call this installation; 1 to 60 characters.
    pub service: String,
    /// The origin that people see in their browser.
    pub public_url: Url,
    pub demo_accounts: bool,
    pub database: Database,
    pub keys: KeyFile,
    pub sessions: Sessions,
    pub passwords: Passwords,
    pub authenticator_app: AuthenticatorApp,
    pub organizations: Organizations,
    pub proxy: Proxy,
    pub mail: Mail,
    pub sms: Sms,
    pub log: Log,
}

/// What the server is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    /// Real accounts.
    Production,
    /// One person who tries or builds things, on this machine only.
    Development,
}

impl Settings {
    /// The numbers of the domain. Reads the file of refused passwords.
    ///
    /// # Errors
    /// When that file cannot be read.
    pub fn rules(&self) -> Result<Rules, SettingsError> {
        Ok(Rules {
            service: self.service.clone(),
            public_url: self.origin(),
            idle: i64::from(self.sessions.idle_minutes) * Timestamp::MINUTE,
            absolute: i64::from(self.sessions.absolute_hours) * Timestamp::HOUR,
            unlock: i64::from(self.sessions.unlock_minutes) * Timestamp::MINUTE,
            previous_codes: self.authenticator_app.previous_codes,
            passwords: self.passwords.rules()?,
            two_admins: self.organizations.two_admins,
            texts: self.sms.rules.clone(),
            ..Rules::default()
        })
    }

    /// What a password hash costs.
    #[must_use]
    pub fn hasher(&self) -> HasherSettings {
        self.passwords.hasher()
    }

    /// Scheme, host and port that people see, without a slash at its end.
    #[must_use]
    pub fn origin(&self) -> String {
        self.public_url.origin().ascii_serialization()
    }

    /// Whether cookies are `Secure` and named `__Host-…`: not on a plain `http` origin, which only this machine can have.
    #[must_use]
    pub fn secure_cookies(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// Refuses to offer the development pages to other machines: they show every mail.
    ///
    /// # Errors
    /// When a development server would listen on an address that is not loopback.
    pub fn check_address(&self, address: SocketAddr) -> Result<(), SettingsError> {
        if self.environment == Environment::Production || address.ip().to_canonical().is_loopback() {
            return Ok(());
        }
        Err(SettingsError::one(format!(
            "site-addr is {address}, which other machines can reach, but environment is \"development\": \
             set LEPTOS_SITE_ADDR to an address such as 127.0.0.1:3000, or environment to \"production\"."
        )))
    }
}
