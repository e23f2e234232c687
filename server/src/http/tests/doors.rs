use super::{EMAIL, House, PASSWORD, browser::Browser, browser::code_at, houses, matrix::counted};
use app::routes;
use axum::http::{Method, StatusCode, header};
use std::collections::{BTreeMap, BTreeSet};

/// Who asks, in the order of the columns below.
const VISITORS: [&str; 5] = ["anonymous", "pending", "locked", "unlocked", "key to save"];

/// What each door answers to a bare call of each visitor (S-001). A door without a row fails the test.
///
/// `ok` is a success; anything else is the stable code of the refusal. `bad_request`: the door read the form before it asked who is
/// there, and a field was missing. No call here can succeed in changing anything, but for `log_out`, `lock`, `start_app_setup`,
/// `start_new_recovery_key`, the two that log out other devices, and [`LAST`]. The account has an app and no security key.
const MATRIX: [(&str, [&str; 5]); 69] = [
    ("sign_up", ["bad_request"; 5]),
    ("verify_email", ["bad_request"; 5]),
    ("log_in", ["bad_request"; 5]),
    ("log_in_with_code", ["bad_request"; 5]),
    ("unlock", ["bad_request"; 5]),
    ("connect_app", ["bad_request"; 5]),
    ("log_out", ["ok"; 5]),
    ("security", ["log_in_first", "log_in_first", "ok", "ok", "ok"]),
    ("lock", ["log_in_first", "log_in_first", "ok", "ok", "ok"]),
    ("start_app_setup", ["log_in_first", "log_in_first", "unlock_first", "ok", "unlock_first"]),
    ("restart_app_setup", ["log_in_first", "log_in_first", "setup_expired", "setup_expired", "setup_expired"]),
    ("finish_recovery_key", ["log_in_first", "log_in_first", "key_not_saved", "key_not_saved", "key_not_saved"]),
    ("log_in_key_options", ["log_in_first", "not_found", "log_in_first", "log_in_first", "log_in_first"]),
    ("log_in_with_key", ["bad_request"; 5]),
    ("unlock_key_options", ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("unlock_with_key", ["bad_request"; 5]),
    ("key_registration_options", ["log_in_first", "log_in_first", "unlock_first", "ok", "unlock_first"]),
    ("register_key", ["bad_request"; 5]),
    ("try_key_options", ["bad_request"; 5]),
    ("try_key", ["bad_request"; 5]),
    ("rename_key", ["bad_request"; 5]),
    ("delete_key", ["bad_request"; 5]),
    ("log_in_with_recovery_key", ["bad_request"; 5]),
    ("start_new_recovery_key", ["log_in_first", "log_in_first", "unlock_first", "ok", "unlock_first"]),
    ("save_new_recovery_key", ["log_in_first", "log_in_first", "key_not_saved", "key_not_saved", "key_not_saved"]),
    ("cancel_new_recovery_key", ["log_in_first", "log_in_first", "ok", "ok", "ok"]),
    ("answer_check_up", ["bad_request"; 5]),
    ("disable_keys", ["log_in_first", "log_in_first", "unlock_first", "not_found", "unlock_first"]),
    ("rename_app", ["bad_request"; 5]),
    ("disable_app", ["bad_request"; 5]),
    ("start_app_replacement", ["bad_request"; 5]),
    ("restart_app_replacement", ["log_in_first", "log_in_first", "setup_expired", "setup_expired", "setup_expired"]),
    ("replace_app", ["bad_request"; 5]),
    ("send_log_in_text", ["log_in_first", "not_found", "log_in_first", "log_in_first", "log_in_first"]),
    ("log_in_with_text", ["bad_request"; 5]),
    ("send_unlock_text", ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("unlock_with_text", ["bad_request"; 5]),
    ("send_setup_text", ["bad_request"; 5]),
    ("resend_setup_text", ["log_in_first", "log_in_first", "text_only_first", "text_only_first", "text_only_first"]),
    ("connect_phone", ["bad_request"; 5]),
    ("disable_phone", ["log_in_first", "log_in_first", "unlock_first", "not_found", "unlock_first"]),
    ("rename_device", ["bad_request"; 5]),
    ("log_out_device", ["bad_request"; 5]),
    ("create_api_token", ["log_in_first", "log_in_first", "unlock_first", "fields", "unlock_first"]),
    ("revoke_api_token", ["bad_request"; 5]),
    ("change_password", ["bad_request"; 5]),
    ("request_password_reset", ["bad_request"; 5]),
    ("reset_password", ["bad_request"; 5]),
    // Who asks is no admin: for them there is no such thing. What an admin is told is in `admin.rs`.
    ("remind_members", ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("reset_member", ["bad_request"; 5]),
    ("leave_out_member", ["bad_request"; 5]),
    ("end_leave_out", ["bad_request"; 5]),
    ("allow_set_up", ["bad_request"; 5]),
    ("approve_request", ["bad_request"; 5]),
    ("decline_request", ["bad_request"; 5]),
    ("methods_reviewed", ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("log_out_other_devices", ["log_in_first", "log_in_first", "ok", "ok", "ok"]),
    ("this_was_not_me", ["log_in_first", "log_in_first", "ok", "ok", "ok"]),
    ("invite", ["bad_request"; 5]),
    ("invite_many", ["bad_request"; 5]),
    ("invite_again", ["bad_request"; 5]),
    ("withdraw_invitation", ["bad_request"; 5]),
    ("join", ["bad_request"; 5]),
    ("join_as_new", ["bad_request"; 5]),
    ("join_here", ["bad_request"; 5]),
    ("set_role", ["bad_request"; 5]),
    ("remove_member", ["bad_request"; 5]),
    // Nothing is asked of her, so there is nothing to put off.
    ("put_off_set_up", ["log_in_first", "log_in_first", "ok", "ok", "ok"]),
    ("set_policy", ["bad_request"; 5]),
];

/// A key or an app that nobody has.
const ID: (&str, &str) = ("id", "00000000-0000-4000-8000-000000000000");
const RESPONSE: (&str, &str) = ("response", "{}");

/// Tried after all others: it takes the second step away from the visitors of the next.
const LAST: &str = "disable_two_step";

/// An admin's door, for people who are none.
const NO_ADMIN: [&str; 5] = ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"];

/// A door, the fields of its form, and what it answers to each visitor.
type Row = (&'static str, &'static [(&'static str, &'static str)], [&'static str; 5]);

/// The doors with fields filled in, for visitors who may not use them.
const FILLED: [Row; 50] = [
    ("set_policy", &[("version", "0")], ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("verify_email", &[("token", "no such token")], ["bad_request"; 5]),
    ("verify_email", &[("password", "not the password")], ["bad_request"; 5]),
    (
        "log_in_with_code",
        &[("code", "000000")],
        ["log_in_first", "wrong_code", "log_in_first", "log_in_first", "log_in_first"],
    ),
    (
        "unlock",
        &[("password", "not the password")],
        ["log_in_first", "log_in_first", "wrong_password", "wrong_password", "wrong_password"],
    ),
    (
        "connect_app",
        &[("code", "000000")],
        ["log_in_first", "log_in_first", "setup_expired", "setup_expired", "setup_expired"],
    ),
    (
        "finish_recovery_key",
        &[("saved", "yes")],
        ["log_in_first", "log_in_first", "key_not_shown", "key_not_shown", "ok"],
    ),
    ("renew_recovery_key", &[], ["log_in_first", "log_in_first", "unlock_first", "conflict", "ok"]),
    ("verify_email", &[("token", "no such token"), ("password", "not the password")], ["link_expired"; 5]),
    (
        "log_in_with_key",
        &[RESPONSE],
        ["log_in_first", "challenge_expired", "log_in_first", "log_in_first", "log_in_first"],
    ),
    (
        "unlock_with_key",
        &[("password", "not the password"), RESPONSE],
        ["log_in_first", "log_in_first", "wrong_password", "wrong_password", "wrong_password"],
    ),
    (
        "register_key",
        &[("name", "Blue key"), RESPONSE],
        ["log_in_first", "log_in_first", "challenge_expired", "challenge_expired", "challenge_expired"],
    ),
    ("try_key_options", &[ID], ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    (
        "try_key",
        &[ID, RESPONSE],
        ["log_in_first", "log_in_first", "challenge_expired", "challenge_expired", "challenge_expired"],
    ),
    (
        "rename_key",
        &[ID, ("name", "Blue key")],
        ["log_in_first", "log_in_first", "unlock_first", "not_found", "unlock_first"],
    ),
    ("delete_key", &[ID], ["log_in_first", "log_in_first", "unlock_first", "not_found", "unlock_first"]),
    (
        "log_in_with_recovery_key",
        &[("recovery-key", "0000-0000-0000-0000-0000-0000")],
        ["log_in_first", "wrong_recovery_key", "log_in_first", "log_in_first", "log_in_first"],
    ),
    (
        "log_in_with_text",
        &[("code", "000000")],
        ["log_in_first", "text_code_over", "log_in_first", "log_in_first", "log_in_first"],
    ),
    (
        "unlock_with_text",
        &[("password", "not the password"), ("code", "000000")],
        ["log_in_first", "log_in_first", "wrong_password", "wrong_password", "wrong_password"],
    ),
    (
        "send_setup_text",
        &[("tel", "+44 7400 123456")],
        ["log_in_first", "log_in_first", "unlock_first", "text_only_first", "unlock_first"],
    ),
    (
        "connect_phone",
        &[("code", "000000")],
        ["log_in_first", "log_in_first", "text_only_first", "text_only_first", "text_only_first"],
    ),
    (
        "save_new_recovery_key",
        &[("saved", "yes")],
        ["log_in_first", "log_in_first", "key_not_shown", "key_not_shown", "ok"],
    ),
    (
        "answer_check_up",
        &[("answer", "still_there")],
        ["log_in_first", "log_in_first", "conflict", "conflict", "conflict"],
    ),
    (
        "rename_app",
        &[ID, ("name", "Old phone")],
        ["log_in_first", "log_in_first", "unlock_first", "not_found", "unlock_first"],
    ),
    ("disable_app", &[ID], ["log_in_first", "log_in_first", "unlock_first", "not_found", "unlock_first"]),
    ("start_app_replacement", &[ID], ["log_in_first", "log_in_first", "unlock_first", "not_found", "unlock_first"]),
    (
        "replace_app",
        &[("code", "000000")],
        ["log_in_first", "log_in_first", "setup_expired", "setup_expired", "setup_expired"],
    ),
    (
        "rename_device",
        &[ID, ("name", "Laptop")],
        ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"],
    ),
    ("log_out_device", &[ID], ["log_in_first", "log_in_first", "conflict", "conflict", "conflict"]),
    (
        "change_password",
        &[("new-password", "short")],
        ["log_in_first", "log_in_first", "unlock_first", "fields", "unlock_first"],
    ),
    ("revoke_api_token", &[ID], ["log_in_first", "log_in_first", "unlock_first", "conflict", "unlock_first"]),
    ("remind_members", &[("ids[]", ID.1)], ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    (
        "reset_member",
        &[ID, ("reason", "lost")],
        ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"],
    ),
    (
        "leave_out_member",
        &[ID, ("reason", "a script"), ("until", "2026-12-01")],
        ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"],
    ),
    ("end_leave_out", &[ID], ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("allow_set_up", &[ID], ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("approve_request", &[ID], ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("decline_request", &[ID], ["log_in_first", "log_in_first", "not_found", "not_found", "not_found"]),
    ("request_password_reset", &[("email", "nobody")], ["fields"; 5]),
    (
        "reset_password",
        &[("token", "no such token"), ("new-password", "seven other silent rivers")],
        ["reset_link_expired"; 5],
    ),
    // Nobody here is an admin.
    ("invite", &[("email", "joao@example.org")], NO_ADMIN),
    ("invite_many", &[("lines", "joao@example.org")], NO_ADMIN),
    ("set_role", &[ID, ("role", "admin")], NO_ADMIN),
    ("remove_member", &[ID], NO_ADMIN),
    ("invite_again", &[ID], NO_ADMIN),
    ("withdraw_invitation", &[ID], NO_ADMIN),
    ("join", &[("token", "no such token"), ("password", "not the password")], ["invitation_over"; 5]),
    (
        "join_as_new",
        &[("token", "no such token"), ("name", "Maria"), ("new-password", "seven other silent rivers")],
        ["invitation_over"; 5],
    ),
    ("join_here", &[ID], NO_ADMIN),
    (LAST, &[], ["log_in_first", "log_in_first", "unlock_first", "ok", "unlock_first"]),
];

/// One browser for each visitor, made afresh: doors may change them.
async fn visitor(house: &House, secret: &str, name: &str) -> Browser {
    let mut browser = Browser::new(house);
    if name == "anonymous" {
        return browser;
    }
    browser.log_in().await;
    if name == "pending" {
        return browser;
    }
    // Each visitor needs a step of its own: codes work once.
    house.clock.forward(30_000);
    let code = code_at(secret, house.site.portal.now().unix_seconds());
    let answer = browser.call("log_in_with_code", &[("code", &code)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{name}: {}", answer.body);
    if name == "unlocked" {
        assert_eq!(browser.call("unlock", &[("password", PASSWORD)]).await.status, StatusCode::OK);
    }
    browser
}

async fn house_with_app(house: House) -> (House, String) {
    let house = house.with_maria().await;
    let mut owner = Browser::new(&house);
    owner.log_in().await;
    let secret = owner.enable(&house).await;
    owner.form("log_out", &[]).await;
    (house, secret)
}

/// A session that is held up by a recovery key: the set-up was left before the key was saved.
async fn key_to_save(house: House) -> (House, Browser) {
    let house = house.with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    browser.form("unlock", &[("password", PASSWORD)]).await;
    browser.form("start_app_setup", &[]).await;
    let page = browser.get(routes::APP).await.body;
    let key = super::browser::between(&page, "id=\"setup-key\"", "</p>");
    let secret: String = key.split(['>', '<']).nth(1).unwrap().split_whitespace().collect();
    let now = house.site.portal.now().unix_seconds();
    browser.form("connect_app", &[("code", &code_at(&secret, now - 30))]).await;
    browser.form("log_out", &[]).await;
    browser.log_in().await;
    let answer = browser.form("log_in_with_code", &[("code", &code_at(&secret, now))]).await;
    assert_eq!(answer.location(), routes::NEW_RECOVERY_KEY);
    (house, browser)
}

fn said(answer: &super::browser::Answer) -> String {
    if answer.status.is_success() { "ok".to_owned() } else { answer.code() }
}

/// S-001, S-006, S-021, S-031: whoever has given only the password is told `log_in_first` at every door but those of the second step, and
/// what changes anything says `unlock_first` while the settings are locked.
#[tokio::test]
async fn every_door_answers_every_visitor_as_the_matrix_says() {
    for house in houses().await {
        let (house, secret) = house_with_app(house).await;
        let rows = MATRIX.iter().map(|(door, row)| (*door, &[][..], *row)).chain(FILLED.iter().copied());
        let (last, rows): (Vec<_>, Vec<_>) = rows.partition(|(door, ..)| *door == LAST);
        let (mut wrong, mut cells) = (Vec::new(), 0);
        for (door, fields, row) in rows.into_iter().chain(last) {
            for (name, expected) in VISITORS.iter().zip(row) {
                if *name == "key to save" {
                    continue;
                }
                cells += 1;
                let answer = visitor(&house, &secret, name).await.call(door, fields).await;
                if said(&answer) != expected {
                    wrong.push(format!("{door} {fields:?} for {name}: {} instead of {expected}", said(&answer)));
                }
            }
        }
        assert!(wrong.is_empty(), "on {}: {wrong:#?}", house.engine);
        counted("the doors", cells, house.engine);
    }
}

#[tokio::test]
async fn a_session_that_must_save_its_key_can_do_that_and_little_else() {
    let rows = MATRIX
        .iter()
        .map(|(door, row)| (*door, &[][..], row[4]))
        .chain(FILLED.iter().map(|(d, f, row)| (*d, *f, row[4])));
    for (door, fields, expected) in rows {
        let (_house, mut browser) = key_to_save(houses().await.swap_remove(0)).await;
        assert_eq!(said(&browser.call(door, fields).await), expected, "{door}");
    }
}

#[tokio::test]
async fn the_matrix_knows_every_door() {
    let known: BTreeSet<String> = MATRIX
        .iter()
        .map(|row| row.0)
        .chain(FILLED.iter().map(|row| row.0))
        .map(|door| format!("/api/{door}"))
        .collect();
    let registered: BTreeMap<String, Method> =
        leptos::server_fn::axum::server_fn_paths().map(|(path, method)| (path.to_owned(), method)).collect();
    assert_eq!(registered.keys().cloned().collect::<BTreeSet<_>>(), known);
    // No door answers to GET: a link or an image must never change anything (S-083).
    assert!(registered.values().all(|method| *method == Method::POST), "{registered:?}");
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    for path in registered.keys() {
        assert_eq!(browser.get(path).await.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
    }
}

#[tokio::test]
async fn a_refused_form_comes_back_with_what_was_typed_and_nothing_in_the_address() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        let fields = [("email", EMAIL), ("password", "wrong password"), ("next", "/manage-profile")];
        let answer = browser.form("log_in", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", house.engine);
        assert_eq!(answer.location(), "/login?next=%2Fmanage-profile");
        let page = browser.get(answer.location()).await.body;
        assert!(page.contains("That email and password do not match."));
        assert!(page.contains(EMAIL) && page.contains("value=\"/manage-profile\"") && !page.contains("wrong password"));
        assert!(!browser.get("/login").await.body.contains("do not match"), "told once");
    }
}

#[tokio::test]
async fn the_app_hears_a_status_and_a_code() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    let answer = browser.call("log_in", &[("email", EMAIL), ("password", "wrong password")]).await;
    assert_eq!((answer.status, answer.code().as_str()), (StatusCode::UNAUTHORIZED, "wrong_pair"));
    let answer = browser.call("log_in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!((answer.location(), answer.headers.contains_key("serverfnredirect")), (routes::SECURITY, true));
}

#[tokio::test]
async fn what_is_no_form_of_ours_is_refused() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    let large = "x".repeat(1_000_000);
    let answer = browser.call("log_in", &[("email", &large), ("password", "y")]).await;
    assert_eq!((answer.status, answer.code().as_str()), (StatusCode::PAYLOAD_TOO_LARGE, "too_large"));
    let answer = browser.call("no_such_door", &[]).await;
    assert_eq!((answer.status, answer.code().as_str()), (StatusCode::NOT_FOUND, "not_found"));
    let answer = browser.call("log_in", &[("email", EMAIL)]).await;
    assert_eq!((answer.status, answer.code().as_str()), (StatusCode::BAD_REQUEST, "bad_request"));
}

#[tokio::test]
async fn only_the_doors_of_a_key_take_its_long_answer() {
    let (house, secret) = house_with_app(houses().await.swap_remove(0)).await;
    let mut pending = visitor(&house, &secret, "pending").await;
    let long = "\"".repeat(64 * 1024);
    let answer = pending.call("log_in_with_key", &[("response", &long)]).await;
    assert_eq!(answer.code(), "challenge_expired", "it was read");
    let longer = "\"".repeat(80 * 1024);
    assert_eq!(pending.call("log_in_with_key", &[("response", &longer)]).await.code(), "too_large");
    assert_eq!(pending.call("log_in_with_code", &[("code", &long[..20 * 1024])]).await.code(), "too_large");
}

#[tokio::test]
async fn a_browser_remembers_the_second_step_that_worked() {
    let (house, secret) = house_with_app(houses().await.swap_remove(0)).await;
    let mut browser = visitor(&house, &secret, "pending").await;
    assert!(!browser.cookies.contains_key("nightlatch-way"), "the password alone tells nothing");
    browser.call("log_in_with_code", &[("code", "000000")]).await;
    assert!(!browser.cookies.contains_key("nightlatch-way"));
    house.clock.forward(60_000);
    let code = code_at(&secret, house.site.portal.now().unix_seconds());
    let answer = browser.call("log_in_with_code", &[("code", &code)]).await;
    let cookies = answer.headers.get_all(header::SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap());
    let way = cookies.into_iter().find(|cookie| cookie.starts_with("nightlatch-way=")).unwrap();
    assert!(way.starts_with("nightlatch-way=authenticator_app;") && way.contains("Max-Age=31536000"), "{way}");
    browser.form("log_out", &[]).await;
    assert!(browser.cookies.contains_key("nightlatch-way"), "and longer than the session");
}

#[tokio::test]
async fn a_refused_form_about_a_key_comes_back_to_its_page() {
    let (house, secret) = house_with_app(houses().await.swap_remove(0)).await;
    let mut locked = visitor(&house, &secret, "locked").await;
    let answer = locked.form("rename_key", &[ID, ("name", "Blue key")]).await;
    let page: String = url::form_urlencoded::byte_serialize(routes::key_rename(ID.1).as_bytes()).collect();
    assert_eq!(answer.location(), format!("{}?next={page}", routes::UNLOCK));
    // What is no number of a key gets into no address.
    let answer = locked.form("rename_key", &[("id", "../../../../logout?"), ("name", "Blue key")]).await;
    let page: String = url::form_urlencoded::byte_serialize(routes::TWO_STEP.as_bytes()).collect();
    assert_eq!(answer.location(), format!("{}?next={page}", routes::UNLOCK));
}

#[tokio::test]
async fn logging_out_ends_the_session_and_clears_the_browser() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    let before = browser.cookies.clone();
    let answer = browser.form("log_out", &[]).await;
    assert_eq!(answer.location(), routes::LOGGED_OUT);
    assert!(answer.headers.contains_key("clear-site-data"));
    assert!(!browser.cookies.contains_key("nightlatch"));
    browser.cookies = before;
    assert!(browser.get(routes::SECURITY).await.location().starts_with(routes::LOG_IN), "the old token is dead");
    assert!(browser.cookies.contains_key("nightlatch"), "a log-in in another tab may have put a new one in its place");
}

#[tokio::test]
async fn nothing_of_an_answer_is_kept_by_anyone() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    for answer in [browser.log_in().await, browser.call("security", &[]).await, browser.get(routes::SECURITY).await] {
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    }
}
