use super::Site;
use axum::{
    extract::{Request, State},
    http::request::Parts,
    middleware::Next,
    response::Response,
};
use model::Refusal;

/// Why a request was refused, in the extensions of its answer: a form is answered with a redirect, whatever became of it.
#[derive(Debug, Clone, Copy)]
pub struct Why {
    status: u16,
    code: &'static str,
}

impl Why {
    pub const fn new(status: u16, code: &'static str) -> Self {
        Self { status, code }
    }

    /// Who asked may not do it, could not prove who they are, asked too often, or sent what no page of ours sends (ASVS 16.3.1 to
    /// 16.3.3). What people mistype is no more than an answer.
    const fn is_told(self) -> bool {
        matches!(self.status, 401 | 403 | 404 | 413 | 415 | 429)
    }
}

impl From<&Refusal> for Why {
    fn from(refusal: &Refusal) -> Self {
        Self::new(refusal.status(), refusal.code())
    }
}

/// One line a request. The path without its query: links from mails carry their token there (docs/LOGGING.md).
pub async fn request(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let asked = Asked::read(&site, &parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    asked.answered(&site, &response);
    response
}

struct Asked {
    method: String,
    path: String,
    ip: String,
    at: i64,
}

impl Asked {
    fn read(site: &Site, parts: &Parts) -> Self {
        Self {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            ip: site.address(parts),
            at: site.portal.now().0,
        }
    }

    fn answered(&self, site: &Site, response: &Response) {
        let Self { method, path, ip, at } = self;
        let milliseconds = site.portal.now().0.saturating_sub(*at);
        let status = response.status().as_u16();
        let why = response.extensions().get::<Why>().copied();
        if status >= 500 {
            tracing::warn!(method, path, status, milliseconds, "answered");
        } else if let Some(Why { code, .. }) = why.filter(|why| why.is_told()) {
            tracing::info!(method, path, status, code, ip, milliseconds, "refused");
        } else {
            tracing::debug!(method, path, status, milliseconds, "answered");
        }
    }
}
