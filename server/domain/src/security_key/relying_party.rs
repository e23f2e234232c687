//! The library, asked our way.

use super::{
    response::{Asserted, Attested, Unfit},
    rules::CHALLENGE_LIFE,
};
use crate::{Fault, Rules};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use std::{fmt, time::Duration};
use store::{account::Account, security_key::SecurityKey as Row};
use url::Url;
use webauthn_rs::prelude::{
    Credential, SecurityKey, SecurityKeyAuthentication, SecurityKeyRegistration, Webauthn, WebauthnBuilder,
    WebauthnError,
};

/// The site that keys are bound to: the host of the public address, never one from a request (W24).
pub(crate) struct RelyingParty {
    library: Webauthn,
    /// As browsers write it: scheme, host and port.
    pub origin: String,
}

/// What a signature of one of the account's keys says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Signed {
    pub count: i64,
    pub backup_state: bool,
}

/// Why a signature was not taken.
#[derive(Debug)]
pub(crate) enum Unsigned {
    /// None of the keys that were asked.
    Unknown,
    /// Right, but counted backwards.
    WentBack,
    /// For the log.
    Wrong(String),
}

impl RelyingParty {
    /// Nothing when the public address is a number: keys are bound to names (WebAuthn L3 5.1.2, effective domain).
    pub(crate) fn new(rules: &Rules) -> Option<Self> {
        let url = Url::parse(&rules.public_url).ok()?;
        let host = url.domain()?;
        let life = Duration::from_millis(u64::try_from(CHALLENGE_LIFE).unwrap_or_default());
        let builder = WebauthnBuilder::new(host, &url).ok()?;
        // Neither sub-domains nor other ports: the pages of this portal are at one origin (W3).
        let builder = builder.rp_name(&rules.service).allow_subdomains(false).allow_any_port(false).timeout(life);
        Some(Self { library: builder.build().ok()?, origin: url.origin().ascii_serialization() })
    }

    /// What to ask a new key of an account: the `publicKey` member as JSON, and what its answer will be held against.
    pub(crate) fn ask_new(&self, account: &Account, keys: &[Row]) -> Result<(String, SecurityKeyRegistration), Fault> {
        let known = keys.iter().map(|key| key.credential_id.clone()).collect();
        let asked = self.library.start_securitykey_registration(
            account.id,
            &account.email,
            &account.name,
            Some(known),
            None,
            None,
        );
        let (options, state) = asked.map_err(|_| Fault::Other("a registration could not be begun"))?;
        Ok((as_json(&options.public_key, keys)?, state))
    }

    /// What to ask the keys of an account.
    pub(crate) fn ask(&self, keys: &[Row]) -> Result<(String, SecurityKeyAuthentication), Fault> {
        let known = keys.iter().map(credential).collect::<Result<Vec<_>, Fault>>()?;
        let asked = self.library.start_securitykey_authentication(&known);
        let (options, state) = asked.map_err(|_| Fault::Other("a challenge could not be made"))?;
        Ok((as_json(&options.public_key, keys)?, state))
    }

    /// Verifies the answer of a new key.
    pub(crate) fn verify_new(&self, answer: &Attested, state: &SecurityKeyRegistration) -> Result<Credential, String> {
        let key = self.library.finish_securitykey_registration(&answer.for_library, state);
        let key = Credential::from(key.map_err(|error| error.to_string())?);
        // The library reads the id inside the attestation alone; the one outside must be the same (W21).
        if key.cred_id != answer.credential_id {
            return Err(Unfit("the credential id is another one inside").0.to_owned());
        }
        Ok(key)
    }

    /// Verifies a signature.
    pub(crate) fn verify(&self, answer: &Asserted, state: &SecurityKeyAuthentication) -> Result<Signed, Unsigned> {
        match self.library.finish_securitykey_authentication(&answer.for_library, state) {
            Ok(right) => Ok(Signed { count: i64::from(right.counter()), backup_state: right.backup_state() }),
            Err(WebauthnError::CredentialNotFound) => Err(Unsigned::Unknown),
            // After everything else was found right.
            Err(WebauthnError::CredentialPossibleCompromise) => Err(Unsigned::WentBack),
            Err(error) => Err(Unsigned::Wrong(error.to_string())),
        }
    }
}

/// A row as the library wants it. The count in it is the one of the registration: the statement that accepts an answer knows the
/// last one.
fn credential(row: &Row) -> Result<SecurityKey, Fault> {
    serde_json::from_str(&row.credential).map_err(|_| Fault::Other("a stored security key cannot be read"))
}

/// The options as JSON, with what the library does not say.
fn as_json(options: &impl serde::Serialize, keys: &[Row]) -> Result<String, Fault> {
    let mut options =
        serde_json::to_value(options).map_err(|_| Fault::Other("the options of a challenge are not JSON"))?;
    // No extension is asked for. The library would have a key demand its PIN ever after (credProtect), and a key that has none could
    // then not be used again; the password comes first here.
    if let Some(options) = options.as_object_mut() {
        options.remove("extensions");
    }
    // Only hints, the likeliest first: phones and laptops that act as keys are welcome.
    options["hints"] = json!(["security-key", "client-device", "hybrid"]);
    for list in ["allowCredentials", "excludeCredentials"] {
        for known in options.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            let id = known.get("id").and_then(Value::as_str).unwrap_or_default();
            let row = keys.iter().find(|key| BASE64_URL_SAFE_NO_PAD.encode(&key.credential_id) == id);
            let transports = row.and_then(|row| serde_json::from_str::<Vec<String>>(&row.transports).ok());
            if let Some(transports) = transports.filter(|transports| !transports.is_empty()) {
                known["transports"] = json!(transports);
            }
        }
    }
    Ok(options.to_string())
}

impl fmt::Debug for RelyingParty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RelyingParty").field("origin", &self.origin).finish_non_exhaustive()
    }
}
