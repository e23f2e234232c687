//! The page that explains it.

use super::{MARIA, Org};
use crate::{
    http::tests::{PASSWORD, browser::Browser, houses},
    rest::{code::Code, guide},
};
use axum::http::{StatusCode, header};

#[tokio::test]
async fn it_shows_every_operation_and_every_problem_without_script_to_everybody() {
    for house in houses().await {
        let org = Org::of(&house).await;
        org.member(MARIA).await;
        let mut browser = Browser::new(&house);
        let page = browser.get("/rest/docs").await;
        assert_eq!(page.status, StatusCode::OK, "on {}", house.engine);
        let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("style-src 'self' 'sha256-") && policy.contains("img-src 'self';"), "S-086: {policy}");
        assert_eq!(page.body.matches("<style").count(), 1, "only the sheet that the policy knows");
        for refused in ["style=", "<script>", "src=\"data:"] {
            assert!(!page.body.contains(refused), "{refused}: {}", page.body);
        }
        let guide = guide(&house.site);
        let operations: Vec<_> = guide.groups.iter().flat_map(|group| &group.operations).collect();
        assert_eq!(operations.len(), 10);
        for operation in operations {
            let anchor = &operation.anchor;
            assert_eq!(page.body.matches(&format!("id=\"{anchor}\"")).count(), 1, "{anchor}");
            assert!(page.body.contains(&operation.path), "{}", operation.path);
            assert!(!operation.scope.is_empty() && operation.command.starts_with("curl "), "{operation:?}");
            for (_, anchor) in &operation.codes {
                assert!(page.body.contains(&format!("href=\"#{anchor}\"")), "{anchor}");
            }
        }
        for code in Code::ALL {
            assert_eq!(page.body.matches(&format!("id=\"{}\"", code.anchor())).count(), 1, "{}", code.name());
        }
        let to = org.client.get("/members/7").await.json["type"].as_str().unwrap().to_owned();
        let anchor = to.strip_prefix("http://localhost:3000/rest/docs#").unwrap();
        assert!(page.body.contains(&format!("id=\"{anchor}\"")), "the type of a problem leads there");
        browser.form("log_in", &[("email", MARIA), ("password", PASSWORD)]).await;
        assert_eq!(browser.get("/rest/docs").await.status, StatusCode::OK);
    }
}
