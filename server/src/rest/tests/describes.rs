//! The description: complete, and true.

use super::{Org, client::Client};
use crate::{
    http::tests::houses,
    rest::{code::Code, description},
};
use axum::{
    body::Body,
    http::{Method, StatusCode},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn operations(all: &Value) -> Vec<(String, String, &Value)> {
    let paths = all["paths"].as_object().unwrap().iter();
    let each = paths.flat_map(|(path, methods)| {
        methods.as_object().unwrap().iter().map(move |(method, operation)| (path.clone(), method.clone(), operation))
    });
    each.collect()
}

#[tokio::test]
async fn it_names_the_operations_that_there_are_and_no_others() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let answer = Client::of(&house).get("/rest/openapi.json").await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/json"));
        let all = answer.json;
        assert!(all["openapi"].as_str().unwrap().starts_with("3.1."), "{}", all["openapi"]);
        assert_eq!(all["servers"][0]["url"], "http://localhost:3000/rest/api/1");
        let found: BTreeSet<_> =
            operations(&all).into_iter().map(|(path, method, _)| format!("{method} {path}")).collect();
        // The contract that other programs rely on.
        let promised = [
            "get /myself",
            "get /members",
            "get /members/{id}",
            "post /members/{id}/two-step-verification/reset",
            "put /members/{id}/exclusion",
            "delete /members/{id}/exclusion",
            "get /policy",
            "put /policy",
            "get /activity",
            "get /reports/two-step-verification.csv",
        ];
        assert_eq!(found, promised.into_iter().map(str::to_owned).collect());
        // Each path answers to the methods that are described, and to no other.
        let methods = ["GET", "POST", "PUT", "DELETE", "PATCH"];
        for (path, _, _) in operations(&all) {
            for method in methods {
                let described = found.contains(&format!("{} {path}", method.to_lowercase()));
                let method: Method = method.parse().unwrap();
                let answer = org.client.send(method.clone(), &path.replace("{id}", "7"), Body::empty()).await;
                assert_eq!(
                    answer.status != StatusCode::METHOD_NOT_ALLOWED,
                    described,
                    "{method} {path} on {}",
                    house.engine
                );
            }
        }
    }
}

#[tokio::test]
async fn each_operation_says_all_that_there_is_to_say() {
    let house = houses().await.swap_remove(0);
    let all = description::describe(&house.site);
    let (mut ids, mut named) = (BTreeSet::new(), BTreeSet::new());
    for (path, method, operation) in operations(&all) {
        let shown = format!("{method} {path}");
        assert!(ids.insert(operation["operationId"].as_str().unwrap().to_owned()), "{shown}");
        for text in ["summary", "description"] {
            assert!(!operation[text].as_str().unwrap_or_default().is_empty(), "{shown}: {text}");
        }
        let tag = &operation["tags"][0];
        assert!(all["tags"].as_array().unwrap().iter().any(|known| known["name"] == *tag), "{shown}: {tag}");
        let security = operation["security"].as_array().unwrap();
        assert!(security[0]["basic"].is_array() && security[1]["bearer"][0].is_string(), "{shown}");
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(!parameter["description"].as_str().unwrap().is_empty(), "{shown}");
        }
        let responses = operation["responses"].as_object().unwrap();
        assert!(responses.keys().any(|status| status.starts_with('2')), "{shown}");
        for status in ["400", "401", "403", "429", "500", "503"] {
            assert!(responses.contains_key(status), "{shown}: {status}");
        }
        assert_eq!(responses.contains_key("415"), operation.get("requestBody").is_some(), "{shown}");
        for (status, response) in responses {
            let schema =
                response["content"].as_object().map(|content| content.values().next().unwrap()["schema"].clone());
            assert!(
                matches!(status.as_str(), "204" | "304") || schema.is_some_and(|schema| schema.is_object()),
                "{shown} {status}"
            );
            for (code, example) in
                response["content"]["application/problem+json"]["examples"].as_object().into_iter().flatten()
            {
                assert_eq!(example["value"]["status"].as_u64().unwrap().to_string(), *status, "{shown} {code}");
                named.insert(code.clone());
            }
        }
    }
    // A method that is not there belongs to no operation.
    let mut known: BTreeSet<_> = Code::ALL.into_iter().map(|code| code.name().to_owned()).collect();
    known.remove(Code::NoSuchMethod.name());
    assert_eq!(named, known, "each code belongs to an operation");
    let schemas = all["components"]["schemas"].as_object().unwrap();
    let text = all.to_string();
    for name in text.split("#/components/schemas/").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(schemas.contains_key(name), "{name}");
    }
    for (name, schema) in schemas {
        assert!(text.contains(&format!("schemas/{name}\"")), "{name} is used");
        for (field, of) in schema["properties"].as_object().into_iter().flatten() {
            let limited = of["maxLength"].is_u64() || of["enum"].is_array() || of["format"].is_string();
            let is_sent =
                matches!(name.as_str(), "Reset" | "NewExclusion") || (name == "Policy" && of["type"] == "string");
            assert!(!is_sent || limited, "{name}.{field} has a limit");
        }
    }
    assert_eq!(all["components"]["schemas"]["Reset"]["additionalProperties"], json!(false), "S-077: as it is read");
}
