//! What holds at every address of the server. The addresses come from the registries of pages, doors and operations, so that a new one is
//! among them.

use super::{
    EMAIL, House,
    browser::{Answer, Browser, between},
    houses,
    odd_requests::{answer, serve},
    productions,
};
use app::{App, routes};
use axum::http::{Method, StatusCode, header};
use leptos::server_fn::axum::server_fn_paths;
use leptos_axum::generate_route_list_with_exclusions;
use std::collections::BTreeSet;

/// What stands for the number of a thing in an address.
/// Headers of a request.
type Lines<'a> = &'a [(&'a str, &'a str)];

const ID: &str = "00000000-0000-4000-8000-000000000001";

/// What no registry knows.
const OTHERS: [&str; 22] = [
    routes::HOME,
    routes::THEME,
    routes::LANGUAGE,
    routes::RECOVERY_FILE,
    routes::EVENTS,
    routes::ADMIN_ACTIVITY_CSV,
    routes::DEV_OUTBOX_JSON,
    routes::DEV_GALLERY_JSON,
    "/dev/gallery/l3-wrong-code/page",
    "/dev/hash-rate",
    "/dev/look-up-rate",
    "/healthz",
    "/readyz",
    "/rest",
    "/rest/",
    "/rest/openapi.json",
    "/favicon.svg",
    "/robots.txt",
    "/pkg/nightlatch.css",
    "/pkg/no-such-file.js",
    "/api/no_such_door",
    "/no-such-page",
];

/// Every address: pages, doors, operations, files, and some where nothing is.
async fn addresses(house: &House) -> BTreeSet<String> {
    let doors: Vec<String> = server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    let pages = generate_route_list_with_exclusions(App, Some(doors.clone()));
    let pages: Vec<String> = pages.iter().map(|page| page.path().to_owned()).collect();
    let description = Browser::new(house).get("/rest/openapi.json").await.body;
    let description: serde_json::Value = serde_json::from_str(&description).unwrap();
    let operations: Vec<String> =
        description["paths"].as_object().unwrap().keys().map(|path| format!("/rest/api/1{path}")).collect();
    assert!(doors.len() > 60 && pages.len() > 50 && operations.len() > 6, "{doors:?} {pages:?} {operations:?}");
    let routed = [
        include_str!("../mod.rs"),
        include_str!("../dev.rs"),
        include_str!("../gallery.rs"),
        include_str!("../../rest/mod.rs"),
    ];
    let routed: usize = routed.iter().map(|source| source.matches(".route(").count()).sum();
    assert_eq!(routed, 16, "a route that no registry knows is named in OTHERS");
    let all = doors.into_iter().chain(pages).chain(operations).chain(OTHERS.map(str::to_owned));
    all.map(|path| with_ids(&path)).collect()
}

/// `/keys/{id}/rename` with a number in it.
fn with_ids(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with(['{', ':']) { ID } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// Files and what tells how the server is: the only answers that others may keep.
fn is_public(path: &str) -> bool {
    path.starts_with("/pkg/") || ["/favicon.svg", "/robots.txt", "/healthz", "/readyz"].contains(&path)
}

/// S-086: everything that an answer has to say to a browser.
fn check_headers(what: &str, path: &str, answer: &Answer) {
    let value = |name: &str| answer.headers.get(name).map_or("", |value| value.to_str().unwrap());
    for (name, expected) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "publickey-credentials-get=(self), publickey-credentials-create=(self)"),
        ("x-frame-options", "DENY"),
        ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ] {
        assert_eq!(value(name), expected, "S-086: {name} of {what}");
    }
    let all = answer.headers.get_all(header::CONTENT_SECURITY_POLICY).iter().count();
    let policy = value("content-security-policy");
    let parts: BTreeSet<&str> = policy.split(';').map(str::trim).collect();
    let is_page = value("content-type").starts_with("text/html");
    let mut needed = vec!["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];
    needed.extend(if is_page {
        &["object-src 'none'", "form-action 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"][..]
    } else {
        &["form-action 'none'"][..]
    });
    assert!(all == 1 && needed.iter().all(|part| parts.contains(part)), "S-086: the policy of {what}: {policy}");
    for never in ["unsafe-inline", "'unsafe-eval'", "unsafe-hashes", "http:", "https:", "data:", "*"] {
        assert!(!policy.contains(never), "S-086: {never} in the policy of {what}");
    }
    for absent in ["access-control-allow-origin", "server", "x-powered-by", "x-nightlatch-secret-page"] {
        assert_eq!(value(absent), "", "S-086: {absent} of {what}");
    }
    let kept = value("cache-control");
    let fits = kept == "no-store" || is_public(path) && (kept.is_empty() || kept == "no-cache");
    assert!(fits, "S-086: {what} may be kept: {kept:?}");
}

