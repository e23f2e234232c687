//! The gallery shows every screen, whatever can be refused and whatever can be told; and each of its states can be rendered.

use super::{
    super::{
        doors::WITH_KEY,
        gallery::{Switches, show},
    },
    browser::Browser,
    houses, production,
};
use crate::settings::Proxy;
use app::{App, gallery, routes};
use axum::{body::to_bytes, http::StatusCode, response::Response};
use leptos::server_fn::axum::server_fn_paths;
use leptos_axum::generate_route_list_with_exclusions;
use model::{Flash, Notice, Refusal};
use std::collections::BTreeSet;

/// What no page shows, and why.
const NOWHERE: [(&str, &str); 2] =
    [("content_type", "no form of ours sends such a message"), ("set_up_first", "the gate leads to the set-up before")];

/// Whether an address is one of a route: `/keys/{id}/rename`.
fn is_of(path: &str, route: &str) -> bool {
    let (path, route): (Vec<_>, Vec<_>) = (path.split('/').collect(), route.split('/').collect());
    path.len() == route.len()
        && route.iter().zip(&path).all(|(route, path)| route.starts_with(['{', ':']) || route == path)
}

#[test]
fn every_page_has_a_state() {
    let doors = server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    let pages = generate_route_list_with_exclusions(App, Some(doors));
    let states = gallery::all();
    let shown: Vec<&str> = states.iter().filter_map(|state| state.path.split('?').next()).collect();
    let missing: Vec<&str> = pages
        .iter()
        .map(|page| page.path())
        .filter(|page| {
            !page.starts_with("/api/")
                && !page.starts_with(routes::DEV_GALLERY)
                && !shown.iter().any(|path| is_of(path, page))
        })
        .collect();
    assert!(pages.len() > 60, "{}", pages.len());
    assert_eq!(missing, [""; 0], "a page without a state: give it one in the states.rs of its room");
}

#[test]
fn a_state_has_an_address_of_its_own() {
    let states = gallery::all();
    let ids: BTreeSet<&str> = states.iter().map(|state| state.id.as_str()).collect();
    let mut all: Vec<&str> = states.iter().map(|state| state.id.as_str()).collect();
    all.sort_unstable();
    let twice: Vec<_> = all.windows(2).filter(|two| two[0] == two[1]).map(|two| two[0]).collect();
    assert_eq!(twice, [""; 0]);
    assert!(
        ids.iter().all(|id| id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')),
        "{ids:?}"
    );
}

#[test]
fn whatever_can_be_told_is_told_somewhere() {
    // Serde names all variants when it meets another.
    let names = serde_json::from_str::<Notice>("\"?\"").unwrap_err().to_string();
    let names: BTreeSet<String> = names.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert!(names.len() > 35 && names.contains("key_deleted"), "{names:?}");
    let name = |notice: &Notice| match serde_json::to_value(notice).unwrap() {
        serde_json::Value::Object(fields) => fields.keys().next().unwrap().clone(),
        name => name.as_str().unwrap().to_owned(),
    };
    let told: BTreeSet<String> =
        gallery::all().iter().filter_map(|state| state.facts.flash.notice.as_ref().map(name)).collect();
    let missing: Vec<_> = names.difference(&told).collect();
    assert_eq!(missing, [""; 0], "told by no state");
}

#[test]
fn whatever_can_be_refused_is_refused_somewhere() {
    let source = include_str!("../../../../app/model/src/refusal.rs");
    let codes = source.split("pub const fn code(").nth(1).unwrap().split("\n    }").next().unwrap();
    let codes: BTreeSet<&str> = codes.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(codes.len() > 55 && codes.contains("wrong_pair"), "{codes:?}");
    let states = gallery::all();
    let shown: BTreeSet<String> = states.iter().flat_map(gallery::State::refusals).collect();
    let missing: BTreeSet<&str> = codes.into_iter().filter(|code| !shown.contains(*code)).collect();
    let excused: BTreeSet<&str> = NOWHERE.iter().map(|(code, _)| *code).collect();
    assert_eq!(missing, excused, "refused by no state, beside those with a reason");
}

#[tokio::test]
async fn every_state_can_be_rendered() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    for state in gallery::all() {
        let failed = state.refusals().iter().any(|code| code == "internal");
        for switches in ["", "?theme=dark&dir=rtl", "?script=off"] {
            let page = format!("{}{switches}", routes::dev_state_page(&state.id));
            let answer = browser.get(&page).await;
            let is_missing =
                state.refusals().iter().any(|code| code == "not_found") || state.id.ends_with("-no-such-device");
            let expected = if is_missing { StatusCode::NOT_FOUND } else { StatusCode::OK };
            assert_eq!(answer.status, expected, "{page}");
            let body = &answer.body;
            assert_eq!(body.matches("<h1 ").count(), 1, "{page}: {body}");
            assert!(
                failed || !body.contains("Something failed on our side. Nothing was changed. Try again."),
                "{page} reads what it was not given: {body}"
            );
            assert_eq!(body.contains("dir=\"rtl\" data-theme=\"dark\""), switches.contains("rtl"), "{page}");
            assert!(!switches.contains("off") || !body.contains("<script type=\"module\""), "{page}");
            let policy = answer.headers["content-security-policy"].to_str().unwrap();
            assert!(
                policy.contains("frame-ancestors 'self'") && policy.contains("form-action 'none'"),
                "{page}: {policy}"
            );
            assert_eq!(answer.headers["x-frame-options"], "SAMEORIGIN", "{page}");
        }
    }
}

