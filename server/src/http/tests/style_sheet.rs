//! Where the style sheet is: in the first page of a visit, in a file for the others.

use super::{House, browser::Browser, houses};
use crate::http::{assets::sheet, headers::scriptless_policy};
use app::routes;
use axum::http::{Method, header};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

const LINKED: &str = r#"<link rel="stylesheet" href="/pkg/a.css">"#;

/// The page and its policy, for a browser that says where it comes from.
async fn ask(browser: &mut Browser, path: &str, from: Option<&str>) -> (String, String) {
    let headers: Vec<_> =
        [("accept", "text/html")].into_iter().chain(from.map(|from| ("sec-fetch-site", from))).collect();
    let answer = browser.ask(Method::GET, path, &headers, "").await;
    assert!(answer.status.is_success() || answer.status == 404, "{path}: {}", answer.status);
    let policy = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
    (answer.body, policy)
}

/// The sources of styles that the browser then goes by.
fn allowed(policy: &str) -> Vec<&str> {
    let styles = policy.split("; ").find_map(|part| part.strip_prefix("style-src ")).unwrap();
    styles.split(' ').collect()
}

fn inside(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<style>")?;
    Some(rest.split_once("</style>").unwrap().0)
}

fn source(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[tokio::test]
async fn the_first_page_of_a_visit_brings_it_and_the_policy_knows_it_by_its_hash() {
    let house = houses().await.swap_remove(0);
    let text = &house.site.assets.sheet.as_ref().unwrap().text;
    let mut browser = Browser::new(&house);
    for path in [routes::LOG_IN, routes::SIGN_UP, routes::FORGOT, routes::REST_DOCS, "/no/such/page"] {
        for from in [None, Some("none"), Some("cross-site"), Some("same-site")] {
            let (page, policy) = ask(&mut browser, path, from).await;
            let brought = inside(&page).unwrap_or_else(|| panic!("{path} from {from:?} does not bring it"));
            // Byte by byte as in the file, or the browser would refuse it.
            assert_eq!(brought, &**text, "{path}");
            assert_eq!(allowed(&policy), ["'self'", &source(brought)], "{path}");
            assert!(!page.contains(LINKED) && page.matches("<style").count() == 1, "{path} from {from:?}");
            assert!(
                page.contains(r#"<link rel="prefetch" href="/pkg/a.css" as="style">"#),
                "the next page has it: {page}"
            );
        }
        let (page, policy) = ask(&mut browser, path, Some("same-origin")).await;
        assert!(page.contains(LINKED) && inside(&page).is_none(), "{path} after another page");
        assert_eq!(allowed(&policy).len(), 2);
    }
}

#[tokio::test]
async fn pages_that_come_alive_or_show_a_secret_name_the_file() {
    let house = houses().await.swap_remove(0).with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    for path in [routes::SECURITY, routes::PROFILE, routes::TWO_STEP] {
        let (page, _) = ask(&mut browser, path, None).await;
        assert!(page.contains(LINKED) && inside(&page).is_none(), "{path}");
    }
    browser.enable(&house).await;
    let mut pending = Browser::new(&house);
    pending.log_in().await;
    let (page, _) = ask(&mut pending, routes::LOG_IN_APP, None).await;
    assert!(inside(&page).is_some());
    let (page, _) = ask(&mut pending, routes::LOG_IN_RECOVERY, None).await;
    assert!(page.contains(LINKED) && inside(&page).is_none());
}

#[tokio::test]
async fn one_that_would_end_its_element_stays_a_file() {
    for text in ["a::after { content: '</style><script>' }", "</STYLE>", "/* </ */"] {
        assert!(sheet(text).is_none(), "{text}");
    }
    let mut house: House = houses().await.swap_remove(0);
    house.site.assets.sheet = sheet("</style>");
    let (page, policy) = ask(&mut Browser::new(&house), routes::LOG_IN, None).await;
    assert!(page.contains(LINKED) && !page.contains("<style"));
    assert_eq!(allowed(&policy), ["'self'"]);
    assert_eq!(allowed(&scriptless_policy()), ["'self'"]);
}
