//! Questions and answers between JSON and what the browser wants. Browsers do it by themselves since 2025; the rest of this file
//! is for those that do not, and for extensions whose keys are objects of their own.

use super::{Ask, text};
use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = PublicKeyCredential, js_name = parseCreationOptionsFromJSON)]
    fn parse_new(options: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = PublicKeyCredential, js_name = parseRequestOptionsFromJSON)]
    fn parse_known(options: &JsValue) -> Result<JsValue, JsValue>;

    type Credential;
    #[wasm_bindgen(method, catch, js_name = toJSON)]
    fn to_json(this: &Credential) -> Result<JsValue, JsValue>;

    type Response;
    #[wasm_bindgen(method, catch, js_name = getTransports)]
    fn transports(this: &Response) -> Result<Array, JsValue>;
}

/// The question as the browser wants it.
pub fn question(what: Ask, question: &JsValue) -> Result<JsValue, JsValue> {
    let parsed = match what {
        Ask::New => parse_new(question),
        Ask::Known => parse_known(question),
    };
    parsed.or_else(|_| with_bytes(question))
}

/// The answer of a key as JSON text.
pub fn answer(what: Ask, credential: &JsValue) -> Result<String, JsValue> {
    let json = credential.unchecked_ref::<Credential>().to_json().or_else(|_| without_bytes(what, credential))?;
    Ok(JSON::stringify(&json)?.into())
}

/// The question with bytes where JSON has base64url.
fn with_bytes(question: &JsValue) -> Result<JsValue, JsValue> {
    let whole = Object::assign(&Object::new(), question.unchecked_ref());
    decode(&whole, "challenge")?;
    let user = Reflect::get(question, &"user".into())?;
    if user.is_object() {
        let user = Object::assign(&Object::new(), user.unchecked_ref());
        decode(&user, "id")?;
        Reflect::set(&whole, &"user".into(), &user)?;
    }
    for name in ["allowCredentials", "excludeCredentials"] {
        let list = Reflect::get(question, &name.into())?;
        if list.is_object() {
            Array::from(&list).iter().try_for_each(|entry| decode(&entry, "id"))?;
        }
    }
    Ok(whole.into())
}

/// The members of an answer that the server reads, with base64url where the browser has bytes.
fn without_bytes(what: Ask, credential: &JsValue) -> Result<JsValue, JsValue> {
    let (whole, inner) = (Object::new(), Object::new());
    let response = Reflect::get(credential, &"response".into())?;
    encode(credential, "rawId", &whole)?;
    for name in ["id", "type"] {
        Reflect::set(&whole, &name.into(), &Reflect::get(credential, &name.into())?)?;
    }
    let names: &[&str] = match what {
        Ask::New => &["clientDataJSON", "attestationObject"],
        Ask::Known => &["clientDataJSON", "authenticatorData", "signature", "userHandle"],
    };
    for name in names {
        encode(&response, name, &inner)?;
    }
    if let Ok(transports) = response.unchecked_ref::<Response>().transports() {
        Reflect::set(&inner, &"transports".into(), &transports)?;
    }
    Reflect::set(&whole, &"response".into(), &inner)?;
    Ok(whole.into())
}

fn decode(object: &JsValue, name: &str) -> Result<(), JsValue> {
    let plain = text(object, name).unwrap_or_default().replace('-', "+").replace('_', "/");
    // One character a byte.
    let bytes: Vec<u8> = window().atob(&plain)?.chars().filter_map(|c| u8::try_from(c).ok()).collect();
    Reflect::set(object, &name.into(), &Uint8Array::from(bytes.as_slice()).buffer()).map(drop)
}

fn encode(from: &JsValue, name: &str, to: &Object) -> Result<(), JsValue> {
    let bytes = Reflect::get(from, &name.into())?;
    if bytes.is_object() {
        let binary: String = Uint8Array::new(&bytes).to_vec().into_iter().map(char::from).collect();
        let plain = window().btoa(&binary)?.replace('+', "-").replace('/', "_").replace('=', "");
        Reflect::set(to, &name.into(), &plain.into())?;
    }
    Ok(())
}
