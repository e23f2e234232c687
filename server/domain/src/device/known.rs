//! Browsers that somebody has logged in with.
//!
//! Wrong passwords are counted by account, so whoever guesses at an account makes everybody wait who comes to it: its owner, too. A
//! browser in which a log-in was finished keeps a sealed note of it. It proves nothing and opens nothing; it only says that this
//! browser's tries are held up by its own count, and by no long pause of the account (S-057; OWASP, "Device Cookies"). Its failures are the
//! account's as well.

use crate::{
    Context, Portal, Result, Timestamp,
    keys::Place,
    throttle::{self, Class, Subject},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use store::{Tx, account::Account};
use uuid::Uuid;

/// What a browser keeps of a log-in that was finished in it.
#[derive(Debug, Clone)]
pub struct KnownDevice(SecretString);

/// Longer than any that is ours.
const LONGEST: usize = 200;
/// A browser that nobody has logged in with for so long is a strange one again.
const LIFE: i64 = 365 * Timestamp::DAY;

impl KnownDevice {
    /// From a cookie; nothing when it cannot be one.
    #[must_use]
    pub fn parse(cookie: &str) -> Option<Self> {
        (1..=LONGEST).contains(&cookie.len()).then(|| Self(SecretString::from(cookie.to_owned())))
    }

    /// For the `Set-Cookie` header, and nothing else.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

const fn place(account: &Account) -> Place {
    Place { column: "cookie.known_device", owner: account.id }
}

impl Portal {
    /// Whose count holds up a password that is tried at an account.
    pub(crate) fn password_subject(&self, context: &Context, account: &Account) -> Subject {
        self.known_device(context, account).map_or(Subject::account(account.id), Subject::known_device)
    }

    /// The number of the browser, if somebody has logged in to this account with it since its password was chosen: whoever knew an
    /// earlier one has no count of their own.
    fn known_device(&self, context: &Context, account: &Account) -> Option<Uuid> {
        let sealed = BASE64_URL_SAFE_NO_PAD.decode(context.device.known.as_ref()?.expose()).ok()?;
        let plain = self.keys.open(place(account), &sealed).ok()?;
        let (id, at) = plain.split_at_checked(size_of::<Uuid>())?;
        let at = i64::from_be_bytes(at.try_into().ok()?);
        let is_fresh = account.password_changed_at <= at && context.now.0 < Timestamp(at).plus(LIFE).0;
        is_fresh.then(|| Uuid::from_slice(id).ok()).flatten()
    }

    /// What the browser keeps of a log-in that is finished now, or of a new password. Its own failures are forgotten.
    pub(crate) async fn know_device(&self, tx: &mut Tx, context: &Context, account: &Account) -> Result<KnownDevice> {
        let known = self.known_device(context, account);
        if let Some(id) = known {
            throttle::clear(tx, Subject::known_device(id), Class::Password).await?;
        }
        // One number for a browser: who logs in often has no more counts than who does it once.
        let id = known.unwrap_or_else(|| context.id());
        let plain = [&id.as_bytes()[..], &context.now.0.to_be_bytes()].concat();
        let sealed = self.keys.seal(context, place(account), &plain)?;
        Ok(KnownDevice(SecretString::from(BASE64_URL_SAFE_NO_PAD.encode(sealed))))
    }
}
