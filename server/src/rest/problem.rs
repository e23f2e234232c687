//! Refusals as problem details (RFC 9457).

use super::code::Code;
use crate::http::{Site, Why};
use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{Device, Error};
use model::{FieldProblem, Refusal};
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

/// Why a request was not done. Becomes a response whose body [`dress`] writes.
#[derive(Debug, Clone)]
pub struct Problem {
    pub code: Code,
    said: Box<Said>,
}

/// What is said with it.
#[derive(Debug, Clone, Default)]
struct Said {
    detail: String,
    errors: Vec<Wrong>,
    reference: Option<String>,
    fault: Option<String>,
    headers: HeaderMap,
}

/// A problem as it is sent, `application/problem+json` (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemDetails {
    /// Names the kind of problem, and leads to what is said about it.
    #[serde(rename = "type")]
    #[schema(format = Uri)]
    kind: String,
    /// The kind of problem in a few words.
    title: &'static str,
    /// The status of the response.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What happened this time, and what to do. For people; programs look at `code`.
    detail: String,
    /// The kind of problem, stable, for programs.
    #[schema(pattern = "^[a-z_]+$", max_length = 40)]
    code: &'static str,
    /// What is wrong with single fields or parameters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Wrong>,
    /// Under this the server's log says more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    reference: Option<String>,
}

/// What is wrong with a field of the body or a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = FieldError)]
pub struct Wrong {
    /// Its name.
    pub field: String,
    /// What is wrong, stable, for programs: `unknown`, `missing`, `twice`, `type`, `too_long`, `characters` and others.
    #[schema(pattern = "^[a-z_]+$", max_length = 40)]
    pub problem: String,
    /// The same for people.
    pub detail: String,
}

impl Wrong {
    pub fn new(field: &str, problem: &str, detail: impl Into<String>) -> Self {
        // A name that nobody expects is of any length.
        let field = field.chars().take(64).collect();
        Self { field, problem: problem.to_owned(), detail: detail.into() }
    }
}

impl Problem {
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, said: Box::new(Said { detail: detail.into(), ..Said::default() }) }
    }

    /// With nothing more to say than about all of its kind.
    pub fn plain(code: Code) -> Self {
        Self::new(code, code.about())
    }

    pub fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.said.headers.append(name, value);
        self
    }

    #[cfg(test)]
    pub fn errors(&self) -> &[Wrong] {
        &self.said.errors
    }

    pub fn naming(mut self, errors: Vec<Wrong>) -> Self {
        self.said.errors = errors;
        self
    }

    /// A fault, whose text goes to the log alone.
    pub fn fault(fault: impl Into<String>) -> Self {
        let mut problem = Self::plain(Code::Internal);
        problem.said.fault = Some(fault.into());
        problem
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let Some(code) = Code::of(&refusal) else {
            return match refusal {
                // The token was revoked, or the account went, while the request was on its way.
                Refusal::LogInFirst | Refusal::UnlockFirst => Self::plain(Code::InvalidToken),
                other => Self::fault(format!("no operation of the REST API is refused with {}", other.code())),
            };
        };
        let mut problem = Self::plain(code);
        match refusal {
            Refusal::TooManyTries { seconds, .. } => problem.with(header::RETRY_AFTER, seconds.max(1).into()),
            Refusal::Busy => problem.with(header::RETRY_AFTER, HeaderValue::from(2)),
            // The rest of the body was not read, so nothing else can come by this connection.
            Refusal::TooLarge => problem.with(header::CONNECTION, HeaderValue::from_static("close")),
            Refusal::Internal { reference } if !reference.is_empty() => {
                problem.said.reference = Some(reference);
                problem
            }
            Refusal::Fields { ref fields } => {
                let errors = fields.iter().map(|found| wrong(&refusal, found)).collect();
                problem.naming(errors)
            }
            _ => problem,
        }
    }
}

fn wrong(refusal: &Refusal, found: &FieldProblem) -> Wrong {
    let (field, problem) = (json!(found.field), json!(found.problem));
    let detail = app::field_in_words(refusal, found.field).unwrap_or_default();
    Wrong::new(field.as_str().unwrap_or_default(), problem["problem"].as_str().unwrap_or_default(), detail)
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Fault(fault) => Self::fault(fault.to_string()),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(mut self) -> Response {
        let mut response = self.code.status().into_response();
        *response.headers_mut() = std::mem::take(&mut self.said.headers);
        response.extensions_mut().insert(self);
        response
    }
}

/// Writes the body of a problem, whose type is an address of this installation.
pub fn dress(site: &Site, mut response: Response) -> Response {
    if let Some(Problem { code, mut said }) = response.extensions_mut().remove::<Problem>() {
        if let Some(fault) = said.fault {
            let reference = site.portal.context(Device::default()).reference();
            tracing::error!(%reference, %fault, "a request of the REST API failed");
            said.reference = Some(reference);
        }
        response.extensions_mut().insert(Why::new(code.status().as_u16(), code.name()));
        let details = ProblemDetails {
            kind: code.address(&site.facts.origin),
            title: code.title(),
            status: code.status().as_u16(),
            detail: said.detail,
            code: code.name(),
            errors: said.errors,
            reference: said.reference,
        };
        let body = serde_json::to_vec(&details).unwrap_or_default();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        *response.body_mut() = Body::from(body);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The content type of a problem (RFC 9457 3).
pub const PROBLEM_JSON: &str = "application/problem+json";
