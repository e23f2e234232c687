use crate::{
    Rules,
    security_key::{Attested, RelyingParty, Signed, asserted, attested},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use store::{account::Account, security_key::SecurityKey as Row};
use uuid::Uuid;
use webauthn_rs::prelude::{Credential, SecurityKey, SecurityKeyAuthentication, SecurityKeyRegistration};

const ORIGIN: &str = "https://id.example.org";
const ACCOUNT: Uuid = Uuid::from_u128(7);

/// Whatever comes for a registration is read or refused (S-039).
pub fn registration_text(text: &str) {
    if let Ok(attested) = attested(text, ORIGIN) {
        assert!((1..=1023).contains(&attested.credential_id.len()), "S-039: {}", attested.credential_id.len());
        let said: Value = serde_json::from_str(text).unwrap_or_default();
        assert_eq!(said["id"], said["rawId"], "S-039: one id");
        assert_eq!(said["type"], "public-key", "S-039: one type");
    }
}

/// Whatever comes for a signature is read or refused (S-039).
pub fn assertion_text(text: &str) {
    if let Ok(asserted) = asserted(text, ORIGIN, ACCOUNT) {
        assert!((1..=1023).contains(&asserted.credential_id.len()), "S-039: {}", asserted.credential_id.len());
        let said: Value = serde_json::from_str(text).unwrap_or_default();
        assert_eq!(said["id"], said["rawId"], "S-039: one id");
        assert_eq!(said["type"], "public-key", "S-039: one type");
    }
}

/// A site that has asked for a new key and for a signature, so that answers reach the library behind our own reading.
pub struct SecurityKeys {
    site: RelyingParty,
    new: (SecurityKeyRegistration, String),
    known: Option<Known>,
}

/// A key that was registered, and a challenge for it.
struct Known {
    id: Vec<u8>,
    state: SecurityKeyAuthentication,
    challenge: String,
}

impl SecurityKeys {
    /// `attestation` is one that the library takes, for the key that signatures are asked of.
    pub fn new(attestation: &[u8]) -> Option<Self> {
        let site = RelyingParty::new(&Rules { public_url: ORIGIN.to_owned(), ..Rules::default() })?;
        let (options, state) = site.ask_new(&account(), &[]).ok()?;
        let mut keys = Self { site, new: (state, challenge(&options)), known: None };
        let key = keys.register(attestation).ok()?;
        keys.known = keys.ask(&key);
        keys.known.is_some().then_some(keys)
    }

    fn ask(&self, key: &Credential) -> Option<Known> {
        let row = row(key)?;
        let (options, state) = self.site.ask(&[row]).ok()?;
        Some(Known { id: key.cred_id.to_vec(), state, challenge: challenge(&options) })
    }

    fn register(&self, attestation: &[u8]) -> Result<Credential, String> {
        let id = credential_id(attestation);
        let text = json!({
            "id": id, "rawId": id, "type": "public-key",
            "response": {
                "clientDataJSON": client_data("webauthn.create", &self.new.1),
                "attestationObject": BASE64_URL_SAFE_NO_PAD.encode(attestation),
                "transports": ["usb"],
            },
        });
        let answer: Attested = attested(&text.to_string(), ORIGIN).map_err(|unfit| unfit.0.to_owned())?;
        self.site.verify_new(&answer, &self.new.0)
    }

    /// Whatever a key says of itself, the library answers; a key that it takes can be asked for a signature, and was there (S-039).
    pub fn attestation(&self, attestation: &[u8]) {
        let Ok(key) = self.register(attestation) else { return };
        assert_eq!(BASE64_URL_SAFE_NO_PAD.encode(&key.cred_id), credential_id(attestation), "W21: one id");
        assert!(self.ask(&key).is_some(), "a key that was taken can be asked");
    }

    /// No bytes that a stranger makes up are a signature of a key (S-039).
    pub fn signature(&self, authenticator_data: &[u8], signature: &[u8]) {
        let Some(known) = &self.known else { return };
        let id = BASE64_URL_SAFE_NO_PAD.encode(&known.id);
        let text = json!({
            "id": id, "rawId": id, "type": "public-key",
            "response": {
                "clientDataJSON": client_data("webauthn.get", &known.challenge),
                "authenticatorData": BASE64_URL_SAFE_NO_PAD.encode(authenticator_data),
                "signature": BASE64_URL_SAFE_NO_PAD.encode(signature),
            },
        });
        let answer = asserted(&text.to_string(), ORIGIN, ACCOUNT);
        let answer = answer.unwrap_or_else(|unfit| unreachable!("our own form is read: {}", unfit.0));
        let signed: Result<Signed, _> = self.site.verify(&answer, &known.state);
        assert!(signed.is_err(), "S-039: nobody but the key can sign");
    }
}

fn client_data(kind: &str, challenge: &str) -> String {
    let data = json!({ "type": kind, "challenge": challenge, "origin": ORIGIN, "crossOrigin": false });
    BASE64_URL_SAFE_NO_PAD.encode(data.to_string())
}

fn challenge(options: &str) -> String {
    let options: Value = serde_json::from_str(options).unwrap_or_default();
    options["challenge"].as_str().unwrap_or_default().to_owned()
}

/// The id inside of an attestation (WebAuthn L3 6.5.1: after 53 bytes, its length in two), as a browser would write it outside.
fn credential_id(attestation: &[u8]) -> String {
    let object: serde_cbor_2::Value = serde_cbor_2::from_slice(attestation).unwrap_or(serde_cbor_2::Value::Null);
    let serde_cbor_2::Value::Map(object) = object else { return "AA".to_owned() };
    let data = match object.get(&serde_cbor_2::Value::Text("authData".to_owned())) {
        Some(serde_cbor_2::Value::Bytes(data)) => data.as_slice(),
        _ => &[],
    };
    let length = data.get(53..55).map_or(0, |two| usize::from(two[0]) * 256 + usize::from(two[1]));
    data.get(55..55 + length)
        .filter(|id| !id.is_empty())
        .map_or("AA".to_owned(), |id| BASE64_URL_SAFE_NO_PAD.encode(id))
}

fn account() -> Account {
    Account {
        id: ACCOUNT,
        email: "maria@example.org".to_owned(),
        email_key: "maria@example.org".to_owned(),
        name: "Maria Silva".to_owned(),
        password_hash: String::new(),
        email_verified_at: None,
        organization_id: None,
        role: "member".to_owned(),
        two_step_since: None,
        epoch: 0,
        created_at: 0,
        password_changed_at: 0,
        excluded_until: None,
        excluded_reason: None,
        setup_until: None,
        turned_off_at: None,
        outdated_used_at: None,
        put_off_from: None,
        put_off_times: 0,
        put_off_until: None,
        told_of: None,
        told_days: None,
        last_log_in_at: None,
        strongest: "off".to_owned(),
        api_password_at: None,
        language: "en".to_owned(),
    }
}

fn row(key: &Credential) -> Option<Row> {
    let credential = serde_json::to_string(&SecurityKey::from(key.clone())).ok()?;
    Some(Row {
        id: Uuid::nil(),
        account_id: ACCOUNT,
        name: "Blue key".to_owned(),
        name_key: "blue key".to_owned(),
        credential_id: key.cred_id.to_vec(),
        credential,
        transports: "[]".to_owned(),
        aaguid: Uuid::nil(),
        backup_eligible: key.backup_eligible,
        backup_state: key.backup_state,
        sign_count: i64::from(key.counter),
        created_at: 0,
        last_used_at: None,
    })
}
