//! Security keys as the browser knows them. No other file talks to `navigator.credentials`.

mod json;

use js_sys::{JSON, Object, Promise, Reflect};
use leptos::prelude::window;
use std::{cell::RefCell, future::Future};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, CredentialCreationOptions, CredentialRequestOptions};

/// Whether this browser, on this page, can ask a key at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    Yes,
    /// The browser knows no security keys.
    No,
    /// The page did not come by https.
    NotSecure,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// A key to be registered.
    New,
    /// A key that is.
    Known,
}

/// How it ended; a row of the table in `screens.md` 3.4 each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The answer as JSON.
    Answer(String),
    /// Our own Cancel.
    Cancelled,
    /// Refused in the browser's window, or not read. The browser does not say which.
    NotRead,
    /// Nothing happened until the time was over.
    NoAnswer,
    /// One of the keys that must not be registered again.
    AlreadyThere,
    NeedsPin,
    TooOld,
    /// The address does not fit the one that keys are bound to: `site`.
    WrongAddress {
        site: String,
    },
    Fault,
}

thread_local! {
    /// What Cancel stops. A browser asks for one key at a time.
    static OPEN: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

pub fn support() -> Support {
    let window = window();
    if !window.is_secure_context() {
        return Support::NotSecure;
    }
    let known = Reflect::get(&window, &"PublicKeyCredential".into()).is_ok_and(|known| !known.is_undefined());
    if known { Support::Yes } else { Support::No }
}

/// Stops what is open, if anything is.
pub fn cancel() {
    if let Some(open) = OPEN.take() {
        open.abort();
    }
}

/// Asks for a key. The browser is called before this returns, within the click that it may insist on.
pub fn ask(what: Ask, options: &str) -> impl Future<Output = Outcome> + use<> {
    let question = JSON::parse(options).unwrap_or_default();
    let (limit, site) = (number(&question, "timeout"), site_of(&question));
    let asked_at = now();
    let abort = AbortController::new().ok();
    let promise = start(what, &question, abort.as_ref());
    OPEN.set(abort.clone());
    async move {
        let answered = match promise {
            Ok(promise) => JsFuture::from(promise).await,
            Err(error) => Err(error),
        };
        let stopped = abort.is_some_and(|abort| abort.signal().aborted());
        match answered.and_then(|credential| json::answer(what, &credential)) {
            Ok(answer) => Outcome::Answer(answer),
            Err(_) if stopped => Outcome::Cancelled,
            Err(error) => failed(what, &error, limit.is_some_and(|limit| now() - asked_at >= limit - 1000.0), site),
        }
    }
}

fn start(what: Ask, question: &JsValue, abort: Option<&AbortController>) -> Result<Promise, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"publicKey".into(), &json::question(what, question)?)?;
    if let Some(abort) = abort {
        Reflect::set(&options, &"signal".into(), &abort.signal())?;
    }
    let credentials = window().navigator().credentials();
    match what {
        Ask::New => credentials.create_with_options(options.unchecked_ref::<CredentialCreationOptions>()),
        Ask::Known => credentials.get_with_options(options.unchecked_ref::<CredentialRequestOptions>()),
    }
}

fn failed(what: Ask, error: &JsValue, time_is_over: bool, site: String) -> Outcome {
    let name = text(error, "name").unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" | "TimeoutError" if time_is_over => Outcome::NoAnswer,
        "NotAllowedError" | "TimeoutError" => Outcome::NotRead,
        "AbortError" => Outcome::Cancelled,
        "InvalidStateError" if what == Ask::New => Outcome::AlreadyThere,
        "ConstraintError" => Outcome::NeedsPin,
        "NotSupportedError" => Outcome::TooOld,
        "SecurityError" => Outcome::WrongAddress { site },
        _ => Outcome::Fault,
    }
}

/// Milliseconds since the page began.
pub fn now() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

fn site_of(question: &JsValue) -> String {
    let named = Reflect::get(question, &"rp".into()).ok().and_then(|site| text(&site, "id"));
    named.or_else(|| text(question, "rpId")).unwrap_or_default()
}

fn text(of: &JsValue, name: &str) -> Option<String> {
    Reflect::get(of, &name.into()).ok()?.as_string()
}

fn number(of: &JsValue, name: &str) -> Option<f64> {
    Reflect::get(of, &name.into()).ok()?.as_f64()
}
