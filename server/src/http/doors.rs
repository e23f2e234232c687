//! The doors: server functions, called by forms and by the app.
//!
//! A server function alone would answer a form with a redirect to whatever page names itself as the referrer, and carry its error in
//! the address, unsigned. Here it is always called as the app calls it; what it left in its [`Doorway`] and its refusal then become
//! the response: for a form a redirect of ours with a sealed cookie, for the app a status and JSON.

use super::{
    Site,
    cookies::{KNOWN, SESSION, WAY, YEAR},
    face,
    gate::{self, flash_cookie},
    log::Why,
    site::with_next,
};
use app::{Doorway, Outcome, Refused, routes};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Path, Request, State},
    http::{HeaderName, HeaderValue, Request as HttpRequest, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use futures::StreamExt;
use leptos::prelude::provide_context;
use model::{Flash, Kept, Next, Notice, Refusal};
use std::borrow::Cow;

/// No form of this site has more bytes,
const LARGEST: usize = 16 * 1024;
/// but for the answer of a security key: 64 KiB, and three bytes for each that a form has to escape.
const LARGEST_WITH_KEY: usize = LARGEST + 3 * 64 * 1024;
pub const WITH_KEY: [&str; 4] = ["register_key", "log_in_with_key", "unlock_with_key", "try_key"];
/// A list of members to remind: a thousand ids, each with its name.
const LARGEST_WITH_LIST: usize = 64 * 1024;
const WITH_LIST: &str = "remind_members";
/// A list of people: 256 KiB, and what a form has to escape of them.
const LARGEST_WITH_LINES: usize = 1024 * 1024;
/// The form of it is answered by its own page, for a list is too long for a cookie.
const WITH_LINES: &str = "invite_many";
const WITH_RECOVERY_KEY: &str = "log_in_with_recovery_key";
/// The forms of the second step, which a long wait closes.
const LOG_IN_STEPS: [&str; 4] = ["log_in_with_code", "log_in_with_text", "send_log_in_text", WITH_RECOVERY_KEY];
/// The forms behind the links of mails.
const WITH_TOKEN: [&str; 4] = ["verify_email", "reset_password", "join", "join_as_new"];
/// The form of a new API token.
const WITH_SCOPES: &str = "create_api_token";
/// The forms that may found an organization.
const WITH_ORGANIZATION: [&str; 3] = ["join", "join_as_new", "join_here"];
/// From here on a body is not even read.
const LARGEST_READ: usize = 8 * 1024 * 1024;
/// An answer of a server function is a view of one account.
const LARGEST_ANSWER: usize = 1024 * 1024;
/// What the app's half of a server function looks for to go to another page.
const REDIRECT: HeaderName = HeaderName::from_static("serverfnredirect");

pub async fn open(State(site): State<Site>, Path(name): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let door = site.doorway(&parts);
    let form = face::wants_html(&parts.headers);
    let most = match &*name {
        WITH_LIST => LARGEST_WITH_LIST,
        WITH_LINES => LARGEST_WITH_LINES,
        name if WITH_KEY.contains(&name) => LARGEST_WITH_KEY,
        _ => LARGEST,
    };
    let (answer, typed) = match whole(body, most).await {
        Some(body) => (call(&door, &parts, body.clone()).await, Typed::read(&name, &body)),
        None => (Err(Refusal::TooLarge), Typed::default()),
    };
    if answer == Err(Refusal::WrongPair) {
        site.refuse_no_sooner(&door.context).await;
    }
    let why = answer.as_ref().err().map(Why::from);
    let mut response = match answer {
        Err(Refusal::NotFound) => face::refuse(&site, &parts.headers, &Refusal::NotFound),
        Err(refusal) if form && name == WITH_LINES && refusal != Refusal::LogInFirst => {
            let page = typed.form_page(&name).into_owned();
            let flash = flash_of(&name, refusal, typed.kept);
            gate::show_again(&site, &parts, door, &page, flash).await
        }
        answer => respond(&site, &door, &name, typed, answer, form),
    };
    if let Some(why) = why {
        response.extensions_mut().insert(why);
    }
    response
}

fn respond(
    site: &Site,
    door: &Doorway,
    name: &str,
    typed: Typed,
    answer: Result<Bytes, Refusal>,
    form: bool,
) -> Response {
    if form { to_page(site, door, name, typed, answer) } else { to_app(site, door, name, &typed, answer) }
}

/// A body that is no larger than `most`. One that is somewhat larger is read to its end and thrown away, so that its sender hears why
/// it was refused instead of a broken connection.
async fn whole(body: Body, most: usize) -> Option<Bytes> {
    let (mut kept, mut seen) = (Vec::new(), 0_usize);
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.next().await {
        let part = part.ok()?;
        seen = seen.saturating_add(part.len());
        if seen > LARGEST_READ {
            return None;
        }
        if seen <= most {
            kept.extend_from_slice(&part);
        }
    }
    (seen <= most).then(|| kept.into())
}

/// Calls the server function as the app would.
async fn call(door: &Doorway, parts: &Parts, body: Bytes) -> Result<Bytes, Refusal> {
    let mut request = HttpRequest::new(Body::from(body));
    *request.method_mut() = parts.method.clone();
    *request.uri_mut() = parts.uri.path().parse().unwrap_or_default();
    if let Some(kind) = parts.headers.get(header::CONTENT_TYPE) {
        request.headers_mut().insert(header::CONTENT_TYPE, kind.clone());
    }
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let context = door.clone();
    let response = leptos_axum::handle_server_fns_with_context(move || provide_context(context.clone()), request).await;
    let response = response.into_response();
    let status = response.status();
    let body = to_bytes(response.into_body(), LARGEST_ANSWER).await.unwrap_or_default();
    if status.is_success() {
        return Ok(body);
    }
    // Only our own errors are JSON; the frame says in plain text that it has no such function.
    Err(serde_json::from_slice::<Refused>(&body).map_or(Refusal::NotFound, |refused| refused.0))
}

/// What was typed into a form, as far as it may be shown again, and where the form wanted to go.
#[derive(Debug, Default)]
struct Typed {
    kept: Kept,
    next: Option<Next>,
    /// The page that the form says it is on.
    page: String,
    /// The key, app or device that the form was about.
    id: Option<String>,
}

impl Typed {
    /// Longer than any of these fields may be, in bytes: not worth carrying back.
    const LONGEST: usize = 400;

    fn read(door: &str, body: &[u8]) -> Self {
        let mut typed = Self::default();
        for (name, value) in url::form_urlencoded::parse(body) {
            let value = value.into_owned();
            if name == "lines" && door == WITH_LINES {
                typed.kept.lines = value;
                continue;
            }
            if value.len() > Self::LONGEST {
                continue;
            }
            match &*name {
                "email" => typed.kept.email = value,
                "name" => typed.kept.name = value,
                "code" => typed.kept.code = value,
                "tel" if door == "send_setup_text" => typed.kept.tel = value,
                "recovery-key" if door == WITH_RECOVERY_KEY => typed.kept.recovery_key = value,
                "reason" => typed.kept.reason = value,
                "until" => typed.kept.until = value,
                "account_read" | "organization_read" | "organization_admin" if door == WITH_SCOPES => {
                    typed.kept.scopes.push_str(&name);
                    typed.kept.scopes.push(' ');
                }
                "organization" if WITH_ORGANIZATION.contains(&door) => typed.kept.organization = value,
                "role" if door == "invite" => typed.kept.role = value,
                "token" if WITH_TOKEN.contains(&door) => typed.kept.token = value,
                "next" => typed.next = Next::parse(&value),
                "page" => typed.page = value,
                "id" => typed.id = Some(value).filter(|id| is_id(id)),
                _ => {}
            }
        }
        typed
    }

    /// The page that holds the form of a door.
    fn form_page(&self, door: &str) -> Cow<'static, str> {
        routes::form_page(door, &self.page, self.id.as_deref())
    }
}

