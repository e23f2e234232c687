use super::House;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use std::collections::BTreeMap;
use totp_rs::{Algorithm, Builder};
use tower::ServiceExt;

/// A browser: it keeps cookies, says where its requests come from, and follows nothing by itself.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    /// What a program would send along; browsers do not.
    pub authorization: Option<String>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |to| to.to_str().unwrap())
    }

    /// The stable code of a refusal.
    pub fn code(&self) -> String {
        let json: serde_json::Value = serde_json::from_str(&self.body).unwrap_or_default();
        json["code"].as_str().unwrap_or_default().to_owned()
    }
}

impl Browser {
    pub fn new(house: &House) -> Self {
        Self { router: house.router(), cookies: BTreeMap::new(), authorization: None }
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        if let Some(shown) = &self.authorization {
            request.headers_mut().insert(header::AUTHORIZATION, shown.parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        for cookie in headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, headers, body: String::from_utf8_lossy(&body).into_owned() }
    }

    /// Any request.
    pub async fn ask(&mut self, method: Method, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).header(header::ACCEPT, "text/html").body(Body::empty()).unwrap()).await
    }

    /// A form, as a browser without script sends it.
    pub async fn form(&mut self, door: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(door, fields, "text/html,*/*").await
    }

    /// The same, as the app sends it.
    pub async fn call(&mut self, door: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(door, fields, "application/json").await
    }

    async fn post(&mut self, door: &str, fields: &[(&str, &str)], accept: &str) -> Answer {
        let path = if door.starts_with('/') { door.to_owned() } else { format!("/api/{door}") };
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::ACCEPT, accept)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    pub async fn log_in(&mut self) -> Answer {
        self.form("log_in", &[("email", super::EMAIL), ("password", super::PASSWORD)]).await
    }

    /// Turns two-step verification on and saves the key. The secret in base32.
    pub async fn enable(&mut self, house: &House) -> String {
        self.form("unlock", &[("password", super::PASSWORD)]).await;
        self.form("start_app_setup", &[]).await;
        let page = self.get(app::routes::APP).await.body;
        let key = between(&page, "id=\"setup-key\"", "</p>");
        let secret: String = key.split(['>', '<']).nth(1).unwrap().split_whitespace().collect();
        let code = code_at(&secret, house.site.portal.now().unix_seconds() - 30);
        assert_eq!(self.form("connect_app", &[("code", &code)]).await.location(), app::routes::RECOVERY_NEW);
        self.form("finish_recovery_key", &[("saved", "yes")]).await;
        secret
    }
}

/// The text between two marks.
pub fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = &text[text.find(from).unwrap_or_else(|| panic!("{from} in {text}"))..];
    &rest[..rest.find(to).unwrap()]
}

/// The value of the first attribute of that name.
pub fn attribute<'a>(html: &'a str, name: &str) -> &'a str {
    between(html, &format!("{name}=\""), ">").split('"').nth(1).unwrap()
}

/// What an authenticator app shows at a moment in Unix seconds.
pub fn code_at(secret: &str, seconds: u64) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_secret(secret)
        .with_account_name("-")
        .with_issuer(Some("-"))
        .build();
    totp.unwrap().generate(seconds).to_string()
}
