use crate::{
    http::{Facts, Site, Stopping, router},
    rest::description,
    settings::Proxy,
};
use app::Assets;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header},
};
use domain::{
    Clock, Device, Hasher, HasherSettings, Keys, NewAccount, Portal, Rules, SystemEntropy, TextRules, Timestamp,
    properties::new_token,
};
use leptos::{config::LeptosOptions, server_fn::axum::server_fn_paths};
use std::{cell::RefCell, error::Error, sync::Arc};
use store::testing::{TestDb, databases};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

const EMAIL: &str = "ana@example.org";
const PASSWORD: &str = "seven silent rivers";
/// The admin is logged in again after so many requests: some of them log out, or lock the settings.
const ANEW_AFTER: u32 = 200;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Time stands still, so that nothing ends by itself.
struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp(1_795_000_000_000)
    }
}

/// A whole server without a socket, on a SQLite database of its own, with an organization and its admin, who is logged in with open
/// settings. Every answer is held against what is promised of all.
pub struct Served {
    runtime: Runtime,
    router: Router,
    /// The paths of all server functions.
    doors: Vec<&'static str>,
    /// Method and path of all operations of the REST API.
    operations: Vec<(Method, String)>,
    cookie: RefCell<String>,
    /// The admin's API token.
    token: String,
    /// The id of another member.
    member: String,
    asked: RefCell<u32>,
    _database: TestDb,
}

/// An answer, as far as others look at it.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Served {
    /// # Errors
    /// When there can be none here.
    pub fn new() -> Outcome<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (site, token, member, database) = runtime.block_on(furnish())?;
        let mut doors: Vec<_> = server_fn_paths().map(|(path, _)| path).collect();
        // Their order is the linker's.
        doors.sort_unstable();
        let served = Self {
            runtime,
            doors,
            operations: operations(&description::describe(&site)),
            router: router(site),
            cookie: RefCell::default(),
            token,
            member,
            asked: RefCell::default(),
            _database: database,
        };
        served.log_in();
        if served.cookie.borrow().is_empty() { Err("the admin cannot log in".into()) } else { Ok(served) }
    }

    /// How many server functions there are.
    pub fn doors(&self) -> usize {
        self.doors.len()
    }

    /// How many operations the REST API has.
    pub fn operations(&self) -> usize {
        self.operations.len()
    }

    /// Sends a body to a server function, as the admin or as a stranger, from a form or from the app.
    pub fn door(&self, number: usize, is_admin: bool, is_form: bool, body: &[u8]) -> Option<Answer> {
        let path = self.doors.get(number)?;
        let mut request = Request::post(*path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, if is_form { "text/html" } else { "application/json" });
        if is_admin {
            self.come_back();
            request = request.header(header::COOKIE, &*self.cookie.borrow());
        }
        let answer = self.answer(request.body(Body::from(body.to_vec())).ok()?);
        let store = answer.headers.get(header::CACHE_CONTROL);
        assert!(store.is_some_and(|store| store == "no-store"), "S-086: {path} {answer:?}");
        Some(answer)
    }

    /// Calls an operation of the REST API with the admin's token.
    pub fn operation(&self, number: usize, query: &str, tags: &[u8], body: &[u8]) -> Option<Answer> {
        let (method, path) = self.operations.get(number)?;
        let path = path.replace("{id}", &self.member);
        let mut request = Request::builder()
            .method(method)
            .uri(format!("/rest/api/1{path}{query}"))
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token))
            .header(header::CONTENT_TYPE, "application/json");
        if let Ok(tags) = HeaderValue::from_bytes(tags) {
            request = request.header(header::IF_MATCH, tags);
        }
        let answer = self.answer(request.body(Body::from(body.to_vec())).ok()?);
        assert!(!answer.headers.contains_key(header::SET_COOKIE), "{answer:?}");
        if answer.status.is_client_error() {
            let problem: serde_json::Value = serde_json::from_str(&answer.body).unwrap_or_default();
            assert!(problem["code"].is_string() && problem["type"].is_string(), "{method} {path} {answer:?}");
        }
        Some(answer)
    }

    /// Asks for anything with any headers. Nobody is logged in by it.
    pub fn ask(&self, method: &[u8], address: &[u8], headers: &[(&[u8], &[u8])], body: &[u8]) -> Option<Answer> {
        let mut request = Request::builder().method(Method::from_bytes(method).ok()?).uri(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_vec())).ok()?;
        let answer = self.answer(request);
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap_or_default();
            let is_session = cookie.starts_with("nightlatch=") && !cookie.starts_with("nightlatch=;");
            assert!(!is_session, "S-099: {cookie}");
        }
        Some(answer)
    }

    /// Sends a request, and holds the answer against what is promised of all (S-086, S-096, S-099, S-107).
    fn answer(&self, request: Request<Body>) -> Answer {
        let shown = format!("{} {}", request.method(), request.uri());
        let router = self.router.clone();
        let answer = self.runtime.block_on(async {
            let response = router.oneshot(request).await.unwrap_or_else(|never| match never {});
            let (status, headers) = (response.status(), response.headers().clone());
            // What happens while a page is open has no end.
            let is_endless = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
            let body = if is_endless { Body::empty() } else { response.into_body() };
            let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
            Answer { status, headers, body: String::from_utf8_lossy(&body).into_owned() }
        });
        // Not even "busy": there is one request at a time.
        assert!(!answer.status.is_server_error(), "S-096: {shown} {answer:?}");
        for name in ["content-security-policy", "x-content-type-options", "referrer-policy", "x-frame-options"] {
            assert!(answer.headers.contains_key(name), "S-086: {name} of {shown} {answer:?}");
        }
        let cookie = self.cookie.borrow();
        let secret = cookie.split('=').nth(1).unwrap_or_default();
        assert!(secret.is_empty() || !answer.body.contains(secret), "S-065: {shown} {answer:?}");
        assert!(!answer.body.contains(&self.token), "S-076: {shown} {answer:?}");
        if let Some(to) = answer.headers.get(header::LOCATION).and_then(|to| to.to_str().ok()) {
            assert!(
                to.starts_with('/') && !to.starts_with("//") && !to.starts_with("/\\"),
                "S-089: {shown} {answer:?}"
            );
        }
        answer
    }

    fn come_back(&self) {
        let asked = self.asked.replace_with(|asked| *asked + 1);
        if asked % ANEW_AFTER == ANEW_AFTER - 1 {
            self.log_in();
        }
    }

    /// A new session with open settings; none where the account was changed so that it takes more.
    fn log_in(&self) {
        let fields = [("email", EMAIL), ("password", PASSWORD)];
        let body = |fields: &[(&str, &str)]| {
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
        };
        self.cookie.borrow_mut().clear();
        for (door, body) in [("/api/log_in", body(&fields)), ("/api/unlock", body(&fields[1..]))] {
            let request = Request::post(door)
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(header::ACCEPT, "application/json")
                .header(header::COOKIE, &*self.cookie.borrow());
            let Ok(request) = request.body(Body::from(body)) else { return };
            let answer = self.answer(request);
            let set = answer.headers.get_all(header::SET_COOKIE).iter().filter_map(|line| line.to_str().ok());
            if let Some(session) = set.filter_map(|line| line.split(';').next()).find(|c| c.starts_with("nightlatch="))
            {
                session.clone_into(&mut self.cookie.borrow_mut());
            }
        }
    }
}