/// What may stand in an address: the number of a key, or something as plain.
fn is_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Answers a form that was sent without script.
fn to_page(site: &Site, door: &Doorway, name: &str, typed: Typed, answer: Result<Bytes, Refusal>) -> Response {
    let outcome = door.take_outcome();
    let (to, flash) = match answer {
        Ok(_) => {
            let to = outcome.go.clone().unwrap_or_else(|| typed.form_page(name).into_owned());
            (to, outcome.notice.clone().map(Flash::from))
        }
        Err(refusal) => {
            let to = page_of(name, &refusal, &typed);
            (to, Some(flash_of(name, refusal, typed.kept)))
        }
    };
    let mut response = Redirect::to(&to).into_response();
    carry(site, door, &mut response, &outcome, flash);
    response
}

/// Where a refused form is shown again, or what has to be done first.
fn page_of(name: &str, refusal: &Refusal, typed: &Typed) -> String {
    let page = &*typed.form_page(name);
    let next = typed.next.as_ref().map(Next::as_str).filter(|_| page != routes::START);
    match refusal {
        Refusal::LogInFirst => with_next(routes::LOG_IN, next.unwrap_or(page)),
        Refusal::UnlockFirst => with_next(routes::UNLOCK, page),
        Refusal::SetUpFirst => routes::LOG_IN_REQUIRED.to_owned(),
        refusal if LOG_IN_STEPS.contains(&name) && refusal.is_long_wait() => routes::LOG_IN_WAIT.to_owned(),
        _ => next.map_or_else(|| page.to_owned(), |next| with_next(page, next)),
    }
}

