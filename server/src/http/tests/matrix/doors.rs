//! Every server function, with an empty form and with one that has a value for everything.

use super::{Household, Known, State, counted, lines};
use crate::http::tests::{
    browser::{Answer, Browser},
    houses,
};
use axum::http::{Method, StatusCode};
use std::collections::BTreeSet;

/// What each door answers to a form with [`FIELDS`], in the order of [`State::ALL`]: `ok`, or the stable code of the refusal.
///
/// `login` is `log_in_first`, `unlock` is `unlock_first`, `set-up` is `set_up_first`, `404` is `not_found`. The first word is what an
/// empty form is told: `bad` (`bad_request`, by everybody: a field was missing), `same` (there are no fields that it needs), or what
/// those hear who would get further than the questions who they are and whether their settings are open.
const TABLE: &str = "
";

/// A value for every field that any form has. The `id` is that of a member of the first organization, and of nothing else.
fn fields(household: &Household) -> Vec<(&'static str, String)> {
    let id = household.member.to_string();
    let own = |(name, value): (&'static str, &str)| (name, value.to_owned());
    let fields = [
        ("email", "other@example.org"),
        ("password", "not the password"),
        ("new-password", "seven other silent rivers"),
        ("name", "A name"),
        ("code", "000000"),
        ("tel", "+44 7400 123456"),
        ("recovery-key", "0000-0000-0000-0000-0000-0000"),
        ("response", "{}"),
        ("token", "no such token"),
        ("next", "/manage-profile"),
        ("page", "/manage-profile"),
        ("answer", "still_there"),
        ("saved", "yes"),
        ("version", "0"),
        ("required", "required"),
        ("required_from", "2027-01-01"),
        ("delays", "1"),
        ("allow_security_key", "on"),
        ("allow_authenticator_app", "on"),
        ("token_days", "30"),
        ("reason", "a reason"),
        ("until", "2026-12-01"),
        ("role", "admin"),
        ("organization", "An organization"),
        ("lines", "another@example.org"),
        ("account_read", "on"),
    ];
    let ids = [("id", id.clone()), ("ids[0]", id)];
    fields.into_iter().map(own).chain(ids).collect()
}

/// The doors, as they are registered.
fn registered() -> BTreeSet<&'static str> {
    let all = leptos::server_fn::axum::server_fn_paths();
    all.map(|(path, method)| {
        // No door answers to GET: a link or an image must never change anything.
        assert_eq!(method, Method::POST, "S-083: {path}");
        path.strip_prefix("/api/").unwrap()
    })
    .collect()
}

/// Somebody in a state, who is another person as soon as a call has changed anything.
struct Visitor<'a> {
    household: &'a Household,
    state: State,
    known: Option<Known>,
}

impl Visitor<'_> {
    async fn call(&mut self, door: &str, fields: &[(&str, String)]) -> String {
        let mut known = match self.known.take() {
            Some(known) => known,
            None => self.household.visitor(self.state).await,
        };
        let before = known.browser.cookies.clone();
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = known.browser.call(door, &fields).await;
        assert!(!answer.body.contains(&known.secret), "S-020: {door} for {:?}", self.state);
        let said = said(&answer);
        let nothing = matches!(said.as_str(), "bad" | "login" | "unlock" | "set-up" | "404");
        if nothing && known.browser.cookies == before {
            self.known = Some(known);
        }
        said
    }
}

fn said(answer: &Answer) -> String {
    if answer.status.is_success() {
        return "ok".to_owned();
    }
    match answer.code().as_str() {
        "log_in_first" => "login",
        "unlock_first" => "unlock",
        "set_up_first" => "set-up",
        "not_found" => "404",
        "bad_request" => "bad",
        other => return other.to_owned(),
    }
    .to_owned()
}

/// What an empty form is told, by the word of the table and what a full one is told.
fn bare<'a>(word: &'a str, full: &'a str) -> &'a str {
    match word {
        "bad" => "bad",
        "same" => full,
        _ if matches!(full, "login" | "unlock" | "set-up" | "404") => full,
        _ => word,
    }
}

/// S-001, S-006, S-021, S-031, S-078: every door in every state. What is not the second step, its cancelling or the way to log in is
/// closed to whoever has given only the password, what changes anything is closed while the settings are locked, and a door without a
/// line fails.
#[tokio::test]
async fn every_door_answers_every_visitor_as_the_matrix_says() {
    let table = lines::<11>(TABLE);
    let known: BTreeSet<_> = table.iter().map(|(door, _)| *door).collect();
    for house in houses().await {
        let household = Household::of(house).await;
        let fields = fields(&household);
        let (mut cells, mut found) = (0, Vec::new());
        for state in State::ALL {
            let mut visitor = Visitor { household: &household, state, known: None };
            let mut column = Vec::new();
            for door in registered() {
                column.push((door, visitor.call(door, &fields).await, visitor.call(door, &[]).await));
                cells += 2;
            }
            found.push(column);
        }
        let mut all = String::new();
        for (at, door) in registered().into_iter().enumerate() {
            all += &format!("{door} ");
            for column in &found {
                all += &format!("{}/{} ", column[at].1, column[at].2);
            }
            all += "\n";
        }
        std::fs::write("/tmp/steps.doors", all).unwrap();
        assert_eq!(known, registered(), "a line for every door, and none for others");
        let mut wrong = Vec::new();
        for (state, column) in State::ALL.into_iter().enumerate() {
            let _ = (state, column);
        }
        for (at, column) in found.iter().enumerate() {
            for (door, full, empty) in column {
                let (_, words) = table.iter().find(|(known, _)| known == door).unwrap();
                let expected = words[at + 1];
                if (full, empty) != (&expected.to_owned(), &bare(words[0], expected).to_owned()) {
                    wrong.push(format!("{door} for {:?}: {full}, and {empty} to an empty form", State::ALL[at]));
                }
            }
        }
        assert!(wrong.is_empty(), "on {}: {wrong:#?}", household.house.engine);
        counted("doors", cells, household.house.engine);
    }
}

/// S-083: no door answers to GET.
#[tokio::test]
async fn no_door_opens_to_a_link() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    for door in registered() {
        let answer = browser.get(&format!("/api/{door}")).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{door}");
    }
}