#[tokio::test]
async fn the_gallery_lists_its_states() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    let list: serde_json::Value = serde_json::from_str(&browser.get(routes::DEV_GALLERY_JSON).await.body).unwrap();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), gallery::all().len());
    assert!(list.iter().any(|state| state["id"] == "l3-wrong-code" && state["app"] == false && state["acts"] == false));
    assert!(
        list.iter()
            .any(|state| state["id"] == "l2-waiting-for-the-key" && state["app"] == true && state["acts"] == true)
    );
    let index = browser.get(routes::DEV_GALLERY).await;
    assert_eq!(index.body.matches("<iframe ").count(), list.len());
    for state in list {
        assert!(state["acts"] == false || state["app"] == true, "nothing happens on a page without script: {state}");
    }
    assert!(index.headers["content-security-policy"].to_str().unwrap().contains("frame-src 'self'"));
    let one = browser.get(&format!("{}?theme=dark&width=360", routes::dev_state("l3-wrong-code"))).await;
    assert!(one.body.contains("src=\"/dev/gallery/l3-wrong-code/page?theme=dark\""), "{}", one.body);
    let next = "href=\"/dev/gallery/l3-wrong-three-times?theme=dark&amp;width=360\"";
    assert!(one.body.contains(next), "{}", one.body);
    assert_eq!(browser.get("/dev/gallery/no-such-state/page").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn there_is_no_gallery_outside_of_development() {
    let house = production(Proxy { trusted: Vec::new() }).await;
    let mut browser = Browser::new(&house);
    for path in
        [routes::DEV_GALLERY, routes::DEV_GALLERY_JSON, "/dev/gallery/l3-wrong-code", "/dev/gallery/l3-wrong-code/page"]
    {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.body.contains("Enter the code"), "{path}");
    }
}

/// A form that a browser sends says on the page that it leads back to why it was refused, whichever state that page is in.
#[tokio::test]
async fn every_form_says_why_it_was_refused() {
    let house = houses().await.swap_remove(0);
    let (mut tried, mut silent) = (BTreeSet::new(), Vec::new());
    for state in gallery::all() {
        let path = state.path.split('?').next().unwrap_or_default().to_owned();
        let body = text(show(&house.site, state, &Switches::default()).await).await;
        // What a form says of itself: its door, the thing that it is about, and the page that it is on.
        let forms: BTreeSet<_> = body
            .split("<form ")
            .skip(1)
            .filter_map(|rest| rest.split("</form>").next())
            .filter_map(|form| {
                Some((
                    value(form, "action=\"/api/")?,
                    value(form, "name=\"id\" value=\""),
                    value(form, "name=\"page\" value=\""),
                ))
            })
            .collect();
        for (door, id, said) in forms {
            let leads_to = routes::form_page(&door, &said.unwrap_or_default(), id.as_deref()).into_owned();
            // The answer of a key is sent by script alone.
            if WITH_KEY.contains(&&*door) || leads_to != path {
                continue;
            }
            let mut refused = state.clone();
            refused.facts.flash = Flash { door: door.clone(), refusal: Some(Refusal::Busy), ..Flash::default() };
            let body = text(show(&house.site, &refused, &Switches::default()).await).await;
            tried.insert(door.clone());
            if !body.contains("We are busy at the moment") || !body.contains("<title>Error: ") {
                silent.push(format!("{door} in {}", state.id));
            }
        }
    }
    assert!(tried.len() > 40, "{tried:?}");
    assert_eq!(silent, [""; 0], "refused without a word");
}

fn value(of: &str, name: &str) -> Option<String> {
    Some(of.split_once(name)?.1.split('"').next()?.to_owned())
}

async fn text(response: Response) -> String {
    String::from_utf8(to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap()
}