const HTML: (&str, &str) = ("accept", "text/html");
const JSON: (&str, &str) = ("accept", "application/json");
const OURS: (&str, &str) = ("sec-fetch-site", "same-origin");
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// S-086, S-083: pages, doors, operations, files; 200, 303, 401, 403, 404, 405, 413, 415, and 500 once the tables are gone.
#[tokio::test]
async fn every_answer_of_every_address_has_all_headers() {
    for mut house in productions().await {
        let files = tempfile::tempdir().unwrap();
        std::fs::create_dir(files.path().join("pkg")).unwrap();
        for name in ["pkg/nightlatch.css", "favicon.svg", "robots.txt"] {
            std::fs::write(files.path().join(name), "x").unwrap();
        }
        house.site.leptos.site_root = files.path().to_str().unwrap().into();
        let house = house.with_maria().await;
        let addresses = addresses(&house).await;
        let mut member = Browser::new(&house);
        member.log_in().await;
        let large = "x".repeat(1_100_000);
        let mut seen = BTreeSet::new();
        for path in &addresses {
            let doors = path.starts_with("/api/");
            let mut check = |what: &str, answer: &Answer| {
                check_headers(&format!("{what} {path}, {} on {}", answer.status, house.engine), path, answer);
                seen.insert(answer.status.as_u16());
            };
            for (who, mut browser) in [("nobody", Browser::new(&house)), ("Maria", member.clone())] {
                let requests: [(Method, Lines<'_>, &str); 7] = [
                    (Method::GET, &[HTML], ""),
                    (Method::GET, &[JSON], ""),
                    (Method::HEAD, &[HTML], ""),
                    (Method::OPTIONS, &[HTML, ("origin", "https://evil.example")], ""),
                    (Method::DELETE, &[HTML, OURS, FORM], ""),
                    (Method::POST, &[HTML, ("sec-fetch-site", "cross-site"), FORM], "x=1"),
                    (Method::POST, &[JSON, OURS, ("content-type", "text/plain")], "x=1"),
                ];
                for (method, headers, body) in requests {
                    let what = format!("{method} by {who} {headers:?}");
                    let reads = method == Method::GET || method == Method::HEAD;
                    let answer = browser.ask(method, path, headers, body).await;
                    check(&what, &answer);
                    // What changes something does not answer to what a link or an image sends.
                    if reads
                        && (doors && path != "/api/no_such_door"
                            || [routes::THEME, routes::LANGUAGE, routes::RECOVERY_FILE].contains(&&**path))
                    {
                        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "S-083: {what} {path}");
                        assert!(!answer.headers.contains_key(header::SET_COOKIE), "S-083: {what} {path}");
                    }
                }
            }
            if doors {
                let answer = member.clone().ask(Method::POST, path, &[JSON, OURS, FORM], &large).await;
                check("far too much for", &answer);
                assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "S-098: {path}");
            }
        }
        let mut tx = house.database().write().await.unwrap();
        store::testing::lose(&mut tx, "session").await.unwrap();
        tx.commit().await.unwrap();
        let mut faults = 0;
        for path in addresses.iter().filter(|path| !path.starts_with("/rest")) {
            let method = if path.starts_with("/api/") { Method::POST } else { Method::GET };
            for accept in [HTML, JSON] {
                let answer = member.clone().ask(method.clone(), path, &[accept, OURS, FORM], "").await;
                check_headers(&format!("{path}, {} on {}", answer.status, house.engine), path, &answer);
                let told = ["no such table", "relation", "lost_"].iter().any(|word| answer.body.contains(word));
                assert!(!told, "the fault itself is for the log: {}", answer.body);
                seen.insert(answer.status.as_u16());
                faults += usize::from(answer.status == StatusCode::INTERNAL_SERVER_ERROR);
            }
        }
        assert!(faults > 100, "{faults} faults");
        let needed = [200, 303, 401, 403, 404, 405, 413, 415, 500];
        assert!(needed.iter().all(|status| seen.contains(status)), "only {seen:?} were seen");
    }
}

