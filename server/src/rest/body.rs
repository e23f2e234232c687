//! A body of JSON, read strictly: one kind of content, 16 KiB, and no field that nobody asked for (S-077, S-098).

use super::{
    code::Code,
    problem::{Problem, Wrong},
};
use axum::{
    body::to_bytes,
    extract::Request,
    http::{HeaderMap, header},
};
use model::Refusal;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::error::Category;

/// No body is longer, in bytes.
const LIMIT: usize = 16 * 1024;

/// A body that was understood, and its bytes.
pub struct JsonBody<T> {
    pub value: T,
    pub bytes: Vec<u8>,
}

impl<T: DeserializeOwned> JsonBody<T> {
    /// Reads it. Who may do what is asked for is known before: a stranger is told nothing about bodies.
    pub async fn read(request: Request) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            return Err(Refusal::ContentType.into());
        }
        let bytes = to_bytes(request.into_body(), LIMIT).await.map_err(|error| {
            use std::error::Error;
            // The other cause is a connection that broke, where nobody hears the answer.
            let is_too_long = error.source().is_some_and(|source| source.to_string().contains("length limit"));
            if is_too_long { Problem::from(Refusal::TooLarge) } else { Problem::plain(Code::BadRequest) }
        })?;
        Ok(Self { value: parse(&bytes)?, bytes: bytes.into() })
    }
}

/// JSON as it is, not compressed and in no other encoding than UTF-8.
fn is_json(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    let kind = text(header::CONTENT_TYPE);
    let (kind, parameter) = kind.split_once(';').unwrap_or((&kind, ""));
    let parameter = parameter.trim().replace('"', "");
    let encoding = text(header::CONTENT_ENCODING);
    kind.trim() == "application/json"
        && matches!(parameter.as_str(), "" | "charset=utf-8")
        && matches!(encoding.as_str(), "" | "identity")
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    // Lists would be taken for objects whose fields stand in a row.
    if !bytes.trim_ascii_start().starts_with(b"{") {
        serde_json::from_slice::<IgnoredAny>(bytes).map_err(|error| problem("", &error))?;
        let wrong = Wrong::new("", "type", "The body is not an object.");
        return Err(Problem::plain(Code::Fields).naming(vec![wrong]));
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        problem(&path, error.inner())
    })?;
    json.end().map_err(|error| problem("", &error))?;
    Ok(value)
}

fn problem(path: &str, error: &serde_json::Error) -> Problem {
    if error.classify() != Category::Data {
        let (line, column) = (error.line(), error.column());
        let detail = format!("The body is not JSON, or is nested too deeply: line {line}, column {column}.");
        return Problem::new(Code::BadRequest, detail);
    }
    Problem::plain(Code::Fields).naming(vec![wrong(path, &error.to_string())])
}

/// What a field has wrong, from what serde says about it. Values are not repeated.
fn wrong(path: &str, said: &str) -> Wrong {
    let named = said.split('`').nth(1).unwrap_or_default();
    let path = if path == "." { "" } else { path };
    if said.starts_with("unknown field") {
        Wrong::new(named, "unknown", "There is no such field here.")
    } else if said.starts_with("missing field") {
        Wrong::new(named, "missing", "This field is needed.")
    } else if said.starts_with("duplicate field") {
        Wrong::new(named, "twice", "This field comes twice.")
    } else {
        Wrong::new(path, "type", "This is of another type, or none of the values that there are.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its shape matters")]
    struct Shape {
        reason: String,
        delays: u8,
        ways: Vec<Way>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Way {
        SecurityKey,
    }

    #[test]
    fn each_wrong_field_is_named_and_no_value_repeated() {
        for (body, field, what) in [
            (r#"{"reason":"a","delays":1,"ways":[],"role":"sesame"}"#, "role", "unknown"),
            (r#"{"reason":"a","ways":[]}"#, "delays", "missing"),
            (r#"{"reason":"a","reason":"sesame","delays":1,"ways":[]}"#, "reason", "twice"),
            (r#"{"reason":7,"delays":1,"ways":[]}"#, "reason", "type"),
            (r#"{"reason":"a","delays":256,"ways":[]}"#, "delays", "type"),
            (r#"{"reason":"a","delays":1,"ways":["security_key","sesame"]}"#, "ways[1]", "type"),
            (r#"{"reason":null,"delays":1,"ways":[]}"#, "reason", "type"),
            ("[1]", "", "type"),
            ("\"sesame\"", "", "type"),
            ("null", "", "type"),
        ] {
            let problem = parse::<Shape>(body.as_bytes()).unwrap_err();
            assert_eq!(problem.code, Code::Fields, "{body}");
            let [wrong] = problem.errors() else { panic!("{body}: {:?}", problem.errors()) };
            assert_eq!((wrong.field.as_str(), wrong.problem.as_str()), (field, what), "{body}");
            assert!(!format!("{problem:?}").contains("sesame"), "{problem:?}");
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        for body in ["", "{", "{}x", "{'a':1}", "\u{feff}{}", "{\"reason\":\"\\ud800\"}", &deep] {
            let code = parse::<Shape>(body.as_bytes()).unwrap_err().code;
            assert!(matches!(code, Code::BadRequest | Code::Fields), "S-098: {:?}", body.get(..20));
        }
        assert!(parse::<Shape>(br#"{"reason":"a","delays":1,"ways":["security_key"]} "#).is_ok());
    }
}
