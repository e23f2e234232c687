//! What a browser sends of a key's answer (WebAuthn L3 5.1.8, the JSON forms), read before the library sees it.

use super::{
    rules::{MAX_CREDENTIAL_ID, MAX_RESPONSE, known_transports},
    strict_json,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use model::Refusal;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use uuid::Uuid;
use webauthn_rs::prelude::{PublicKeyCredential, RegisterPublicKeyCredential};

/// Why an answer is not even verified. For the log; it repeats nothing of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unfit(pub &'static str);

type Fit<T> = Result<T, Unfit>;

/// A new key, as the browser tells of it.
pub(crate) struct Attested {
    pub credential_id: Vec<u8>,
    pub for_library: RegisterPublicKeyCredential,
    pub transports: Vec<&'static str>,
    /// The model, as the key says itself; nil where it does not say.
    pub aaguid: Uuid,
}

/// A key's signature.
pub(crate) struct Asserted {
    pub credential_id: Vec<u8>,
    pub for_library: PublicKeyCredential,
}

/// Refuses what is larger than any answer.
pub(crate) fn refuse_large(response: &str) -> Result<(), Refusal> {
    if response.len() > MAX_RESPONSE { Err(Refusal::TooLarge) } else { Ok(()) }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<R> {
    id: String,
    raw_id: String,
    #[serde(rename = "type")]
    kind: String,
    response: R,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attestation {
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    attestation_object: String,
    #[serde(default)]
    transports: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assertion {
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    authenticator_data: String,
    signature: String,
    #[serde(default)]
    user_handle: Option<String>,
}

/// Reads the answer to a registration that was asked for at `origin`.
pub(crate) fn attested(text: &str, origin: &str) -> Fit<Attested> {
    let (credential_id, response) = envelope::<Attestation>(text)?;
    check_client_data(&response.client_data, "webauthn.create", origin)?;
    let id = BASE64_URL_SAFE_NO_PAD.encode(&credential_id);
    let aaguid = aaguid(&decode(&response.attestation_object)?)?;
    // Extensions are left out: none was asked for, so none is acted upon (WebAuthn L3 7.1, step 20).
    let for_library = json!({
        "id": id, "rawId": id, "type": "public-key",
        "response": { "clientDataJSON": response.client_data, "attestationObject": response.attestation_object },
    });
    let for_library = serde_json::from_value(for_library).map_err(|_| Unfit("the answer cannot be read"))?;
    let transports = known_transports(&response.transports.unwrap_or_default());
    Ok(Attested { credential_id, for_library, transports, aaguid })
}

/// Reads a signature that was asked for at `origin`, of a key of `account`.
pub(crate) fn asserted(text: &str, origin: &str, account: Uuid) -> Fit<Asserted> {
    let (credential_id, response) = envelope::<Assertion>(text)?;
    check_client_data(&response.client_data, "webauthn.get", origin)?;
    // Keys that cannot name an account leave the handle out, some browsers then send an empty one. A named one must be ours (W16).
    if let Some(handle) = response.user_handle.filter(|handle| !handle.is_empty())
        && decode(&handle)? != account.as_bytes()
    {
        return Err(Unfit("the user handle is another account's"));
    }
    let id = BASE64_URL_SAFE_NO_PAD.encode(&credential_id);
    let for_library = json!({
        "id": id, "rawId": id, "type": "public-key",
        "response": {
            "clientDataJSON": response.client_data,
            "authenticatorData": response.authenticator_data,
            "signature": response.signature,
            "userHandle": null,
        },
    });
    let for_library = serde_json::from_value(for_library).map_err(|_| Unfit("the answer cannot be read"))?;
    Ok(Asserted { credential_id, for_library })
}

/// The credential id of an answer, and what is in it.
pub(super) fn envelope<R: DeserializeOwned>(text: &str) -> Fit<(Vec<u8>, R)> {
    let envelope: Envelope<R> = strict(text.as_bytes())?;
    if envelope.kind != "public-key" {
        return Err(Unfit("the answer is not a public key's"));
    }
    let id = decode(&envelope.raw_id)?;
    if envelope.id != envelope.raw_id {
        return Err(Unfit("the two forms of the credential id differ"));
    }
    if id.is_empty() || id.len() > MAX_CREDENTIAL_ID {
        return Err(Unfit("the credential id has a wrong length"));
    }
    Ok((id, envelope.response))
}

/// What the browser says that it signed: for this ceremony, at this origin exactly, and not from within another site (W1, W3-W5).
fn check_client_data(encoded: &str, kind: &str, origin: &str) -> Fit<()> {
    let data: Map<String, Value> = strict(&decode(encoded)?)?;
    if data.get("type").and_then(Value::as_str) != Some(kind) {
        return Err(Unfit("the answer belongs to another ceremony"));
    }
    if data.get("origin").and_then(Value::as_str) != Some(origin) {
        return Err(Unfit("the answer was made at another origin"));
    }
    // `topOrigin` is only there in a frame of another site.
    if data.contains_key("topOrigin") || data.get("crossOrigin").is_some_and(|cross| cross != &Value::Bool(false)) {
        return Err(Unfit("the answer was made within another site"));
    }
    Ok(())
}

/// The model in the authenticator data (WebAuthn L3 6.1: after hash, flags and count).
fn aaguid(attestation: &[u8]) -> Fit<Uuid> {
    const AT: std::ops::Range<usize> = 37..53;
    let unfit = Unfit("the attestation cannot be read");
    let object: serde_cbor_2::Value = serde_cbor_2::from_slice(attestation).map_err(|_| unfit)?;
    let serde_cbor_2::Value::Map(object) = object else { return Err(unfit) };
    match object.get(&serde_cbor_2::Value::Text("authData".to_owned())) {
        Some(serde_cbor_2::Value::Bytes(data)) => {
            data.get(AT).and_then(|bytes| Uuid::from_slice(bytes).ok()).ok_or(unfit)
        }
        _ => Err(unfit),
    }
}

fn decode(text: &str) -> Fit<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(text).map_err(|_| Unfit("the answer is not base64url"))
}

fn strict<T: DeserializeOwned>(text: &[u8]) -> Fit<T> {
    strict_json::parse(text).map_err(|_| Unfit("the answer is not JSON, lacks a member, or has one twice"))
}
