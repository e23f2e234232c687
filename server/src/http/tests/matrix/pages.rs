//! Every page.

use super::{Household, State, counted, lines};
use crate::http::tests::{browser::Answer, houses};
use app::{App, routes};
use axum::http::StatusCode;
use leptos::server_fn::axum::server_fn_paths;
use leptos_axum::generate_route_list_with_exclusions;
use std::collections::BTreeSet;

/// Where each page leads, in the order of [`State::ALL`].
///
/// `page`: it is shown. `404`: there is no such page. All else is where the browser is sent: `login` to the log-in, and from there to the
/// page; `step` to the second step; `required` to the set-up that is asked for; `save` to the recovery key that has to be saved; `unlock`
/// to the password, and from there to the page; `security`, `two-step`, `method`, `start` and `members` to these pages.
const TABLE: &str = "
";

/// The pages, as they are registered, and those that the router has beside them.
fn registered() -> BTreeSet<String> {
    let doors = server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    let of_app = generate_route_list_with_exclusions(App, Some(doors));
    let beside = [routes::HOME, routes::LOG_IN_STEP, routes::ADMIN, routes::ADMIN_ACTIVITY_CSV, "/no-such-page"];
    of_app.iter().map(|route| route.path().to_owned()).chain(beside.map(str::to_owned)).collect()
}

fn seen(answer: &Answer, page: &str) -> String {
    if answer.status == StatusCode::OK {
        return "page".to_owned();
    }
    if answer.status == StatusCode::NOT_FOUND {
        return "404".to_owned();
    }
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}");
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
    let table = lines::<10>(TABLE);
    let known: BTreeSet<_> = table.iter().map(|(page, _)| (*page).to_owned()).collect();
    for house in houses().await {
        let household = Household::of(house).await;
        let id = household.member.to_string();
        let (mut cells, mut found) = (0, Vec::new());
        for state in State::ALL {
            let mut known = household.visitor(state).await;
            let mut column = Vec::new();
            for path in registered() {
                let page = path.replace(":id", &id);
                let answer = known.browser.get(&page).await;
                let whole = format!("{:?} {}", answer.headers, answer.body);
                assert!(!whole.contains(&known.secret), "S-020: {page} for {state:?}");
                let saved = state != State::KeyToSave;
                assert!(!saved || !whole.contains(&known.key), "the recovery key: {page} for {state:?}");
                if state == State::Pending {
                    assert!(!whole.contains(&known.name), "S-002: {page}");
                }
                column.push((path, seen(&answer, &page)));
                cells += 1;
            }
            found.push(column);
        }
        let mut all = String::new();
        for (at, path) in registered().into_iter().enumerate() {
            all += &format!("{path} ");
            for column in &found {
                all += &format!("{} ", column[at].1);
            }
            all += "\n";
        }
        std::fs::write("/tmp/steps.pages", all).unwrap();
        assert_eq!(known, registered(), "a line for every page, and none for others");
        let mut wrong = Vec::new();
        for (at, column) in found.iter().enumerate() {
            for (path, seen) in column {
                let (_, words) = table.iter().find(|(known, _)| known == path).unwrap();
                if seen != words[at] {
                    wrong.push(format!("{path} for {:?}: {seen}, and not {}", State::ALL[at], words[at]));
                }
            }
        }
        assert!(wrong.is_empty(), "on {}: {wrong:#?}", household.house.engine);
        counted("pages", cells, household.house.engine);
    }
}
