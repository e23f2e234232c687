use super::{EMAIL, PASSWORD, browser::Browser, production};
use crate::settings::Proxy;
use axum::http::{HeaderMap, Request};
use std::net::SocketAddr;

/// What the server takes for the address of a client.
async fn seen(trusted: &[&str], peer: &str, forwarded: &[&str]) -> String {
    let house = production(Proxy { trusted: trusted.iter().map(|network| network.parse().unwrap()).collect() }).await;
    let mut request = Request::get("/").body(()).unwrap();
    for line in forwarded {
        request.headers_mut().append("x-forwarded-for", line.parse().unwrap());
    }
    let peer: SocketAddr = peer.parse().unwrap();
    request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
    house.site.doorway(&request.into_parts().0).context.device.ip
}

#[tokio::test]
async fn only_trusted_proxies_may_say_who_is_behind_them() {
    let proxies = ["10.0.0.0/8"];
    assert_eq!(seen(&[], "10.0.0.1:1", &["1.2.3.4"]).await, "10.0.0.1");
    assert_eq!(seen(&proxies, "192.0.2.1:1", &["1.2.3.4"]).await, "192.0.2.1");
    assert_eq!(seen(&proxies, "10.0.0.1:1", &["1.2.3.4"]).await, "1.2.3.4");
    // The nearest one that is not ours counts: what stands before it was written by the client.
    assert_eq!(seen(&proxies, "10.0.0.1:1", &["6.6.6.6, 1.2.3.4, 10.0.0.2"]).await, "1.2.3.4");
    assert_eq!(seen(&proxies, "10.0.0.1:1", &["6.6.6.6", "1.2.3.4"]).await, "1.2.3.4");
    assert_eq!(seen(&proxies, "[::ffff:10.0.0.1]:1", &["1.2.3.4"]).await, "1.2.3.4");
    assert_eq!(seen(&proxies, "10.0.0.1:1", &["nonsense"]).await, "10.0.0.1");
    assert_eq!(seen(&proxies, "10.0.0.1:1", &[]).await, "10.0.0.1");
}

#[tokio::test]
async fn by_https_every_cookie_is_bound_to_this_host() {
    let house = production(Proxy { trusted: Vec::new() }).await.with_maria().await;
    let mut browser = Browser::new(&house);
    let refused = browser.form("log_in", &[("email", EMAIL), ("password", "wrong password")]).await.headers;
    let issued = browser.log_in().await.headers;
    let theme = browser.form("/theme", &[("theme", "dark")]).await.headers;
    let ended = browser.form("log_out", &[]).await.headers;
    let all = |headers: &HeaderMap| {
        headers.get_all("set-cookie").iter().map(|c| c.to_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let cookies = [all(&refused), all(&issued), all(&theme), all(&ended)].concat();
    assert_eq!(cookies.len(), 5, "{cookies:?}");
    for cookie in cookies {
        assert!(cookie.starts_with("__Host-nightlatch"), "{cookie}");
        for part in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert!(!cookie.contains("Domain") && cookie.len() < 4096, "{cookie}");
    }
}

#[tokio::test]
async fn a_cookie_that_was_planted_beside_ours_makes_both_worthless() {
    let house = production(Proxy { trusted: Vec::new() }).await.with_maria().await;
    let mut browser = Browser::new(&house);
    browser.log_in().await;
    assert_eq!(browser.get("/manage-profile").await.status, 200);
    let token = browser.cookies.remove("__Host-nightlatch").unwrap();
    browser.cookies.insert("__Host-nightlatch".to_owned(), format!("{token}; __Host-nightlatch={token}"));
    assert_eq!(browser.get("/manage-profile").await.status, 303);
    browser.cookies.clear();
    browser.cookies.insert("nightlatch".to_owned(), token);
    assert_eq!(browser.get("/manage-profile").await.status, 303, "the plain name counts on http only");
    assert_eq!(
        browser.form("log_in", &[("email", EMAIL), ("password", PASSWORD)]).await.location(),
        "/manage-profile/security"
    );
}
