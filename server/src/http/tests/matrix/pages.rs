//! Every page.

use super::{Household, State, Table, counted};
use crate::http::tests::{browser::Answer, houses};
use app::{App, routes};
use axum::http::StatusCode;
use leptos::server_fn::axum::server_fn_paths;
use leptos_axum::generate_route_list_with_exclusions;
use std::{
    array,
    collections::{BTreeMap, BTreeSet},
};

/// What the router has beside the pages of the app, as its source names it, and what is asked for here. Server functions are in
/// `doors.rs` here; who hears what happens is in the tests of `events.rs`, for that answer has no end.
const BESIDE: [(&str, &[&str]); 9] = [
    ("routes::HOME", &[routes::HOME]),
    ("routes::ADMIN_ACTIVITY_CSV", &[routes::ADMIN_ACTIVITY_CSV]),
    ("\"/api/{door}\"", &[]),
    ("routes::THEME", &["POST:/theme"]),
    ("routes::LANGUAGE", &["POST:/language"]),
    ("routes::RECOVERY_FILE", &["POST:/manage-profile/security/two-step-verification/recovery/file"]),
    ("routes::EVENTS", &[]),
    ("\"/healthz\"", &["/healthz"]),
    ("\"/readyz\"", &["/readyz"]),
];

/// Addresses for which the gate decides without a route.
const NO_ROUTE: [&str; 3] = [routes::LOG_IN_STEP, routes::ADMIN, "/no-such-page"];

/// The pages, as they are registered, and those that the router has beside them.
fn registered() -> BTreeSet<String> {
    let source = include_str!("../../mod.rs").split(".route(").skip(1);
    let named: BTreeSet<_> = source.map(|rest| rest.split(',').next().unwrap().trim()).collect();
    assert_eq!(named, BESIDE.iter().map(|(name, _)| *name).collect(), "each route of the router is known here");
    let doors = server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    let of_app = generate_route_list_with_exclusions(App, Some(doors));
    let beside = BESIDE.iter().flat_map(|(_, asked)| *asked).chain(&NO_ROUTE).map(|path| (*path).to_owned());
    of_app.iter().map(|route| route.path().to_owned()).chain(beside).collect()
}

fn seen(answer: &Answer, page: &str) -> String {
    if answer.status == StatusCode::OK {
        return "page".to_owned();
    }
    if answer.status == StatusCode::NOT_FOUND {
        return "404".to_owned();
    }
    if answer.status != StatusCode::SEE_OTHER {
        return answer.status.as_str().to_owned();
    }
    assert_eq!(answer.body, "", "{page}: nothing of a page that is not shown");
    let (to, next) = answer.location().split_once('?').unwrap_or((answer.location(), ""));
    if matches!(to, routes::LOG_IN | routes::UNLOCK) && !next.is_empty() {
        let (_, next) = url::form_urlencoded::parse(next.as_bytes()).next().unwrap();
        assert_eq!(next, page, "and from there to the page");
    }
    match to {
        routes::LOG_IN => "login",
        routes::LOG_IN_APP => "step",
        routes::LOG_IN_REQUIRED => "required",
        routes::NEW_RECOVERY_KEY => "save",
        routes::UNLOCK => "unlock",
        routes::SECURITY => "security",
        routes::TWO_STEP => "two-step",
        routes::METHOD => "method",
        routes::START => "start",
        routes::MEMBERS => "members",
        other => other,
    }
    .to_owned()
}

/// S-001, S-002, S-020: every page in every state. Whoever has given only the password is led to the second step and reads nothing
/// about the account; the secret of the app is in no page after its set-up; a page without a line fails.
#[tokio::test]
async fn every_page_is_shown_to_those_whom_the_matrix_says() {
    let table = Table::<10>::read("http/tests/matrix/pages.txt");
    for house in houses().await {
        let household = Household::of(house).await;
        let id = household.member.to_string();
        let mut found: BTreeMap<String, [String; 10]> = BTreeMap::new();
        for (column, state) in State::ALL.into_iter().enumerate() {
            let mut known = household.visitor(state).await;
            for path in registered() {
                let page = path.replace(":id", &id);
                let answer = match page.strip_prefix("POST:") {
                    Some(to) => known.browser.form(to, &[("theme", "dark"), ("language", "de")]).await,
                    None => known.browser.get(&page).await,
                };
                let whole = format!("{:?} {}", answer.headers, answer.body);
                assert!(!whole.contains(&known.secret), "S-020: {page} for {state:?}");
                let saved = state != State::KeyToSave;
                assert!(!saved || !whole.contains(&known.key), "the recovery key: {page} for {state:?}");
                if state == State::Pending {
                    assert!(!whole.contains(&known.name), "S-002: {page}");
                }
                let cells = found.entry(path).or_insert_with(|| array::from_fn(|_| String::new()));
                cells[column] = seen(&answer, &page);
            }
        }
        table.must_say(&found, household.house.engine);
        counted("pages", 10 * found.len(), household.house.engine);
    }
}
