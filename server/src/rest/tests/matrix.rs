//! Every operation of the API, for everybody who may come (S-001).

use super::client::{Answer, Client};
use crate::{
    http::tests::{
        PASSWORD, houses,
        matrix::{Household, State, Table, counted},
    },
    rest::description,
};
use axum::{body::Body, http::Method};
use serde_json::Value;
use std::{array, collections::BTreeMap};

/// Who asks, in the order of the columns.
const CALLERS: [&str; 15] = [
    "nobody",
    // Only a cookie, of a session in each state that has one.
    "pending",
    "enrol-only",
    "key-to-save",
    "locked",
    "unlocked",
    "admin",
    // Email and password.
    "password-2sv",
    "password-held-up",
    "password",
    "password-of-admin",
    // API tokens: of a member with every scope, and of admins with one scope each.
    "token",
    "token-read-account",
    "token-read-organization",
    "token-admin",
];

/// The operations, as they are described and routed: method, path, and whether a body belongs to it.
fn registered(description: &Value) -> Vec<(String, Method, String, bool)> {
    let paths = description["paths"].as_object().unwrap().iter();
    let each = paths.flat_map(|(path, methods)| {
        methods.as_object().unwrap().iter().map(move |(method, operation)| {
            let name = operation["operationId"].as_str().unwrap().to_owned();
            let method = method.to_uppercase().parse().unwrap();
            (name, method, path.clone(), operation.get("requestBody").is_some())
        })
    });
    each.collect()
}

fn said(answer: &Answer) -> String {
    match answer.code() {
        "" => "ok",
        "credentials_needed" => "who",
        "credentials_refused" => "refused",
        "insufficient_scope" => "scope",
        "not_an_admin" => "admin",
        other => other,
    }
    .to_owned()
}

async fn caller(household: &Household, name: &str) -> Client {
    let client = Client::of(&household.house);
    let session = match name {
        "pending" => State::Pending,
        "enrol-only" => State::EnrolOnly,
        "key-to-save" => State::KeyToSave,
        "locked" => State::Locked,
        "unlocked" => State::Unlocked,
        "admin" => State::Admin,
        _ => State::Anonymous,
    };
    let known = household.visitor(session).await;
    let cookies: Vec<_> = known.browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    match name {
        "nobody" => client,
        "password-2sv" | "password-held-up" => {
            let state = if name == "password-2sv" { State::Unlocked } else { State::EnrolOnly };
            let id = household.visitor(state).await.account.unwrap();
            client.basic(&household.email(id).await, PASSWORD)
        }
        "password" => client.basic(&household.plain("member").await.1, PASSWORD),
        "password-of-admin" => client.basic(&household.plain("admin").await.1, PASSWORD),
        "token" => {
            let id = household.visitor(State::Locked).await.account.unwrap();
            client.bearer(&household.token(id, "account:read organization:read organization:admin").await)
        }
        "token-read-account" | "token-read-organization" | "token-admin" => {
            let scopes = match name {
                "token-read-account" => "account:read",
                "token-read-organization" => "organization:read",
                _ => "organization:admin",
            };
            let id = household.visitor(State::LockedAdmin).await.account.unwrap();
            client.bearer(&household.token(id, scopes).await)
        }
        _ => client.with("cookie", &cookies.join("; ")),
    }
}

/// S-001, S-074, S-076: every operation for every caller. No session is any use here, an operation without a line fails.
#[tokio::test]
async fn every_operation_answers_every_caller_as_the_matrix_says() {
    let table = Table::<15>::read("rest/tests/matrix.txt");
    for house in houses().await {
        let household = Household::of(house).await;
        let all = registered(&description::describe(&household.house.site));
        let mut found: BTreeMap<String, [String; 15]> = BTreeMap::new();
        for (column, name) in CALLERS.into_iter().enumerate() {
            let client = caller(&household, name).await.json();
            for (operation, method, path, has_body) in &all {
                let path = path.replace("{id}", &household.member.to_string());
                let body = match operation.as_str() {
                    "reset_member" => "{\"reason\":\"lost\"}",
                    "leave_out_member" => "{\"reason\":\"a script\",\"until\":\"2026-12-01\"}",
                    _ => "{}",
                };
                let body = if *has_body { Body::from(body) } else { Body::empty() };
                let answer = client.send(method.clone(), &path, body).await;
                let cells = found.entry(operation.clone()).or_insert_with(|| array::from_fn(|_| String::new()));
                cells[column] = said(&answer);
            }
        }
        table.must_say(&found, household.house.engine);
        counted("operations", 15 * found.len(), household.house.engine);
    }
}

/// S-045: a recovery key is no credential of the API, and is told as a wrong password is.
#[tokio::test]
async fn a_recovery_key_opens_nothing_here() {
    for house in houses().await {
        let household = Household::of(house).await;
        let known = household.visitor(State::Unlocked).await;
        let email = household.email(known.account.unwrap()).await;
        let client = Client::of(&household.house);
        let mut answers = Vec::new();
        for secret in [known.key.as_str(), "another long password"] {
            let answer = client.basic(&email, secret).get("/myself").await;
            answers.push((answer.status, answer.body));
        }
        assert_eq!(answers[0], answers[1], "S-045 on {}", household.house.engine);
    }
}
