//! Every door.

use super::{Household, State, Table, counted};
use crate::http::tests::{browser::Answer, browser::Browser, houses};
use axum::http::{Method, StatusCode};
use leptos::server_fn::axum::server_fn_paths;
use std::{
    array,
    collections::{BTreeMap, BTreeSet},
};

type Fields = &'static [(&'static str, &'static str)];

/// Somebody whom the admins look after: another one at each call, so that nothing was counted for it before.
const MEMBER: (&str, &str) = ("id", ":member");
/// Something that nobody has.
const ID: (&str, &str) = ("id", "00000000-0000-4000-8000-000000000000");
const RESPONSE: (&str, &str) = ("response", "{}");
const WRONG: (&str, &str) = ("password", "not the password");
const NEW: (&str, &str) = ("new-password", "seven other silent rivers");

/// What is filled in, for every door that asks for something before it looks who is there; other doors may have a form here too.
const FILLED: [(&str, Fields); 53] = [
    ("sign_up", &[("email", "nobody"), ("name", "Maria"), NEW]),
    ("log_in", &[("email", ":member@example.org"), WRONG]),
    ("verify_email", &[("token", "no such token")]),
    ("verify_email", &[WRONG]),
    ("verify_email", &[("token", "no such token"), WRONG]),
    ("request_password_reset", &[("email", "nobody")]),
    ("reset_password", &[("token", "no such token"), NEW]),
    ("log_in_with_code", &[("code", "000000")]),
    ("log_in_with_key", &[RESPONSE]),
    ("log_in_with_text", &[("code", "000000")]),
    ("log_in_with_recovery_key", &[("recovery-key", "0000-0000-0000-0000-0000-0000")]),
    ("unlock", &[WRONG]),
    ("unlock_with_key", &[WRONG, RESPONSE]),
    ("unlock_with_text", &[WRONG, ("code", "000000")]),
    ("connect_app", &[("code", "000000")]),
    ("rename_app", &[ID, ("name", "Old phone")]),
    ("disable_app", &[ID]),
    ("start_app_replacement", &[ID]),
    ("replace_app", &[("code", "000000")]),
    ("register_key", &[("name", "Blue key"), RESPONSE]),
    ("try_key_options", &[ID]),
    ("try_key", &[ID, RESPONSE]),
    ("rename_key", &[ID, ("name", "Blue key")]),
    ("delete_key", &[ID]),
    ("send_setup_text", &[("tel", "+44 7400 123456")]),
    ("connect_phone", &[("code", "000000")]),
    ("finish_recovery_key", &[("saved", "yes")]),
    ("save_new_recovery_key", &[("saved", "yes")]),
    ("answer_check_up", &[("answer", "still_there")]),
    ("change_password", &[("new-password", "short")]),
    ("change_password", &[NEW]),
    ("rename_device", &[ID, ("name", "Laptop")]),
    ("log_out_device", &[ID]),
    ("create_api_token", &[("name", "Backup"), ("account_read", "on"), ("until", "2026-12-01")]),
    ("revoke_api_token", &[ID]),
    ("remind_members", &[("ids[]", ":member")]),
    ("reset_member", &[MEMBER, ("reason", "lost")]),
    ("leave_out_member", &[MEMBER, ("reason", "a script"), ("until", "2026-12-01")]),
    ("end_leave_out", &[MEMBER]),
    ("allow_set_up", &[MEMBER]),
    ("approve_request", &[MEMBER]),
    ("decline_request", &[MEMBER]),
    ("set_role", &[MEMBER, ("role", "admin")]),
    ("remove_member", &[MEMBER]),
    ("invite", &[("email", "joao@example.org"), ("role", "member")]),
    ("invite_many", &[("lines", "rui@example.org")]),
    ("invite_again", &[ID]),
    ("withdraw_invitation", &[ID]),
    ("join", &[("token", "no such token"), WRONG]),
    ("join_as_new", &[("token", "no such token"), ("name", "Maria"), NEW]),
    ("join_here", &[ID]),
    ("set_policy", &[("version", "0")]),
    ("set_policy", &[("version", "0"), ("allow_authenticator_app", "on"), ("delays", "0"), ("token_days", "365")]),
];

