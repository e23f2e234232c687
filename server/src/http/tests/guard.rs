use super::{browser::Browser, houses};
use axum::{
    body::Body,
    http::{Request, StatusCode, header, request::Builder},
};

const FORM: &str = "application/x-www-form-urlencoded";

fn log_in() -> Builder {
    Request::post("/api/log_in").header(header::CONTENT_TYPE, FORM)
}

/// S-080, S-084.
#[tokio::test]
async fn only_requests_of_this_site_change_anything() {
    let house = houses().await.swap_remove(0);
    let ours = house.site.facts.origin.clone();
    let cases = [
        ("same-origin", None, true),
        ("same-origin", Some("https://evil.example"), true),
        ("cross-site", None, false),
        ("same-site", None, false),
        ("none", None, false),
        ("cross-site", Some(ours.as_str()), false),
        ("", Some(ours.as_str()), true),
        ("", Some("http://localhost:3001"), false),
        ("", Some("http://localhost:3000.evil.example"), false),
        ("", Some("null"), false),
        ("", None, false),
    ];
    for (site, origin, passes) in cases {
        let mut request = log_in();
        if !site.is_empty() {
            request = request.header("sec-fetch-site", site);
        }
        if let Some(origin) = origin {
            request = request.header(header::ORIGIN, origin);
        }
        let body = Body::from("email=a%40example.org&password=b");
        let answer = Browser::new(&house).send(request.body(body).unwrap()).await;
        let expected = if passes { "wrong_pair" } else { "cross_site" };
        assert_eq!(answer.code(), expected, "{site} {origin:?}");
    }
}

/// S-081, S-082.
#[tokio::test]
async fn only_what_forms_and_the_app_send_is_read() {
    let house = houses().await.swap_remove(0);
    for kind in ["text/plain", "multipart/form-data; boundary=x", "application/octet-stream", ""] {
        let request = Request::post("/api/log_in").header("sec-fetch-site", "same-origin");
        let request = if kind.is_empty() { request } else { request.header(header::CONTENT_TYPE, kind) };
        let answer = Browser::new(&house).send(request.body(Body::from("email=a&password=b")).unwrap()).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (StatusCode::UNSUPPORTED_MEDIA_TYPE, "content_type"),
            "{kind}"
        );
    }
}

/// S-083.
#[tokio::test]
async fn no_method_is_answered_but_the_known_ones() {
    let house = houses().await.swap_remove(0);
    for path in ["/api/log_in", "/login", "/healthz", "/theme"] {
        for method in ["TRACE", "PUT", "PATCH", "DELETE", "FOO"] {
            let request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
            let answer = Browser::new(&house)
                .send(request.header(header::CONTENT_TYPE, FORM).body(Body::empty()).unwrap())
                .await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn nobody_is_logged_in_or_out_from_another_site() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        let form = |door: &str, site: &str| {
            let request = Request::post(format!("/api/{door}")).header(header::CONTENT_TYPE, FORM);
            let body = "email=maria%40example.org&password=seven+silent+rivers";
            request.header("sec-fetch-site", site).body(Body::from(body)).unwrap()
        };
        for site in ["cross-site", "same-site", "none"] {
            let answer = browser.send(form("log_in", site)).await;
            assert_eq!((answer.status, answer.code().as_str()), (StatusCode::FORBIDDEN, "cross_site"), "S-085: {site}");
            assert!(browser.cookies.is_empty(), "S-085 on {}", house.engine);
        }
        browser.send(form("log_in", "same-origin")).await;
        assert_eq!(browser.get("/manage-profile").await.status, StatusCode::OK, "on {}", house.engine);
        for site in ["cross-site", "same-site", "none"] {
            assert_eq!(browser.send(form("log_out", site)).await.code(), "cross_site", "S-085: {site}");
            assert_eq!(browser.get("/manage-profile").await.status, StatusCode::OK, "S-085 on {}", house.engine);
        }
    }
}
