//! A security key of our own making: every byte of it can be made wrong.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_cbor_2::Value as Cbor;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Flags of the authenticator data (WebAuthn L3 6.1).
pub(super) const PRESENT: u8 = 0x01;
pub(super) const VERIFIED: u8 = 0x04;
pub(super) const BACKUP_ELIGIBLE: u8 = 0x08;
pub(super) const BACKED_UP: u8 = 0x10;
const ATTESTED: u8 = 0x40;
pub(super) const EXTENSIONS: u8 = 0x80;

pub(super) const ORIGIN: &str = "http://localhost:3000";

/// The secret half stays the same when it is cloned, as it should not be possible.
#[derive(Clone)]
pub(super) struct SoftKey {
    pub secret: SigningKey,
    pub id: Vec<u8>,
    /// Raised before each signature.
    pub count: u32,
    pub counts: bool,
    pub flags: u8,
    pub origin: &'static str,
}

/// An answer that can still be changed; what is signed is signed at the end.
pub(super) struct Answer {
    secret: SigningKey,
    /// For a new key: the COSE form of its public half.
    public: Option<BTreeMap<Cbor, Cbor>>,
    pub client_data: String,
    pub rp_id: String,
    pub flags: u8,
    pub count: u32,
    /// Appended to the authenticator data, CBOR.
    pub extensions: Vec<u8>,
    pub format: &'static str,
    pub id: Vec<u8>,
    /// The id inside the attestation, where it is another one.
    pub inner_id: Option<Vec<u8>>,
    pub raw_id: Option<String>,
    pub kind: &'static str,
    pub handle: Value,
    pub spoil: Option<fn(&mut Vec<u8>)>,
    /// Members beside the usual ones.
    pub more: Value,
}

impl SoftKey {
    /// The same for the same number.
    pub(super) fn new(n: u64) -> Self {
        let seed = Sha256::digest(n.to_be_bytes());
        let id = Sha256::digest([b"id".as_slice(), &n.to_be_bytes()].concat()).to_vec();
        let secret = SigningKey::from_slice(&seed).unwrap();
        Self { secret, id, count: 0, counts: true, flags: PRESENT, origin: ORIGIN }
    }

    /// One that is copied between devices by its maker, and does not count.
    pub(super) fn backed_up(n: u64) -> Self {
        let flags = PRESENT | VERIFIED | BACKUP_ELIGIBLE | BACKED_UP;
        Self { counts: false, flags, ..Self::new(n) }
    }

    fn answer(&mut self, options: &str, kind: &str, rp_id: impl Fn(&Value) -> &Value) -> Answer {
        let options: Value = serde_json::from_str(options).unwrap();
        self.count += u32::from(self.counts);
        let data = json!({
            "type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": false,
        });
        Answer {
            secret: self.secret.clone(),
            public: None,
            client_data: data.to_string(),
            rp_id: rp_id(&options).as_str().unwrap().to_owned(),
            flags: self.flags,
            count: self.count,
            extensions: Vec::new(),
            format: "none",
            id: self.id.clone(),
            inner_id: None,
            raw_id: None,
            kind: "public-key",
            handle: Value::Null,
            spoil: None,
            more: json!({}),
        }
    }

    /// Answers the question for a new key.
    pub(super) fn create(&mut self, options: &str) -> Answer {
        let mut answer = self.answer(options, "webauthn.create", |options| &options["rp"]["id"]);
        answer.public = Some(self.public());
        answer
    }

    /// Answers the question for a signature.
    pub(super) fn sign(&mut self, options: &str) -> Answer {
        self.answer(options, "webauthn.get", |options| &options["rpId"])
    }

    /// Type EC2, algorithm ES256, curve P-256 (RFC 9053 7.1).
    fn public(&self) -> BTreeMap<Cbor, Cbor> {
        let point = self.secret.verifying_key().to_sec1_point(false);
        let (x, y) = (point.x().unwrap().to_vec(), point.y().unwrap().to_vec());
        let parts = [(1, Cbor::Integer(2)), (3, Cbor::Integer(-7)), (-1, Cbor::Integer(1))];
        let mut key: BTreeMap<_, _> = parts.into_iter().map(|(name, value)| (Cbor::Integer(name), value)).collect();
        key.insert(Cbor::Integer(-2), Cbor::Bytes(x));
        key.insert(Cbor::Integer(-3), Cbor::Bytes(y));
        key
    }
}

impl Answer {
    /// Changes what the browser says that it signed.
    pub(super) fn client(mut self, change: impl FnOnce(&mut Value)) -> Self {
        let mut data = serde_json::from_str(&self.client_data).unwrap();
        change(&mut data);
        self.client_data = data.to_string();
        self
    }

    /// Changes anything.
    pub(super) fn but(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// Claims another signature algorithm.
    pub(super) fn algorithm(mut self, number: i128) -> Self {
        self.public.as_mut().unwrap().insert(Cbor::Integer(3), Cbor::Integer(number));
        self
    }

    fn authenticator_data(&self) -> Vec<u8> {
        let mut data = Sha256::digest(&self.rp_id).to_vec();
        data.push(self.flags | if self.public.is_some() { ATTESTED } else { 0 });
        data.extend(self.count.to_be_bytes());
        if let Some(public) = &self.public {
            let id = self.inner_id.as_ref().unwrap_or(&self.id);
            data.extend([0xa5; 16]);
            data.extend(u16::try_from(id.len()).unwrap().to_be_bytes());
            data.extend(id);
            data.extend(serde_cbor_2::to_vec(&Cbor::Map(public.clone())).unwrap());
        }
        data.extend(&self.extensions);
        data
    }

    /// The spoilt form of what only this answer has: the attestation or the signature.
    fn spoilt(&self, mut bytes: Vec<u8>) -> String {
        if let Some(spoil) = self.spoil {
            spoil(&mut bytes);
        }
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    /// As `toJSON()` gives it.
    pub(super) fn json(&self) -> String {
        let encode = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
        let data = self.authenticator_data();
        let response = if self.public.is_some() {
            let object = [
                ("fmt", Cbor::Text(self.format.to_owned())),
                ("attStmt", Cbor::Map(BTreeMap::new())),
                ("authData", Cbor::Bytes(data.clone())),
            ];
            let object = object.into_iter().map(|(name, value)| (Cbor::Text(name.to_owned()), value)).collect();
            json!({
                "clientDataJSON": encode(self.client_data.as_bytes()),
                "attestationObject": self.spoilt(serde_cbor_2::to_vec(&Cbor::Map(object)).unwrap()),
                "authenticatorData": encode(&data),
                "transports": ["usb", "nfc", "usb", "carrier-pigeon"],
                "publicKeyAlgorithm": -7,
            })
        } else {
            let signed = [data.as_slice(), &Sha256::digest(&self.client_data)].concat();
            let signature: Signature = self.secret.sign(&signed);
            json!({
                "clientDataJSON": encode(self.client_data.as_bytes()),
                "authenticatorData": encode(&data),
                "signature": self.spoilt(signature.to_der().as_bytes().to_vec()),
                "userHandle": self.handle,
            })
        };
        let mut whole = json!({
            "id": encode(&self.id),
            "rawId": self.raw_id.clone().unwrap_or_else(|| encode(&self.id)),
            "type": self.kind,
            "response": response,
            "authenticatorAttachment": "cross-platform",
            "clientExtensionResults": {},
        });
        for (name, value) in self.more.as_object().unwrap() {
            whole[name] = value.clone();
        }
        whole.to_string()
    }
}
