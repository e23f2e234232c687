//! The description as people read it: what the page `/rest/docs` shows.

use super::{OPERATIONS, REST, code::Code, description};
use crate::http::Site;
use app::{ApiAnswer, ApiField, ApiGroup, ApiGuide, ApiOperation, ApiProblem, routes};
use serde_json::Value;

/// Shapes inside of others are followed so far.
const DEPTH: usize = 4;

/// What there is to read about the API of this installation.
pub fn guide(site: &Site) -> ApiGuide {
    let description = description::describe(site);
    let origin = &site.facts.origin;
    let reader = Reader { base: format!("{origin}{REST}{OPERATIONS}"), description: &description };
    ApiGuide {
        tokens: format!("{origin}{}", routes::API_TOKENS),
        description: format!("{REST}/openapi.json"),
        groups: reader.groups(),
        problems: Code::ALL.into_iter().map(problem).collect(),
        base: reader.base,
    }
}

fn problem(code: Code) -> ApiProblem {
    ApiProblem {
        anchor: code.anchor(),
        code: code.name().to_owned(),
        status: code.status().as_u16().to_string(),
        title: code.title().to_owned(),
        about: code.about().to_owned(),
    }
}

struct Reader<'a> {
    base: String,
    description: &'a Value,
}

impl Reader<'_> {
    fn groups(&self) -> Vec<ApiGroup> {
        let group = |tag: &Value| {
            let name = text(&tag["name"]);
            ApiGroup { operations: self.operations(&name), about: text(&tag["description"]), name }
        };
        each(&self.description["tags"]).map(group).collect()
    }

    fn operations(&self, tag: &str) -> Vec<ApiOperation> {
        let paths = self.description["paths"].as_object().into_iter().flatten();
        let all = paths.flat_map(|(path, methods)| {
            methods.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation))
        });
        let of_tag = all.filter(|(.., operation)| each(&operation["tags"]).any(|one| one == tag));
        of_tag.map(|(path, method, operation)| self.operation(path, method, operation)).collect()
    }

    fn operation(&self, path: &str, method: &str, operation: &Value) -> ApiOperation {
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        ApiOperation {
            anchor: text(&operation["operationId"]).replace('_', "-"),
            name: text(&operation["summary"]),
            method: method.to_uppercase(),
            path: path.to_owned(),
            about: text(&operation["description"]).split("\n\n").map(|line| line.replace('\n', " ")).collect(),
            scope: each(&operation["security"]).flat_map(|one| each(&one["bearer"])).map(text).collect(),
            parameters: each(&operation["parameters"]).map(|one| self.parameter(one)).collect(),
            body: self.fields(body, "", 0),
            command: self.command(path, method, operation),
            answers: self.answers(operation),
            codes: description::codes(method, operation)
                .into_iter()
                .map(|code| (code.name().to_owned(), code.anchor()))
                .collect(),
        }
    }

    fn parameter(&self, parameter: &Value) -> ApiField {
        let place = match parameter["in"].as_str() {
            Some("path") => "in the path",
            Some("header") => "header",
            _ => "query",
        };
        ApiField {
            name: text(&parameter["name"]),
            kind: format!("{place}: {}", self.kind(&parameter["schema"])),
            required: parameter["required"] == true,
            about: text(&parameter["description"]),
        }
    }

    fn answers(&self, operation: &Value) -> Vec<ApiAnswer> {
        let done =
            operation["responses"].as_object().into_iter().flatten().filter(|(status, _)| status.as_str() < "400");
        let answer = |(status, response): (&String, &Value)| {
            let (kind, content) = response["content"].as_object().and_then(|all| all.iter().next()).unzip();
            let content = content.unwrap_or(&Value::Null);
            let example = match kind.map(String::as_str) {
                Some("application/json") => {
                    serde_json::to_string_pretty(&self.example(&content["schema"], 0)).unwrap_or_default()
                }
                _ => text(&content["example"]),
            };
            ApiAnswer {
                status: status.clone(),
                about: text(&response["description"]),
                fields: self.fields(&content["schema"], "", 0),
                example,
            }
        };
        done.map(answer).collect()
    }

    /// A line for a shell. The token stands in a file of curl's, so that no list of processes shows it.
    fn command(&self, path: &str, method: &str, operation: &Value) -> String {
        let path = path.replace("{id}", "5b0c8f9e-27d4-4f0e-9a51-3c1f4f6d2a10");
        let mut line = "curl --fail-with-body --netrc".to_owned();
        if method != "get" {
            line += &format!(" --request {}", method.to_uppercase());
        }
        for header in each(&operation["parameters"]).filter(|one| one["in"] == "header" && method != "get") {
            let value = text(&header["example"]);
            line += &format!(" \\\n  --header '{}: {value}'", text(&header["name"]));
        }
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        if !body.is_null() {
            line += &format!(" \\\n  --json '{}'", self.example(body, 0));
        }
        format!("{line} \\\n  '{}{path}'", self.base)
    }

    /// The shape that a reference names, or the shape itself.
    fn shape<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let name = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next());
        name.map_or(schema, |name| &self.description["components"]["schemas"][name])
    }

    /// The shapes that are all of one, and the one of some that is not null.
    fn parts<'a>(&'a self, schema: &'a Value) -> Vec<&'a Value> {
        let shape = self.shape(schema);
        let all = each(&shape["allOf"]).chain(each(&shape["oneOf"]).filter(|one| one["type"] != "null"));
        let parts: Vec<_> = all.flat_map(|part| self.parts(part)).collect();
        if parts.is_empty() { vec![shape] } else { parts }
    }

    fn fields(&self, schema: &Value, within: &str, depth: usize) -> Vec<ApiField> {
        if depth > DEPTH {
            return Vec::new();
        }
        let mut fields = Vec::new();
        for shape in self.parts(schema) {
            if shape["items"].is_object() && depth > 0 {
                fields.extend(self.fields(&shape["items"], &format!("{within}[]"), depth + 1));
            }
            for (name, field) in shape["properties"].as_object().into_iter().flatten() {
                let whole = if within.is_empty() { name.clone() } else { format!("{within}.{name}") };
                fields.push(ApiField {
                    kind: self.kind(field),
                    required: each(&shape["required"]).any(|one| one == name.as_str()),
                    about: self.about(field),
                    name: whole.clone(),
                });
                fields.extend(self.fields(field, &whole, depth + 1));
            }
        }
        fields
    }

    fn about(&self, schema: &Value) -> String {
        let own = text(&schema["description"]);
        let text = if own.is_empty() {
            self.parts(schema).into_iter().map(|part| text(&part["description"])).collect()
        } else {
            own
        };
        text.replace('\n', " ")
    }

    /// "text, 1 to 200 characters", "one of member, admin", "date and time, or null".
    fn kind(&self, schema: &Value) -> String {
        let or_null =
            each(&schema["type"]).any(|one| one == "null") || each(&schema["oneOf"]).any(|one| one["type"] == "null");
        let mut words: Vec<String> = self.parts(schema).into_iter().map(|shape| self.plain_kind(shape)).collect();
        words.dedup();
        format!("{}{}", words.join(", "), if or_null { ", or null" } else { "" })
    }

    fn plain_kind(&self, shape: &Value) -> String {
        let names: Vec<_> = each(&shape["enum"]).map(text).collect();
        if !names.is_empty() {
            return format!("one of {}", names.join(", "));
        }
        let kind = shape["type"]
            .as_str()
            .or_else(|| each(&shape["type"]).filter_map(Value::as_str).find(|one| *one != "null"));
        let range = |least: &str, most: &str, unit: &str| match (shape[least].as_u64(), shape[most].as_u64()) {
            (Some(least), Some(most)) => format!(", {least} to {most}{unit}"),
            (None, Some(most)) => format!(", at most {most}{unit}"),
            _ => String::new(),
        };
        match (kind, shape["format"].as_str()) {
            (Some("string"), Some("date-time")) => "date and time (RFC 3339)".to_owned(),
            (Some("string"), Some("date")) => "date, such as 2027-01-31".to_owned(),
            (Some("string"), Some("uuid")) => "UUID".to_owned(),
            (Some("string"), _) => format!("text{}", range("minLength", "maxLength", " characters")),
            (Some("integer"), _) => format!("whole number{}", range("minimum", "maximum", "")),
            (Some("boolean"), _) => "true or false".to_owned(),
            (Some("array"), _) => format!("list: {}", self.kind(&shape["items"])),
            _ => "object".to_owned(),
        }
    }

    /// One that the shape itself gives, or one that is made of those of its parts.
    fn example(&self, schema: &Value, depth: usize) -> Value {
        let given = |one: &Value| one.get("example").cloned().or_else(|| each(&one["examples"]).next().cloned());
        if let Some(example) = given(schema).or_else(|| given(self.shape(schema))) {
            return example;
        }
        let parts = self.parts(schema);
        let object: serde_json::Map<_, _> = parts
            .iter()
            .flat_map(|part| part["properties"].as_object().into_iter().flatten())
            .filter(|_| depth <= DEPTH)
            .map(|(name, field)| (name.clone(), self.example(field, depth + 1)))
            .collect();
        if !object.is_empty() {
            return Value::Object(object);
        }
        let Some(part) = parts.first() else { return Value::Null };
        if let Some(name) = each(&part["enum"]).next() {
            return name.clone();
        }
        let or_null = each(&part["type"]).any(|one| one == "null");
        match (part["type"].as_str(), part["format"].as_str()) {
            _ if or_null => Value::Null,
            (Some("array"), _) => Value::Array(vec![self.example(&part["items"], depth + 1)]),
            (Some("integer"), _) => 0.into(),
            (Some("boolean"), _) => false.into(),
            (Some("string"), Some("uuid")) => "5b0c8f9e-27d4-4f0e-9a51-3c1f4f6d2a10".into(),
            (Some("string"), Some("date-time")) => "2026-11-24T12:00:00Z".into(),
            (Some("string"), _) => "…".into(),
            _ => Value::Null,
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}
