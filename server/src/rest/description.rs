//! How the API describes itself: OpenAPI 3.1. What succeeds comes from the operations and their shapes; what can go wrong is added here
//! from their lists of codes, so that every answer is described and none is described by hand.

use super::{
    DOCS, OPERATIONS, REST, activity,
    code::Code,
    exclusion, members, myself, operations, policy,
    problem::{PROBLEM_JSON, ProblemDetails, Wrong},
    report, reset,
};
use crate::http::Site;
use app::routes;
use axum::body::Bytes;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use utoipa::OpenApi;

/// The parts of the description that no operation brings along.
#[derive(OpenApi)]
#[openapi(
    components(schemas(ProblemDetails, Wrong)),
    tags(
        (name = "Your account", description = "Who the credentials belong to."),
        (name = "Members", description = "The people of your organization, for its admins."),
        (name = "Policy", description = "What your organization asks of its members."),
        (name = "Activity", description = "What happened."),
        (name = "Reports", description = "Everything at once, as a file."),
    )
)]
struct Base;

/// What every operation can be refused with.
const ALWAYS: [Code; 10] = [
    Code::BadRequest,
    Code::CredentialsNeeded,
    Code::CredentialsRefused,
    Code::InvalidToken,
    Code::HttpsRequired,
    Code::InsufficientScope,
    Code::Blocked,
    Code::TooManyTries,
    Code::Internal,
    Code::Busy,
];

/// The description, in the form in which it is sent.
pub fn json(site: &Site) -> Bytes {
    serde_json::to_vec(&describe(site)).unwrap_or_default().into()
}

/// The description of this installation.
pub fn describe(site: &Site) -> Value {
    let (_, mut found) = operations().split_for_parts();
    found.merge(Base::openapi());
    let mut all = serde_json::to_value(found).unwrap_or_default();
    let (service, origin) = (&site.facts.service, &site.facts.origin);
    all["info"] = json!({
        "title": format!("{service} REST API"),
        "version": "1.0.0",
        "description": format!(
            "Accounts and two-step verification of {service}, for programs. Errors are problem details (RFC 9457) with a stable \
             code. Explained at {origin}{DOCS}"
        ),
        "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
    });
    all["servers"] = json!([{ "url": format!("{origin}{REST}{OPERATIONS}"), "description": service }]);
    all["externalDocs"] = json!({ "url": format!("{origin}{DOCS}"), "description": "The same, to read" });
    all["components"]["securitySchemes"] = schemes(origin);
    for_each_operation(&mut all, |method, operation| add_problems(origin, method, operation));
    all
}

fn schemes(origin: &str) -> Value {
    json!({
        "basic": {
            "type": "http",
            "scheme": "basic",
            "description": format!(
                "The email address, and an API token as the password. The account's password works only while two-step verification \
                 is neither on nor required, or an admin leaves the account out. API tokens are made at {origin}{}",
                routes::API_TOKENS
            ),
        },
        "bearer": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "nl_<id>_<secret>",
            "description": "An API token alone. The scope that an operation needs stands beside it.",
        },
    })
}

/// Does something to each operation, which has its method and itself.
fn for_each_operation(all: &mut Value, mut change: impl FnMut(&str, &mut Value)) {
    let paths = all["paths"].as_object_mut().into_iter().flatten();
    for (method, operation) in paths.flat_map(|(_, path)| path.as_object_mut().into_iter().flatten()) {
        change(method, operation);
    }
}

/// What an operation can be refused with.
pub fn codes(method: &str, operation: &Value) -> Vec<Code> {
    let mut codes = ALWAYS.to_vec();
    if !matches!(method, "get" | "head") {
        codes.push(Code::CrossSite);
    }
    if operation.get("requestBody").is_some() {
        codes.extend([Code::TooLarge, Code::ContentType, Code::Fields]);
    }
    let id = operation["operationId"].as_str().unwrap_or_default();
    if id != "get_myself" {
        codes.push(Code::NotAnAdmin);
    }
    codes.extend(match id {
        "get_myself" => myself::CODES,
        "list_members" => members::CODES_OF_LIST,
        "get_member" => members::CODES_OF_ONE,
        "reset_member" => reset::CODES,
        "leave_out_member" => exclusion::CODES,
        "end_leave_out" => exclusion::CODES_OF_END,
        "get_policy" => policy::CODES_OF_GET,
        "set_policy" => policy::CODES,
        "list_activity" => activity::CODES,
        "download_report" => report::CODES,
        _ => &[],
    });
    Code::ALL.into_iter().filter(|code| codes.contains(code)).collect()
}

fn add_problems(origin: &str, method: &str, operation: &mut Value) {
    let mut statuses: BTreeMap<u16, Vec<Code>> = BTreeMap::new();
    for code in codes(method, operation) {
        statuses.entry(code.status().as_u16()).or_default().push(code);
    }
    for (status, codes) in statuses {
        operation["responses"][status.to_string()] = response(origin, status, &codes);
    }
}

fn response(origin: &str, status: u16, codes: &[Code]) -> Value {
    let names: Vec<_> = codes.iter().map(|code| code.name()).collect();
    let titles: Vec<_> = codes.iter().map(|code| format!("`{}`: {}.", code.name(), code.title())).collect();
    let examples: Map<String, Value> =
        codes.iter().map(|code| (code.name().to_owned(), example(origin, *code))).collect();
    let schema = json!({
        "allOf": [
            { "$ref": "#/components/schemas/Problem" },
            { "type": "object", "properties": { "code": { "enum": names } } },
        ]
    });
    let mut response = json!({
        "description": titles.join(" "),
        "content": { PROBLEM_JSON: { "schema": schema, "examples": examples } },
    });
    let header = match status {
        401 => Some(("WWW-Authenticate", "How to show who you are.", "string")),
        429 | 503 => Some(("Retry-After", "After so many seconds it can be tried again.", "integer")),
        _ => None,
    };
    if let Some((name, about, kind)) = header {
        response["headers"] = json!({ name: { "description": about, "schema": { "type": kind } } });
    }
    response
}

fn example(origin: &str, code: Code) -> Value {
    json!({
        "summary": code.title(),
        "value": {
            "type": code.address(origin),
            "title": code.title(),
            "status": code.status().as_u16(),
            "detail": code.about(),
            "code": code.name(),
        }
    })
}
