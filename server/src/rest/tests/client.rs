use crate::{
    http::tests::House,
    rest::{code::Code, description, problem::PROBLEM_JSON},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, header},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{net::SocketAddr, sync::Arc};
use store::api_token::ApiToken;
use tower::ServiceExt;
use uuid::Uuid;

/// A program that calls the API. Whatever it is answered has to be described.
#[derive(Clone)]
pub struct Client {
    router: Router,
    description: Arc<Value>,
    headers: HeaderMap,
    peer: Option<SocketAddr>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    pub json: Value,
}

impl Answer {
    /// The code of a problem; empty for what was done.
    pub fn code(&self) -> &str {
        if self.status.is_success() { "" } else { self.json["code"].as_str().unwrap_or_default() }
    }

    /// Field and what is wrong with it, of a problem.
    pub fn wrong(&self) -> Vec<(&str, &str)> {
        let all = self.json["errors"].as_array().into_iter().flatten();
        all.map(|one| (one["field"].as_str().unwrap(), one["problem"].as_str().unwrap())).collect()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn challenges(&self) -> Vec<&str> {
        self.headers.get_all(header::WWW_AUTHENTICATE).iter().map(|value| value.to_str().unwrap()).collect()
    }
}

impl Client {
    pub fn of(house: &House) -> Self {
        let description = Arc::new(description::describe(&house.site));
        Self { router: house.router(), description, headers: HeaderMap::new(), peer: None }
    }

    pub fn bearer(&self, token: &str) -> Self {
        self.with("authorization", &format!("Bearer {token}"))
    }

    pub fn basic(&self, email: &str, secret: &str) -> Self {
        self.with("authorization", &format!("Basic {}", STANDARD.encode(format!("{email}:{secret}"))))
    }

    /// The same with another header.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut with = self.clone();
        with.headers.insert(HeaderName::try_from(name).unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap());
        with
    }

    /// The same with one more header of a name.
    pub fn and(&self, name: &str, value: &[u8]) -> Self {
        let mut with = self.clone();
        with.headers.append(HeaderName::try_from(name).unwrap(), HeaderValue::from_bytes(value).unwrap());
        with
    }

    pub fn from(&self, peer: &str) -> Self {
        Self { peer: Some(peer.parse().unwrap()), ..self.clone() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, Body::empty()).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, Body::empty()).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.json().send(Method::POST, path, Body::from(body.to_string())).await
    }

    pub async fn put(&self, path: &str, body: &Value) -> Answer {
        self.json().send(Method::PUT, path, Body::from(body.to_string())).await
    }

    pub fn json(&self) -> Self {
        self.with("content-type", "application/json")
    }

    /// Sends it to a path below the operations, or to an absolute one below `/rest`.
    pub async fn send(&self, method: Method, path: &str, body: Body) -> Answer {
        let whole = if path.starts_with("/rest") { path.to_owned() } else { format!("/rest/api/1{path}") };
        let mut request = Request::builder().method(method.clone()).uri(&whole).body(body).unwrap();
        request.headers_mut().extend(self.headers.clone());
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        let json = serde_json::from_str(&body).unwrap_or_default();
        let answer = Answer { status, headers, body, json };
        let path = whole.split('?').next().unwrap().strip_prefix("/rest/api/1").unwrap_or_default();
        self.holds(&method, path, &answer);
        answer
    }

    /// Whether it is as all answers are, and one that the description knows.
    fn holds(&self, method: &Method, path: &str, answer: &Answer) {
        let (headers, shown) = (&answer.headers, format!("{method} {path}: {answer:?}"));
        assert_eq!(answer.header("cache-control"), "no-store", "{shown}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "S-086: {shown}");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "S-086: {shown}");
        assert!(headers.keys().all(|name| !name.as_str().starts_with("access-control-")), "closed to others: {shown}");
        assert!(!headers.contains_key(header::SET_COOKIE), "{shown}");
        if answer.status.as_u16() >= 400 && *method != Method::HEAD {
            assert_eq!(answer.header("content-type"), PROBLEM_JSON, "{shown}");
            let code = Code::ALL.into_iter().find(|code| code.name() == answer.code());
            let code = code.unwrap_or_else(|| panic!("{shown}"));
            assert_eq!(
                (code.status(), answer.json["status"].as_u64().unwrap()),
                (answer.status, answer.status.as_u16().into())
            );
            assert!(
                answer.json["type"].as_str().unwrap().ends_with(&format!("/rest/docs#{}", code.anchor())),
                "{shown}"
            );
            assert!(
                !answer.json["title"].as_str().unwrap().is_empty()
                    && !answer.json["detail"].as_str().unwrap().is_empty()
            );
        }
        let Some(operation) = self.operation(method, path) else { return };
        let described = &operation["responses"][answer.status.as_str()];
        assert!(described.is_object(), "a status that is not described: {shown}");
        if answer.status.as_u16() >= 400 {
            let codes = &described["content"][PROBLEM_JSON]["schema"]["allOf"][1]["properties"]["code"]["enum"];
            assert!(
                codes.as_array().unwrap().iter().any(|code| code == answer.code()),
                "a code that is not described: {shown}"
            );
        }
    }

    fn operation(&self, method: &Method, path: &str) -> Option<&Value> {
        let fits = |pattern: &str| {
            let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
            let same = |(one, part): (&&str, &&str)| one.starts_with('{') && !part.is_empty() || one == part;
            pattern.len() == path.len() && pattern.iter().zip(&path).all(same)
        };
        let paths = self.description["paths"].as_object().unwrap();
        let (_, methods) = paths.iter().find(|(pattern, _)| fits(pattern))?;
        methods.get(method.as_str().to_lowercase())
    }
}

/// A new API token of an account, which lives for a day.
pub async fn token_for(house: &House, account: &str, scopes: &str) -> String {
    let now = house.site.portal.now().0;
    let (id, secret) = (Uuid::new_v4(), [Uuid::new_v4().simple().to_string(), Uuid::new_v4().simple().to_string()]);
    let before = format!("nl_{}_{}", id.simple(), secret.concat());
    let whole = format!("{before}{:08x}", crc32(before.as_bytes()));
    let row = ApiToken {
        id,
        account_id: account.parse().unwrap(),
        name: "Nightly report".to_owned(),
        secret_hash: Sha256::digest(&whole).to_vec(),
        scopes: scopes.to_owned(),
        created_at: now,
        expires_at: now + 86_400_000,
        last_used_at: None,
        last_used_ip: None,
        last_used_agent: None,
        reminded_at: None,
    };
    let mut tx = house.database().write().await.unwrap();
    store::api_token::insert(&mut tx, &row).await.unwrap();
    tx.commit().await.unwrap();
    whole
}

/// Bit by bit, as ITU-T V.42 has it, and not by the library that is tested.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}