/// S-087: on every page that there is for a member.
#[tokio::test]
async fn a_nonce_stands_in_nonce_attributes_alone_and_never_comes_twice() {
    let house = productions().await.swap_remove(0).with_maria().await;
    let mut member = Browser::new(&house);
    member.log_in().await;
    let (mut nonces, mut pages) = (BTreeSet::new(), 0);
    for path in addresses(&house).await {
        let answer = member.ask(Method::GET, &path, &[HTML], "").await;
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        let Some(nonce) = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()) else { continue };
        assert!(nonce.len() >= 22, "S-087: {nonce} has fewer than 128 bits");
        assert!(nonces.insert(nonce.to_owned()), "S-087: {path} has the nonce of another answer");
        let of_nonces = answer.body.matches(&format!(" nonce=\"{nonce}\"")).count();
        assert_eq!(answer.body.matches(nonce).count(), of_nonces, "S-087: the nonce elsewhere in {path}");
        let scripts = answer.body.matches("<script").count();
        let allowed = answer.body.split("<script").skip(1);
        let allowed = allowed.filter(|script| script.split('>').next().unwrap().contains(nonce)).count();
        assert_eq!(scripts, allowed, "S-087: a script without a nonce in {path}");
        for inline in [" style=\"", " onclick=", " onload=", " onerror=", " onsubmit=", "javascript:"] {
            assert!(!answer.body.contains(inline), "{inline} in {path}");
        }
        pages += 1;
    }
    assert!(pages > 25, "{pages} pages with a nonce");
}

/// S-091, S-092: who names a thing does not write the page that shows it. The title is not escaped by the frame.
#[tokio::test]
async fn a_name_in_a_title_does_not_end_it() {
    const NAME: &str = "</title><img src=x onerror=alert(1)>&lt;";
    for house in houses().await {
        let house = house.with_maria().await;
        let mut maria = Browser::new(&house);
        maria.log_in().await;
        maria.enable(&house).await;
        let security: serde_json::Value = serde_json::from_str(&maria.call("security", &[]).await.body).unwrap();
        let app = security["two_step"]["apps"][0]["id"].as_str().unwrap().to_owned();
        let renamed = maria.call("rename_app", &[("id", &app), ("name", NAME)]).await;
        assert_eq!(renamed.status, StatusCode::OK, "{}", renamed.body);
        let page = maria.get(&routes::app_rename(&app)).await.body;
        let title = between(&page, "<title>", "</title>");
        let shown = "&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;";
        assert!(title.contains(shown), "S-092 on {}: {title}", house.engine);
        assert_eq!(page.matches("</title>").count(), 1, "S-091 on {}", house.engine);
    }
}

/// S-094: no address becomes a socket, over a real connection, for whoever asks.
#[tokio::test]
async fn no_address_is_upgraded() {
    let house = productions().await.swap_remove(0).with_maria().await;
    let mut member = Browser::new(&house);
    member.log_in().await;
    let cookie = member.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
    let addresses = addresses(&house).await;
    let address = serve(&house).await;
    for path in &addresses {
        for wanted in [
            "Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
        ] {
            let request = format!("GET {path} HTTP/1.1\r\nHost: a\r\nCookie: {cookie}\r\n{wanted}\r\n\r\n");
            let (status, text) = answer(address, request.as_bytes()).await.unwrap();
            assert!((200..500).contains(&status), "S-094: {status} to an upgrade of {path}");
            let head = text.split("\r\n\r\n").next().unwrap_or_default().to_lowercase();
            assert!(!head.contains("upgrade") && !head.contains("sec-websocket"), "S-094: {path} answers {head}");
        }
    }
}

/// S-126: strangers hear whether the server is there and whether it can serve, and nothing else.
#[tokio::test]
async fn what_tells_how_the_server_is_tells_nothing_more() {
    for house in productions().await {
        let house = house.with_maria().await;
        let mut nobody = Browser::new(&house);
        for (path, status, body) in [("/healthz", 200, "ok"), ("/readyz", 200, "ready")] {
            let answer = nobody.get(path).await;
            assert_eq!((answer.status.as_u16(), answer.body.as_str()), (status, body), "S-126: {path}");
        }
        for path in ["/metrics", "/health", "/ready", "/status", "/version", "/debug", "/info", "/server-status"] {
            let answer = nobody.get(path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "S-126: {path}");
            assert!(!answer.body.contains(EMAIL) && !answer.body.contains(env!("CARGO_PKG_VERSION")), "S-126: {path}");
        }
        house.database().close().await;
        let answer = nobody.get("/readyz").await;
        assert_eq!((answer.status.as_u16(), answer.body.as_str()), (503, "not ready"), "S-126 on {}", house.engine);
        let answer = nobody.get("/healthz").await;
        assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, "ok"), "S-126: the process lives");
    }
}