fn flash_of(name: &str, refusal: Refusal, mut kept: Kept) -> Flash {
    if refusal == Refusal::LogInFirst {
        return Notice::SessionEnded.into();
    }
    if refusal == Refusal::SetUpFirst {
        // The page says it.
        return Flash::default();
    }
    if refusal.is_dead_recovery_key() {
        // There is nothing to correct in it.
        kept.recovery_key.clear();
    }
    Flash { door: name.to_owned(), refusal: Some(refusal), notice: None, kept }
}

/// Answers the app.
fn to_app(site: &Site, door: &Doorway, name: &str, typed: &Typed, answer: Result<Bytes, Refusal>) -> Response {
    let outcome = door.take_outcome();
    let (mut response, go, flash) = match answer {
        Ok(body) => {
            let response = ([(header::CONTENT_TYPE, "application/json")], body).into_response();
            // Told on the next page, if there is one: where the app stays, it tells by itself.
            let notice = outcome.notice.clone().filter(|_| outcome.go.is_some());
            (response, outcome.go.clone(), notice.map(Flash::from))
        }
        // Nothing on the page can be done any more: the app goes where a form would.
        Err(refusal @ (Refusal::LogInFirst | Refusal::UnlockFirst | Refusal::SetUpFirst)) => {
            let go = page_of(name, &refusal, typed);
            let flash = (refusal == Refusal::LogInFirst).then(|| flash_of(name, refusal.clone(), Kept::default()));
            (face::json(door.context.language, &refusal), Some(go), flash)
        }
        Err(refusal) => (face::json(door.context.language, &refusal), None, None),
    };
    if let Some(Ok(path)) = go.map(|path| HeaderValue::from_str(&path)) {
        response.headers_mut().insert(header::LOCATION, path);
        response.headers_mut().insert(REDIRECT, HeaderValue::from_static(""));
    }
    carry(site, door, &mut response, &outcome, flash);
    response
}

/// Puts a new token, the end of one, and a flash into cookies.
fn carry(site: &Site, door: &Doorway, response: &mut Response, outcome: &Outcome, flash: Option<Flash>) {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let token = outcome.token.as_ref().and_then(|token| site.cookies().set(SESSION, token.expose(), None));
    let ended = outcome.ended.then(|| site.cookies().clear(SESSION)).flatten();
    let flash = flash.and_then(|flash| flash_cookie(site, door, flash));
    let way = outcome.way.and_then(|way| site.cookies().set(WAY, way.name(), Some(YEAR)));
    let known = outcome.device.as_ref().and_then(|device| site.cookies().set(KNOWN, device.expose(), Some(YEAR)));
    for cookie in [token, ended, flash, way, known].into_iter().flatten() {
        headers.append(header::SET_COOKIE, cookie);
    }
    if outcome.ended {
        // ASVS 5.0 14.3.1. Not the cache: no page of an account is in it, and refilling it makes the next log-in slow.
        headers.insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"storage\""));
    }
}