fn doors() -> Vec<(String, Method)> {
    server_fn_paths().map(|(path, method)| (path.strip_prefix("/api/").unwrap().to_owned(), method)).collect()
}

/// Every door without a field, and as it is filled in; with the name of its line.
fn calls() -> Vec<(String, String, Fields)> {
    let line = |door: &str, fields: Fields| {
        let names = fields.iter().map(|(name, _)| *name);
        std::iter::once(door).chain(names).collect::<Vec<_>>().join("+")
    };
    let bare = doors().into_iter().map(|(door, _)| (door.clone(), door, &[][..]));
    let mut calls: Vec<_> = bare.collect();
    for (door, fields) in FILLED {
        calls.push((line(door, fields), door.to_owned(), fields));
    }
    calls
}

fn said(answer: &Answer) -> String {
    if answer.status.is_success() { "ok".to_owned() } else { answer.code() }
}

/// Whether the next door may meet the same visitor: nothing was changed, and nothing counted.
fn changed_nothing(said: &str) -> bool {
    said != "ok" && !said.starts_with("wrong_")
}

/// S-001, S-002, S-006, S-021, S-031: whoever has given only the password is told `log_in_first` at every door but those of the second
/// step; what changes anything says `unlock_first` while the settings are locked; an admin's door is none for anybody else; whoever is
/// held up by a requirement or by a recovery key can do that and little else. A door without a line fails.
#[tokio::test]
async fn every_door_answers_everybody_as_the_matrix_says() {
    let table = Table::<10>::read("http/tests/matrix/doors.txt");
    for house in houses().await {
        let household = Household::of(house).await;
        let mut found: BTreeMap<String, [String; 10]> = BTreeMap::new();
        for (column, state) in State::ALL.into_iter().enumerate() {
            let mut here = None;
            for (line, door, fields) in calls() {
                let mut known = match here.take() {
                    Some(known) => known,
                    None => household.visitor(state).await,
                };
                let is_about = fields.iter().any(|(_, value)| value.contains(MEMBER.1));
                let member = if is_about { household.another_member().await.to_string() } else { String::new() };
                let filled: Vec<_> = fields.iter().map(|(_, value)| value.replace(MEMBER.1, &member)).collect();
                let fields: Vec<_> = fields.iter().zip(&filled).map(|((name, _), value)| (*name, &**value)).collect();
                let said = said(&known.browser.call(&door, &fields).await);
                if changed_nothing(&said) {
                    here = Some(known);
                }
                let cells = found.entry(line).or_insert_with(|| array::from_fn(|_| String::new()));
                cells[column] = said;
            }
        }
        table.must_say(&found, household.house.engine);
        counted("the doors", 10 * found.len(), household.house.engine);
    }
}

/// A door that only ever says that a field is missing has not been asked who may enter.
#[test]
fn every_door_is_asked_who_may_enter() {
    let filled: BTreeSet<_> = FILLED.iter().map(|(door, _)| (*door).to_owned()).collect();
    let known: BTreeSet<_> = doors().into_iter().map(|(door, _)| door).collect();
    assert!(filled.is_subset(&known), "{:?}", filled.difference(&known).collect::<Vec<_>>());
    let table = Table::<10>::read("http/tests/matrix/doors.txt");
    for door in known.difference(&filled) {
        assert!(table.line(door).iter().any(|cell| cell != "bad_request"), "{door} has no form in this test");
    }
}

/// S-083: no door answers to GET: a link or an image must never change anything.
#[tokio::test]
async fn no_door_answers_to_get() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    for (door, method) in doors() {
        assert_eq!(method, Method::POST, "{door}");
        assert_eq!(browser.get(&format!("/api/{door}")).await.status, StatusCode::METHOD_NOT_ALLOWED, "{door}");
    }
}
