//! Odd texts in every text field of every door, and in the addresses of pages (S-096): never a fault, never a difference between the
//! engines. What each field says to each text is in `end2end/tests/bad-input.spec.ts`.

use super::{House, PASSWORD, browser::Browser, houses};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::{Device, NewAccount};
use leptos::server_fn::axum::server_fn_paths;
use std::{collections::BTreeMap, fs, path::Path};
use uuid::Uuid;

/// As they stand in the body of a form.
const TEXTS: [(&str, &str); 18] = [
    ("nothing", ""),
    ("blanks", "%20%20%20"),
    ("one letter", "x"),
    ("NUL", "a%00b"),
    ("bell", "a%07b"),
    ("line break", "a%0D%0ABcc:%20b@example.org"),
    ("right to left", "a%E2%80%AEb"),
    ("zero width", "%E2%80%8B"),
    ("emoji of several", "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7"),
    ("composed", "Am%C3%A9lie"),
    ("decomposed", "Ame%CC%81lie"),
    ("surrogate", "a%ED%A0%80b"),
    ("escaped surrogate", "%5Cud800"),
    ("no UTF-8", "a%FF%FEb"),
    ("SQL", "x'%20OR%20'1'='1';%20DROP%20TABLE%20account;%20--"),
    ("HTML", "%3Cimg%20src=x%20onerror=alert(1)%3E%3C/script%3E"),
    ("path", "../../etc/passwd%00"),
    ("template", "%7B%7B7*7%7D%7D%20$%7B7*7%7D%20%25s%20%25n"),
];

/// The text fields of every door, as its form calls them, read from the sources: a new one is among them.
fn fields() -> BTreeMap<String, Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src/doors");
    let mut all = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap() {
        let source = fs::read_to_string(file.unwrap().path()).unwrap();
        for door in source.split("#[server(endpoint = \"").skip(1) {
            let name = door.split('"').next().unwrap();
            let arguments = door.split_once("pub async fn").unwrap().1.split_once("-> Result").unwrap().0;
            all.insert(name.to_owned(), texts_among(arguments));
        }
    }
    let known: Vec<String> = server_fn_paths().map(|(path, _)| path.replace("/api/", "")).collect();
    assert!(known.iter().all(|door| all.contains_key(door)), "the sources no longer look as expected: {all:?}");
    assert!(all.values().flatten().count() > 60, "{all:?}");
    all
}

/// The arguments of a function that are texts.
fn texts_among(arguments: &str) -> Vec<String> {
    let mut names = Vec::new();
    for before in [": String", ": Option<String>", ": Vec<String>"] {
        for (at, _) in arguments.match_indices(before) {
            let own = arguments[..at].rsplit_once([',', '(']).map_or(&arguments[..at], |(rest, own)| {
                // `#[server(rename = "new-password")] new_password`
                if rest.ends_with("#[server") { &arguments[rest.len()..at] } else { own }
            });
            let name = own.split("rename = \"").nth(1).and_then(|rest| rest.split('"').next());
            let name = name.unwrap_or_else(|| own.rsplit([' ', '\n']).next().unwrap());
            names.push(if before == ": Vec<String>" { format!("{name}[]") } else { name.to_owned() });
        }
    }
    names
}

/// An admin with an authenticator app and open settings.
async fn admin(house: &House) -> Browser {
    let portal = &house.site.portal;
    let input = NewAccount { email: super::EMAIL.to_owned(), name: "Maria".to_owned(), password: PASSWORD.to_owned() };
    let id = portal.create_account(&portal.context(Device::default()), &input).await.unwrap();
    let organization = Uuid::from_u128(1);
    let mut tx = house.database().write().await.unwrap();
    store::organization::insert(&mut tx, organization, "Example Ltd", 1).await.unwrap();
    store::account::set_organization(&mut tx, id, organization, "admin").await.unwrap();
    tx.commit().await.unwrap();
    let mut browser = Browser::new(house);
    browser.log_in().await;
    browser.enable(house).await;
    browser
}

/// What was answered, without what is new each time.
fn in_short(answer: &super::browser::Answer) -> String {
    let json: serde_json::Value = serde_json::from_str(&answer.body).unwrap_or_default();
    format!("{} {} {}", answer.status.as_u16(), answer.code(), json["fields"])
}

async fn answers(house: &House) -> Vec<String> {
    let browser = admin(house).await;
    let mut all = Vec::new();
    for (door, names) in fields() {
        for name in &names {
            let large = "x".repeat(1_200_000);
            for (text, value) in TEXTS.iter().copied().chain([("more than a megabyte", large.as_str())]) {
                // One that is taken would end this session.
                if door == "change_password" && (14..1_000).contains(&value.len()) {
                    continue;
                }
                let others = names.iter().filter(|other| *other != name).map(|other| {
                    let id = Uuid::from_u128(7);
                    let sound = match other.as_str() {
                        "email" => "joao%40example.org".to_owned(),
                        "password" => PASSWORD.replace(' ', "+"),
                        "until" => "2026-12-01".to_owned(),
                        "role" => "member".to_owned(),
                        _ => id.to_string(),
                    };
                    format!("&{other}={sound}")
                });
                let body = format!("{name}={value}{}", others.collect::<String>());
                let request = Request::post(format!("/api/{door}"))
                    .header("sec-fetch-site", "same-origin")
                    .header(header::ACCEPT, "application/json")
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                // Each try with the session as it was, so that one does not spoil the next.
                let answer = browser.clone().send(request.body(Body::from(body)).unwrap()).await;
                let what = format!("{door}, {name}: {text}");
                assert!(answer.status.as_u16() < 500, "S-096: {what}: {} on {}", answer.status, house.engine);
                if text.starts_with("more") {
                    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "S-096: {what}");
                }
                all.push(format!("{what}: {}", in_short(&answer)));
            }
        }
    }
    for page in [
        "/admin/members?search=",
        "/admin/members?show=",
        "/admin/members?sort=",
        "/admin/members?older=",
        "/admin/activity?member=",
        "/admin/activity?older=",
        "/admin/activity.csv?member=",
        "/admin/invitations?older=",
        "/manage-profile/security/activity?show=security&older=",
        "/login?next=",
        "/verify-email?token=",
        "/reset-password?token=",
        "/join?token=",
        "/join?invitation=",
        "/admin/members/",
        "/manage-profile/security/devices/",
    ] {
        for (text, value) in TEXTS.iter().filter(|(_, value)| !value.contains("../")) {
            let path = format!("{page}{}", value.replace('\'', "%27"));
            let answer = browser.clone().get(&path).await;
            assert!(answer.status.as_u16() < 500, "S-096: {path}: {} on {}", answer.status, house.engine);
            assert!(!answer.body.contains("<img src=x"), "S-091: {path}");
            all.push(format!("{page} {text}: {}", answer.status));
        }
    }
    all
}

/// S-096 at every door.
#[tokio::test]
async fn odd_texts_are_answered_alike_by_both_engines() {
    let mut before: Option<Vec<String>> = None;
    for house in houses().await {
        let now = answers(&house).await;
        let done = now.iter().filter(|line| line.contains(": 200 ")).count();
        assert!(done > 5, "odd names are names: {done} were taken");
        let before = before.get_or_insert_with(|| now.clone());
        let differences: Vec<_> = before.iter().zip(&now).filter(|(one, other)| one != other).collect();
        assert!(differences.is_empty() && before.len() == now.len(), "S-096: {differences:#?}");
    }
}