/// The house: an organization with an admin and a member.
async fn furnish() -> Outcome<(Site, String, String, TestDb)> {
    let database = databases().await.swap_remove(0);
    let cheap = HasherSettings { memory_kib: 8, iterations: 1, lanes: 1, concurrency: 2, queue: 1000 };
    let texts = Some(TextRules { wait: 0, daily: 1_000_000, daily_per_dial_code: 1_000_000, ..TextRules::default() });
    let rules = Rules { texts, ..Rules::default() };
    let origin = rules.public_url.clone();
    let (keys, hasher) = (Keys::derive(1, &[7; 32]), Hasher::new(&cheap)?);
    let portal = Portal::new(database.db.clone(), keys, rules, hasher, Arc::new(Still), Arc::new(SystemEntropy));
    let context = portal.context(Device::default());
    let mut people = Vec::new();
    for email in [EMAIL, "maria@example.org"] {
        let (email, name, password) = (email.to_owned(), "Ana Costa".to_owned(), PASSWORD.to_owned());
        people.push(portal.create_account(&context, &NewAccount { email, name, password }).await?);
    }
    let organization = portal.create_organization(&context, "Example Ltd", None).await?;
    let (token, row) = new_token(&context, people[0]);
    let mut tx = database.db.write().await?;
    for (id, role) in people.iter().zip(["admin", "member"]) {
        store::account::set_organization(&mut tx, *id, organization, role).await?;
    }
    store::api_token::insert(&mut tx, &row).await?;
    tx.commit().await?;
    let facts = Facts {
        service: "Nightlatch".to_owned(),
        origin,
        secure: false,
        development: false,
        proxy: Proxy { trusted: Vec::new() },
    };
    let site = Site {
        portal,
        leptos: LeptosOptions::builder().output_name("nightlatch").site_root("target/no-site").build(),
        assets: Assets { css: "/pkg/a.css".into(), js: "/pkg/a.js".into(), wasm: "/pkg/a.wasm".into(), sheet: None },
        facts: Arc::new(facts),
        stopping: Stopping::new().1,
    };
    Ok((site, token.expose().to_owned(), people[1].to_string(), database))
}

fn operations(description: &serde_json::Value) -> Vec<(Method, String)> {
    let paths = description["paths"].as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, methods)| {
        let methods = methods.as_object().into_iter().flatten().map(|(method, _)| method.to_uppercase());
        methods.filter_map(|method| Some((Method::from_bytes(method.as_bytes()).ok()?, path.clone())))
    });
    all.collect()
}
